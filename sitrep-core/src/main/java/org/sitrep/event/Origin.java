package org.sitrep.event;

import java.util.List;
import org.sitrep.base.ClaimId;
import org.sitrep.claim.Voice;

/**
 * Somebody who says so of their own knowledge, as far as the chains show.
 *
 * @param voice the end of the chains
 * @param claims the claims that go back to it, earliest first
 * @param carriedBy the outlets that carried them, earliest first, each once
 * @param interest what the origin's interest in the claim is
 */
public record Origin(Voice voice, List<ClaimId> claims, List<String> carriedBy, Interest interest) {
    public Origin {
        claims = List.copyOf(claims);
        carriedBy = List.copyOf(carriedBy);
    }

    /** What an origin gains by its claim. */
    public enum Interest {
        /** Own success, the enemy's loss or crime, denial of its own. */
        SELF_SERVING,
        /** Its own loss or crime admitted. */
        AGAINST_INTEREST,
        /** Neither. */
        NEUTRAL
    }
}
