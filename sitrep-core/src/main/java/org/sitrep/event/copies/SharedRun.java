package org.sitrep.event.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The longest run of words that two word lists share.
 *
 * <p>A suffix automaton of the first list is walked with the second, so the time grows with the sum of the lengths.
 *
 * @param start first word of the run in the first list; the earliest of several equally long ones in the second list
 * @param length words in the run, 0 when nothing is shared
 */
public record SharedRun(int start, int length) {

    /** The longest run of words of {@code a} that stands in {@code b} too. */
    public static SharedRun longest(List<String> a, List<String> b) {
        Automaton automaton = new Automaton(a.size());
        for (String word : a) {
            automaton.append(word);
        }
        int state = 0;
        int length = 0;
        int best = 0;
        int bestEnd = 0;
        for (String word : b) {
            while (state != 0 && automaton.next(state, word) < 0) {
                state = automaton.link[state];
                length = automaton.length[state];
            }
            int following = automaton.next(state, word);
            if (following >= 0) {
                state = following;
                length++;
            }
            if (length > best) {
                best = length;
                bestEnd = automaton.firstEnd[state];
            }
        }
        return new SharedRun(best == 0 ? 0 : bestEnd - best + 1, best);
    }

    /** Every run of a word list as a path of states. */
    private static final class Automaton {
        private final int[] length;
        private final int[] link;
        private final int[] firstEnd;
        private final List<Map<String, Integer>> next = new ArrayList<>();
        private int last;
        private int appended;

        Automaton(int words) {
            int states = Math.max(2, 2 * words);
            length = new int[states];
            link = new int[states];
            firstEnd = new int[states];
            Arrays.fill(link, -1);
            next.add(new HashMap<>());
        }

        int next(int state, String word) {
            return next.get(state).getOrDefault(word, -1);
        }

        void append(String word) {
            int fresh = state(length[last] + 1, appended++);
            int p = last;
            while (p >= 0 && !next.get(p).containsKey(word)) {
                next.get(p).put(word, fresh);
                p = link[p];
            }
            if (p < 0) {
                link[fresh] = 0;
            } else {
                int q = next(p, word);
                link[fresh] = length[p] + 1 == length[q] ? q : split(p, q, word);
            }
            last = fresh;
        }

        private int split(int from, int q, String word) {
            int clone = state(length[from] + 1, firstEnd[q]);
            next.get(clone).putAll(next.get(q));
            link[clone] = link[q];
            link[q] = clone;
            for (int p = from; p >= 0 && next(p, word) == q; p = link[p]) {
                next.get(p).put(word, clone);
            }
            return clone;
        }

        private int state(int wordsLong, int end) {
            next.add(new HashMap<>());
            int id = next.size() - 1;
            length[id] = wordsLong;
            firstEnd[id] = end;
            return id;
        }
    }
}
