package org.sitrep.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Digest;
import org.sitrep.event.ClaimFamily;
import org.sitrep.event.Grade;
import org.sitrep.event.Regrouping;

/** What an analyst decided. Never changed: a later decision on the same thing takes its place, or withdraws it. */
public sealed interface Decision {
    /** The version of these records, for the store. */
    String VERSION = "review/1";

    /** Its name, made of what was decided, by whom and when. */
    String id();

    /** When it was taken. */
    Instant at();

    /** Who took it, as the analyst gives the name; never blank. */
    String by();

    /** Why, in the analyst's words; never blank. */
    String why();

    /**
     * The analyst's grade of an event. It wins over the suggested one, whatever comes in later.
     *
     * @param claims the event's claims when it was graded, earliest first: by these the event is found again
     * @param reliability empty where the analyst leaves the letter alone
     * @param credibility 1 to 6; empty where the analyst leaves the number alone
     */
    record Graded(
            String id,
            Instant at,
            String by,
            String why,
            List<ClaimId> claims,
            Optional<Grade.Reliability> reliability,
            Optional<Integer> credibility)
            implements Decision {
        public Graded {
            claims = List.copyOf(claims);
            signed(by, why);
            if (claims.isEmpty() || (reliability.isEmpty() && credibility.isEmpty())) {
                throw new IllegalArgumentException("a grade needs an event and a letter or a number");
            }
            if (credibility.filter(c -> c < 1 || c > 6).isPresent()) {
                throw new IllegalArgumentException("credibility runs from 1 to 6, not " + credibility.get());
            }
        }
    }

    /**
     * The consent that an A takes: this source may be called completely reliable on this family of claims, while its record is
     * good enough.
     *
     * @param source what the record is kept under
     */
    record Consented(String id, Instant at, String by, String why, String source, ClaimFamily family)
            implements Decision {
        public Consented {
            signed(by, why);
        }
    }

    /** Claims are, or are not, of one event: a merge or a split that holds for whatever is joined anew. */
    record Regrouped(String id, Instant at, String by, String why, Regrouping regrouping) implements Decision {
        public Regrouped {
            signed(by, why);
        }
    }

    /**
     * An earlier decision is taken back.
     *
     * @param decision its id
     */
    record Withdrawn(String id, Instant at, String by, String why, String decision) implements Decision {
        public Withdrawn {
            signed(by, why);
        }
    }

    /** A grade with the id that belongs to it. */
    static Graded graded(
            Instant at,
            String by,
            String why,
            List<ClaimId> claims,
            Optional<Grade.Reliability> reliability,
            Optional<Integer> credibility) {
        return new Graded(
                id("graded", at, by, why, claims + " " + reliability + " " + credibility),
                at,
                by,
                why,
                claims,
                reliability,
                credibility);
    }

    /** A consent with the id that belongs to it. */
    static Consented consented(Instant at, String by, String why, String source, ClaimFamily family) {
        return new Consented(id("consented", at, by, why, source + " " + family), at, by, why, source, family);
    }

    /** A merge or split with the id that belongs to it. */
    static Regrouped regrouped(Instant at, String by, String why, Regrouping regrouping) {
        return new Regrouped(id("regrouped", at, by, why, regrouping.toString()), at, by, why, regrouping);
    }

    /** A withdrawal with the id that belongs to it. */
    static Withdrawn withdrawn(Instant at, String by, String why, String decision) {
        return new Withdrawn(id("withdrawn", at, by, why, decision), at, by, why, decision);
    }

    private static String id(String kind, Instant at, String by, String why, String what) {
        return "d"
                + Digest.sha256(String.join("\n", kind, at.toString(), by, why, what))
                        .substring(0, 20);
    }

    private static void signed(String by, String why) {
        if (by.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a decision has a name and a reason");
        }
    }

    /** One result per case; a new case breaks every caller at compile time. */
    default <R> R fold(
            Function<Graded, R> graded,
            Function<Consented, R> consented,
            Function<Regrouped, R> regrouped,
            Function<Withdrawn, R> withdrawn) {
        if (this instanceof Graded d) {
            return graded.apply(d);
        }
        if (this instanceof Consented d) {
            return consented.apply(d);
        }
        if (this instanceof Regrouped d) {
            return regrouped.apply(d);
        }
        return withdrawn.apply((Withdrawn) this);
    }
}
