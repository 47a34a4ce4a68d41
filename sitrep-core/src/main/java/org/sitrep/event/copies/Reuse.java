package org.sitrep.event.copies;

/**
 * Whether one sentence was taken over from another report.
 *
 * @param extent how sure it is
 * @param words the longest run of words both share, folded; empty when nothing decided
 * @param containment share of the shorter report's shingles that the other has too, 0 to 1; 0 when a report is too short to tell
 * @param share the same however short the reports are
 */
public record Reuse(Extent extent, String words, double containment, double share) {
    /** Nothing points to a copy. */
    static final Reuse NONE = new Reuse(Extent.NONE, "", 0, 0);

    /** How sure it is that a sentence was taken over. */
    public enum Extent {
        /** Two texts. */
        NONE,
        /** Parts agree. */
        POSSIBLE,
        /** One text. */
        CERTAIN
    }

    /** Whether it was taken over for certain. */
    public boolean certain() {
        return extent == Extent.CERTAIN;
    }
}
