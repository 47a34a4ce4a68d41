package org.sitrep.event.copies;

import java.util.Arrays;

/**
 * What one text has taken over from another, sentence by sentence, outside quotations.
 *
 * @param share of the words of the first text that stand in sentences that stand in the second, word for word or nearly, 0 to 1
 * @param covered share of the words of the first text in runs shared with one sentence of the second, 0 to 1
 * @param telling most telling words that one sentence shares with one of the other text in runs
 * @param run words of the longest run
 * @param at the sentence of the first text that shares most; -1 without
 * @param from the sentence of the second text that it shares with; -1 without
 */
record Lifting(double share, double covered, int telling, int run, int at, int from) {
    private static final int LEAST = 3;
    private static final int SENTENCE = 8;
    private static final double NEARLY = .6;

    /**
     * What two texts have taken over from each other.
     *
     * @param there what the first has from the second
     * @param back what the second has from the first
     */
    record Both(Lifting there, Lifting back) {}

    /** What each text has of the other; sentences with too few words in common are not compared. */
    static Both between(Prose a, Prose b) {
        int[][] words = content(a);
        int[][] others = content(b);
        Taking there = new Taking(a);
        Taking back = new Taking(b);
        for (int i = 0; i < words.length; i++) {
            for (int j = 0; j < others.length; j++) {
                if (WordCodes.shared(words[i], others[j]) >= LEAST) {
                    Tiling tiling = Tiling.of(a.line(i), b.line(j), LEAST);
                    there.take(i, j, tiling);
                    back.take(j, i, tiling);
                }
            }
        }
        return new Both(there.lifting(), back.lifting());
    }

    /** For each sentence the words that carry content, each once, ascending. */
    private static int[][] content(Prose text) {
        int[][] content = new int[text.size()][];
        for (int i = 0; i < content.length; i++) {
            content[i] = Arrays.stream(text.line(i))
                    .filter(WordCodes::content)
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return content;
    }

    /** What was found so far of one text in another. */
    private static final class Taking {
        private final Prose text;
        /** For each sentence the words it shares with the sentence that has most of it. */
        private final int[] most;

        private int telling;
        private int run;
        private int at = -1;
        private int from = -1;

        Taking(Prose text) {
            this.text = text;
            this.most = new int[text.size()];
        }

        void take(int sentence, int other, Tiling shared) {
            if (shared.telling() > telling) {
                telling = shared.telling();
                at = sentence;
                from = other;
            }
            run = Math.max(run, shared.longest());
            most[sentence] = Math.max(most[sentence], shared.covered());
        }

        Lifting lifting() {
            int lifted = 0;
            for (int i = 0; i < most.length; i++) {
                int length = Prose.words(text.line(i));
                lifted += most[i] >= NEARLY * length && length >= SENTENCE ? length : 0;
            }
            double all = Math.max(1, text.words());
            return new Lifting(lifted / all, Arrays.stream(most).sum() / all, telling, run, at, from);
        }
    }
}
