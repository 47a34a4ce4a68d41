package org.sitrep.event;

import java.util.List;
import org.sitrep.event.origins.ListedSources;
import org.sitrep.reference.ActorRegister;

/** The independent originals behind lists of sources as coders of events write them. */
public final class Originals {
    private Originals() {}

    /**
     * The sources named in one cell.
     *
     * @param cell names with commas, semicolons, slashes or "and" between them
     * @return each source once, in the order of the cell, under the name it has there first
     */
    public static List<String> in(String cell, ActorRegister actors) {
        return ListedSources.of(cell, actors);
    }
}
