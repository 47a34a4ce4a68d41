package org.sitrep.event.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static final double ENOUGH = .66;
    private static final double STEP = .04;

    private static List<String> parts(Ties ties, int most) {
        return ties.components(ENOUGH, STEP, most).stream()
                .map(Arrays::toString)
                .toList();
    }

    @Test
    void whatFitsWellEnoughHangsTogether() {
        Ties ties = new Ties(5);
        ties.add(0, 3, .7);
        ties.add(3, 4, .66);
        ties.add(1, 2, .65);
        assertThat(parts(ties, 10)).containsExactly("[0, 3, 4]", "[1]", "[2]");
    }

    @Test
    void copiesAreTogetherWhateverIsAskedFor() {
        Ties ties = new Ties(6);
        ties.copied().unite(0, 5);
        ties.copied().unite(5, 2);
        for (int i = 0; i < 5; i++) {
            ties.add(i, i + 1, .67);
        }
        assertThat(parts(ties, 2)).containsExactly("[0, 2, 5]", "[1]", "[3]", "[4]");
    }

    @Test
    void aPartThatIsTooLargeFallsApartAtItsWeakestTies() {
        Ties ties = new Ties(6);
        ties.add(0, 1, .9);
        ties.add(1, 2, .9);
        ties.add(2, 3, .68);
        ties.add(3, 4, .75);
        ties.add(4, 5, .9);
        assertThat(parts(ties, 3)).containsExactly("[0, 1, 2]", "[3, 4, 5]");
        assertThat(parts(ties, 2)).containsExactly("[0]", "[1]", "[2]", "[3]", "[4, 5]");
    }

    @Test
    void thePartsAreThoseOfTakingApartStepByStep() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            int claims = 2 + random.nextInt(60);
            Ties ties = new Ties(claims);
            List<double[]> pairs = new ArrayList<>();
            for (int i = 0; i < 2 * claims; i++) {
                double score = random.nextInt(12) == 0 ? 2 : .6 + .45 * random.nextDouble();
                double[] pair = {random.nextInt(claims), random.nextInt(claims), score};
                pairs.add(pair);
                ties.add((int) pair[0], (int) pair[1], pair[2]);
            }
            int most = 1 + random.nextInt(20);
            List<String> expected = new ArrayList<>();
            int[] all = new int[claims];
            Arrays.setAll(all, i -> i);
            apart(all, pairs, ENOUGH, most, expected);
            assertThat(parts(ties, most)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static void apart(int[] of, List<double[]> pairs, double enough, int most, List<String> into) {
        Sets sets = new Sets(of[of.length - 1] + 1);
        for (double[] pair : pairs) {
            boolean inside = Arrays.binarySearch(of, (int) pair[0]) >= 0 && Arrays.binarySearch(of, (int) pair[1]) >= 0;
            if (inside && pair[2] >= enough) {
                sets.unite((int) pair[0], (int) pair[1]);
            }
        }
        for (int root : Arrays.stream(of).map(sets::find).distinct().toArray()) {
            int[] part = Arrays.stream(of).filter(i -> sets.find(i) == root).toArray();
            if (part.length <= most || enough > 1) {
                into.add(Arrays.toString(part));
            } else {
                apart(part, pairs, enough + STEP, most, into);
            }
        }
    }
}
