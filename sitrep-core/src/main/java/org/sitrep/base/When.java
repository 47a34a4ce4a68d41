package org.sitrep.base;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** When something happens or holds, in closed calendar days; never an instant. */
public sealed interface When {

    /** "On 22 March". */
    record OnDay(LocalDate day) implements When {}

    /**
     * "In February", "last week", "since June".
     *
     * @param earliest first possible day, inclusive
     * @param latest last possible day, inclusive
     */
    record Within(LocalDate earliest, LocalDate latest, Granularity granularity) implements When {
        public Within {
            if (latest.isBefore(earliest)) {
                throw new IllegalArgumentException("days out of order: " + earliest + " to " + latest);
            }
        }
    }

    /** "By Friday": not after this day. */
    record Before(LocalDate latest) implements When {}

    /** "From June on": not before this day. */
    record After(LocalDate earliest) implements When {}

    /**
     * Known only relative to a day that the report does not give: "on Wednesday" in an undated text.
     *
     * @param expression the words
     */
    record Relative(String expression) implements When {}

    /** The text does not say. */
    record Unstated() implements When {}

    /** First possible day, inclusive, where one is known. */
    default Optional<LocalDate> firstDay() {
        return fold(
                d -> Optional.of(d.day()),
                w -> Optional.of(w.earliest()),
                b -> Optional.empty(),
                a -> Optional.of(a.earliest()),
                r -> Optional.empty(),
                u -> Optional.empty());
    }

    /** Last possible day, inclusive, where one is known. */
    default Optional<LocalDate> lastDay() {
        return fold(
                d -> Optional.of(d.day()),
                w -> Optional.of(w.latest()),
                b -> Optional.of(b.latest()),
                a -> Optional.empty(),
                r -> Optional.empty(),
                u -> Optional.empty());
    }

    /** One result per case; a new case breaks every caller at compile time. */
    default <R> R fold(
            Function<OnDay, R> onDay,
            Function<Within, R> within,
            Function<Before, R> before,
            Function<After, R> after,
            Function<Relative, R> relative,
            Function<Unstated, R> unstated) {
        if (this instanceof OnDay w) {
            return onDay.apply(w);
        }
        if (this instanceof Within w) {
            return within.apply(w);
        }
        if (this instanceof Before w) {
            return before.apply(w);
        }
        if (this instanceof After w) {
            return after.apply(w);
        }
        if (this instanceof Relative w) {
            return relative.apply(w);
        }
        return unstated.apply((Unstated) this);
    }
}
