package org.sitrep.claim;

import java.util.Optional;
import org.sitrep.base.Span;

/**
 * Whether it is affirmed, and as what.
 *
 * @param marker the words that made it other than affirmed and actual
 */
public record Stance(Polarity polarity, Modality modality, Optional<Span> marker) {
    /** Affirmed and actual. */
    public static final Stance PLAIN = new Stance(Polarity.AFFIRMED, Modality.ACTUAL, Optional.empty());

    /** The same, affirmed: where the code itself says no, as a refusal or an inability does. */
    public Stance affirmed() {
        return modality == Modality.ACTUAL ? PLAIN : new Stance(Polarity.AFFIRMED, modality, marker);
    }

    /** Said to be so or not so. */
    public enum Polarity {
        AFFIRMED,
        DENIED
    }

    /** In what way it is said to be so. */
    public enum Modality {
        ACTUAL,
        PLANNED,
        POSSIBLE,
        ORDERED,
        FEARED
    }
}
