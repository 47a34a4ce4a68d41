package org.sitrep.claim.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Reading;
import org.sitrep.Shared;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.NameReader;
import org.sitrep.report.Hints;

/** Which sentences are parsed. */
class TelltaleTest {
    private static NameReader names;
    private static final CodingRules RULES = CodingRules.load();

    @BeforeAll
    static void load() {
        names = Shared.names();
    }

    private static boolean isParsed(String text) {
        Reading reading = Reading.of("report.txt", text.getBytes(StandardCharsets.UTF_8), Hints.NONE);
        Mentions mentions = names.read(reading.text()).value();
        return new Telltale(RULES, mentions.mentions(), List.of())
                .in(mentions.sentences().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She laughed for a long time.",
                "Patience is a long road.",
                "He was polite.",
                "The fences were green.",
            })
    void whatTellsNothingIsNotParsed(String sentence) {
        assertThat(isParsed(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen attacked the bakery.",
                "She said that it was cold.",
                "\"It was cold.\"",
                "They live in Raqqa.",
                "Nine of them were there.",
                "The town is quiet.",
                "They could not sleep.",
                "It was so on Monday.",
            })
    void whatMayTellSomethingIsParsed(String sentence) {
        assertThat(isParsed(sentence)).isTrue();
    }
}
