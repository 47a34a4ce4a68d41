package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.base.Unit;

/** Tolls without a verb, and what idioms make of the people they count. */
class IdiomsTest {
    private static final Paper PAPER = Paper.of("Delta Post", 2023, 11, 8);

    private static List<Claim> claims(String text) {
        return PAPER.read(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Six dead in Gwoza after a lorry bomb on Monday. | Six dead | KILLED",
                "Eight dead, all of them in the cellar. | Eight dead | KILLED",
                "Seven wounded in Gwoza: a mine went off beside the well. | Seven wounded | WOUNDED",
                "Gunmen mowed down nine farmers near Gwoza on Monday. | mowed down | KILLED",
                "Two women lay dead beside a kiosk in Gwoza on Monday. | lay dead | KILLED",
                "Gunmen made off with twelve girls from a school in Gwoza. | made off | DETAINED",
                "Police picked up forty men in Gwoza on Monday. | picked up | DETAINED",
                "Some 3,000 people have left their homes in Gwoza since Friday. | left their | DISPLACED",
                "More than two million citizens have been driven from their homes. | driven | DISPLACED",
                "The bus picked up forty men in Gwoza on Monday. | picked up | CIVILIANS",
            })
    void theIdiomSaysWhatBecameOfThem(String text, String words, Unit unit) {
        List<Counted> amounts = claims(text).stream()
                .filter(c -> c.evidence().quote().contains(words))
                .flatMap(c -> c.that().particulars().amounts().stream())
                .toList();

        assertThat(amounts).extracting(a -> a.amount().value().unit()).containsExactly(unit);
    }

    @Test
    void aDeadEngineIsNoToll() {
        assertThat(claims("The engine was dead after six hours."))
                .noneMatch(c -> c.that().particulars().amounts().stream()
                        .anyMatch(a -> a.amount().value().unit() == Unit.KILLED));
    }

    @Test
    void whatIsThreatenedInItsOwnWordsIsIntended() {
        assertThat(
                        claims(
                                "The Niger Delta Avengers will burn the mill if soldiers come, the group threatened on Monday."))
                .filteredOn(c -> c.evidence().quote().contains("will burn"))
                .extracting(c -> c.stance().modality())
                .doesNotContain(Stance.Modality.ACTUAL)
                .isNotEmpty();
    }
}
