package org.sitrep.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a name means: ranked candidates with reasons. */
public sealed interface Resolution<T> {
    /**
     * A possible meaning.
     *
     * @param score comparable within one resolution only
     * @param reason a sentence for people
     */
    record Candidate<T>(T meaning, double score, String reason) {}

    /**
     * One candidate is clearly ahead.
     *
     * @param ranked best first, never empty
     */
    record Resolved<T>(List<Candidate<T>> ranked) implements Resolution<T> {
        public Resolved {
            ranked = List.copyOf(ranked);
        }
    }

    /**
     * Several are close; the first is used where one is needed.
     *
     * @param ranked best first, at least two
     */
    record Ambiguous<T>(List<Candidate<T>> ranked) implements Resolution<T> {
        public Ambiguous {
            ranked = List.copyOf(ranked);
        }
    }

    /** Nothing of that name is known. */
    record Unknown<T>() implements Resolution<T> {}

    /** The leading candidate, if any. */
    default Optional<T> best() {
        return fold(
                r -> Optional.of(r.ranked().get(0).meaning()),
                a -> Optional.of(a.ranked().get(0).meaning()),
                u -> Optional.empty());
    }

    /** One result per case; a new case breaks every caller at compile time. */
    default <R> R fold(
            Function<Resolved<T>, R> resolved, Function<Ambiguous<T>, R> ambiguous, Function<Unknown<T>, R> unknown) {
        if (this instanceof Resolved<T> r) {
            return resolved.apply(r);
        }
        if (this instanceof Ambiguous<T> a) {
            return ambiguous.apply(a);
        }
        return unknown.apply((Unknown<T>) this);
    }
}
