package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.base.When;

/** Claims of things no code book has, sources that stand in the next sentence, and what somebody enters in a record. */
class UncodedNewsTest {
    private static final Paper PAPER = Paper.of("Meadow Post", 2019, 3, 13);

    private static List<Claim> read(String text) {
        return PAPER.read(text);
    }

    private static String source(Claim claim) {
        return claim.by().last().value().name();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A ferry sank on the Tigris near Mosul on Tuesday.",
                "A helicopter came down in the hills above Marjah on Tuesday.",
                "The power station of Zaporizhzhia was knocked out on Tuesday.",
                "A tanker is ablaze in the harbour of Hodeidah this Wednesday morning.",
                "Burning lorries at the airport of Khartoum, Wednesday.",
                "The market of Mopti stayed shut on Monday, traders said.",
                "The town of Bakhmut has been emptied, a beekeeper said."
            })
    void whatIsPlacedAndDatedOrSaidIsAClaim(String text) {
        assertThat(read(text)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A video posted by the mayor shows nine tanks rolling through Mopti on Tuesday. | nine tanks rolling",
                "Pictures published on Tuesday show soldiers burning houses in Mopti. | soldiers burning houses",
                "The mosque of Mopti lies in ruins after being shelled on Tuesday. | lies in ruins",
                "There are about 700 Taliban fighters in the district of Marjah, Zalmay Khan, a member of the council, said."
                        + " | 700 Taliban fighters",
                "The rebels have started moving their prisoners from Mopti to Gao, a trader said. | started moving",
            })
    void theMainVerbIsFound(String text, String words) {
        assertThat(read(text))
                .singleElement()
                .satisfies(c -> assertThat(c.evidence().quote()).contains(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The castle of Mopti lies in ruins.",
                "The painting shows a king riding a horse.",
                "Almond trees are in flower along the river.",
                "The opera of Odesa was built in 1887.",
                "We wish our readers a quiet week.",
                "The weekly market of Gao is known for its melons."
            })
    void whatIsNeitherDatedNorSaidIsNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The figure comes from Salem Abid, a spokesman of the Interior Ministry.|Salem Abid",
                "This was made known by the mayor, who gave no names.|mayor",
                "That is what the White Helmets said.|White Helmets",
                "So says the chief of the village.|chief of the village",
                "We have this from a nurse of the hospital.|nurse of the hospital",
                "The source is a nurse of the hospital.|nurse of the hospital",
                "The deaths were first reported by Amnesty International.|Amnesty International",
                "Amnesty International, which documented the killings, asked for an inquiry.|Amnesty International"
            })
    void theNextSentenceNamesTheSource(String next, String source) {
        Claim claim =
                read("Nine people were killed in Tarhuna on Tuesday. " + next).get(0);
        assertThat(claim.evidence().quote()).contains("killed in Tarhuna");
        assertThat(source(claim)).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The news came as a shock.",
                "It was destroyed by the army in 2011.",
                "The water of the town comes from a lake.",
                "The dates were picked by the women of Tarhuna."
            })
    void theNextSentenceSpeaksOfSomethingElse(String next) {
        Claim claim =
                read("Nine people were killed in Tarhuna on Tuesday. " + next).get(0);
        assertThat(claim.by().chain()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Airwars lists a strike on a bakery at Tabqa on Monday.|Airwars",
                "Airwars has documented an air raid on a bakery at Tabqa on Monday.|Airwars",
                "The hospital put the number of people killed in Tabqa at nine.|hospital",
                "The doctors of Tabqa counted nine deaths on Monday.|doctors of Tabqa",
                "As Radio Adrar reports, a bridge near Gao was blown up on Tuesday.|Radio Adrar",
                "A bridge near Gao was blown up on Tuesday, as Radio Adrar reports.|Radio Adrar",
                "Gunmen shut down the oil field of Sharara on Monday, an employee said.|employee"
            })
    void whoEntersOrTellsIsTheSource(String text, String source) {
        assertThat(read(text)).anyMatch(c -> source(c).equals(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Airwars: 30 labourers killed in drone strike in Khogyani on Tuesday|Airwars",
                "Interior ministry: Drone strike kills 30 labourers in Khogyani.|Interior ministry",
                "Residents: gunmen burned a church in Khogyani on Monday.|Residents",
                "Drone strike kills 30 labourers in Khogyani: Airwars|Airwars",
                "Drone strike kills 30 labourers in Khogyani - interior ministry|interior ministry",
                "A shell hit the market of Omdurman on Monday; the source is the Darfur Bar Association.|Darfur Bar Association",
                "A tanker has left the port of Tartus, a NATO officer, who gave no name, told the Meadow Post.|NATO officer",
                "A tanker has left the port of Tartus, a pilot, speaking by telephone, said on Monday.|pilot",
                "Eleven homes were burned in Kirkuk, the Meadow Post has learned from a security source.|security source",
                "Gunmen cut the water main of El Obeid, a worker of the water authority confided to us.|worker of the water authority",
                "A market near Gao was shelled on Tuesday, as reported by Radio Adrar.|Radio Adrar",
                "Soldiers removed the dishes of the UN in Mekelle, an aid worker said who feared for her visa.|aid worker",
                "Drones hit a pumping station at Afif, said an oil executive whose name the paper knows.|oil executive",
                "Gunmen burned a chapel near Gao on Tuesday, a verger said.|verger",
                "Troops cleared the cathedral of Marawi on Monday, Brigadier Rolando Cruz, spokesman of the Philippine army, said"
                        + " at noon.|Rolando Cruz",
                "An army spokesman in Juba said a ward in Malakal had been set alight by rebels.|army spokesman in Juba"
            })
    void whoeverIsNamedBesideIsTheSource(String text, String source) {
        assertThat(read(text)).isNotEmpty().anyMatch(c -> source(c).startsWith(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khogyani: gunmen burned a church on Monday.",
                "Update: gunmen burned a church in Khogyani on Monday.",
                "Gunmen burned a church in Khogyani on Monday - again."
            })
    void aPlaceOrAWordIsNoSource(String text) {
        assertThat(read(text)).isNotEmpty().allMatch(c -> c.by().chain().size() == 1);
    }

    @Test
    void whoIsSpokenOfDoesNotSpeak() {
        for (String text : List.of(
                "Thirty-one people are now said to have been killed in Atarib on Monday.",
                "Thirty-one people are known to have died in Atarib on Monday.",
                "Nine pupils are reported to have been wounded in Atarib on Monday.")) {
            assertThat(read(text))
                    .as(text)
                    .isNotEmpty()
                    .allMatch(c -> c.by().chain().size() == 1);
        }
    }

    @Test
    void aBareWeekdayOfWhatIsDoneIsTheLastOne() {
        for (String text : List.of(
                "Four hostages were set free at Kidal on Friday, the mayor said.",
                "Radio Adrar says it can confirm the arrest of two men in Kidal on Friday.",
                "Two captured pilots were handed back at Kidal on Friday.")) {
            assertThat(read(text))
                    .as(text)
                    .anyMatch(c -> c.that()
                            .particulars()
                            .when()
                            .map(w -> w.value().equals(new When.OnDay(LocalDate.of(2019, 3, 8))))
                            .orElse(false));
        }
        assertThat(read("Four hostages will be set free at Kidal on Friday, the mayor said."))
                .noneMatch(c -> c.that()
                        .particulars()
                        .when()
                        .map(w -> w.value().equals(new When.OnDay(LocalDate.of(2019, 3, 8))))
                        .orElse(false));
    }

    @Test
    void aPersonsBodyIsReadBehindTheName() {
        Claim claim =
                read("Two captives were set free at Kidal on Monday. This was made known by Marc Vuillemin, spokesman of"
                                + " the ICRC, who gave no details.")
                        .get(0);
        assertThat(claim.by().last().value().actor()).isPresent();
    }

    @Test
    void whatIsLackingIsTold() {
        assertThat(read("No bakery in the Syrian town of Deir ez-Zor has flour left, a doctor said."))
                .allMatch(c -> c.stance().polarity() == Stance.Polarity.AFFIRMED);
        assertThat(read("No aircraft struck the Syrian town of Deir ez-Zor on Monday, a doctor said."))
                .anyMatch(c -> c.stance().polarity() == Stance.Polarity.DENIED);
    }
}
