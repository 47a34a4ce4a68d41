package org.sitrep.event;

import java.util.List;
import org.sitrep.base.EventId;

/**
 * Claims judged to speak of one thing.
 *
 * @param tellings its claims and their reports, earliest received first, never empty
 * @param core what they have in common
 */
public record Event(
        EventId id,
        List<Telling> tellings,
        Core core,
        Origins origins,
        List<Conflict> conflicts,
        List<Update> updates,
        Grade grade) {
    public Event {
        tellings = List.copyOf(tellings);
        conflicts = List.copyOf(conflicts);
        updates = List.copyOf(updates);
    }
}
