package org.sitrep.mention.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.mention.Mention.AmountMention;

class CountedThingsTest {
    private static Tagging tagging;

    private final AmountReader reader = new AmountReader();

    @BeforeAll
    static void load() {
        tagging = new Tagging();
    }

    private List<AmountMention> read(String sentence) {
        return reader.read(tagging.words(sentence), List.of());
    }

    private static String shown(String sentence, AmountMention m) {
        return m.span().in(sentence) + " [" + bound(m.amount().low()) + ","
                + bound(m.amount().high()) + "] " + m.amount().unit();
    }

    private static String bound(OptionalDouble bound) {
        return bound.isEmpty() ? "" : String.valueOf((long) bound.getAsDouble());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "About 1.5 million people need food. | About 1.5 million people [1350000,1650000] CIVILIANS",
                "Twenty-five soldiers were captured. | Twenty-five soldiers [25,25] FIGHTERS",
                "A hundred and ten villagers fled. | A hundred and ten villagers [110,110] CIVILIANS",
                "Two dozen fighters gave up. | Two dozen fighters [24,24] FIGHTERS",
                "Half a dozen trucks were burnt. | Half a dozen trucks [6,6] VEHICLES",
                "Scores of civilians fled. | Scores of civilians [40,99] CIVILIANS",
                "Tens of thousands of people fled. | Tens of thousands of people [20000,99999] CIVILIANS",
                "Millions of people fled. | Millions of people [2000000,9999999] CIVILIANS",
                "Several rebels were hurt. | Several rebels [3,9] FIGHTERS",
                "A number of houses were hit. | A number of houses [2,] HOUSES",
                "Between 12 and 15 fighters died. | Between 12 and 15 fighters [12,15] FIGHTERS",
                "Two or three soldiers were hurt. | Two or three soldiers [2,3] FIGHTERS",
                "No one was hurt. | No one [0,0] OTHER",
                "There were no casualties. | no casualties [0,0] OTHER",
                "They hold two-thirds of the city. | two-thirds of the city [66,66] SHARE",
                "They hold 60 per cent of the city. | 60 per cent of the city [60,60] SHARE",
                "They took 300 square kilometres. | 300 square kilometres [300,300] AREA",
                "The ransom was $ 300,000. | $ 300,000 [300000,300000] MONEY",
                "They formed a 30,000-strong force. | 30,000-strong force [30000,30000] FIGHTERS",
                "It hit twelve families. | twelve families [12,12] FAMILIES",
                "A shepherd and a nurse were hurt. | a nurse [1,1] CIVILIANS",
            })
    void aNumberIsReadWithWhatItCounts(String sentence, String amount) {
        assertThat(read(sentence).stream().map(m -> shown(sentence, m))).contains(amount);
    }

    @Test
    void aPartKnowsItsWhole() {
        String sentence = "At least 25 civilians, including nine children and two nurses, and 12 soldiers were killed.";
        List<AmountMention> found = read(sentence);
        assertThat(found.stream()
                        .map(m -> m.span().in(sentence)
                                + m.whole().map(w -> " of " + w.in(sentence)).orElse(""))
                        .collect(Collectors.toList()))
                .startsWith(
                        "At least 25 civilians",
                        "nine children of At least 25 civilians",
                        "two nurses of At least 25 civilians");
    }

    @Test
    void agesWaysAndNumberedThingsAreNoAmounts() {
        for (String sentence : List.of(
                "It lies 20 km south of the town.",
                "The boys, aged 14 and 17, were found.",
                "They came to zone 7.",
                "They fired 122 mm rockets.")) {
            assertThat(read(sentence)).as(sentence).isEmpty();
        }
    }
}
