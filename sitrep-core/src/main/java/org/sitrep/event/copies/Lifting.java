package org.sitrep.event.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one text has taken over from another, sentence by sentence, outside quotations.
 *
 * @param lifted sentences of the first text that stand in the second, word for word or nearly
 * @param words words of these sentences
 * @param share of the words of the first text that stand in lifted sentences, 0 to 1
 * @param covered share of the words of the first text in runs shared with one sentence of the second, 0 to 1
 * @param telling most telling words that one sentence shares with one of the other text in runs
 * @param best highest share of a sentence of eight words or more that stands in one of the other
 * @param run words of the longest run
 * @param from the sentence of the second text that shares most; -1 without
 */
record Lifting(
        int lifted, int words, double share, double covered, int telling, double best, int run, int at, int from) {
    private static final int LEAST = 3;
    private static final int SENTENCE = 8;
    static final double NEARLY = .6;

    static Lifting of(Prose a, Prose b) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int j = 0; j < b.lines().size(); j++) {
            for (String word : new HashSet<>(b.lines().get(j))) {
                if (!Words.common(word) && !word.equals(Prose.GAP)) {
                    index.computeIfAbsent(word, w -> new ArrayList<>()).add(j);
                }
            }
        }
        int lifted = 0;
        int liftedWords = 0;
        int coveredWords = 0;
        int telling = 0;
        int run = 0;
        double bestShare = 0;
        int at = -1;
        int from = -1;
        for (int i = 0; i < a.lines().size(); i++) {
            List<String> line = a.lines().get(i);
            int length = Prose.words(line);
            Tiling most = Tiling.NONE;
            for (int j : candidates(line, index)) {
                Tiling tiling = Tiling.of(line, b.lines().get(j), LEAST);
                if (tiling.telling() > telling) {
                    telling = tiling.telling();
                    at = i;
                    from = j;
                }
                run = Math.max(run, tiling.longest());
                int shorter = Math.min(length, Prose.words(b.lines().get(j)));
                if (shorter >= SENTENCE) {
                    bestShare = Math.max(bestShare, (double) tiling.covered() / shorter);
                }
                if (tiling.covered() > most.covered()) {
                    most = tiling;
                }
            }
            coveredWords += most.covered();
            if (most.covered() >= NEARLY * length && length >= SENTENCE) {
                lifted++;
                liftedWords += length;
            }
        }
        int all = Math.max(1, a.words());
        return new Lifting(
                lifted,
                liftedWords,
                (double) liftedWords / all,
                (double) coveredWords / all,
                telling,
                bestShare,
                run,
                at,
                from);
    }

    private static Set<Integer> candidates(List<String> line, Map<String, List<Integer>> index) {
        Map<Integer, Integer> hits = new HashMap<>();
        Set<Integer> found = new HashSet<>();
        for (String word : new HashSet<>(line)) {
            for (int j : index.getOrDefault(word, List.of())) {
                if (hits.merge(j, 1, Integer::sum) >= 3) {
                    found.add(j);
                }
            }
        }
        return found;
    }
}
