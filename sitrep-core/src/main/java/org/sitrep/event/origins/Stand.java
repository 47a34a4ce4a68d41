package org.sitrep.event.origins;

import java.util.List;
import java.util.Optional;
import org.sitrep.event.Origin;
import org.sitrep.event.Telling;

/**
 * One origin and where it stands.
 *
 * @param source what a record of this source is kept under: the register's id, else the folded name; empty for who has no name
 * @param attributed whether somebody is named who answers for it; else it adds nothing to the minimum
 * @param possibly number of the group it belongs to when possible dependences count too
 * @param bloc number of the side it belongs to among the origins of this event; neutral sources are each a bloc of their own
 * @param tellings the claims that go back to it, earliest first
 */
public record Stand(
        Origin origin, Optional<String> source, boolean attributed, int possibly, int bloc, List<Telling> tellings) {
    public Stand {
        tellings = List.copyOf(tellings);
    }
}
