package org.sitrep.event;

import java.util.List;

/**
 * How many people independently say so.
 *
 * @param min after merging certain and possible dependences, at least 0
 * @param max after merging certain dependences only
 * @param reports reports that carry the claim with its polarity
 * @param origins one for each group of certain dependence
 * @param merges every dependence that was used, with its reason
 * @param flags what an analyst should notice
 */
public record Origins(int min, int max, int reports, List<Origin> origins, List<Dependence> merges, List<Flag> flags) {
    /** Nobody says so. */
    public static final Origins NONE = new Origins(0, 0, 0, List.of(), List.of(), List.of());

    public Origins {
        origins = List.copyOf(origins);
        merges = List.copyOf(merges);
        flags = List.copyOf(flags);
    }

    /** What an analyst should notice about the origins. */
    public enum Flag {
        CIRCULAR,
        UNCREDITED,
        RETRACTED,
        AGAINST_INTEREST,
        SELF_SERVING,
        ONE_BLOC
    }
}
