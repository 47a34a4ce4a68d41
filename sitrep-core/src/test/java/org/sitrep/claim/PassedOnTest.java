package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Through whom a saying came and to whom it goes back, and who takes it back. */
class PassedOnTest {
    private static final Paper PAPER = Paper.of("Delta Post", 2023, 11, 8);

    private static Claim claim(String text, String words) {
        return PAPER.claim(text, words);
    }

    private static String chain(Claim claim) {
        return Paper.chain(claim);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the Rivers Forum said, as quoted by the Coast Herald. | Coast Herald < Rivers Forum",
                "according to the Rivers Forum, as reported by the Coast Herald. | Coast Herald < Rivers Forum",
                "a miller told the Coast Herald on Tuesday. | Coast Herald < miller",
                "the Coast Herald reported, citing a miller. | Coast Herald < miller",
                "the Coast Herald wrote on Tuesday, quoting the miller of the village. | Coast Herald < miller of the"
                        + " village",
                "the harbour master said. | harbour master",
                "the company that runs the ferry announced. | company",
                "a label said. | ''",
            })
    void whoCarriesItStandsBeforeWhoSaysIt(String tail, String chain) {
        assertThat(chain(claim("Gunmen burned the mill of Gwoza on Monday, " + tail, "burned")))
                .isEqualTo(chain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Citing a miller, the Coast Herald reported that gunmen burned | Coast Herald < miller",
                "Quoting an unnamed miller, the Coast Herald writes that gunmen burned | Coast Herald < miller",
                "With reference to a miller, the Coast Herald said that gunmen burned | Coast Herald < miller",
                "It was the Coast Herald that reported that gunmen burned | Coast Herald",
                "Citing the danger, the Coast Herald said that gunmen burned | Coast Herald",
            })
    void aSentenceMayOpenWithWhomItGoesBackTo(String head, String chain) {
        assertThat(chain(claim(head + " the mill of Gwoza on Monday.", "burned")))
                .isEqualTo(chain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Coast Herald was told this by a miller. | Coast Herald < miller",
                "The Delta Post learned of the fire from the Coast Herald. | Coast Herald",
                "We heard about the fire only from the Coast Herald. | Coast Herald",
                "As reported by the Coast Herald, the account goes back to a miller. | Coast Herald < miller",
                "It is the council of Gwoza that gives this account. | council of Gwoza",
                "That was the account given by a miller. | miller",
                "So a miller told us. | miller",
                "These are the words of a miller. | miller",
                "We heard about the harvest from the Coast Herald. | ''",
                "These are the fields of a miller. | ''",
            })
    void theNextSentenceSaysThroughWhomItCame(String next, String chain) {
        assertThat(chain(claim("Gunmen burned the mill of Gwoza in a fire on Monday. " + next, "burned")))
                .isEqualTo(chain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The station attributed the report to a miller. | Radio Gwoza < miller",
                "It has this from a miller. | Radio Gwoza < miller",
                "It named a miller as its source. | Radio Gwoza < miller",
                "The station gave a concert to a miller. | Radio Gwoza",
            })
    void theNextSentenceSaysWhomAnOutletHasItFrom(String next, String chain) {
        assertThat(chain(claim("Gunmen burned the mill on Monday, Radio Gwoza reported. " + next, "burned")))
                .endsWith(chain.replace("Radio ", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We withdraw this report. | DENIED",
                "The report has been retracted. | DENIED",
                "The Delta Post has taken back its account. | DENIED",
                "We retract it. | DENIED",
                "We withdraw our patrols. | AFFIRMED",
                "We do not withdraw this report. | AFFIRMED",
                "We may withdraw this report. | AFFIRMED",
            })
    void whatIsTakenBackIsNoLongerSaid(String next, Stance.Polarity polarity) {
        Claim claim = claim("On Tuesday we reported that gunmen burned the mill of Gwoza. " + next, "gunmen burned");

        assertThat(claim.stance().polarity()).isEqualTo(polarity);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Norwegian Refugee Council has registered 12 people killed in the raid. | killed"
                        + " | Norwegian Refugee Council",
                "From Gwoza the Rivers Forum reports the shooting of 30 prisoners. | shooting | Rivers Forum",
                "The army shot 12 people, according to the council, whose clerk saw the dead. | 12 people | council",
                "The Rivers Forum Project was in Gwoza. Gunmen shot 12 people, the project said. | 12 people | Rivers Forum"
                        + " Project",
                "A miller wrote on his channel that gunmen had shot 12 people in Gwoza. | 12 people | miller",
            })
    void whoCountsAndWhoListsSaysSo(String text, String words, String chain) {
        assertThat(chain(claim(text, words))).isEqualTo(chain);
    }
}
