package org.sitrep.claim;

import java.util.Optional;
import org.sitrep.base.ActorId;
import org.sitrep.base.Cited;

/**
 * Somebody or something that takes part.
 *
 * @param party the words and, where resolved, the actor
 */
public record Part(Role role, Cited<Party> party) {
    /** What the part does. */
    public enum Role {
        /** Does it, holds the state, is counted. */
        ACTOR,
        /** Suffers or receives it. */
        TARGET,
        /** Means by which. */
        INSTRUMENT
    }

    /**
     * @param text the words, "US-backed Kurdish forces"
     * @param name the name of the actor where resolved, else the head words
     */
    public record Party(String text, String name, Optional<ActorId> actor) {}
}
