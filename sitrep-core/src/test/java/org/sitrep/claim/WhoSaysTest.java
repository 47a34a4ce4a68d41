package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that stand beside a sentence, behind a colon or in the verb that counts; claims that a count or a sight makes. */
class WhoSaysTest {
    private static final Paper PAPER = Paper.of("Euphrates Courier", 2018, 11, 2);

    private static List<Claim> read(String text) {
        return PAPER.read(text);
    }

    private static Claim claim(String text, String words) {
        return PAPER.claim(text, words);
    }

    private static String sources(Claim claim) {
        return Paper.chain(claim);
    }

    private static String amounts(Claim claim) {
        return claim.that().particulars().amounts().stream()
                .map(a -> (long) a.amount().value().low().orElse(0) + " "
                        + a.amount().value().unit())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "In the estimate of the United Nations 370,000 Yemenis have died because of the war. | have died | United Nations",
                "By the count of Amnesty International, 14 people were killed in Aden. | were killed | Amnesty International",
                "Rebels shelled Aden for an hour, in the words of the governor. | shelled | governor",
                "On account of the war in Yemen, soldiers shot two farmers in Aden. | shot | ''",
                "As Amnesty International has found, soldiers destroyed more than 100 houses in Aden. | destroyed"
                        + " | Amnesty International",
                "Soldiers shot two farmers near Aden, as Human Rights Watch reports. | shot | Human Rights Watch",
                "As soldiers returned to the base, a bomb killed two people in Aden. | killed | ''",
            })
    void aSourceMayStandBesideTheSentence(String text, String words, String source) {
        assertThat(sources(claim(text, words))).isEqualTo(source.equals("''") ? "" : source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The municipal hospital has updated its figures: 12 people were killed in Aden. | were killed | municipal hospital",
                "Human Rights Watch: 12 people killed in a raid on Taiz. | killed | Human Rights Watch",
                "The account of the governor was short: \"Rebels burned nine houses in Aden.\" | burned | governor",
                "The mayor faced the cameras: \"Rebels burned nine houses in Aden.\" | burned | mayor",
                "Aden was quiet on Monday: soldiers had killed two rebels. | killed | ''",
            })
    void aColonOpensWhatIsSaid(String text, String words, String source) {
        assertThat(sources(claim(text, words))).isEqualTo(source.equals("''") ? "" : source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Gunmen set the mill of Aden alight on Tuesday, our correspondent observed from a roof. | set | our correspondent",
                "Fighters burned nine houses in Aden, a photographer noted on Friday. | burned | photographer",
                "Seven prisoners were freed in Aden; so says a lawyer of the families. | freed | lawyer of the families",
                "Some names had been written down twice, the hospital of Aden said on Friday, and 18 people were killed in the"
                        + " raid. | were killed | hospital of Aden",
                "Two people were killed, the hospital of Aden said on Friday, but nine were wounded, the governor said. |"
                        + " were wounded | governor",
                "Eleven homes were burned in Kirkuk, Reuters learned from a security source. | burned | Reuters < security source",
                "Shells killed two people in Aden on Thursday, Reuters was told by a port official. | killed"
                        + " | Reuters < port official",
                "The United Nations holds that the war in Yemen has killed 370,000 people. | has killed | United Nations",
                "The army holds the town of Aden. | holds | ''",
                "Majid Barakat, who runs the hospital of Aden, said that shells had killed two nurses. | killed | Majid Barakat",
                "The water tower of Aden was destroyed by shells, the water company said. | destroyed | water company",
                "Missiles struck the clinic of Aden and killed 19 patients, its director said. | killed | director of clinic of Aden",
            })
    void theSpeakerIsFoundWhereTheParseHidesHim(String text, String words, String source) {
        assertThat(sources(claim(text, words))).isEqualTo(source.equals("''") ? "" : source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The director of the clinic puts the number of worshippers killed in Aden at 85. | number | 85 KILLED",
                "The hospital raised its toll for Aden from 30 to 41 dead. | toll | 41 KILLED",
                "58 worshippers, and not 85, were killed in Aden. | were killed | 58 KILLED",
                "The governor spoke of 31 villagers killed in Aden. | killed | 31 KILLED",
                "The raid on Aden cost 12 villagers their lives. | cost | 12 KILLED",
                "Amnesty International has counted 380,000 dead in nine years of war. | dead | 380000 KILLED",
                "Our reporter counted nine bodies in Aden. | bodies | 9 KILLED",
            })
    void whoCountsClaimsTheNumber(String text, String words, String amounts) {
        assertThat(amounts(claim(text, words))).isEqualTo(amounts);
        assertThat(claim(text, words).that().kind()).isEqualTo("occurrence");
    }

    @Test
    void whatAWitnessSawDoneIsAClaim() {
        String text = "Our reporter saw three burned trucks on the road to Aden on Tuesday.";

        assertThat(sources(claim(text, "burned trucks"))).isEqualTo("Our reporter");
        assertThat(read("Our reporter saw three parked trucks in Aden on Tuesday."))
                .isEmpty();
    }

    @Test
    void whatASourceUsuallyDoesIsNoClaim() {
        String text = "Airwars, which watches the air war from London, writes that drones bombed the village of Hatla.";

        assertThat(read(text)).extracting(c -> c.evidence().quote()).noneMatch(q -> q.contains("watches"));
        assertThat(claim(text, "bombed")).isNotNull();
    }

    @Test
    void aCountrysWeaponActsForItsForces() {
        assertThat(claim("A Russian drone killed a postman in Kherson on Thursday.", "killed")
                        .that()
                        .particulars()
                        .part(Part.Role.ACTOR)
                        .flatMap(p -> p.party().value().actor()))
                .isPresent();
        assertThat(claim("A drone killed a postman in Kherson on Thursday.", "killed")
                        .that()
                        .particulars()
                        .part(Part.Role.ACTOR)
                        .flatMap(p -> p.party().value().actor()))
                .isEmpty();
    }

    @Test
    void whoLosesHisLifeIsTheTarget() {
        Claim lost = claim("Eighteen Houthi fighters lost their lives in Nihm on Tuesday.", "lost");

        assertThat(lost.that()
                        .particulars()
                        .part(Part.Role.TARGET)
                        .map(p -> p.party().value().text()))
                .hasValue("Eighteen Houthi fighters");
        assertThat(lost.that().particulars().part(Part.Role.ACTOR)).isEmpty();
        assertThat(amounts(lost)).isEqualTo("18 KILLED");
    }

    @Test
    void whatWasSetOnFireIsNotPlanned() {
        assertThat(claim("Huts in Maiduguri were set on fire by raiders on Wednesday.", "set on fire")
                        .that()
                        .particulars()
                        .when()
                        .flatMap(w -> w.value().lastDay()))
                .hasValue(LocalDate.of(2018, 10, 31));
    }
}
