package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.base.Cited;

class PurposesTest {
    private static final Paper PAPER = Paper.of("Euphrates Courier", 2017, 3, 9);

    private static List<String> purposes(String text) {
        return PAPER.read(text).stream()
                .map(c -> c.that().particulars().purpose().map(Cited::value))
                .flatMap(Optional::stream)
                .toList();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Islamic State sent men to the camps to recruit teenagers, residents said. | to recruit teenagers",
                "Gunmen blew up the bridge at Mayadin to cut the supply road. | to cut the supply road",
                "Troops were deployed to Raqqa to protect the dam. | to protect the dam",
                "To relieve the garrison, the army sent a convoy from Homs on Monday. | To relieve the garrison",
                "Police fired tear gas to disperse protesters. | to disperse protesters",
                "The militia closed the crossing in order to hold residents back, and killed two smugglers. | in order to hold residents back",
                "The brigade closed the road in order not to lose the hill. | in order not to lose the hill",
                "Farmers in Raqqa have cut their maize in order to save the fodder. | in order to save the fodder",
                "The army shelled the suburb in a fresh bid to drive out the rebels. | in a fresh bid to drive out the rebels",
                "Five soldiers were killed in an attempt to free the hostages. | in an attempt to free the hostages",
                "Rebels attacked the base in another effort to open the road. | in another effort to open the road",
                "Turkey launched an operation aimed at forcing the militia out of Afrin. | aimed at forcing the militia out of Afrin",
                "Turkey has begun an operation aimed at the militia. | aimed at the militia",
                "Troops launched a raid designed to free the hostages. | designed to free the hostages",
                "Jets bombed the market in Raqqa in retaliation for the killing of two pilots. | in retaliation for the killing of two pilots",
                "The army shelled Douma in revenge for the ambush. | in revenge for the ambush",
                "They burned the farms as a punishment for the uprising. | as a punishment for the uprising",
                "The group kidnapped the engineer for the purpose of obtaining a ransom. | for the purpose of obtaining a ransom",
                "Fighters attacked the depot with the aim of seizing arms. | with the aim of seizing arms",
                "The army bombed the bridge with a view to isolating the town. | with a view to isolating the town",
                "They arrested the imam so that he would not speak at the funeral. | so that he would not speak at the funeral",
            })
    void aPurposeIsTheWordsThatTellIt(String text, String purpose) {
        assertThat(purposes(text)).containsExactly(purpose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels want to capture the town of Mayadin.",
                "The minister agreed to release the prisoners.",
                "The army threatened to shell the suburb of Douma.",
                "The army ordered residents to leave Mayadin.",
                "The army is going to storm the town of Mayadin.",
                "The brigade withdrew from the town in good order.",
                "The fighters returned to find the town of Mayadin destroyed.",
                "It took the army three days to capture Mayadin.",
                "Gunmen aimed at the police in Raqqa and killed two officers.",
                "A deal had been reached to let the fighters out of Raqqa.",
                "The president received an invitation to visit Turkey on Monday.",
                "The army captured Mayadin, only to lose the town on Friday.",
                "They cut the wires so that the line fell.",
                "Two soldiers were killed in protest marches.",
            })
    void whatIsWantedAgreedOrThreatenedOrCameOfItIsNone(String text) {
        assertThat(purposes(text)).isEmpty();
    }

    @Test
    void aPurposeBelongsToWhatIsDoneForItAlone() {
        List<Claim> claims = PAPER.read("Rebels killed a guard on Monday and blew up the bridge to cut the road.");

        assertThat(claims)
                .filteredOn(c -> c.evidence().quote().contains("killed"))
                .allMatch(c -> c.that().particulars().purpose().isEmpty());
        assertThat(claims)
                .filteredOn(c -> c.evidence().quote().contains("blew up"))
                .allMatch(c -> c.that().particulars().purpose().isPresent())
                .isNotEmpty();
    }

    static Stream<String[]> rows() throws IOException {
        try (InputStream in = PurposesTest.class.getResourceAsStream("/org/sitrep/rules/purposes.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> l.split("\t", -1));
        }
    }

    /** Sentences of which no claim is made tell nothing; so only what is read is looked at. */
    @ParameterizedTest(name = "{2} / {3}")
    @MethodSource("rows")
    void eachRowFitsItsExamples(String form, String words, String yes, String no) {
        assertThat(PAPER.read(yes))
                .as(yes)
                .allMatch(c -> c.that().particulars().purpose().isPresent()
                        || !c.evidence().quote().startsWith(yes.substring(0, 12)));
        assertThat(purposes(no)).as(no).isEmpty();
    }
}
