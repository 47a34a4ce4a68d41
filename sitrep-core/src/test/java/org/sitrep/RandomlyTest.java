package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RandomlyTest {
    @Test
    void theSameSeedPlaysTheSameRounds() {
        assertThat(drawn(7)).isEqualTo(drawn(7)).isNotEqualTo(drawn(8));
    }

    private static List<String> drawn(long seed) {
        List<String> drawn = new ArrayList<>();
        Randomly.check(seed, source -> drawn.add(source.text(5)));
        return drawn;
    }

    @Test
    void aFailureNamesTheSeedThatRepeatsIt() {
        assertThatThrownBy(() -> Randomly.check(
                        1, source -> assertThat(source.number(1, 100)).isLessThan(90)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dsitrep.random.seed=")
                .hasMessageContaining("round ");
    }
}
