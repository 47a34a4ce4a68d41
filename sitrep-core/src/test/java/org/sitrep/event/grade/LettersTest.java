package org.sitrep.event.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.event.ClaimFamily;
import org.sitrep.event.Grade;
import org.sitrep.event.Grade.Reliability;
import org.sitrep.event.TrackRecord;

class LettersTest {
    private static final Grade SIX = new Grade(Reliability.F, 6, List.of(), List.of("6"));

    @ParameterizedTest
    @CsvSource({
        "10, 10, B, true",
        "50, 49, B, true",
        "49, 48, B, false",
        "10,  9, B, false",
        "10,  8, C, false",
        "10,  7, C, false",
        "100, 69, D, false",
        "10,  4, D, false",
        "10,  3, E, false",
        "10,  0, E, false",
        " 9,  9, F, false",
        " 0,  0, F, false"
    })
    void aShareOfTenOrMoreGivesALetter(int resolved, int borneOut, Reliability letter, boolean couldBeA) {
        TrackRecord record = record("Yarmouk Monitor", resolved, borneOut, 0);
        assertThat(record.letter()).isEqualTo(letter);
        assertThat(record.couldBeA()).isEqualTo(couldBeA);
    }

    @Test
    void theSentenceHasTheFigures() {
        assertThat(Letters.sentence(record("Yarmouk Monitor", 12, 11, 0)))
                .isEqualTo("Yarmouk Monitor: 12 resolved claims on killings, 11 borne out (.92), by 3 November 2016: B,"
                        + " usually reliable.");
        assertThat(Letters.sentence(record("Ford Watch", 1, 1, 0)))
                .isEqualTo(
                        "Ford Watch: 1 resolved claim on killings, 1 borne out (1.00), by 3 November 2016: too few for"
                                + " a letter.");
        assertThat(Letters.sentence(record("Old Bridge Radio", 0, 0, 0)))
                .isEqualTo("Old Bridge Radio: no resolved claim on killings on record.");
        assertThat(Letters.sentence(record("Harbour Clinic", 20, 20, 0))).endsWith("A takes the analyst's consent.");
    }

    @Test
    void theBestLetterThatCanBeGivenStandsForThoseWhoSaySo() {
        Grade grade = Letters.on(
                SIX,
                List.of(
                        record("Ford Watch", 3, 3, 0),
                        record("Yarmouk Monitor", 10, 5, 0),
                        record("Harbour Clinic", 12, 9, 0)));
        assertThat(grade.code()).isEqualTo("C6");
        assertThat(grade.reliabilityReasons()).hasSize(4);
        assertThat(grade.reliabilityReasons().get(0))
                .isEqualTo("C, fairly reliable: the best letter among the sources that say so.");
    }

    @Test
    void whoCannotBeJudgedIsNotBetterThanWhoIsUnreliable() {
        assertThat(Letters.on(SIX, List.of(record("Ford Watch", 3, 3, 0), record("Yarmouk Monitor", 10, 1, 0)))
                        .reliability())
                .isEqualTo(Reliability.E);
    }

    @Test
    void nobodyNamedIsF() {
        Grade grade = Letters.on(SIX, List.of());
        assertThat(grade.code()).isEqualTo("F6");
        assertThat(grade.reliabilityReasons()).singleElement().asString().startsWith("F, cannot be judged");
    }

    @Test
    void aClaimThatOthersRefutedIsForTheAnalystToLookAt() {
        assertThat(Letters.on(SIX, List.of(record("Yarmouk Monitor", 10, 9, 1))).reliabilityReasons())
                .last()
                .asString()
                .contains("1 of its claims was refuted by others; an analyst should look");
        assertThat(Letters.on(SIX, List.of(record("Yarmouk Monitor", 10, 9, 0))).reliabilityReasons())
                .hasSize(2);
    }

    private static TrackRecord record(String name, int resolved, int borneOut, int disproved) {
        return Letters.given(
                name,
                name,
                ClaimFamily.KILLINGS,
                resolved,
                borneOut,
                disproved,
                resolved == 0 ? Optional.empty() : Optional.of(LocalDate.of(2016, 11, 3)));
    }
}
