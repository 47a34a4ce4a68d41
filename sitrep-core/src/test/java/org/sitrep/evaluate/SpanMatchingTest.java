package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Span;

class SpanMatchingTest {
    private static final Span SHORT = new Span(4, 9);
    private static final Span LONG = new Span(0, 12);

    @Test
    void equalSpansArePairedBeforeOverlappingOnes() {
        assertThat(SpanMatching.exactThenOverlap(List.of(SHORT), List.of(LONG, SHORT)))
                .containsExactly(new SpanMatching.Pair(0, 1, true));
    }

    @Test
    void aSpanIsPairedOnce() {
        assertThat(SpanMatching.exactThenOverlap(List.of(SHORT, new Span(9, 12)), List.of(LONG)))
                .containsExactly(new SpanMatching.Pair(0, 0, false));
    }

    @Test
    void touchingSpansDoNotOverlap() {
        assertThat(SpanMatching.exactThenOverlap(List.of(new Span(0, 4)), List.of(SHORT)))
                .isEmpty();
    }

    @Test
    void precisionRecallAndTheirMeanAreAddedUpOverDocuments() {
        Rate rate = new Rate();
        rate.add(1, 2, 1);
        rate.add(1, 2, 3);

        assertThat(rate.precision()).isEqualTo(.5);
        assertThat(rate.recall()).isEqualTo(.5);
        assertThat(rate.f1()).isEqualTo(.5);
        assertThat(new Rate().f1()).isZero();
    }
}
