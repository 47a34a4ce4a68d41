package org.sitrep.event;

import java.util.Collection;
import java.util.List;
import org.sitrep.base.Read;

/** Joins claims of different reports. */
public interface EventReader {
    /** The events of these tellings; the order of the tellings does not matter. Events are ordered by id. */
    default Read<List<Event>> read(Collection<Telling> tellings) {
        return read(tellings, List.of());
    }

    /**
     * The events as an analyst ruled.
     *
     * @param rulings in the order in which they were made; a later one prevails
     */
    Read<List<Event>> read(Collection<Telling> tellings, List<Regrouping> rulings);
}
