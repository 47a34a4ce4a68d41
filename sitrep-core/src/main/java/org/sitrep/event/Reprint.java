package org.sitrep.event;

import java.util.List;
import org.sitrep.event.copies.TextReuse;

/**
 * Whether one of two texts was taken over from the other, or both from a third.
 *
 * @param extent how much
 * @param earlier which text appeared first, where the texts tell; unknown for independent ones
 * @param covered share of the words of one text, direct quotations left out, that stand in runs in the other, 0 to 1
 * @param sentence number of the sentence of the first text that shares most, -1 without
 * @param source number of the sentence of the second text that it shares it with, -1 without
 */
public record Reprint(Extent extent, Earlier earlier, double covered, int sentence, int source) {
    /** How much was taken over. */
    public enum Extent {
        /** Own wording: facts, names, quotations and stock phrases in common at most. */
        INDEPENDENT,
        /** Single sentences or passages. */
        PARTIAL,
        /** Most of a text. */
        COPY
    }

    /** Which text appeared first. */
    public enum Earlier {
        /** The first. */
        FIRST,
        /** The second. */
        SECOND,
        /** The texts do not tell. */
        UNKNOWN
    }

    /**
     * Compares two texts.
     *
     * @param a sentences in order, headline and stamp included
     * @param b sentences in order
     */
    public static Reprint between(List<String> a, List<String> b) {
        return TextReuse.between(a, b);
    }

    /** Whether anything was taken over. */
    public boolean reuse() {
        return extent != Extent.INDEPENDENT;
    }
}
