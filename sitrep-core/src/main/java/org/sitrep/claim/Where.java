package org.sitrep.claim;

import org.sitrep.base.Cited;
import org.sitrep.base.PlaceId;

/**
 * A place that takes part.
 *
 * @param role what the place is to the event
 * @param place the place as read; its id leads to coordinates in the gazetteer
 */
public record Where(Role role, Cited<Named> place) {
    /** What a place is to an event. */
    public enum Role {
        /** It happens or holds there. */
        AT,
        /** A movement starts there. */
        FROM,
        /** A movement ends there. */
        TO
    }

    /**
     * @param text the words
     * @param id the place
     * @param name the gazetteer's name
     * @param near whether the words say near or off the place, not in it
     */
    public record Named(String text, PlaceId id, String name, boolean near) {}
}
