package org.sitrep.mention.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Reading;
import org.sitrep.Shared;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.NameReader;
import org.sitrep.mention.Toll;
import org.sitrep.report.Hints;

class TollReaderTest {
    private static NameReader names;

    private final TollReader reader = new TollReader();

    @BeforeAll
    static void load() {
        names = Shared.names();
    }

    private Toll read(String text) {
        Hints hints = new Hints(
                Optional.of("River Post"), Optional.of(LocalDate.of(2022, 6, 1)), Optional.empty(), Optional.empty());
        Reading reading = Reading.of("report.txt", text.getBytes(StandardCharsets.UTF_8), hints);
        Mentions mentions = names.read(reading.text()).value();
        Toll toll = reader.read(mentions);
        toll.groups()
                .forEach(g -> assertThat(g.span().in(reading.text().text())).isNotBlank());
        return toll;
    }

    private static String shown(Toll toll) {
        long low = (long) toll.low();
        return toll.basis() + " " + low + "-"
                + (toll.high().isEmpty()
                        ? ""
                        : String.valueOf((long) toll.high().getAsDouble()));
    }

    @Test
    void everyDeathWordTellsOfOneDeathInItsExampleAndOfNoneInItsCounterexample() {
        List<String> wrong = new ArrayList<>();
        for (DeathWord word : DeathWord.TABLE) {
            Toll yes = read(word.yes());
            if (yes.groups().size() != 1) {
                wrong.add(word.id() + " tells nothing in: " + word.yes() + " " + shown(yes));
            }
            Toll no = read(word.no());
            if (!no.groups().isEmpty()) {
                wrong.add(word.id() + " tells of deaths in: " + word.no() + " " + shown(no));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(DeathWord.TABLE).extracting(DeathWord::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The blast killed a police officer and two civilians. Seven others were wounded. | COUNTED 3-3",
                "5 soldiers, between 35 and 45 militants, and 3 civilians were killed and 7 wounded. | COUNTED 43-53",
                "The clash resulted in the death of 4 soldiers and 2 farmers. | COUNTED 6-6",
                "The general was assassinated; his driver and two bodyguards also died. | COUNTED 4-4",
                "Police opened fire, killing two and injuring five. | COUNTED 2-2",
                "Two hundred cattle were stolen and one herder was killed. | COUNTED 1-1",
            })
    void disjointGroupsAreAdded(String text, String toll) {
        assertThat(shown(read(text))).isEqualTo(toll);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 45 people, including 12 children, were killed. | COUNTED 45-",
                "Eight people were killed: four policemen, one soldier and three militants. | COUNTED 8-8",
                "A man was killed in his house. His body was found on Monday. The victim was a trader. | COUNTED 1-1",
                "Two soldiers were killed at the gate. The army said two soldiers were killed in the attack. | COUNTED 2-2",
                "The shelling wounded three, one of whom later died. | COUNTED 1-1",
                "Three farmers were killed, one of whom died in hospital. | COUNTED 3-3",
            })
    void nobodyIsCountedTwice(String text, String toll) {
        assertThat(shown(read(text))).isEqualTo(toll);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The farmer and his son were killed. | COUNTED 2-2",
                "Gunmen shot at a trader near the market. He died on the way to hospital. | COUNTED 1-1",
                "Gunmen killed Ahmed Musa, a local trader, in his shop. | COUNTED 1-1",
                "The militants kidnapped four traders. All four were killed the next day. | COUNTED 4-4",
                "They drove over two children, killing both. | COUNTED 2-2",
                "Three suspects fired at the police. The suspects were killed. | COUNTED 3-3",
                "Hundreds of people lost their lives. | COUNTED 200-999",
            })
    void peopleWithoutANumberCountAsPersons(String text, String toll) {
        assertThat(shown(read(text))).isEqualTo(toll);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "No one was killed in the attack. | NOBODY 0-0",
                "There were no casualties. | NOBODY 0-0",
                "There were no injuries or fatalities. | NOBODY 0-0",
                "Soldiers clashed with rebels. Casualties unknown. | UNKNOWN 0-",
                "It is not known how many people died. | UNKNOWN 0-",
                "The town was shelled. | SILENT 0-0",
                "The minister threatened to kill the rebels. | SILENT 0-0",
                "Protesters demanded justice for two students killed by police. | SILENT 0-0",
                "Residents marched against the killing of three herders. | SILENT 0-0",
                "The court sentenced two men to death for the murder of a judge in 2014. | SILENT 0-0",
                "Villagers attacked the clinic after a boy died of malnutrition. | SILENT 0-0",
            })
    void whatDidNotHappenOrIsHistoryIsLeftOut(String text, String toll) {
        assertThat(shown(read(text))).isEqualTo(toll);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The death toll rose to 57 after three more bodies were found. | STATED 57-57",
                "A man was shot dead and a woman was hurt. 1 fatality, 1 injured. | STATED 1-1",
                "Unknown fatalities coded as 3. | STATED 3-3",
                "Twelve fighters were killed. 20 fatalities split across 6 events. | STATED 3-4",
                "Ten troops died in two battles. Fatalities split across two locations. | STATED 5-5",
            })
    void aStatedSumCountsBeforeWhatCanBeAdded(String text, String toll) {
        assertThat(shown(read(text))).isEqualTo(toll);
    }

    @Test
    void figuresOfOtherSourcesWidenTheInterval() {
        assertThat(shown(read("The governor said 17 people had been killed, while residents put the number at 25.")))
                .isEqualTo("COUNTED 17-25");
        assertThat(shown(read("Four persons were killed in the fight. The police claimed two persons were killed.")))
                .isEqualTo("COUNTED 2-4");
    }

    @Test
    void deathsLongBeforeTheReportAreHistory() {
        assertThat(shown(
                        read("In March 2019 twelve people were killed in the town. On Monday two people were killed.")))
                .isEqualTo("COUNTED 2-2");
    }
}
