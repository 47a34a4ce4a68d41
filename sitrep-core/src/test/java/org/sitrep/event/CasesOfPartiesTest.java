package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.anonymous;
import static org.sitrep.event.Scene.body;
import static org.sitrep.event.Tales.counted;
import static org.sitrep.event.Tales.fighters;
import static org.sitrep.event.Tales.strike;

import org.junit.jupiter.api.Test;
import org.sitrep.claim.Stance;

/** The kinds of cases in which those who speak are parties to the fighting, told as claims; the numbers are those of the kinds. */
class CasesOfPartiesTest {
    private final Scene scene = new Scene();

    @Test
    void case10AlliesThatBothClaimEnemyLossesAreOneBloc() {
        fighters(
                        scene.report("Jazira Post", "2017-03-22"),
                        "SDF fighters killed 30 militants near Tabqa on Tuesday, the SDF said.")
                .stated(body("sdf"));
        fighters(
                        scene.report("Northern Bulletin", "2017-03-22"),
                        "Thirty militants were killed at Tabqa on Tuesday, according to the Coalition.")
                .stated(body("coalition"));
        counted(scene.event(), 2, 2, 2, 3, Origins.Flag.SELF_SERVING, Origins.Flag.ONE_BLOC);
    }

    @Test
    void anOperationStandsBesideItsAllyThoughItsArmyIsNone() {
        fighters(
                        scene.report("Jazira Post", "2017-03-22"),
                        "SDF fighters killed 30 militants near Tabqa on Tuesday, the SDF said.")
                .stated(body("sdf"));
        fighters(
                        scene.report("Northern Bulletin", "2017-03-22"),
                        "Thirty militants were killed at Tabqa on Tuesday, a spokesman for Operation Dawn said.")
                .stated(body("operation-dawn"));
        counted(scene.event(), 2, 2, 2, 3, Origins.Flag.SELF_SERVING, Origins.Flag.ONE_BLOC);
    }

    @Test
    void aPartyNamedForWhatItDoesIsNotCited() {
        fighters(
                        scene.report("Syrian Democratic Forces", "2017-03-22"),
                        "SDF fighters killed 30 militants near Tabqa on Tuesday.")
                .stated(body("sdf"));
        fighters(
                        scene.report("Northern Bulletin", "2017-03-22"),
                        "Thirty militants were killed by the Syrian Democratic Forces at Tabqa on Tuesday, a nurse said.")
                .told(anonymous("a nurse"));
        Origins origins = scene.event().origins();
        assertThat(origins.max()).isEqualTo(2);
    }

    @Test
    void case11AnAdmissionAgainstInterestBesideTheEnemysClaimConfirms() {
        fighters(
                        scene.report("Jazira Post", "2017-03-22"),
                        "SDF fighters killed 30 militants near Tabqa on Tuesday, the SDF said.")
                .stated(body("sdf"));
        fighters(scene.report("Amaq", "2017-03-22"), "Thirty fighters of the caliphate fell at Tabqa on Tuesday.");
        counted(scene.event(), 2, 2, 2, 1, Origins.Flag.AGAINST_INTEREST);
    }

    @Test
    void theGroupsSpokesmanSpeaksForTheGroupThatLostAndNotForTheArmyThatActs() {
        Scene.Line loss = scene.report("Jazira Post", "2017-03-22")
                .tells(
                        "Abu Karim, its commander in Tabqa, was killed by soldiers on Tuesday, a spokesman for the group said.")
                .told(anonymous("spokesman for the group"))
                .type("ASSAULT", "Armed clash")
                .actor("far-army")
                .targetWords("Abu Karim")
                .in(World.TABQA)
                .on("2017-03-21");
        scene.report("Northern Bulletin", "2017-03-22")
                .tells("Soldiers killed the Islamic State commander Abu Karim in Tabqa on Tuesday, the army said.")
                .stated(body("far-army"))
                .type("ASSAULT", "Armed clash")
                .actor("far-army")
                .target("islamic-state")
                .in(World.TABQA)
                .on("2017-03-21");
        assertThat(scene.eventOf(loss).origins().max()).isEqualTo(2);
        assertThat(scene.eventOf(loss).origins().flags()).contains(Origins.Flag.AGAINST_INTEREST);
    }

    @Test
    void case12APartysDenialOfItsOwnStrikeIsShownAndDoesNotContest() {
        strike(
                        scene.report("Idlib Morning", "2016-12-04"),
                        "Russian warplanes bombed the market of Maarat al-Numan on Sunday, the Observatory said.")
                .stated(body("sohr"));
        strike(
                        scene.report("Coast News", "2016-12-05"),
                        "Russian jets struck a market in Maarat al-Numan on Sunday, the Red Crescent said.")
                .stated(body("sarc"));
        strike(
                        scene.report("Volga Herald", "2016-12-05"),
                        "Russia's defence ministry denied that its warplanes had bombed the market of Maarat al-Numan.")
                .evidence("its warplanes had bombed the market of Maarat al-Numan")
                .stated(body("russian-mod"))
                .denied();
        Event event = scene.event();
        counted(event, 2, 2, 2, 1);
        assertThat(event.conflicts()).extracting(Conflict::kind).containsExactly("Denied", "Denied");
    }

    @Test
    void case24ADenialAloneIsNotSupport() {
        strike(
                        scene.report("Volga Herald", "2016-12-05"),
                        "Russia's defence ministry denied that its warplanes had bombed the market of Maarat al-Numan.")
                .stated(body("russian-mod"))
                .denied();
        Event event = scene.event();
        assertThat(event.core().stance().polarity()).isEqualTo(Stance.Polarity.DENIED);
        counted(event, 1, 1, 1, 6, Origins.Flag.SELF_SERVING);
    }
}
