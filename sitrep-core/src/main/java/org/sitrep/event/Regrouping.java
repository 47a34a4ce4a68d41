package org.sitrep.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.base.ClaimId;
import org.sitrep.base.ReportId;
import org.sitrep.base.Span;

/** What an analyst decided: that claims speak of one thing, or that they do not. It holds whatever is joined anew. */
public sealed interface Regrouping {
    /** These claims, and whatever else stands in the events that hold them, are one event. */
    record Together(List<Anchor> claims) implements Regrouping {
        public Together {
            claims = List.copyOf(claims);
        }
    }

    /**
     * These claims are an event of their own, apart from others. What joins the event later goes to the side it is more like.
     *
     * @param others what they are not one with
     */
    record Apart(List<Anchor> claims, List<Anchor> others) implements Regrouping {
        public Apart {
            claims = List.copyOf(claims);
            others = List.copyOf(others);
        }
    }

    /**
     * A claim that is found again although another version of the stages has read its report anew and named its claims anew.
     *
     * @param evidence where its words stand in the report's text
     */
    record Anchor(ClaimId claim, ReportId report, Span evidence) {
        public static Anchor of(Telling telling) {
            return new Anchor(
                    telling.claim().id(),
                    telling.claim().report(),
                    telling.claim().evidence().span());
        }

        public static List<Anchor> of(Collection<Telling> tellings) {
            return tellings.stream().map(Anchor::of).toList();
        }

        /** The claim of that id; else that of the same report whose words overlap most, the first of equally good ones. */
        public Optional<Telling> in(Collection<Telling> tellings) {
            return tellings.stream()
                    .filter(t -> t.claim().id().equals(claim))
                    .findFirst()
                    .or(() -> tellings.stream()
                            .filter(t -> t.claim().report().equals(report) && shared(t) > 0)
                            .min(Comparator.comparingInt((Telling t) -> -shared(t))
                                    .thenComparingInt(
                                            t -> t.claim().evidence().span().length())
                                    .thenComparing(t -> t.claim().id())));
        }

        private int shared(Telling telling) {
            Span other = telling.claim().evidence().span();
            return Math.min(evidence.end(), other.end()) - Math.max(evidence.start(), other.start());
        }
    }

    /** One result per case; a new case breaks every caller at compile time. */
    default <R> R fold(Function<Together, R> together, Function<Apart, R> apart) {
        return this instanceof Together t ? together.apply(t) : apart.apply((Apart) this);
    }
}
