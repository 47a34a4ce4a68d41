package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.anonymous;
import static org.sitrep.event.Scene.body;
import static org.sitrep.event.Scene.person;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.claim.Stance;
import org.sitrep.claim.Voice;
import org.sitrep.event.Grade.Reliability;

class TrackRecordTest {
    private final Scene scene = new Scene();

    @Test
    void tenClaimsThatTwoOthersConfirmMakeALetter() {
        LocalDate last = killings(10, body("sohr"), body("rbss"), body("sarc"));
        Event event = eventOn(last);
        assertThat(event.grade().code()).isEqualTo("B1");
        assertThat(event.grade().reliabilityReasons())
                .contains(
                        "Syrian Observatory for Human Rights: 10 resolved claims on killings, 10 borne out (1.00), by 2"
                                + " July 2017: B, usually reliable; A takes the analyst's consent.");
        assertThat(event.grade().records()).hasSize(3).allMatch(r -> r.letter() == Reliability.B && r.couldBeA());
    }

    @Test
    void nineAreTooFew() {
        Event event = eventOn(killings(9, body("sohr"), body("rbss"), body("sarc")));
        assertThat(event.grade().code()).isEqualTo("F1");
        assertThat(event.grade().records()).allMatch(r -> r.resolved() == 9 && r.letter() == Reliability.F);
    }

    @Test
    void twoSourcesDoNotSettleEachOther() {
        Event event = eventOn(killings(12, body("sohr"), body("rbss")));
        assertThat(event.grade().code()).isEqualTo("F1");
        assertThat(event.grade().records()).allMatch(r -> r.resolved() == 0);
    }

    @Test
    void theLetterOfOneFamilyIsNotThatOfAnother() {
        killings(10, body("sohr"), body("rbss"), body("sarc"));
        Scene.Line other = scene.report("Coast News", "2017-09-09")
                .tells("Warplanes bombed a depot outside Manbij on Friday.")
                .airStrike()
                .in(World.MANBIJ)
                .on("2017-09-08")
                .stated(body("sohr"));
        assertThat(scene.eventOf(other).grade().reliability()).isEqualTo(Reliability.F);
        assertThat(scene.eventOf(other).grade().reliabilityReasons())
                .contains("Syrian Observatory for Human Rights: no resolved claim on attacks on record.");
    }

    @Test
    void aSpokesmanAndHisBodyShareARecord() {
        killings(10, person("Colonel Dillon", "coalition"), body("rbss"), body("sarc"));
        Scene.Line other = death("Coast News", LocalDate.of(2017, 9, 9), 4).stated(body("coalition"));
        assertThat(scene.eventOf(other).grade().records())
                .singleElement()
                .matches(r -> r.resolved() == 10 && r.source().equals("coalition"));
    }

    @Test
    void whoHasNoNameHasNoRecordButSettlesThatOfOthers() {
        Event event = eventOn(killings(10, anonymous("a nurse at the clinic"), body("rbss"), body("sarc")));
        assertThat(event.grade().records()).extracting(TrackRecord::source).containsExactly("rbss", "sarc");
        assertThat(event.grade().records()).allMatch(r -> r.resolved() == 10);
    }

    @Test
    void theOutletThatCarriesHasNoRecord() {
        Event event = eventOn(killings(10, body("sohr"), body("rbss"), body("sarc")));
        assertThat(event.grade().records())
                .extracting(TrackRecord::source)
                .containsExactlyInAnyOrder("sohr", "rbss", "sarc");
    }

    @Test
    void whatTwoOthersRefuteIsNotBorneOut() {
        Scene.Line claim = scene.report("Coast News", "2017-05-02")
                .tells("Shells killed 9 people in the old town of Azaz on Monday.")
                .type("ASSAULT", "")
                .in(World.AZAZ)
                .on("2017-05-01")
                .killed(9, "people")
                .stated(body("sohr"));
        denial("Harbour Chronicle", "2017-05-03", "Nobody died under shells in Azaz on Monday.")
                .stated(body("sarc"));
        denial("Idlib Morning", "2017-05-03", "The reports of deaths from shelling in Azaz are not so.")
                .stated(body("rbss"));
        Event event = scene.eventOf(claim);
        assertThat(event.grade().credibility()).isEqualTo(5);
        assertThat(event.grade().records())
                .singleElement()
                .matches(r -> r.resolved() == 1 && r.borneOut() == 0 && r.disproved() == 1);
        assertThat(event.grade().reliabilityReasons()).last().asString().contains("an analyst should look");
    }

