package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Reading;
import org.sitrep.Shared;
import org.sitrep.base.Cited;
import org.sitrep.base.When;
import org.sitrep.report.Hints;

/** Where, when, how many and as what: the report is of Thursday, 9 March 2017. */
class ParticularsTest {
    private static final Paper PAPER = Paper.of("Euphrates Courier", 2017, 3, 9);

    /** The claim whose evidence holds these words. */
    private static Claim claim(String text, String words) {
        return PAPER.claim(text, words);
    }

    private static String place(Claim claim) {
        return claim.that()
                .particulars()
                .place(Where.Role.AT)
                .map(w -> w.place().value().name())
                .orElse("-");
    }

    private static String days(Claim claim) {
        Optional<When> when = claim.that().particulars().when().map(Cited::value);
        return when.flatMap(When::firstDay).map(LocalDate::toString).orElse("")
                + ".."
                + when.flatMap(When::lastDay).map(LocalDate::toString).orElse("");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // somebody comes from there
                "Rebels seized the town of Tabqa. The town was shelled by fighters from Lebanon. | was shelled | Tabqa",
                // people leave the place spoken of
                "The army bombed Douma. The fighting drove 3,000 people from their homes towards Damascus. | drove | Douma",
                // only compared
                "Shelling killed six people in Raqqa. The bombardment could match the siege of Aleppo. Warplanes bombed"
                        + " two houses. | two houses | Raqqa",
                // a description of another place
                "Warplanes bombed Tabqa, a town on the banks of the Euphrates. | bombed | Tabqa",
                // "the camp" is not the province it lies in
                "Families fled to the camp of Rukban. Ten children died in the camp. | died | Rukban camp",
                // a wider place around the scene does not take its place
                "Gunmen killed two men in Raqqa. It was a sign of the mood in northern Syria. They shot a third man. | shot"
                        + " a third | Raqqa",
                // a point of reference
                "Shells hit Daquq, a town 30km south of Kirkuk. A woman was killed in the town. | was killed | Daquq",
                "Warplanes hit Asharah, between Mayadin and Abu Kamal. A child was wounded. | was wounded | Al Asharah",
                "Ten people were arrested in north-eastern Syria. | arrested | northeastern Syria",
                // the country and its parts without their names
                "Rebels shelled Douma. The army has hit hospitals in towns across the country. | hit hospitals | Syria",
                "Rebels shelled Douma. Troops took three villages in the north-west of the country. | three villages |"
                        + " northwestern Syria",
                "Gunmen killed two men in Raqqa. The country's air force bombed a market. | a market | Raqqa",
                "Gunmen killed two men in Raqqa in one of the worst attacks in the country. | two men | Raqqa",
                // a capital by its country's adjective
                "Mogadishu was calm until noon. A bomb went off near a hotel in the Somali capital. | bomb went |"
                        + " Mogadishu",
                // an aircraft's country is not where it flies
                "Shells hit Douma at dawn. The warplanes of Russia carried out sixty raids on the town. | sixty raids |"
                        + " Douma",
                // a town that is named only afterwards
                "Soldiers seized a town in eastern Syria. Fighting in Mayadin had gone on for weeks. | seized | Mayadin",
                "Rebels took a village in northern Syria. A mine in Mayadin killed a boy. | took | northern Syria",
                // bodies that work at home
                "A Turkish court jailed nine officers over the coup. | jailed | Turkey",
                "Nine officers were released after a Jordanian judge suspended the sentences. | were released | Jordan",
                // where somebody was meanwhile
                "Police searched flats in Raqqa. The preacher was killed as he hid in Tabqa. | was killed | Tabqa",
                // Abu Kamal in another spelling
                "Rebels left the city of Deir ez-Zor and the town of Mayadin. Gunmen shot a guard in the"
                        + " town of Bukamal. | shot a guard | Abu Kamal",
                // the place a report is most about rather than its country
                "The army shelled its last pocket in Syria as rebels killed two guards. Raqqa is quiet. Raqqa is cut off."
                        + " | two guards | Raqqa",
                // some other camp is not the one spoken of
                "Families fled to the camp of Rukban. The fighters are held in a separate camp. | are held | -",
                // a day told by what happened elsewhere is no scene, also where the parse hangs the next words on it
                "Shells hit Douma. In January, when the army began its offensive against Afrin, the road was closed."
                        + " Two bakers were killed. | bakers | Douma",
                "Shells hit Raqqa. Before rebels seized the town of Azaz, nobody came. A nurse was killed. | nurse | Raqqa",
            })
    void thePlaceIsWhereItHappens(String text, String words, String place) {
        assertThat(place(claim(text.trim(), words.trim()))).isEqualTo(place.trim());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // the day of speaking dates what is said of the present only
                "The army said on Tuesday that rebels had attacked a convoy near Hama. | had attacked | ..",
                "The army announced on Tuesday that it had halted the evacuation of Douma. | halted |"
                        + " 2017-03-07..2017-03-07",
                // a time that describes a thing is not the clause's own
                "Police arrested two men in Ankara over the failed 2016 coup. | arrested | ..",
                // the time of the verb a clause hangs on
                "The families left Hama in February after rebels shelled the town. | shelled | 2017-02-01..2017-02-28",
                // up to the day of the report
                "Rebels have killed 40 soldiers near Hama in two weeks. | have killed | 2017-02-23..2017-03-09",
                // spells up to the day of the report, or from it
                "The group has lost much of its territory in Syria over the past year. | has lost | 2016-03-09..2017-03-09",
                "The troops will leave the base near Hama within 30 days. | will leave | 2017-03-09..2017-04-08",
                "The fighting, which began on 4 March, continued into Wednesday. | continued | 2017-03-04..2017-03-08",
                // the fighting told of
                "Turkey launched the assault on Afrin on Saturday. Residents said 24 civilians had been killed in Afrin. |"
                        + " had been killed | 2017-03-04..2017-03-09",
                "Shelling has driven 400 people from Afrin. The fighting, which began on 4 March, goes on. | has driven |"
                        + " 2017-03-04..2017-03-09",
                "A clash in Raqqa on Monday killed five men. US forces came under fire in Raqqa, an officer said. |"
                        + " came under fire | 2017-03-06..2017-03-06",
                "A blast killed nine people in Raqqa on Monday. The city has often been attacked. | often been | ..",
            })
    void theTimeIsThatOfTheEvent(String text, String words, String days) {
        assertThat(days(claim(text.trim(), words.trim()))).isEqualTo(days.trim());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Fighting has driven 160,000 people from their homes in Douma. | driven | 160000 DISPLACED",
                "Aid groups helped 23,000 people who have fled Raqqa. | have fled | 23000 DISPLACED",
                "At least 29 children are reported to have died in Rukban. | to have died | 29 KILLED",
                "Four Kurdish fighters killed near Hajin were buried in Qamishli on Thursday. | buried | 4 KILLED",
                "Police arrested 12 men in Raqqa on Thursday. | arrested | 12 DETAINED",
                // land and arms are taken, not detained
                "The Peshmerga captured nine villages east of Mosul on Monday. | captured | 9 OTHER",
                "Rebels captured four tanks near Hama on Thursday. | captured | 4 VEHICLES",
            })
    void thePeopleCountedAreThoseOfTheEvent(String text, String words, String amount) {
        String amounts = claim(text.trim(), words.trim()).that().particulars().amounts().stream()
                .map(a -> Math.round(a.amount().value().low().orElse(0)) + " "
                        + a.amount().value().unit())
                .collect(Collectors.joining(", "));

        assertThat(amounts).isEqualTo(amount.trim());
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The officer believes that the men fled to Hajin, where hundreds of prisoners are held. | are held | AFFIRMED"
                        + " | ACTUAL",
                "Ten people are reported to have died in Douma. | died | AFFIRMED | ACTUAL",
                "Many families could not flee the town of Hajin. | flee | AFFIRMED | ACTUAL",
                "Aid workers are unable to reach the camp of Rukban. | to reach | AFFIRMED | ACTUAL",
                "It is possible that the rebels will surrender Tabqa. | will surrender | AFFIRMED | POSSIBLE",
                "It is likely that the troops will leave Tabqa, officials said. | will leave | AFFIRMED | POSSIBLE",
                "The governor said the troops would leave Tabqa. | would leave | AFFIRMED | PLANNED",
                "Residents fear that the army will storm the camp of Rukban. | will storm | AFFIRMED | FEARED",
                "Rebels are preparing an offensive against Hama. | an offensive | AFFIRMED | PLANNED",
                "The minister ruled out a withdrawal from Tabqa. | a withdrawal | DENIED | ACTUAL",
                "The army cancelled its offensive against Hama. | offensive | DENIED | ACTUAL",
                "The army began its offensive against Hama. | offensive | AFFIRMED | ACTUAL",
                "The army is poised to storm the town of Tabqa. | storm | AFFIRMED | PLANNED",
                "Gunfire could be heard in Tabqa after the blast. | heard | AFFIRMED | ACTUAL",
                "Nobody was killed in the attack on Tabqa. | killed | DENIED | ACTUAL",
                "Raqqa is on the verge of being captured by the rebels. | being captured | AFFIRMED | POSSIBLE",
                "The officer called in air strikes on Hajin. | called in | AFFIRMED | ORDERED",
                "If the rebels enter Hama, the army will bomb Raqqa. | bomb Raqqa | AFFIRMED | POSSIBLE",
                "The United Nations urged the army to lift the siege of Douma. | lift the siege | AFFIRMED | ACTUAL",
                "Washington promised to send 200 soldiers to Douma. | send 200 soldiers | AFFIRMED | PLANNED",
            })
    void aHedgeCountsOnlyForWhatItHedges(
            String text, String words, Stance.Polarity polarity, Stance.Modality modality) {
        Stance stance = claim(text.trim(), words.trim()).stance();

        assertThat(stance.polarity()).isEqualTo(polarity);
        assertThat(stance.modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Every ceasefire begins as a line on a map.",
                "War is a failure of imagination.",
                "The toll may rise, an officer in Raqqa said.",
                "The network does not take sides in the conflict.",
            })
    void whatIsSaidInGeneralIsNoClaim(String text) {
        Reading reading = Reading.of("report.txt", text.getBytes(StandardCharsets.UTF_8), Hints.NONE);

        assertThat(Shared.claims()
                        .read(Shared.names().read(reading.text()).value())
                        .value())
                .isEmpty();
    }

    @Test
    void aPluralSourceIsNotHe() {
        Claim claim = claim(
                "Residents said the bridge was blown up on Monday. A baker was killed. \"They shot two men in Tabqa,\" he"
                        + " said.",
                "two men");

        assertThat(claim.by().chain()).noneMatch(v -> v.value().name().equals("Residents"));
    }

    @Test
    void aTimeOfDayBeforeAnEntryIsNoPartOfIt() {
        Claim claim = claim("17:05 Two men were killed by shells in Raqqa, officials said.", "were killed");

        assertThat(claim.evidence().quote()).startsWith("Two men");
    }

    @Test
    void aTownThatIsNotNamedIsNoTownSpokenOfBefore() {
        String text = "Gunmen killed two men in Raqqa. Soldiers also seized a town in the east of the country.";

        assertThat(place(claim(text, "seized"))).isNotEqualTo("Raqqa");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Three engineers were seized close to the town of Ubari in Libya on Monday. | seized | Ubari | AT",
                "Soldiers found six bodies next to the village of Ubari in Libya on Monday. | bodies | Ubari | AT",
                "Sixty fighters crossed by motorboat from Jolo to Basilan on Monday. | crossed | Jolo | FROM",
                "A car bomb killed 20 people in the bazaar of Balad Ruz in Iraq on Monday. | killed | Balad Ruz | AT",
            })
    void aPlaceBesideAWayAndASiteIsFound(String text, String words, String name, String role) {
        assertThat(claim(text, words).that().particulars().places())
                .anyMatch(w -> w.place().value().text().equals(name) && w.role() == Where.Role.valueOf(role));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine people have now died as a result of the shell that fell on the school of Azaz on Tuesday, the mayor said on"
                        + " Thursday. | died | 2017-03-07..2017-03-07",
                "Nine people have died in the explosion that tore through a bus in Azaz on Tuesday, the mayor said on Thursday."
                        + " | died | 2017-03-07..2017-03-07",
            })
    void aTollHasTheDayOfWhatCausedIt(String text, String words, String days) {
        assertThat(days(claim(text, words))).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine people were killed in the Yemeni district of Harib on Monday. | Harib",
                "Nine people were killed in the Syrian town of Kafr Nabl on Monday. | Kafr Nabl",
                "Nine people were killed in the Somali Region of Ethiopia on Monday. | Somali",
                "Nine people were killed in the Jebel quarter of Geneina on Monday. | Geneina",
                "Nine people were killed in the Al-Jabal district of El Geneina on Monday. | Geneina",
                "Nine people were killed in the Karrada district of Baghdad on Monday. | Karrada",
                "Nine people were killed at Malakal's central market on Monday. | Malakal",
            })
    void aPeopleIsNoPlaceAndAQuarterLiesInItsTown(String text, String place) {
        assertThat(PAPER.claim(text, "killed")
                        .that()
                        .particulars()
                        .places()
                        .get(0)
                        .place()
                        .value()
                        .name())
                .isEqualTo(place);
    }

    @Test
    void aNumberMayOpenASentenceRoughly() {
        Particulars told = PAPER.claim("Around sixty trucks of the brigade left Tarhuna for Tripoli on Monday.", "left")
                .that()
                .particulars();

        assertThat(told.part(Part.Role.ACTOR)).isPresent();
        assertThat(told.place(Where.Role.FROM)).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It was not immediately clear who had fired. | false",
                "It is unknown who attacked. | false",
                "It was not clear who had killed the mayor. | true",
            })
    void whoDidItWhenNobodyKnowsIsNoClaimOfItsOwn(String text, boolean told) {
        assertThat(PAPER.read(text).isEmpty()).isNotEqualTo(told);
    }
}
