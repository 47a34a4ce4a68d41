package org.sitrep.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.event.Ruling;

class DecisionTest {
    private static final Instant MONDAY = Instant.parse("2017-03-20T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Instant WEDNESDAY = TUESDAY.plusSeconds(86_400);
    private static final Ruling ONE = new Ruling.Together(List.of());
    private static final Ruling TWO = new Ruling.Apart(List.of(), List.of());

    private static final List<Decision> DECISIONS = List.of(
            new Decision.Ruled("b", TUESDAY, "", "", TWO),
            new Decision.Ruled("a", MONDAY, "", "", ONE),
            new Decision.Withdrawn("c", WEDNESDAY, "", "", "a"));

    @Test
    void rulingsStandInTheOrderInWhichTheyWereMade() {
        assertThat(Decision.standing(DECISIONS, TUESDAY)).containsExactly(ONE, TWO);
    }

    @Test
    void whatWasDecidedLaterWasNotKnown() {
        assertThat(Decision.standing(DECISIONS, MONDAY)).containsExactly(ONE);
        assertThat(Decision.standing(DECISIONS, MONDAY.minusSeconds(1))).isEmpty();
    }

    @Test
    void whatIsWithdrawnNoLongerHolds() {
        assertThat(Decision.standing(DECISIONS, WEDNESDAY)).containsExactly(TWO);
    }
}
