package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.anonymous;
import static org.sitrep.event.Scene.body;
import static org.sitrep.event.Scene.outlet;
import static org.sitrep.event.Scene.person;
import static org.sitrep.event.Tales.counted;
import static org.sitrep.event.Tales.market;
import static org.sitrep.event.Tales.strike;
import static org.sitrep.event.Tales.vehicles;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Amount;
import org.sitrep.base.Unit;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Stance;
import org.sitrep.claim.Voice;

/** The kinds of cases in which numbers, days and contradictions matter, told as claims; the numbers are those of the kinds. */
class CasesOfEventsTest {
    private final Scene scene = new Scene();

    @Test
    void case17ALaterTollOfTheSameHospitalIsAnUpdate() {
        Scene.Line four = market(
                        scene.report("Idlib Morning", "2016-12-04"),
                        "Four people were killed by shells on the market of Azaz, said Hazem Qattan of the hospital.",
                        4)
                .told(person("Hazem Qattan"));
        Scene.Line seven = market(
                        scene.report("Idlib Morning", "2016-12-05"),
                        "Hazem Qattan said the toll of the shelling of the Azaz market had risen to 7 killed.",
                        7)
                .told(person("Hazem Qattan"));
        Event event = scene.event();
        counted(event, 1, 1, 2, 6);
        assertThat(event.conflicts()).isEmpty();
        assertThat(event.updates())
                .singleElement()
                .satisfies(u -> assertThat(List.of(u.earlier(), u.later())).containsExactly(four.id(), seven.id()));
    }

    @Test
    void case18DisjointTollsContradictAndOpenOnesDoNot() {
        strike(
                        scene.report("Syrian Observatory for Human Rights", "2016-12-04"),
                        "12 civilians were killed when warplanes bombed the vegetable market of Maarat al-Numan on Sunday.")
                .killed(12, "civilians");
        strike(
                        scene.report("Idlib Morning", "2016-12-04"),
                        "35 people were killed on Sunday when jets struck the vegetable market of Maarat al-Numan.")
                .told(person("Hazem Qattan"))
                .killed(35, "people");
        strike(
                        scene.report("Coast News", "2016-12-05"),
                        "The Red Crescent counted at least 20 dead after the air strike on the market of Maarat al-Numan.")
                .stated(body("sarc"))
                .atLeastKilled(20, "people");
        Event event = scene.event();
        assertThat(event.conflicts()).extracting(Conflict::kind).containsExactly("AmountsDiffer", "AmountsDiffer");
        assertThat(event.conflicts().get(0).explanation())
                .contains("12 civilians")
                .contains("35 people");
        counted(event, 3, 3, 3, 1);
    }

