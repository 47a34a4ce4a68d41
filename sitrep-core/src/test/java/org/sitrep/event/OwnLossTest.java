package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.body;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever calls the dead its own speaks against its interest, although no register knows the name of the dead. */
class OwnLossTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Abu Karim, the group's commander, was killed at Tabqa on Tuesday, the Islamic State said. | true",
                "Abu Karim, one of its officers, was killed at Tabqa on Tuesday, the Islamic State said. | true",
                "The Islamic State said its commander Abu Karim was killed at Tabqa on Tuesday. | true",
                "Abu Karim, a trader, was killed at Tabqa on Tuesday, the Islamic State said. | false",
                "The Islamic State said on its channel that Abu Karim was killed at Tabqa on Tuesday. | false",
            })
    void isToldByItsWords(String sentence, boolean against) {
        Scene scene = new Scene();
        scene.report("Jazira Post", "2017-03-22")
                .tells(sentence)
                .stated(body("islamic-state"))
                .type("ASSAULT", "Attack")
                .in(World.TABQA)
                .on("2017-03-21")
                .targetWords("Abu Karim");
        assertThat(scene.event().origins().flags().contains(Origins.Flag.AGAINST_INTEREST))
                .as(sentence)
                .isEqualTo(against);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Abu Karim, its commander in the town | true",
                "Abu Karim, its old friend in the town | false",
                "Abu Karim, commander in the town | false"
            })
    void standsInTheWordsForTheDead(String dead, boolean against) {
        Scene scene = new Scene();
        scene.report("Jazira Post", "2017-03-22")
                .tells("The Islamic State said that " + dead + ", was killed at Tabqa on Tuesday.")
                .stated(body("islamic-state"))
                .type("ASSAULT", "Attack")
                .in(World.TABQA)
                .on("2017-03-21")
                .targetWords(dead);
        assertThat(scene.event().origins().flags().contains(Origins.Flag.AGAINST_INTEREST))
                .isEqualTo(against);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"two enemy tanks | true", "two tanks | false"})
    void whatIsCalledTheEnemysIs(String target, boolean serving) {
        Scene scene = new Scene();
        scene.report("Jazira Post", "2017-03-22")
                .tells("Artillery destroyed " + target + " at Tabqa on Tuesday, the Islamic State said.")
                .stated(body("islamic-state"))
                .type("ASSAULT", "Attack")
                .in(World.TABQA)
                .on("2017-03-21")
                .targetWords(target);
        assertThat(scene.event().origins().flags().contains(Origins.Flag.SELF_SERVING))
                .isEqualTo(serving);
    }
}
