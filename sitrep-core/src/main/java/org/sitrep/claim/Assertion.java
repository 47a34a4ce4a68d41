package org.sitrep.claim;

import java.util.function.Function;

/** What is said: that something happened, holds, or is so many. */
public sealed interface Assertion {
    /** The fields. */
    Particulars particulars();

    /** A thing happens. */
    record Occurrence(Particulars particulars) implements Assertion {}

    /** A state holds. */
    record Condition(Particulars particulars) implements Assertion {}

    /** A number is such at a time. */
    record Estimate(Particulars particulars) implements Assertion {}

    /** "occurrence", "condition" or "estimate". */
    default String kind() {
        return fold(o -> "occurrence", c -> "condition", e -> "estimate");
    }

    /** One result per case; a new case breaks every caller at compile time. */
    default <R> R fold(
            Function<Occurrence, R> occurrence, Function<Condition, R> condition, Function<Estimate, R> estimate) {
        if (this instanceof Occurrence a) {
            return occurrence.apply(a);
        }
        if (this instanceof Condition a) {
            return condition.apply(a);
        }
        return estimate.apply((Estimate) this);
    }
}
