package org.sitrep.event.copies;

import java.util.List;

/**
 * How much of two sentences stands in both, in runs of words.
 *
 * <p>The longest run in common is taken out of both, then the next, until none of {@code least} words is left; a run may stand
 * anywhere, so reordered clauses count.
 *
 * @param covered words in runs
 * @param telling words in runs that are not {@linkplain Words#general general}
 * @param longest words of the longest run
 */
record Tiling(int covered, int telling, int longest) {
    static final Tiling NONE = new Tiling(0, 0, 0);

    static Tiling of(List<String> a, List<String> b, int least) {
        boolean[] usedA = new boolean[a.size()];
        boolean[] usedB = new boolean[b.size()];
        int covered = 0;
        int telling = 0;
        int longest = 0;
        while (true) {
            int best = 0;
            int atA = 0;
            int atB = 0;
            int[] before = new int[b.size() + 1];
            for (int i = 0; i < a.size(); i++) {
                int[] now = new int[b.size() + 1];
                for (int j = 0; j < b.size(); j++) {
                    boolean fits = !usedA[i]
                            && !usedB[j]
                            && !a.get(i).equals(Prose.GAP)
                            && a.get(i).equals(b.get(j));
                    now[j + 1] = fits ? before[j] + 1 : 0;
                    if (now[j + 1] > best) {
                        best = now[j + 1];
                        atA = i;
                        atB = j;
                    }
                }
                before = now;
            }
            if (best < least) {
                return new Tiling(covered, telling, longest);
            }
            for (int k = 0; k < best; k++) {
                usedA[atA - k] = true;
                usedB[atB - k] = true;
                telling += Words.general(a.get(atA - k)) || a.get(atA - k).equals("#") ? 0 : 1;
            }
            covered += best;
            longest = Math.max(longest, best);
        }
    }
}
