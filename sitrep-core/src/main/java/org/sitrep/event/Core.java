package org.sitrep.event;

import java.util.List;
import java.util.Optional;
import org.sitrep.base.PlaceId;
import org.sitrep.base.When;
import org.sitrep.claim.Counted;
import org.sitrep.claim.Part;
import org.sitrep.claim.Stance;

/**
 * What the claims of an event have in common, each field from the fullest claim.
 *
 * @param kind "occurrence", "condition" or "estimate"
 * @param summary the evidence of the fullest claim
 * @param plover PLOVER type, empty for states without one
 * @param acled ACLED sub-event type
 * @param place the most specific place
 * @param when the narrowest time; {@link When.Unstated} when no claim says
 * @param actor who does it
 * @param target who suffers it
 * @param amounts the earliest claim's numbers, later differing ones are conflicts or updates
 */
public record Core(
        String kind,
        String summary,
        Optional<String> plover,
        Optional<String> acled,
        Optional<PlaceId> place,
        When when,
        Optional<Part.Party> actor,
        Optional<Part.Party> target,
        List<Counted> amounts,
        Stance stance) {
    public Core {
        amounts = List.copyOf(amounts);
    }
}
