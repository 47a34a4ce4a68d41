package org.sitrep.situation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What part of the situation is asked for; an empty field asks for everything.
 *
 * @param from events not over before this day, inclusive
 * @param to events not begun after this day, inclusive
 * @param words every word must occur in a quote, a place name, a party or an outlet of the event; folded
 * @param plover PLOVER types
 * @param kinds "occurrence", "condition", "estimate"
 * @param place a place name or id; events in or within its radius
 * @param actor an actor id or name
 * @param minOrigins at least so many origins at the most (max)
 * @param contradicted only events with a conflict
 */
public record Filter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> words,
        Set<String> plover,
        Set<String> kinds,
        Optional<String> place,
        Optional<String> actor,
        int minOrigins,
        boolean contradicted) {
    public Filter {
        plover = Set.copyOf(plover);
        kinds = Set.copyOf(kinds);
    }

    /** Everything. */
    public static final Filter ALL = new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            0,
            false);
}
