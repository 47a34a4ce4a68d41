package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseReaderTest {
    private static final Paper PAPER = Paper.of("Euphrates Courier", 2017, 3, 9);
    private static final Paper UNDATED = Paper.undated("Euphrates Courier");

    @Test
    void aReportOfAMatchMakesNoClaims() {
        String match =
                "The hosts attacked from the first minute. A late strike by the captain ended the siege of the penalty"
                        + " area and killed off the visitors in the derby. The coach said the defender had shot on target twice.";

        assertThat(UNDATED.read(match)).isEmpty();
    }

    @Test
    void likeEventsInTwoTownsOrOnTwoDaysAreNoRepetitions() {
        assertThat(UNDATED
                        .read(
                                "Coalition jets killed 62 soldiers near Raqqa.\n\nCoalition jets killed 62 soldiers near Mosul.")
                        .stream()
                        .filter(c -> c.evidence().quote().contains("killed 62")))
                .hasSize(2);
        assertThat(PAPER
                        .read("Gunmen killed nine farmers in Kirkuk on 3 March 2017.\n\n"
                                + "Gunmen killed nine farmers in Kirkuk on 5 March 2017.")
                        .stream()
                        .filter(c -> c.evidence().quote().contains("killed nine")))
                .hasSize(2);
        assertThat(PAPER
                        .read(
                                "Gunmen killed nine farmers in Kirkuk on Friday.\n\nGunmen killed nine farmers in Kirkuk on Friday.")
                        .stream()
                        .filter(c -> c.evidence().quote().contains("killed nine")))
                .hasSize(1);
    }

    private static String chain(Claim claim) {
        return claim.by().chain().stream().map(c -> c.value().name()).collect(Collectors.joining(" < "));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The army bombed the town of Mayadin, activists said. | bombed | Euphrates Courier < activists",
                "Gunmen killed two doctors in Raqqa on Monday, an American defense official said on Wednesday. | killed"
                        + " | Euphrates Courier < American defense official",
                "Hussam Eesa of Raqqa Is Being Slaughtered Silently told Voice of America that dozens of vehicles left"
                        + " Raqqa. | vehicles left | Euphrates Courier < Voice of America < Hussam Eesa",
                "According to the Syrian Observatory for Human Rights, shelling killed six people in Douma. | killed"
                        + " | Euphrates Courier < Syrian Observatory for Human Rights",
                "Reuters quoted a doctor as saying that 14 people were killed in Raqqa. | were killed | Euphrates"
                        + " Courier < Reuters < doctor",
                "The Pentagon said in a statement that 400 marines had arrived in Syria. | had arrived | Euphrates Courier"
                        + " < US Defense Department",
                "Government troops took the village of Hatla on Tuesday. | took | Euphrates Courier",
            })
    void theChainLeadsFromTheOutletToTheNearestWitness(String text, String words, String chain) {
        assertThat(chain(PAPER.claim(text.trim(), words.trim()))).isEqualTo(chain.trim());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Kurdish militias attacked a checkpoint in Manbij on Monday. | attacked | Kurdish militias |",
                "US-backed rebels attacked a checkpoint in Manbij on Monday. | attacked | US-backed rebels |",
                "Taliban fighters attacked a checkpoint in Kunduz on Monday. | attacked | Taliban | taliban",
                "Militants attacked a checkpoint in Manbij on Monday. | attacked | Militants |",
            })
    void whoIsOnlyDescribedIsCalledByTheWordsAndIsNoActorOfTheRegister(
            String text, String words, String name, String actor) {
        Part.Party party = PAPER.claim(text.trim(), words)
                .that()
                .particulars()
                .part(Part.Role.ACTOR)
                .orElseThrow()
                .party()
                .value();

        assertThat(party.name()).isEqualTo(name);
        assertThat(party.actor().map(Object::toString)).isEqualTo(Optional.ofNullable(actor));
    }

    @Test
    void aPronounGoesBackToTheVoiceThatSpokeBefore() {
        String text = "An American defense official said that 300 fighters had left Raqqa. He said that another 200"
                + " fighters remained in the city.";

        assertThat(chain(PAPER.claim(text, "remained"))).isEqualTo("Euphrates Courier < American defense official");
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Warplanes bombed the market in Raqqa. | bombed | AFFIRMED | ACTUAL",
                "The United States will send 400 soldiers to Syria. | send | AFFIRMED | PLANNED",
                "The militants may attack the dam at Tabqa. | attack | AFFIRMED | POSSIBLE",
                "The coalition denied that its aircraft had bombed the school in Raqqa. | bombed | DENIED | ACTUAL",
                "The army did not enter the town of Mayadin. | enter | DENIED | ACTUAL",
                "Two hundred fighters are believed to have surrendered in Hawija. | surrendered | AFFIRMED | POSSIBLE",
            })
    void whatIsPlannedDidNotHappenAndWhatIsDeniedIsDenied(
            String text, String words, Stance.Polarity polarity, Stance.Modality modality) {
        Stance stance = PAPER.claim(text.trim(), words.trim()).stance();

        assertThat(stance.polarity()).isEqualTo(polarity);
        assertThat(stance.modality()).isEqualTo(modality);
    }

    @Test
    void aDenialDoesNotDenyWhatItTakesForGranted() {
        String text = "The command denied that an air strike had destroyed the house in Mosul in which many civilians"
                + " died on 7 March.";

        assertThat(PAPER.claim(text, "destroyed").stance().polarity()).isEqualTo(Stance.Polarity.DENIED);
        assertThat(PAPER.claim(text, "died").stance().polarity()).isEqualTo(Stance.Polarity.AFFIRMED);
    }

    @Test
    void anUndatedReportKeepsItsRelativeDaysAndItsCaptionTellsNothing() {
        String text = "Commanders slip out of Raqqa\n\nPhoto: soldiers in Ramadi, where 200 families fled in 2015.\n\n"
                + "About 300 fighters left Raqqa last week, activists said.\n";
        List<Claim> read = UNDATED.read(text);

        assertThat(read).noneMatch(c -> c.evidence().quote().contains("families"));
        Claim left = read.stream()
                .filter(c -> c.evidence().quote().contains("300 fighters"))
                .findFirst()
                .orElseThrow();
        assertThat(left.that().particulars().when().orElseThrow().value().firstDay())
                .isEmpty();
        assertThat(left.that()
                        .particulars()
                        .place(Where.Role.AT)
                        .orElseThrow()
                        .place()
                        .value()
                        .name())
                .isEqualTo("Raqqa");
    }

    @Test
    void theSameTextGivesTheSameClaims() {
        String text = "Rebels clashed with the army in Douma on Monday, killing ten soldiers, activists said.";

        assertThat(PAPER.read(text)).isNotEmpty().isEqualTo(PAPER.read(text));
    }
}
