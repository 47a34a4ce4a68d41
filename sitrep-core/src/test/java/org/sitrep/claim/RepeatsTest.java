package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatsTest {
    private static final String DATELINE = "RAQQA, Syria (Northern Wire) - ";
    private static final Paper PAPER = Paper.of("Euphrates Courier", 2017, 3, 9);

    private static Claim claim(List<Claim> claims, String words) {
        return claims.stream()
                .filter(c -> c.evidence().quote().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim with " + words + " among "
                        + claims.stream().map(c -> c.evidence().quote()).toList()));
    }

    private static List<String> quotes(Claim claim) {
        return claim.repeats().stream().map(Claim.Excerpt::quote).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Air strike kills four in Raqqa | An air strike killed four civilians in Raqqa on Monday, activists said. | killed four",
                "Army recaptures Palmyra | The Syrian army recaptured the town of Palmyra on Thursday. | recaptured",
                "Rebels leave Douma | Hundreds of rebels left Douma on Tuesday, state media reported. | left Douma",
            })
    void aHeadlineIsARepetitionOfWhatTheReportTells(String headline, String sentence, String words) {
        List<Claim> claims = PAPER.read(headline + "\n\n" + DATELINE + sentence + "\n\nThe weather was dry.\n");

        assertThat(quotes(claim(claims, words))).containsExactly(headline);
        assertThat(claims).noneMatch(c -> c.evidence().quote().equals(headline));
    }

    @Test
    void whatIsSaidAgainInTheSameWordsIsKeptWithItsSpans() {
        List<Claim> claims =
                PAPER.read("Warplanes bombed the grain market of Raqqa on Monday and killed nine traders.\n\n"
                        + "The market opens at six in the morning.\n\n"
                        + "Warplanes bombed the grain market of Raqqa.\n\n"
                        + "Warplanes bombed the grain market.\n");

        assertThat(quotes(claim(claims, "grain market of Raqqa")))
                .containsExactly(
                        "Warplanes bombed the grain market of Raqqa on Monday", "Warplanes bombed the grain market");
    }

    @Test
    void theFullestIsKeptWhereverItStands() {
        List<Claim> claims = PAPER.read("Warplanes bombed the grain market.\n\n"
                + "The market opens at six in the morning.\n\n"
                + "Russian warplanes bombed the grain market of Raqqa on Monday.\n");

        assertThat(quotes(claim(claims, "on Monday"))).containsExactly("Warplanes bombed the grain market");
        assertThat(claims)
                .filteredOn(c -> c.evidence().quote().contains("bombed"))
                .hasSize(1);
    }

    @Test
    void anotherDayOrAnotherTownIsNoRepetition() {
        List<Claim> claims = PAPER.read("Warplanes bombed the grain market of Raqqa on Monday.\n\n"
                + "Warplanes bombed the grain market of Mayadin on Monday.\n\n"
                + "Warplanes bombed the grain market of Raqqa on Sunday.\n");

        assertThat(claims)
                .filteredOn(c -> c.evidence().quote().contains("bombed"))
                .hasSize(3);
        assertThat(claims).allMatch(c -> c.repeats().isEmpty());
    }

    @Test
    void aClauseIsNoRepetitionOfTheRelativeClauseInIt() {
        assertThat(PAPER.read("The gunmen who raided the cattle market in Kaya on Monday killed 46 people."))
                .extracting(c -> c.evidence().quote())
                .contains("The gunmen who raided the cattle market in Kaya on Monday killed 46 people");
    }
}
