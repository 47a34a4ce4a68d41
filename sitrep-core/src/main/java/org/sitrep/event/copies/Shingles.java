package org.sitrep.event.copies;

import java.util.Arrays;
import org.sitrep.text.Fingerprint;

/** The shingles of one report, ready to be compared. */
public final class Shingles {
    /** Fewer shingles than this say nothing: a sentence or two. */
    static final int ENOUGH = 30;

    private final String exact;
    private final long[] sorted;

    public Shingles(Fingerprint fingerprint) {
        exact = fingerprint.exact();
        sorted = fingerprint.shingles().stream()
                .mapToLong(Long::longValue)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Whether both texts have the same words in the same order. */
    public boolean same(Shingles other) {
        return !exact.isBlank() && exact.equals(other.exact);
    }

    /** The share of the shorter text's shingles that the longer one has too, 0 to 1; 0 when a text is too short to tell. */
    public double containment(Shingles other) {
        int smaller = Math.min(sorted.length, other.sorted.length);
        return smaller < ENOUGH ? 0 : (double) shared(other) / smaller;
    }

    /** The same however short the texts are. */
    double share(Shingles other) {
        int smaller = Math.min(sorted.length, other.sorted.length);
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    /** The share of so many of the shorter text's shingles. */
    double part(Shingles other, int shingles) {
        int smaller = Math.min(sorted.length, other.sorted.length);
        return smaller == 0 ? 0 : (double) shingles / smaller;
    }

    private int shared(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            if (order == 0) {
                shared++;
            }
            if (order <= 0) {
                i++;
            }
            if (order >= 0) {
                j++;
            }
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles s && exact.equals(s.exact) && Arrays.equals(sorted, s.sorted);
    }

    @Override
    public int hashCode() {
        return exact.hashCode() + 31 * Arrays.hashCode(sorted);
    }
}
