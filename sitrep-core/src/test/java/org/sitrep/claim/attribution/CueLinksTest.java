package org.sitrep.claim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.TokenHead.Run;

class CueLinksTest {
    private static Run run(String type, int from, int to) {
        return new Run(from, to, type, .9);
    }

    @Test
    void aCueTakesItsSourceAndTheContentOnBothSides() {
        // "The bridge fell , the mayor said , and two people died ."
        List<Run> runs = List.of(run("CONTENT", 0, 3), run("SOURCE", 4, 6), run("CUE", 6, 7), run("MORE", 9, 12));
        List<CueLinks.Linked> linked = CueLinks.join(runs, new int[13]);
        assertThat(linked).hasSize(1);
        assertThat(linked.get(0).source()).contains(runs.get(1));
        assertThat(linked.get(0).content()).containsExactly(runs.get(0), runs.get(3));
    }

    @Test
    void twoCuesOfOneSentenceKeepTheirOwnSources() {
        // source cue content , source cue content
        List<Run> runs = List.of(
                run("SOURCE", 0, 1),
                run("CUE", 1, 2),
                run("CONTENT", 2, 6),
                run("SOURCE", 7, 8),
                run("CUE", 8, 9),
                run("CONTENT", 9, 12));
        List<CueLinks.Linked> linked = CueLinks.join(runs, new int[12]);
        assertThat(linked.get(0).source()).contains(runs.get(0));
        assertThat(linked.get(0).content()).containsExactly(runs.get(2));
        assertThat(linked.get(1).source()).contains(runs.get(3));
        assertThat(linked.get(1).content()).containsExactly(runs.get(5));
    }

    @Test
    void aCueWithNothingNearStandsAlone() {
        int[] sentences = new int[120];
        java.util.Arrays.fill(sentences, 60, 120, 4);
        List<CueLinks.Linked> linked = CueLinks.join(List.of(run("SOURCE", 0, 1), run("CUE", 100, 101)), sentences);
        assertThat(linked.get(0).source()).isEmpty();
        assertThat(linked.get(0).content()).isEmpty();
    }
}
