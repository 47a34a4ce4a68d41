package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.anonymous;
import static org.sitrep.event.Scene.body;

import org.junit.jupiter.api.Test;
import org.sitrep.claim.Stance;
import org.sitrep.claim.Voice;

class LabelTest {
    private final Scene scene = new Scene();

    @Test
    void oneOriginIsWeakHoweverManyPapersCarryIt() {
        strike("Coast News", "Warplanes hit a market in Manbij on Monday and killed 12 people.", body("sohr"));
        strike("Harbour Chronicle", "On Monday 12 people died in Manbij when a market was bombed.", body("sohr"));
        assertThat(label(scene.event())).isEqualTo(Label.Kind.WEAK);
        assertThat(reason(scene.event()))
                .isEqualTo("Weak: one origin for certain, Syrian Observatory for Human Rights.");
    }

    @Test
    void oneOrTwoUnnamedOfficialsAreWeak() {
        strike(
                "Coast News",
                "Warplanes hit a market in Manbij on Monday and killed 12 people.",
                anonymous("an official"));
        strike(
                "Harbour Chronicle",
                "On Monday 12 people died in Manbij when a market was bombed.",
                anonymous("an official"));
        assertThat(scene.event().origins().max()).isEqualTo(2);
        assertThat(label(scene.event())).isEqualTo(Label.Kind.WEAK);
    }

    @Test
    void nobodyNamedIsWeak() {
        strike("Coast News", "Warplanes hit a market in Manbij on Monday and killed 12 people.");
        assertThat(reason(scene.event())).isEqualTo("Weak: nobody is named who answers for it.");
    }

    @Test
    void twoIndependentOriginsAreFair() {
        strike("Coast News", "Warplanes hit a market in Manbij on Monday and killed 12 people.", body("sohr"));
        strike("Harbour Chronicle", "On Monday 12 people died in Manbij when a market was bombed.", body("sarc"));
        assertThat(label(scene.event())).isEqualTo(Label.Kind.FAIR);
        assertThat(reason(scene.event())).isEqualTo("Fair: 2 independent origins, not all of one side.");
    }

    @Test
    void twoOfOneSideThatGainByItAreWeak() {
        fighters("Coast News", "The SDF killed 12 Islamic State fighters in Manbij on Monday.", body("sdf"));
        fighters(
                "Harbour Chronicle",
                "Coalition jets left 12 militants dead around Manbij, Monday's tally says.",
                body("coalition"));
        assertThat(scene.event().origins().min()).isEqualTo(2);
        assertThat(label(scene.event())).isEqualTo(Label.Kind.WEAK);
        assertThat(reason(scene.event())).contains("one side");
    }

    @Test
    void differentPerpetratorsAreContested() {
        strike("Coast News", "Russian warplanes hit a market in Manbij on Monday and killed 12 people.", body("sohr"))
                .actor("russia");
        strike(
                        "Harbour Chronicle",
                        "On Monday 12 people died in Manbij when Coalition jets bombed a market.",
                        body("sarc"))
                .actor("coalition");
        assertThat(label(scene.event())).isEqualTo(Label.Kind.CONTESTED);
        assertThat(reason(scene.event()))
                .isEqualTo(
                        "Contested: Syrian Observatory for Human Rights lays it to Russia, Syrian Arab Red Crescent to"
                                + " the Coalition.");
    }

    @Test
    void alliesAreNoRivals() {
        strike("Coast News", "American warplanes hit a market in Manbij on Monday and killed 12 people.", body("sohr"))
                .actor("us");
        strike(
                        "Harbour Chronicle",
                        "On Monday 12 people died in Manbij when Coalition jets bombed a market.",
                        body("sarc"))
                .actor("coalition");
        assertThat(label(scene.event())).isEqualTo(Label.Kind.FAIR);
    }

    @Test
    void theTwoSidesOfAFightAreNoRivals() {
        strike("Coast News", "Islamic State killed 12 in an attack on the SDF in Manbij on Monday.", body("sohr"))
                .actor("islamic-state")
                .target("sdf");
        strike("Harbour Chronicle", "On Monday 12 died in Manbij as the SDF fought Islamic State.", body("sarc"))
                .actor("sdf")
                .target("islamic-state");
        assertThat(scene.events()).allMatch(e -> label(e) != Label.Kind.CONTESTED);
    }

    @Test
    void aDenialByWhoHasNothingToGainContests() {
        strike("Coast News", "Warplanes hit a market in Manbij on Monday and killed 12 people.", body("sohr"));
        strike("Harbour Chronicle", "No market in Manbij was hit from the air on Monday.", body("sarc"))
                .denied();
        assertThat(label(scene.event())).isEqualTo(Label.Kind.CONTESTED);
        assertThat(reason(scene.event())).contains("Syrian Arab Red Crescent, with nothing to gain by it, denies it");
    }

    @Test
    void theDenialOfTheAccusedDoesNot() {
        strike("Coast News", "Russian warplanes hit a market in Manbij on Monday and killed 12 people.", body("sohr"))
                .actor("russia");
        strike("Harbour Chronicle", "No Russian aircraft hit a market in Manbij on Monday.", body("russian-mod"))
                .actor("russia")
                .denied();
        assertThat(label(scene.event())).isEqualTo(Label.Kind.WEAK);
    }

    @Test
    void whatDidNoHarmOrHasNotHappenedHasNoLabel() {
        scene.report("Coast News", "2017-03-21")
                .tells("A convoy of aid reached Manbij on Monday.")
                .type("AID", "")
                .in(World.MANBIJ)
                .on("2017-03-20")
                .stated(body("sarc"));
        strike("Harbour Chronicle", "Warplanes may hit the market in Azaz.", body("sohr"))
                .modality(Stance.Modality.POSSIBLE);
        assertThat(scene.events()).hasSize(2).allMatch(e -> e.grade().label().isEmpty());
    }

    private Scene.Line strike(String paper, String sentence, Voice... voices) {
        Scene.Line line = scene.report(paper, "2017-03-21")
                .tells(sentence)
                .airStrike()
                .in(World.MANBIJ)
                .on("2017-03-20")
                .killed(12, "people");
        return voices.length == 0 ? line : line.stated(voices);
    }

    private void fighters(String paper, String sentence, Voice voice) {
        strike(paper, sentence, voice).target("islamic-state");
    }

    private static Label.Kind label(Event event) {
        return event.grade().label().orElseThrow().kind();
    }

    private static String reason(Event event) {
        return event.grade().label().orElseThrow().reason();
    }
}
