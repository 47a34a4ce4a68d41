package org.sitrep.claim.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Confidence;
import org.sitrep.claim.EventCode.Book;

class MeasuredConfidenceTest {
    private static final MeasuredConfidence MEASURED = MeasuredConfidence.of(List.of(
            "# book\tground\tcode\tread\tright\tconfidence",
            "plover\t*\t*\t30\t24\t0.800",
            "plover\tverb\t*\t20\t18\t0.890",
            "plover\tverb\tASSAULT\t12\t12\t0.960"));

    @Test
    void aCodeReadOnAGroundHasItsOwnRate() {
        assertThat(MEASURED.of(Book.PLOVER, "verb", "ASSAULT")).contains(new Confidence(0.96));
    }

    @Test
    void aRareCodeHasTheRateOfItsGroundAndARareGroundThatOfTheBook() {
        assertThat(MEASURED.of(Book.PLOVER, "verb", "AID")).contains(new Confidence(0.89));
        assertThat(MEASURED.of(Book.PLOVER, "said", "ASSAULT")).contains(new Confidence(0.8));
    }

    @Test
    void whatWasNeverMeasuredHasNone() {
        assertThat(MEASURED.of(Book.CONDITION, "verb", "control")).isEmpty();
    }

    @Test
    void theShippedFiguresCoverEveryBookOfEvents() {
        MeasuredConfidence shipped = MeasuredConfidence.load();

        for (Book book : List.of(Book.PLOVER, Book.PLOVER_MODE, Book.PLOVER_CONTEXT, Book.ACLED, Book.CAMEO)) {
            assertThat(shipped.of(book, "verb", "nothing")).as(book.name()).isPresent();
        }
        assertThat(shipped.of(Book.PLOVER, "verb", "ASSAULT").orElseThrow().probability())
                .as("a common deed told by its verb is surer than a common guess")
                .isGreaterThan(0.7);
    }
}
