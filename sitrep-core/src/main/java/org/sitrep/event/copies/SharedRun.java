package org.sitrep.event.copies;

/**
 * The longest run of words that two sentences share.
 *
 * @param start first word of the run in the first sentence; the earliest of several equally long ones in the second sentence
 * @param length words in the run, 0 when nothing is shared
 */
record SharedRun(int start, int length) {

    /** The longest run of words of {@code a} that stands in {@code b} too, both given as {@linkplain WordCodes codes}. */
    static SharedRun longest(int[] a, int[] b) {
        int[] row = new int[a.length];
        int best = 0;
        int end = 0;
        for (int word : b) {
            int diagonal = 0;
            for (int i = 0; i < a.length; i++) {
                int above = row[i];
                int run = a[i] == word && word != WordCodes.GAP ? diagonal + 1 : 0;
                row[i] = run;
                diagonal = above;
                if (run > best) {
                    best = run;
                    end = i;
                }
            }
        }
        return new SharedRun(best == 0 ? 0 : end - best + 1, best);
    }
}
