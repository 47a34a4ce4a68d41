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
 * @param also others who say the same in place of the last of the hops
 */
public record Saying(
        List<Cited<Voice>> hops,
        Link link,
        Span cue,
        int cueWord,
        BitSet content,
        BitSet apart,
        Kind kind,
        List<Cited<Voice>> also) {
    public Saying {
        hops = List.copyOf(hops);
        also = List.copyOf(also);
    }

    /** A saying of one voice. */
    public Saying(List<Cited<Voice>> hops, Link link, Span cue, int cueWord, BitSet content, BitSet apart, Kind kind) {
        this(hops, link, cue, cueWord, content, apart, kind, List.of());
    }

    /** The same saying with others who say it beside the last voice. */
    Saying besides(List<Cited<Voice>> others) {
        return others.isEmpty() ? this : new Saying(hops, link, cue, cueWord, content, apart, kind, others);
    }

    /** The same saying, if it says something, with another stance to it. */
    Saying as(Kind other) {
        return kind == Kind.SAYS ? new Saying(hops, link, cue, cueWord, content, apart, other, also) : this;
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
