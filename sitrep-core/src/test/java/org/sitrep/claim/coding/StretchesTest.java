package org.sitrep.claim.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.api.Test;

class StretchesTest {
    @Test
    void thePastYearIsAYear() {
        assertThat(Stretches.past("the past year")).contains(Period.ofYears(1));
        assertThat(Stretches.past("The last month")).contains(Period.ofMonths(1));
        assertThat(Stretches.past("last week of May")).isEmpty();
    }

    @Test
    void longThingsHaveALength() {
        assertThat(Stretches.longOnes("week-long")).contains(Period.ofWeeks(1));
        assertThat(Stretches.longOnes("two-year-long")).contains(Period.ofYears(2));
        assertThat(Stretches.longOnes("life-long")).isEmpty();
        assertThat(Stretches.longOnes("many-month-long")).isEmpty();
    }
}
