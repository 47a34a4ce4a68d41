package org.sitrep.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.EventId;

/**
 * Claims judged to speak of one thing.
 *
 * @param tellings its claims and their reports, earliest received first, never empty
 * @param core what they have in common
 * @param origins who says so
 * @param denials who denies it; {@link Origins#NONE} when nobody does
 * @param doubts why claims of it can hardly be as they stand
 */
public record Event(
        EventId id,
        List<Telling> tellings,
        Core core,
        Origins origins,
        Origins denials,
        List<Conflict> conflicts,
        List<Update> updates,
        Grade grade,
        List<Doubt> doubts) {
    public Event {
        tellings = List.copyOf(tellings);
        conflicts = List.copyOf(conflicts);
        updates = List.copyOf(updates);
        doubts = List.copyOf(doubts);
    }

    /** An event that nobody denies and nothing speaks against. */
    public Event(
            EventId id,
            List<Telling> tellings,
            Core core,
            Origins origins,
            List<Conflict> conflicts,
            List<Update> updates,
            Grade grade) {
        this(id, tellings, core, origins, Origins.NONE, conflicts, updates, grade, List.of());
    }

    /** The same event with another grade. */
    public Event graded(Grade other) {
        return new Event(id, tellings, core, origins, denials, conflicts, updates, other, doubts);
    }

    /** The day of the first publication that carries it; empty when no report has a day. */
    public Optional<LocalDate> firstPublished() {
        return tellings.stream().flatMap(t -> t.carrier().published().stream()).min(Comparator.naturalOrder());
    }
}
