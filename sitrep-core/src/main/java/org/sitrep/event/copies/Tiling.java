package org.sitrep.event.copies;

import java.util.Arrays;

/**
 * How much of two sentences stands in both, in runs of words.
 *
 * <p>The longest run in common is taken out of both, then the next, until none of {@code least} words is left; a run may stand
 * anywhere, so reordered clauses count.
 *
 * @param covered words in runs
 * @param telling words in runs that are {@linkplain WordCodes#telling telling}
 * @param longest words of the longest run
 */
record Tiling(int covered, int telling, int longest) {
    static final Tiling NONE = new Tiling(0, 0, 0);

    /**
     * Of two sentences given as {@linkplain WordCodes codes}.
     *
     * @param least words of the shortest run that counts
     */
    static Tiling of(int[] a, int[] b, int least) {
        int[] left = a.clone();
        int[] right = b.clone();
        int[] row = new int[b.length];
        int covered = 0;
        int telling = 0;
        int longest = 0;
        while (true) {
            int best = 0;
            int atA = 0;
            int atB = 0;
            Arrays.fill(row, 0);
            for (int i = 0; i < left.length; i++) {
                int word = left[i];
                int diagonal = 0;
                for (int j = 0; j < right.length; j++) {
                    int above = row[j];
                    int run = word == right[j] && word != WordCodes.GAP ? diagonal + 1 : 0;
                    row[j] = run;
                    diagonal = above;
                    if (run > best) {
                        best = run;
                        atA = i;
                        atB = j;
                    }
                }
            }
            if (best < least) {
                return covered == 0 ? NONE : new Tiling(covered, telling, longest);
            }
            for (int k = 0; k < best; k++) {
                telling += WordCodes.telling(left[atA - k]) ? 1 : 0;
                left[atA - k] = WordCodes.GAP;
                right[atB - k] = WordCodes.GAP;
            }
            covered += best;
            longest = Math.max(longest, best);
        }
    }
}
