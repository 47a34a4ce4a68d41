package org.sitrep.event.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.text.Fingerprint;

class ReuseTest {
    @Test
    void theLongestSharedRunAgreesWithTheObviousSearchOnRandomTexts() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<String> a = words(random, random.nextInt(40), 2 + random.nextInt(6));
            List<String> b = words(random, random.nextInt(40), 2 + random.nextInt(6));
            if (random.nextBoolean() && !a.isEmpty()) {
                int from = random.nextInt(a.size());
                b.addAll(random.nextInt(b.size() + 1), a.subList(from, from + random.nextInt(a.size() - from) + 1));
            }
            SharedRun run = SharedRun.longest(WordCodes.of(a), WordCodes.of(b));
            assertThat(run.length()).as("seed %d: %s / %s", seed, a, b).isEqualTo(obvious(a, b));
            List<String> shared = a.subList(run.start(), run.start() + run.length());
            assertThat(java.util.Collections.indexOfSubList(b, shared))
                    .as("seed %d", seed)
                    .isNotNegative();
        }
    }

    /** Every start in both lists, extended word by word. */
    private static int obvious(List<String> a, List<String> b) {
        int best = 0;
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                int k = 0;
                while (i + k < a.size() && j + k < b.size() && a.get(i + k).equals(b.get(j + k))) {
                    k++;
                }
                best = Math.max(best, k);
            }
        }
        return best;
    }

    @Test
    void containmentAgreesWithTheObviousCountOnRandomTexts() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Long> a = numbers(random, random.nextInt(80));
            List<Long> b = numbers(random, random.nextInt(80));
            Set<Long> one = new HashSet<>(a);
            Set<Long> other = new HashSet<>(b);
            Set<Long> both = new HashSet<>(one);
            both.retainAll(other);
            int smaller = Math.min(one.size(), other.size());
            double expected = smaller < Shingles.ENOUGH ? 0 : (double) both.size() / smaller;
            double found = new Shingles(new Fingerprint("a", a)).containment(new Shingles(new Fingerprint("b", b)));
            assertThat(found).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void wordsAreFoldedWithoutMarksApostrophesAndSeparators() {
        assertThat(Words.of("Ma\u2019arat al-Nu'mān: 15,000 men, 3, 4."))
                .containsExactly("maarat", "al", "numan", "15000", "men", "3", "4");
    }

    private static List<String> words(Random random, int size, int alphabet) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            words.add(String.valueOf((char) ('a' + random.nextInt(alphabet))));
        }
        return words;
    }

    private static List<Long> numbers(Random random, int size) {
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            numbers.add((long) random.nextInt(60));
        }
        return numbers;
    }
}
