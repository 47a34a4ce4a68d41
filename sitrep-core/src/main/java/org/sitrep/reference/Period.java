package org.sitrep.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From one day to another, both included.
 *
 * @param from first day; empty when it is open or not known
 * @param to last day; empty when it is open or not known
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Without a first or last day. */
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    /** Whether a day lies in it. */
    public boolean holds(LocalDate day) {
        return from.map(f -> !day.isBefore(f)).orElse(true)
                && to.map(t -> !day.isAfter(t)).orElse(true);
    }

    /** Whether it has a first or a last day. */
    public boolean bounded() {
        return from.isPresent() || to.isPresent();
    }
}
