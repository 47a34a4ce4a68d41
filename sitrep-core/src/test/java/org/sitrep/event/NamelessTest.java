package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.anonymous;
import static org.sitrep.event.Scene.body;
import static org.sitrep.event.Scene.person;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Amount;
import org.sitrep.base.Unit;
import org.sitrep.claim.Voice;

/** Sources whose name one report leaves out, figures that are parts of others, and what a denial denies. */
class NamelessTest {
    private static Voice nameless(String name) {
        return new Voice.OrganisationVoice(name, Optional.empty());
    }

    private static Scene.Line pipe(Scene scene, String outlet, String sentence) {
        return scene.report(outlet, "2016-12-05")
                .tells(sentence)
                .carBomb()
                .in(World.MANBIJ)
                .on("2016-12-04");
    }

    private static int origins(Voice one, Voice other) {
        Scene scene = new Scene();
        pipe(scene, "Coast News", "The pipeline of Manbij was blown up on Sunday.")
                .stated(one);
        pipe(scene, "Idlib Morning", "On Sunday explosives tore the Manbij pipeline open.")
                .stated(other);
        return scene.event().origins().max();
    }

    @Test
    void theCompanyAndTheOperatingCompanyAreOne() {
        assertThat(origins(nameless("company"), nameless("operating company"))).isEqualTo(1);
        assertThat(origins(nameless("company"), nameless("operator"))).isEqualTo(1);
        assertThat(origins(nameless("company"), nameless("Derrick Oil Company")))
                .isEqualTo(2);
    }

    @Test
    void anArmyWithoutItsCountryIsTheArmyOfTheEvent() {
        assertThat(origins(nameless("army"), body("far-army"))).isEqualTo(1);
        assertThat(origins(nameless("police"), body("far-army"))).isEqualTo(2);
        assertThat(origins(nameless("harvest army"), body("far-army"))).isEqualTo(2);
    }

    @Test
    void anOfficeThatOnePersonHoldsIsHe() {
        Voice named = new Voice.PersonVoice(
                "Yahya Darwish", Optional.of("the harbour master of Manbij"), Optional.empty(), Optional.empty());
        assertThat(origins(anonymous("the harbour master"), named)).isEqualTo(1);
        assertThat(origins(anonymous("the harbour pilot"), named)).isEqualTo(2);
    }

    @Test
    void oneTradeHasSeveralNames() {
        assertThat(surely(anonymous("an aid worker"), anonymous("a humanitarian worker")))
                .isEqualTo(1);
        assertThat(surely(anonymous("a security source"), anonymous("a security official")))
                .isEqualTo(1);
        assertThat(surely(anonymous("an aid worker"), anonymous("a brewery worker")))
                .isEqualTo(2);
        assertThat(surely(anonymous("a market source"), anonymous("a market official")))
                .isEqualTo(2);
    }

    private static int surely(Voice one, Voice other) {
        Scene scene = new Scene();
        pipe(scene, "Coast News", "The pipeline of Manbij was blown up on Sunday.")
                .told(one);
        pipe(scene, "Idlib Morning", "On Sunday explosives tore the Manbij pipeline open.")
                .told(other);
        return scene.event().origins().min();
    }

    @Test
    void coalitionPlanesAreTheCoalitionsOwn() {
        Scene scene = new Scene();
        Scene.Line strike = pipe(scene, "Coast News", "Warplanes struck a well of Manbij on Sunday.")
                .airStrike()
                .stated(body("sohr"));
        pipe(scene, "Idlib Morning", "The coalition denies that coalition planes struck a well of Manbij.")
                .airStrike()
                .actorWords("coalition planes")
                .denied()
                .told(person("Ann Reed", "coalition"));
        assertThat(scene.eventOf(strike).grade().credibility()).isNotEqualTo(3);
    }

