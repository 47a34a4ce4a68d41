package org.sitrep.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a report when a name in it is to be resolved.
 *
 * @param day the day it tells of or was published
 * @param countries ISO 3166-1 alpha-2 of the countries it is about, the likeliest first; may be empty
 */
public record Hints(Optional<LocalDate> day, List<String> countries) {
    /** Nothing is known. */
    public static final Hints NONE = new Hints(Optional.empty(), List.of());

    public Hints {
        countries = List.copyOf(countries);
    }

    /** A day and the countries, the likeliest first. */
    public static Hints of(LocalDate day, String... countries) {
        return new Hints(Optional.of(day), List.of(countries));
    }

    /** The countries, the likeliest first. */
    public static Hints in(String... countries) {
        return new Hints(Optional.empty(), List.of(countries));
    }
}
