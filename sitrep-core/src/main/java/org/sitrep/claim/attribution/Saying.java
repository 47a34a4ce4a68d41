package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.List;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;

/**
 * One act of saying in a sentence.
 *
 * @param hops the voices it adds to a chain, outer first; empty when nobody is named ("is believed to")
 * @param link how the last of them gave it
 * @param cue the words that say so
 * @param cueWord the word the cue hangs on, -1 when it stands in another sentence
 * @param content the words of the sentence that are said
 * @param apart the words of cue and source, which are not part of what is said
 * @param kind what the cue does to what is said
 */
public record Saying(
        List<Cited<Voice>> hops, Link link, Span cue, int cueWord, BitSet content, BitSet apart, Kind kind) {
    public Saying {
        hops = List.copyOf(hops);
    }

    /** What a cue does to what is said. */
    public enum Kind {
        /** Says that it is so. */
        SAYS,
        /** Says that it is not so: "denied". */
        DENIES,
        /** Holds it possible: "is believed", "suspects". */
        BELIEVES,
        /** Expects or plans it: "expects", "plans". */
        EXPECTS,
        /** Fears it: "fears", "warned". */
        FEARS
    }
}
