package org.sitrep.claim;

import java.util.List;
import java.util.Optional;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;

/**
 * Who says it: the whole chain.
 *
 * @param chain outlet of the report first, nearest witness last, never empty
 * @param link how the last voice gave it
 * @param cue the words that say so: "told", "according to"
 */
public record Attribution(List<Cited<Voice>> chain, Link link, Optional<Span> cue) {
    public Attribution {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("nobody says it");
        }
    }

    /** How the last voice of a chain gave what it says. */
    public enum Link {
        /** Spoke to the outlet before it. */
        TOLD,
        /** Published or issued it. */
        STATEMENT,
        /** Is cited by the outlet before it. */
        CITES,
        /** Saw it. */
        OBSERVED,
        /** Nobody but the outlet is named. */
        UNATTRIBUTED;

        /** How a voice of this kind gives what it says, where the words do not tell. */
        public static Link of(Voice voice) {
            return voice.fold(o -> CITES, o -> STATEMENT, p -> TOLD, a -> TOLD);
        }
    }

    /** The nearest witness. */
    public Cited<Voice> last() {
        return chain.get(chain.size() - 1);
    }
}
