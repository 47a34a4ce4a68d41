package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitrep.event.Scene.body;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.base.ClaimId;
import org.sitrep.event.Grade.Reliability;
import org.sitrep.review.Decision;
import org.sitrep.review.Rulings;

class RulingTest {
    private static final Instant THURSDAY = Instant.parse("2017-03-23T10:00:00Z");

    private final Scene scene = new Scene();

    @Test
    void theAnalystsGradeWinsAndTheSuggestedOneIsShown() {
        Event event = strike();
        Event ruled = ruled(event, grade(event, THURSDAY, Optional.of(Reliability.B), Optional.of(2)));
        assertThat(ruled.grade().code()).isEqualTo("B2");
        assertThat(ruled.grade().ruling().orElseThrow().suggested()).isEqualTo("F6");
        assertThat(ruled.grade().credibilityReasons())
                .startsWith("2 by R. Haddad on 23 March 2017: photographs seen", "The rules suggest 6.")
                .endsWith(event.grade().credibilityReasons().get(0));
        assertThat(ruled.grade().reliabilityReasons()).first().asString().startsWith("B by R. Haddad");
    }

    @Test
    void onlyTheHalfThatWasGivenIsReplaced() {
        Event event = strike();
        Grade grade = ruled(event, grade(event, THURSDAY, Optional.empty(), Optional.of(3)))
                .grade();
        assertThat(grade.code()).isEqualTo("F3");
        assertThat(grade.reliabilityReasons()).isEqualTo(event.grade().reliabilityReasons());
    }

    @Test
    void theLaterOfTwoGradesHolds() {
        Event event = strike();
        Decision early = grade(event, THURSDAY, Optional.empty(), Optional.of(3));
        Decision late = grade(event, THURSDAY.plusSeconds(60), Optional.empty(), Optional.of(2));
        assertThat(ruled(event, late, early).grade().credibility()).isEqualTo(2);
    }

    @Test
    void aGradeTakenBackNoLongerHolds() {
        Event event = strike();
        Decision grade = grade(event, THURSDAY, Optional.empty(), Optional.of(3));
        Decision back = Decision.withdrawn(THURSDAY.plusSeconds(60), "R. Haddad", "a mistake", grade.id());
        assertThat(ruled(event, grade, back)).isEqualTo(event);
        assertThat(Rulings.standing(List.of(grade, back))).containsExactly(back);
    }

    @Test
    void theNextGradeBelowHoldsWhenTheLatestIsTakenBack() {
        Event event = strike();
        Decision early = grade(event, THURSDAY, Optional.empty(), Optional.of(3));
        Decision late = grade(event, THURSDAY.plusSeconds(60), Optional.empty(), Optional.of(2));
        Decision back = Decision.withdrawn(THURSDAY.plusSeconds(90), "R. Haddad", "a mistake", late.id());
        assertThat(ruled(event, back, early, late).grade().credibility()).isEqualTo(3);
    }

    @Test
    void anEventThatGrowsKeepsItsGradeAndSaysWhatCameSince() {
        Event before = strike();
        Decision grade = grade(before, THURSDAY, Optional.empty(), Optional.of(3));
        scene.report("Harbour Chronicle", "2017-03-25")
                .tells("A Red Crescent team counted 12 bodies at the Manbij market after Monday's raid.")
                .airStrike()
                .in(World.MANBIJ)
                .on("2017-03-20")
                .killed(12, "people")
                .stated(body("sarc"));
        Event after = ruled(scene.event(), grade);
        assertThat(after.grade().credibility()).isEqualTo(3);
        assertThat(after.grade().ruling().orElseThrow().reportsSince()).isEqualTo(1);
        assertThat(after.grade().credibilityReasons()).first().asString().endsWith("1 report has come in since.");
    }

    @Test
    void ofAnEventThatWasPartedTheLargerHalfKeepsTheGrade() {
        Event event = strike();
        List<ClaimId> two = List.of(event.tellings().get(0).claim().id(), new ClaimId("gone"), new ClaimId("gone too"));
        Decision grade = Decision.graded(THURSDAY, "R. Haddad", "seen", two, Optional.empty(), Optional.of(1));
        assertThat(ruled(event, grade).grade().credibility()).isEqualTo(1);
    }

    @Test
    void aGradeOfAnotherEventChangesNothing() {
        Event event = strike();
        Decision grade = Decision.graded(
                THURSDAY, "R. Haddad", "seen", List.of(new ClaimId("other")), Optional.empty(), Optional.of(1));
        assertThat(ruled(event, grade)).isEqualTo(event);
    }

    @Test
    void anAtakesARecordAndConsent() {
        Event event = strike();
        TrackRecord good = record(true, Reliability.B);
        Decision consent = Decision.consented(THURSDAY, "R. Haddad", "lists checked", "sohr", ClaimFamily.KILLINGS);
        Decision other = Decision.consented(THURSDAY, "R. Haddad", "lists checked", "sohr", ClaimFamily.GROUND);
        Grade b = event.grade().with(Reliability.B, List.of("B"), List.of(good));
        assertThat(ruled(event.graded(b), consent).grade().code()).isEqualTo("A6");
        assertThat(ruled(event.graded(b), consent).grade().reliabilityReasons())
                .first()
                .asString()
                .contains("by its record and the consent of R. Haddad on 23 March 2017: lists checked");
        assertThat(ruled(event.graded(b), other).grade().code()).isEqualTo("B6");
        Grade worse = event.grade().with(Reliability.B, List.of("B"), List.of(record(false, Reliability.B)));
        assertThat(ruled(event.graded(worse), consent).grade().code()).isEqualTo("B6");
    }

    @Test
    void aDecisionHasANameAndAReason() {
        List<ClaimId> claims = List.of(new ClaimId("c"));
        assertThatThrownBy(() -> Decision.graded(THURSDAY, " ", "seen", claims, Optional.empty(), Optional.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decision.graded(THURSDAY, "R. Haddad", "", claims, Optional.empty(), Optional.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> Decision.graded(THURSDAY, "R. Haddad", "seen", claims, Optional.empty(), Optional.of(7)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Event strike() {
        scene.report("Coast News", "2017-03-21")
                .tells("Warplanes struck a market in Manbij on Monday and killed 12 people.")
                .airStrike()
                .in(World.MANBIJ)
                .on("2017-03-20")
                .killed(12, "people")
                .stated(body("sohr"));
        return scene.event();
    }

    private static Decision grade(Event event, Instant at, Optional<Reliability> letter, Optional<Integer> number) {
        return Decision.graded(
                at,
                "R. Haddad",
                "photographs seen",
                event.tellings().stream().map(t -> t.claim().id()).toList(),
                letter,
                number);
    }

    private static Event ruled(Event event, Decision... decisions) {
        return Rulings.on(List.of(event), List.of(decisions)).get(0);
    }

    private static TrackRecord record(boolean couldBeA, Reliability letter) {
        return new TrackRecord(
                "sohr", "the Observatory", ClaimFamily.KILLINGS, 100, 99, 0, Optional.empty(), letter, couldBeA);
    }
}
