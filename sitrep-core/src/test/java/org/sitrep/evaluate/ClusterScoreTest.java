package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ClusterScoreTest {
    private static final Offset<Double> CLOSE = within(.0001);

    /** Worked by hand: three and four things, found as two, three and two. */
    private final ClusterScore score =
            new ClusterScore(List.of("g", "g", "g", "h", "h", "h", "h"), List.of(1, 1, 2, 2, 2, 3, 3));

    @Test
    void linksOfGroups() {
        // recall (1 + 2) / (2 + 3), precision (1 + 1 + 1) / (1 + 2 + 1)
        assertThat(score.muc()).isCloseTo(2 * .6 * .75 / 1.35, CLOSE);
    }

    @Test
    void sharesOfItems() {
        double recall = (2 * 2 / 3. + 1 / 3. + 4 * .5) / 7;
        double precision = (2 + 1 / 3. + 2 * 2 / 3. + 2) / 7;
        assertThat(score.bCubed()).isCloseTo(2 * recall * precision / (recall + precision), CLOSE);
    }

    @Test
    void groupsMatchedOneToOne() {
        double best = .8 + 4 / 6.;
        double precision = best / 3;
        double recall = best / 2;
        assertThat(score.ceafE()).isCloseTo(2 * precision * recall / (precision + recall), CLOSE);
    }

    @Test
    void pairsOfItems() {
        assertThat(score.pairs()).isCloseTo(2 * 3 / 14., CLOSE);
    }

    @Test
    void theSameGroupsAreRightWhateverTheyAreCalled() {
        ClusterScore same = new ClusterScore(List.of("a", "b", "a"), List.of(7, 8, 7));
        assertThat(List.of(same.muc(), same.bCubed(), same.ceafE(), same.pairs(), same.conll()))
                .allSatisfy(f -> assertThat(f).isCloseTo(1, CLOSE));
    }

    @Test
    void aMatchingGivesUpTheBestPairForABetterSum() {
        assertThat(ClusterScore.Matching.greatest(new double[][] {{.9, .8}, {.8, 0}}))
                .isCloseTo(1.6, CLOSE);
    }
}
