package org.sitrep.event;

import java.util.function.Function;
import org.sitrep.base.ClaimId;

/** Two claims that cannot both be right; names both. */
public sealed interface Conflict {
    /** The earlier claim. */
    ClaimId one();

    /** The later claim. */
    ClaimId other();

    /** A sentence for people with both values. */
    String explanation();

    record AmountsDiffer(ClaimId one, ClaimId other, String explanation) implements Conflict {}

    record DatesDiffer(ClaimId one, ClaimId other, String explanation) implements Conflict {}

    record PlacesDiffer(ClaimId one, ClaimId other, String explanation) implements Conflict {}

    record Denied(ClaimId one, ClaimId other, String explanation) implements Conflict {}

    /** The name of the case, as exports and case files write it. */
    default String kind() {
        return fold(a -> "AmountsDiffer", d -> "DatesDiffer", p -> "PlacesDiffer", n -> "Denied");
    }

    /** One result per case; a new case breaks every caller at compile time. */
    default <R> R fold(
            Function<AmountsDiffer, R> amounts,
            Function<DatesDiffer, R> dates,
            Function<PlacesDiffer, R> places,
            Function<Denied, R> denied) {
        if (this instanceof AmountsDiffer c) {
            return amounts.apply(c);
        }
        if (this instanceof DatesDiffer c) {
            return dates.apply(c);
        }
        if (this instanceof PlacesDiffer c) {
            return places.apply(c);
        }
        return denied.apply((Denied) this);
    }
}
