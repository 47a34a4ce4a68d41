package org.sitrep.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.base.ClaimId;
import org.sitrep.base.ReportId;
import org.sitrep.base.Span;
import org.sitrep.event.ClaimFamily;
import org.sitrep.event.Regrouping;

class DecisionTest {
    private static final Instant MONDAY = Instant.parse("2017-03-20T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Instant WEDNESDAY = TUESDAY.plusSeconds(86_400);
    private static final Regrouping.Anchor A = anchor("a");
    private static final Regrouping.Anchor B = anchor("b");
    private static final Regrouping ONE = new Regrouping.Together(List.of(A, B));
    private static final Regrouping TWO = new Regrouping.Apart(List.of(A), List.of(B));

    private static final Decision MERGE = Decision.regrouped(MONDAY, "R. Haddad", "two spellings", ONE);
    private static final Decision SPLIT = Decision.regrouped(TUESDAY, "R. Haddad", "two strikes", TWO);
    private static final Decision CONSENT =
            Decision.consented(MONDAY, "R. Haddad", "lists checked", "sohr", ClaimFamily.KILLINGS);
    private static final Decision BACK = Decision.withdrawn(WEDNESDAY, "R. Haddad", "a mistake", MERGE.id());

    private static Regrouping.Anchor anchor(String claim) {
        return new Regrouping.Anchor(new ClaimId(claim), new ReportId("r"), new Span(3, 40));
    }

    @Test
    void mergesAndSplitsStandInTheOrderInWhichTheyWereDecided() {
        assertThat(Rulings.regroupings(List.of(SPLIT, CONSENT, MERGE))).containsExactly(ONE, TWO);
    }

    @Test
    void ofOneInstantTheLaterRecordedIsTheLater() {
        Decision again = Decision.regrouped(TUESDAY, "R. Haddad", "one after all", ONE);
        assertThat(Rulings.regroupings(List.of(SPLIT, again))).containsExactly(TWO, ONE);
        assertThat(Rulings.regroupings(List.of(again, SPLIT))).containsExactly(ONE, TWO);
    }

    @Test
    void whatIsWithdrawnNoLongerHolds() {
        assertThat(Rulings.regroupings(List.of(SPLIT, MERGE, BACK))).containsExactly(TWO);
        assertThat(Rulings.regroupings(List.of(MERGE, CONSENT, BACK))).isEmpty();
    }
}