    @Test
    void case19AForceInTheWholeAndInOneTownAreTwoThings() {
        scene.report("Coast News", "2017-03-02")
                .tells("Islamic State has 15,000 fighters left, the Pentagon said.")
                .stated(body("pentagon"))
                .estimate()
                .actor("islamic-state")
                .count(new Amount.Exactly(15_000, Unit.FIGHTERS), "fighters");
        scene.report("Idlib Morning", "2017-03-03")
                .tells("About 4,000 Islamic State fighters remain in Raqqa, the Observatory said.")
                .stated(body("sohr"))
                .estimate()
                .actor("islamic-state")
                .in(World.RAQQA)
                .count(new Amount.About(4_000, .1, .1, Unit.FIGHTERS), "fighters");
        assertThat(scene.events())
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.conflicts()).isEmpty());
    }

    @Test
    void case20StrikesOnFollowingDaysAreTwoEvents() {
        market(
                        scene.report("Idlib Morning", "2016-12-04"),
                        "Shells on the market of Azaz killed 12 civilians on Sunday.",
                        12)
                .stated(body("sohr"));
        market(
                        scene.report("Idlib Morning", "2016-12-05"),
                        "Shells on the market of Azaz killed 12 civilians on Monday.",
                        12)
                .stated(body("sohr"))
                .on("2016-12-05");
        assertThat(scene.events()).hasSize(2);
    }

    @Test
    void case21ARetractionByTheOutletTakesItsCarriersWithIt() {
        vehicles(scene.report("Orontes Daily", "2017-03-08"), "Dozens of vehicles have left Raqqa.");
        vehicles(
                        scene.report("Coast News", "2017-03-08"),
                        "Dozens of vehicles left Raqqa, according to the Orontes Daily.")
                .cites(outlet("Orontes Daily"));
        vehicles(
                        scene.report("Orontes Daily", "2017-03-10"),
                        "Correction: no vehicles left Raqqa, contrary to what we reported.")
                .denied();
        Event event = scene.event();
        counted(event, 1, 1, 2, 5, Origins.Flag.RETRACTED);
        assertThat(event.conflicts()).isEmpty();
    }

    @Test
    void case22AsKnownOnWednesdayThereIsOneOrigin() {
        Scene.Line wednesday = scene.report("Jazira Post", "2017-06-14")
                .tells("A strike from the air destroyed the water pumping station of Tabqa on Wednesday.")
                .stated(body("sarc"))
                .airStrike()
                .in(World.TABQA)
                .on("2017-06-14");
        scene.report("Northern Bulletin", "2017-06-15")
                .tells(
                        "The pumping station supplying drinking water to Tabqa had been wrecked in an air raid the day before.")
                .stated(body("sohr"))
                .airStrike()
                .in(World.TABQA)
                .on("2017-06-14");
        counted(scene.event(), 2, 2, 2, 1);
        counted(Scene.events(List.of(wednesday.telling())).get(0), 1, 1, 1, 6);
        assertThat(Scene.events(List.of(wednesday.telling())).get(0).id())
                .isEqualTo(scene.event().id());
    }

    @Test
    void case23ABackgroundSentenceRepeatedIsNotNewEvidence() {
        for (String day : List.of("2017-03-02", "2017-03-09", "2017-05-14")) {
            scene.report("Coast News", day)
                    .tells(
                            "The war, now in its seventh year, has left at least 400,000 people dead and driven half the country from home.")
                    .estimate()
                    .in(World.SYRIA)
                    .count(new Amount.AtLeast(400_000, Unit.KILLED), "people");
        }
        counted(scene.event(), 0, 1, 3, 6);
    }

    @Test
    void case27WhatMayHappenConfirmsNothing() {
        strike(
                        scene.report("Idlib Morning", "2016-12-04"),
                        "Russian warplanes bombed the market of Maarat al-Numan on Sunday.")
                .stated(body("sohr"));
        strike(
                        scene.report("Coast News", "2016-12-04"),
                        "Russian warplanes may bomb the market of Maarat al-Numan on Sunday.")
                .stated(body("sarc"))
                .modality(Stance.Modality.POSSIBLE);
        assertThat(scene.events())
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.origins().max()).isEqualTo(1));
    }

    @Test
    void contradictionByTwoOthersMakesASingleOriginImprobable() {
        strike(scene.report("Coast News", "2016-12-05"), "Warplanes bombed the market of Maarat al-Numan on Sunday.")
                .told(person("Hazem Qattan"));
        strike(
                        scene.report("Idlib Morning", "2016-12-05"),
                        "The Observatory said no warplanes bombed the market of Maarat al-Numan.")
                .stated(body("sohr"))
                .denied();
        strike(
                        scene.report("Jazira Post", "2016-12-05"),
                        "The Red Crescent said the market of Maarat al-Numan was not bombed by warplanes.")
                .stated(body("sarc"))
                .denied();
        counted(scene.event(), 1, 1, 1, 5);
    }

    @Test
    void contradictionByOneOtherMakesItPossible() {
        strike(scene.report("Coast News", "2016-12-05"), "Warplanes bombed the market of Maarat al-Numan on Sunday.")
                .told(person("Hazem Qattan"));
        strike(
                        scene.report("Idlib Morning", "2016-12-05"),
                        "The Observatory said no warplanes bombed the market of Maarat al-Numan.")
                .stated(body("sohr"))
                .denied();
        counted(scene.event(), 1, 1, 1, 3);
    }

    @Test
    void aRelatedEventOfAnotherOriginMakesItProbable() {
        Scene.Line strike = strike(
                        scene.report("Coast News", "2016-12-05"),
                        "Warplanes bombed the market of Maarat al-Numan on Sunday.")
                .told(person("Hazem Qattan"));
        scene.report("Idlib Morning", "2016-12-06")
                .tells(
                        "Two people were wounded when aircraft fired on a road outside Maarat al-Numan on Tuesday, the Observatory said.")
                .stated(body("sohr"))
                .airStrike()
                .in(World.MAARAT)
                .on("2016-12-06");
        counted(scene.eventOf(strike), 1, 1, 1, 2);
    }

    @Test
    void moreDeadThanInhabitantsIsDoubtful() {
        scene.report("Coast News", "2016-12-05")
                .tells("Warplanes killed 900 people in Tokhar on Sunday, said Hazem Qattan.")
                .told(person("Hazem Qattan"))
                .airStrike()
                .in(World.HAMLET)
                .on("2016-12-04")
                .killed(900, "people");
        counted(scene.event(), 1, 1, 1, 4);
    }

    @Test
    void whoeverIsIntroducedAndThenNamedIsNoSecondOrigin() {
        assertThat(credibility(anonymous("a church relief worker"), person("Bosco Lemi")))
                .isEqualTo(6);
        assertThat(credibility(anonymous("church relief workers"), person("Bosco Lemi")))
                .isEqualTo(2);
        assertThat(credibility(anonymous("a nurse"), person("Bosco Lemi", "coalition")))
                .isEqualTo(2);
    }

    @Test
    void anAgencyThatHandsOnWhatItsSourceSaysIsNoSecondOrigin() {
        assertThat(credibility(anonymous("a nurse"), outlet("Associated Press")))
                .isEqualTo(6);
        assertThat(credibility(anonymous("a nurse"), outlet("Voice of America")))
                .isEqualTo(2);
    }

    /** Of a strike told by the one in a report that has a shooting of the same place from the other. */
    private int credibility(Voice one, Voice other) {
        Scene two = new Scene();
        Scene.Paper paper = two.report("Coast News", "2016-12-05").credits("Associated Press");
        Scene.Line strike = strike(paper, "Warplanes bombed the market of Maarat al-Numan on Sunday.")
                .told(one);
        paper.tells("Helicopters fired at windshields on a road outside Maarat al-Numan on Friday.")
                .by(Attribution.Link.CITES, other)
                .airStrike()
                .in(World.MAARAT)
                .on("2016-12-02");
        return two.eventOf(strike).grade().credibility();
    }
}