    @Test
    void aDenialOfWhatTwoOthersConfirmIsNotBorneOutEither() {
        for (int i = 0; i < 10; i++) {
            LocalDate day = LocalDate.of(2017, 5, 1).plusDays(6L * i);
            death("Paper A", day, i).stated(body("sarc"));
            death("Paper B", day, i).stated(body("rbss"));
            scene.report("Paper C", day.plusDays(1).toString())
                    .tells("The ministry said that nobody died in Azaz then, case " + i + ".")
                    .type("ASSAULT", "")
                    .in(World.AZAZ)
                    .on(day.toString())
                    .denied()
                    .stated(body("russian-mod"));
        }
        Scene.Line other = death("Paper D", LocalDate.of(2017, 9, 9), 3).stated(body("russian-mod"));
        assertThat(scene.eventOf(other).grade().code()).startsWith("E");
        assertThat(scene.eventOf(other).grade().records())
                .singleElement()
                .matches(r -> r.resolved() == 10 && r.borneOut() == 0 && r.disproved() == 0);
    }

    @Test
    void onlyWhatWasResolvedByADayCountsOnThatDay() {
        LocalDate last = killings(10, body("sohr"), body("rbss"), body("sarc"));
        List<Telling> onTheDayBefore = scene.tellings().stream()
                .filter(t -> LocalDate.ofInstant(t.carrier().received(), ZoneOffset.UTC)
                        .isBefore(last.plusDays(1)))
                .toList();
        assertThat(Scene.events(onTheDayBefore))
                .isNotEmpty()
                .allMatch(e -> e.grade().reliability() == Reliability.F);
    }

    @Test
    void whatIsPlannedIsNoRecord() {
        for (int i = 0; i < 10; i++) {
            LocalDate day = LocalDate.of(2017, 5, 1).plusDays(6L * i);
            List<Voice> voices = List.of(body("sohr"), body("rbss"), body("sarc"));
            for (int v = 0; v < voices.size(); v++) {
                death("Paper " + v, day, i).modality(Stance.Modality.PLANNED).stated(voices.get(v));
            }
        }
        assertThat(scene.events()).allMatch(e -> e.grade().reliability() == Reliability.F);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        killings(11, body("sohr"), body("rbss"), body("sarc"));
        List<Event> inOrder = scene.events();
        List<Telling> shuffled = new ArrayList<>(scene.tellings());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Scene.events(shuffled)).as("seed %s", seed).isEqualTo(inOrder);
        }
    }

    /** As many days with dead in Azaz, each told by each of the voices in another paper; the day of the last. */
    private LocalDate killings(int days, Voice... voices) {
        LocalDate day = LocalDate.of(2017, 7, 1);
        for (int i = days - 1; i >= 0; i--) {
            day = LocalDate.of(2017, 7, 1).minusDays(6L * i);
            for (int v = 0; v < voices.length; v++) {
                death("Paper " + v, day, i).stated(voices[v]);
            }
        }
        return day;
    }

    private Scene.Line death(String paper, LocalDate day, int number) {
        return scene.report(paper, day.plusDays(1).toString())
                .tells(String.format(wording(paper), number + 2, "case " + number))
                .type("ASSAULT", "")
                .in(World.AZAZ)
                .on(day.toString())
                .killed(number + 2, "people");
    }

    /** Papers write for themselves; equal sentences would be copies. */
    private static String wording(String paper) {
        int kind = paper.charAt(paper.length() - 1) % 4;
        return List.of(
                        "Shelling of the bazaar quarter in Azaz left %d dead, %s.",
                        "In Azaz %d townspeople lost their lives when rounds fell that day (%s).",
                        "Rescue crews carried %d bodies out of broken houses across Azaz, said list %s.",
                        "A morgue register of Azaz shows %d new entries after the guns fired; see %s.")
                .get(kind);
    }

    private Scene.Line denial(String paper, String day, String sentence) {
        return scene.report(paper, day)
                .tells(sentence)
                .type("ASSAULT", "")
                .in(World.AZAZ)
                .on("2017-05-01")
                .denied();
    }

    private Event eventOn(LocalDate day) {
        return scene.events().stream()
                .filter(e -> e.core().when().firstDay().equals(java.util.Optional.of(day)))
                .findFirst()
                .orElseThrow();
    }
}
