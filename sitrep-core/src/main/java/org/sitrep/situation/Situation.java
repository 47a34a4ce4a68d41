package org.sitrep.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.sitrep.event.Event;

/**
 * What is known.
 *
 * @param asOf the moment from which it is seen
 * @param filter what was asked for
 * @param events those that match, latest first; undated last
 * @param total events before filtering
 * @param reports reports known
 * @param claims claims known
 * @param perDay events of the selection by their first day, those outside {@code from} and {@code to} too, so that a
 *     timeline can show what lies around a selected stretch
 */
public record Situation(
        AsOf asOf,
        Filter filter,
        List<Event> events,
        int total,
        int reports,
        int claims,
        SortedMap<LocalDate, Integer> perDay) {
    public Situation {
        events = List.copyOf(events);
    }
}
