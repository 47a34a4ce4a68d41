package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many do something, where the number stands with a verb of giving and not with them. */
class HeadcountsTest {
    private static final Paper PAPER = Paper.of("Delta Post", 2019, 5, 20);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor put at 300 the number of families who had fled Azaz since Sunday. | fled | FAMILIES 300 | mayor",
                "The ministry's spokeswoman, Awa Keita, put the number of people who had fled Azaz since Sunday at 300. | fled"
                        + " | CIVILIANS 300 | Awa Keita",
                "The United Nations puts at 4,000 the number of people displaced from Azaz this week. | displaced"
                        + " | CIVILIANS 4000 | United Nations",
                "The number of people who had fled Azaz was put at 4,000 by the mayor on Monday. | fled | CIVILIANS 4000 | mayor",
                "The governor estimated at 2,000 the number of people who escaped from Azaz on Monday. | escaped"
                        + " | CIVILIANS 2000 | governor",
                "The hospital's director put at nine the number of people killed in Monday's attack on the market of Azaz. | killed"
                        + " | KILLED 9 | head of the hospital",
            })
    void theNumberOfThoseWhoDoItIsTheirs(String text, String words, String counted, String chain) {
        Claim claim = PAPER.claim(text, words);

        assertThat(claim.that().particulars().amounts().stream()
                        .map(a -> a.amount().value())
                        .map(a -> a.unit() + " " + Math.round(a.low().orElse(-1))))
                .containsExactly(counted);
        assertThat(Paper.chain(claim).replace("hospital's director", "head of the hospital"))
                .isEqualTo(chain);
    }
}
