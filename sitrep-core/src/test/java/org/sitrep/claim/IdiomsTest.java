package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Reading;
import org.sitrep.Shared;
import org.sitrep.base.Unit;
import org.sitrep.mention.NameReader;
import org.sitrep.report.Hints;

/** Tolls without a verb, and what idioms make of the people they count. */
class IdiomsTest {
    private static NameReader names;
    private static ClauseReader claims;

    @BeforeAll
    static void load() {
        names = Shared.names();
        claims = Shared.claims();
    }

    private static List<Claim> claims(String text) {
        Hints hints = new Hints(
                Optional.of("Delta Post"), Optional.of(LocalDate.of(2023, 11, 8)), Optional.empty(), Optional.empty());
        Reading reading = Reading.of("report.txt", text.getBytes(StandardCharsets.UTF_8), hints);
        return claims.read(names.read(reading.text()).value()).value();
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
