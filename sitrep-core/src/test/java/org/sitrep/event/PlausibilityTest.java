package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.body;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.Stance;
import org.sitrep.reference.Place;

class PlausibilityTest {
    private final Scene scene = new Scene();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shells fell on Tabqa, east of Raqqa, on Monday.",
                "On Monday shells fell on Tabqa, 45 km north-east of the city of Raqqa.",
                "Shells fell on Tabqa (just east of Raqqa) on Monday.",
                "Monday's shells fell on Tabqa, which lies about 40 kilometres southeast of Raqqa."
            })
    void aWrongDirectionIsNoted(String sentence) {
        Event event = shelling(sentence, World.TABQA, "Tabqa");
        assertThat(codes(event)).containsExactly("PLACE-DIRECTION");
        assertThat(event.doubts().get(0).note().detail()).startsWith("Tabqa lies west of Raqqa (43 km), not ");
        assertThat(event.doubts().get(0).note().at()).isPresent();
        assertThat(event.grade().credibility()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shells fell on Tabqa, west of Raqqa, on Monday.",
                "Shells fell on Tabqa, 45 km south-west of Raqqa, on Monday.",
                "Shells fell on Tabqa, northwest of Raqqa, on Monday.",
                "Shells fell on Tabqa on Monday, east of Raqqa a convoy passed.",
                "Shells fell on Tabqa, east of Nowhere, on Monday.",
                "Shells fell on Tabqa from positions east of Raqqa on Monday."
            })
    void aDirectionThatFitsOrSpeaksOfSomethingElseIsNot(String sentence) {
        assertThat(codes(shelling(sentence, World.TABQA, "Tabqa"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shells fell on Azaz in Idlib province on Monday.",
                "Shells fell on Azaz, in northern Idlib governorate, on Monday.",
                "Shells fell on Azaz (Idlib province) on Monday.",
                "Shells fell on Azaz, Idlib province, on Monday."
            })
    void aWrongProvinceIsNoted(String sentence) {
        Event event = shelling(sentence, World.AZAZ, "Azaz");
        assertThat(codes(event)).containsExactly("PLACE-CONTAINER");
        assertThat(event.doubts().get(0).note().detail()).isEqualTo("Azaz lies in Aleppo (SY), not in Idlib.");
        assertThat(event.grade().credibility()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shells fell on Azaz in Aleppo province on Monday.",
                "Shells fell on Azaz and in Idlib province on Monday.",
                "Shells fell on Azaz, Nowhere province, on Monday.",
                "Shells fell on Azaz in Idlib colours on Monday."
            })
    void aProvinceThatFitsOrIsNotKnownIsNot(String sentence) {
        assertThat(codes(shelling(sentence, World.AZAZ, "Azaz"))).isEmpty();
    }

    @Test
    void moreDeadThanLiveThereIsNotedAndMayEnterTheNumber() {
        Scene.Line line = scene.report("Coast News", "2017-03-21")
                .tells("Shells killed 900 people in Tokhar on Monday.")
                .type("ASSAULT", "")
                .in(World.HAMLET)
                .on("2017-03-20")
                .killed(900, "people")
                .stated(body("sohr"));
        Event event = scene.eventOf(line);
        assertThat(codes(event)).containsExactly("TOLL-IMPLAUSIBLE");
        assertThat(event.grade().credibility()).isEqualTo(4);
    }

    @Test
    void aHamletOfThreeMayHaveGuests() {
        assertThat(codes(shells(World.FARM, 60))).isEmpty();
        assertThat(codes(shells(World.FARM, 160))).containsExactly("TOLL-IMPLAUSIBLE");
    }

    private static Event shells(Place place, int killed) {
        Scene told = new Scene();
        told.report("Coast News", "2017-03-21")
                .tells("Shells killed " + killed + " people in " + place.name() + " on Monday.")
                .type("ASSAULT", "")
                .in(place)
                .on("2017-03-20")
                .killed(killed, "people")
                .stated(body("sohr"));
        return told.event();
    }

    @Test
    void whatADayCannotHoldIsNotHeldAgainstAYear() {
        Scene.Line line = scene.report("Coast News", "2017-03-21")
                .tells("The war has killed 400,000 people in Raqqa.")
                .type("ASSAULT", "")
                .in(World.RAQQA)
                .killed(400_000, "people")
                .stated(body("sohr"));
        assertThat(codes(scene.eventOf(line))).isEmpty();
    }

    @Test
    void whoHadNotBegunOrHadEndedIsNotedAndMayEnterTheNumber() {
        Event early = raid("river-guard", World.MANBIJ, "2015-03-01");
        assertThat(codes(early)).containsExactly("ACTOR-NOT-ACTIVE");
        assertThat(early.doubts().get(0).note().detail())
                .isEqualTo("River Guard began on 10 October 2015 by the register, the claim is of 1 March 2015.");
        assertThat(early.grade().credibility()).isEqualTo(4);
        assertThat(codes(raid("river-guard", World.AZAZ, "2018-01-01"))).containsExactly("ACTOR-NOT-ACTIVE");
    }

    @Test
    void aFewWeeksBeforeOrAfterAreNothing() {
        assertThat(codes(raid("river-guard", World.MANBIJ, "2015-09-01"))).isEmpty();
        assertThat(codes(raid("river-guard", World.AZAZ, "2017-08-30"))).isEmpty();
    }

    @Test
    void aGroupInAnotherCountryIsNotedUnlessItHasFollowersEverywhere() {
        Event event = raid("river-guard", World.BENGHAZI, "2016-09-01");
        assertThat(codes(event)).containsExactly("ACTOR-NOT-ACTIVE");
        assertThat(event.doubts().get(0).note().detail())
                .isEqualTo("River Guard acts in SY by the register; Benghazi is in LY.");
        assertThat(event.grade().credibility()).isEqualTo(6);
        assertThat(codes(raid("black-banner", World.BENGHAZI, "2016-09-09"))).isEmpty();
        assertThat(codes(raid("us", World.BENGHAZI, "2016-10-09"))).isEmpty();
    }

    @Test
    void whatDidNotHappenSaysNothingOfWhoWasThere() {
        Scene.Line line = raidLine("river-guard", World.BENGHAZI, "2016-09-01").modality(Stance.Modality.PLANNED);
        assertThat(codes(scene.eventOf(line))).isEmpty();
        Scene.Line denied =
                raidLine("river-guard", World.BENGHAZI, "2016-12-01").denied();
        assertThat(codes(scene.eventOf(denied))).isEmpty();
    }

    @Test
    void onePersonAtTwoEndsOfTheWorldOnOneDayIsNotedOnBoth() {
        Scene.Line here = visit("Coast News", World.RAQQA, "2017-03-20").actor("envoy");
        Scene.Line there =
                visit("Harbour Chronicle", World.NEW_YORK, "2017-03-20").actor("envoy");
        assertThat(codes(scene.eventOf(here))).containsExactly("PLACE-TIME");
        assertThat(codes(scene.eventOf(there))).containsExactly("PLACE-TIME");
        assertThat(scene.eventOf(here).doubts().get(0).note().detail())
                .startsWith("Another claim has Salim Darwish at New York on the same day, 9,");
    }

    @Test
    void aDayLaterOrADayTripAwayIsNothing() {
        Scene.Line here = visit("Coast News", World.RAQQA, "2017-03-20").actor("envoy");
        visit("Harbour Chronicle", World.NEW_YORK, "2017-03-21").actor("envoy");
        visit("Idlib Morning", World.BENGHAZI, "2017-03-20").actor("envoy");
        assertThat(codes(scene.eventOf(here))).isEmpty();
    }

    @Test
    void aSmallUnitGoesByRoadAndAnArmyIsEverywhere() {
        Scene.Line here = visit("Coast News", World.RAQQA, "2017-03-20").actorWords("the 3rd Tank Battalion");
        visit("Harbour Chronicle", World.BENGHAZI, "2017-03-20").actorWords("3rd Tank Battalion");
        assertThat(codes(scene.eventOf(here))).containsExactly("PLACE-TIME");
        Scene.Line army = visit("Coast News", World.RAQQA, "2017-05-20").actor("us");
        visit("Harbour Chronicle", World.NEW_YORK, "2017-05-20").actor("us");
        assertThat(codes(scene.eventOf(army))).isEmpty();
        Scene.Line men = visit("Coast News", World.RAQQA, "2017-06-20").actorWords("gunmen");
        visit("Harbour Chronicle", World.NEW_YORK, "2017-06-20").actorWords("gunmen");
        assertThat(codes(scene.eventOf(men))).isEmpty();
    }

    @Test
    void nothingIsLeftOutForANote() {
        shelling("Shells fell on Tabqa, east of Raqqa, on Monday.", World.TABQA, "Tabqa");
        raid("river-guard", World.BENGHAZI, "2016-09-01");
        assertThat(scene.events().stream().mapToInt(e -> e.tellings().size()).sum())
                .isEqualTo(2);
    }

    private Event shelling(String sentence, Place place, String words) {
        return scene.eventOf(scene.report("Coast News", "2017-03-21")
                .tells(sentence)
                .type("ASSAULT", "")
                .in(place, words)
                .on("2017-03-20")
                .stated(body("sohr")));
    }

    private Event raid(String actor, Place place, String day) {
        return scene.eventOf(raidLine(actor, place, day));
    }

    private Scene.Line raidLine(String actor, Place place, String day) {
        return scene.report("Coast News", day)
                .tells("Men of a group raided " + place.name() + " on " + day + ".")
                .type("ASSAULT", "")
                .in(place)
                .on(day)
                .actor(actor)
                .stated(body("sohr"));
    }

    private Scene.Line visit(String paper, Place place, String day) {
        return scene.report(paper, day)
                .tells("Talks were held in " + place.name() + " on " + day + ".")
                .type("CONSULT", "")
                .in(place)
                .on(day)
                .stated(body("sohr"));
    }

    private static List<String> codes(Event event) {
        return event.doubts().stream().map(d -> d.note().code()).toList();
    }
}
