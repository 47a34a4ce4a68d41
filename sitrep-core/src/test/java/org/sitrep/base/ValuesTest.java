package org.sitrep.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.sitrep.Randomly;

final class ValuesTest {
    @Test
    void aSpanIsHalfOpen() {
        assertThat(new Span(0, 5).in("Raqqa fell")).isEqualTo("Raqqa");
        assertThat(new Span(0, 5).overlaps(new Span(5, 6))).isFalse();
        assertThat(new Span(0, 5).overlaps(new Span(4, 6))).isTrue();
        assertThat(new Span(0, 5).contains(new Span(0, 5))).isTrue();
    }

    @Test
    void aSpanThatEndsBeforeItStartsIsOurMistake() {
        assertThatThrownBy(() -> new Span(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCoverHoldsBothAndNothingMore() {
        Randomly.check(3, random -> {
            Span a = span(random);
            Span b = span(random);
            Span cover = a.cover(b);
            assertThat(cover.contains(a)).isTrue();
            assertThat(cover.contains(b)).isTrue();
            assertThat(cover.start() == a.start() || cover.start() == b.start()).isTrue();
            assertThat(cover.end() == a.end() || cover.end() == b.end()).isTrue();
        });
    }

    private static Span span(Randomly.Source random) {
        int start = random.number(0, 20);
        return new Span(start, start + random.number(0, 9));
    }

    @Test
    void atLeastAndAtMostAreOpenAtOneEnd() {
        assertThat(new Amount.AtLeast(37, Unit.KILLED).high()).isEmpty();
        assertThat(new Amount.AtMost(4000, Unit.FIGHTERS).low()).isEmpty();
        assertThat(new Amount.Exactly(14, Unit.KILLED).low()).isEqualTo(OptionalDouble.of(14));
    }

    @Test
    void amountsContradictEachOtherOnlyIfNoNumberFitsBoth() {
        Amount atLeast = new Amount.AtLeast(37, Unit.KILLED);
        assertThat(atLeast.intersects(new Amount.Exactly(40, Unit.KILLED))).isTrue();
        assertThat(atLeast.intersects(new Amount.Exactly(22, Unit.KILLED))).isFalse();
        assertThat(new Amount.Between(24, 99, Unit.KILLED).intersects(new Amount.AtMost(24, Unit.KILLED)))
                .isTrue();
    }

    @Test
    void daysOutOfOrderAreOurMistake() {
        LocalDate day = LocalDate.of(2016, 10, 3);
        assertThatThrownBy(() -> new When.Within(day, day.minusDays(1), Granularity.WEEK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void byFridayHasNoFirstDayAndFromJuneOnNoLast() {
        LocalDate day = LocalDate.of(2016, 10, 7);
        assertThat(new When.Before(day).firstDay()).isEmpty();
        assertThat(new When.Before(day).lastDay()).contains(day);
        assertThat(new When.After(day).lastDay()).isEmpty();
        assertThat(new When.Relative("on Wednesday").firstDay()).isEmpty();
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        Randomly.check(4, random -> {
            // A leading Arabic article is taken off once each time; without Arabic letters folding settles at once.
            String text = random.text(random.number(0, 30)).replaceAll("\\p{IsArabic}", "");
            String once = Folding.fold(text);
            assertThat(Folding.fold(once)).as("folding of %s", text).isEqualTo(once);
        });
    }
}
