package org.sitrep.event.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BestTest {
    @Test
    void theLeastOfTheBestAgreesWithSorting() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Best best = new Best();
            List<Double> all = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                double score = random.nextInt(60) / 60.0;
                best.add(score);
                all.add(score);
                all.sort(Comparator.reverseOrder());
                double expected = all.size() < Pairs.MOST ? 0 : all.get(Pairs.MOST - 1);
                assertThat(best.least())
                        .as("seed %d, %d scores", seed, all.size())
                        .isEqualTo(expected);
            }
        }
    }
}