    @Test
    void aCampAloneIsAPartOfTheWhole() {
        Scene scene = new Scene();
        scene.report("Coast News", "2016-12-05")
                .tells("The fighting for Manbij has displaced 190,000 people.")
                .type("SANCTION", "")
                .in(World.MANBIJ)
                .count(new Amount.Exactly(190_000, Unit.DISPLACED), "people");
        scene.report("Idlib Morning", "2016-12-05")
                .tells("One camp of Manbij alone shelters 31,000 people displaced by the fighting.")
                .type("SANCTION", "")
                .in(World.MANBIJ)
                .count(new Amount.Exactly(31_000, Unit.DISPLACED), "people");
        assertThat(scene.events()).allSatisfy(e -> assertThat(e.conflicts()).isEmpty());
    }

    @Test
    void aSumIsNoSecondEvent() {
        Scene scene = new Scene();
        Scene.Line before = scene.report("Coast News", "2016-12-04")
                .tells("Six people were killed by the lorry bomb of Manbij on Sunday, the hospital of Manbij says.")
                .carBomb()
                .in(World.MANBIJ)
                .on("2016-12-04")
                .killed(6, "people")
                .stated(nameless("hospital of Manbij"));
        Scene.Paper later = scene.report("Coast News", "2016-12-05");
        String sentence =
                "Four people died of wounds since Sunday, so that ten have now been killed by the lorry bomb of"
                        + " Manbij, the hospital of Manbij says.";
        later.tells(sentence)
                .evidence("Four people died of wounds since Sunday")
                .type("ASSAULT", "")
                .in(World.MANBIJ)
                .on("2016-12-04")
                .killed(4, "people")
                .stated(nameless("hospital of Manbij"));
        later.tells(sentence)
                .evidence("ten have now been killed by the lorry bomb of Manbij")
                .carBomb()
                .in(World.MANBIJ)
                .on("2016-12-04")
                .killed(10, "")
                .stated(nameless("hospital of Manbij"));
        assertThat(scene.eventOf(before).updates()).hasSize(1);
        assertThat(List.of(scene.eventOf(before).origins().max())).containsExactly(1);
    }

    @Test
    void theRebelGroupsSpokesmanWhoDeniesSpeaksForTheGroup() {
        assertThat(deniers("islamic-state", "the rebel group's spokesman")).isEqualTo(1);
        assertThat(deniers("islamic-state", "a spokesman for the fishermen's group"))
                .isEqualTo(2);
        assertThat(deniers("far-army", "the rebel group's spokesman")).isEqualTo(2);
    }

    /** Who denies a bombing in Manbij: the one that is said to have done it, and another voice. */
    private static int deniers(String doer, String other) {
        Scene scene = new Scene();
        pipe(scene, "Coast News", "The pipeline of Manbij was blown up on Sunday.")
                .actor(doer)
                .stated(body("sohr"));
        pipe(scene, "Idlib Morning", "It was denied that explosives tore the pipeline of Manbij open on Sunday.")
                .actor(doer)
                .denied()
                .stated(body(doer));
        pipe(scene, "Sinai Gate", "That the pipeline of Manbij was blown up on Sunday was called an invention.")
                .actor(doer)
                .denied()
                .told(anonymous(other));
        return scene.event().denials().max();
    }

    @Test
    void oneQuotationInTwoPapersIsOneSaying() {
        String quoted = "\"We buried thirty-one people behind the mill of Manbij on Sunday\"";
        assertThat(sayings(quoted, anonymous("the assembled press"))).isEqualTo(1);
        assertThat(sayings(quoted, person("Rim Saleh"))).isEqualTo(2);
        assertThat(sayings("Thirty-one people were buried behind the mill of Manbij", body("sarc")))
                .isEqualTo(2);
    }

    /** How many origins a burial has that one paper quotes from a person and the other in these words from somebody. */
    private static int sayings(String words, Voice other) {
        Scene scene = new Scene();
        buried(scene, "Coast News", "\"We buried thirty-one people behind the mill of Manbij on Sunday\"")
                .told(person("Hazem Qattan"));
        buried(scene, "Idlib Morning", words).told(other);
        return scene.event().origins().max();
    }

    private static Scene.Line buried(Scene scene, String outlet, String words) {
        return scene.report(outlet, "2016-12-05")
                .tells(words + ", it was said.")
                .evidence(words.replace("\"", ""))
                .in(World.MANBIJ)
                .on("2016-12-04")
                .killed(31, "people");
    }
}
