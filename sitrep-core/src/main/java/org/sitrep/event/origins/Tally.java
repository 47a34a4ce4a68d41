package org.sitrep.event.origins;

import java.util.List;
import org.sitrep.event.Origins;

/**
 * What counting found.
 *
 * @param stands one for each origin, in the order of {@code origins.origins()}
 */
public record Tally(Origins origins, List<Stand> stands) {
    public Tally {
        stands = List.copyOf(stands);
    }
}
