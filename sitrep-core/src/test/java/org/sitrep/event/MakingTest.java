package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.anonymous;
import static org.sitrep.event.Scene.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What reports say of their making, and what follows for the origins. */
class MakingTest {
    private final Scene scene = new Scene();

    private static Making read(String text) {
        return MakingReader.read(text, Optional.empty(), Set.of());
    }

    @Test
    void authorsAndHelpersAreRead() {
        assertThat(read("By Salma Idris in Hama\nShells fell on Sunday.").contributors())
                .containsExactly("salma idris");
        assertThat(read("Shells fell. Additional reporting by Salma Idris in Hama.")
                        .contributors())
                .containsExactly("salma idris");
        assertThat(read("Shells fell. Our fixer Salma Idris helped with this report.")
                        .contributors())
                .containsExactly("salma idris");
        assertThat(MakingReader.read("Shells fell.", Optional.of("Salma Idris"), Set.of())
                        .contributors())
                .containsExactly("salma idris");
        assertThat(read("By our staff\nShells fell.").contributors()).isEmpty();
        assertThat(read("By The Associated Press\nShells fell.").contributors()).isEmpty();
    }

    @Test
    void agenciesAreCreditedAnywhere() {
        assertThat(read("Shells fell on Sunday, a nurse told the AP.").credits())
                .contains("AP");
        assertThat(read("(AP) Shells fell on Sunday.").credits()).contains("AP");
        assertThat(read("Shells fell.\nThe Associated Press contributed this article.")
                        .credits())
                .contains("Associated Press");
        assertThat(read("Shells fell on Sunday. Reuters").credits()).contains("Reuters");
    }

    @Test
    void aReporterWhoWasThereIsAWitness() {
        assertThat(read("Six buses left. A correspondent of Sinai Gate stood at the barrier and counted them.")
                        .witness())
                .isTrue();
        assertThat(read("A bomb tore the bus apart, our correspondent reports from the scene.")
                        .witness())
                .isTrue();
        assertThat(read("Reporters Without Borders found the law wanting.").witness())
                .isFalse();
        assertThat(read("Six buses left, the governor told our correspondent.").witness())
                .isFalse();
    }

    @Test
    void translationsNameTheirModel() {
        assertThat(read("Shells fell. Translated from the Arabic of Sada Hama.").translatedFrom())
                .contains("Sada Hama");
        assertThat(read("Sada Hama writes (our translation from Arabic): shells fell.")
                        .translatedFrom())
                .contains("Sada Hama");
        assertThat(read("Shells fell.").translatedFrom()).isEmpty();
    }

    @Test
    void listedSourcesAreRead() {
        assertThat(
                        read("Flats were razed, citing the Syrian Observatory for Human Rights and Raqqa Is Being Slaughtered Silently.")
                                .sources())
                .containsExactly("Syrian Observatory for Human Rights", "Raqqa Is Being Slaughtered Silently");
        assertThat(read("It lists as its sources the Hama Post and the Coast Herald.")
                        .sources())
                .containsExactly("Hama Post", "Coast Herald");
        assertThat(read("Flats were razed, according to the Observatory.").sources())
                .isEmpty();
    }

    private Scene.Line mast(Scene.Paper paper) {
        return paper.tells("Gunmen blew up the telephone mast of Manbij on Sunday.")
                .carBomb()
                .in(World.MANBIJ)
                .on("2016-12-04");
    }

    private static Making by(String person) {
        return new Making(Set.of(person), Set.of(), true, Optional.empty(), List.of(), Set.of());
    }

    private static Making showing(String hash) {
        return new Making(Set.of(), Set.of(), false, Optional.empty(), List.of(), Set.of(hash));
    }

    @Test
    void oneFreelanceInTwoPapersIsPossiblyOneOrigin() {
        mast(scene.report("Coast News", "2016-12-05").made(by("salma idris")));
        scene.report("Idlib Morning", "2016-12-05")
                .made(by("salma idris"))
                .tells("In Manbij the mast for telephones was destroyed with explosives on Sunday.")
                .carBomb()
                .in(World.MANBIJ)
                .on("2016-12-04");
        Origins origins = scene.event().origins();
        assertThat(List.of(origins.min(), origins.max())).containsExactly(1, 2);
    }

    @Test
    void onePictureInTwoPapersIsOneOrigin() {
        mast(scene.report("Coast News", "2016-12-05").made(showing("abc"))).told(anonymous("a neighbour"));
        scene.report("Idlib Morning", "2016-12-05")
                .made(showing("abc"))
                .tells("In Manbij the mast for telephones was destroyed with explosives on Sunday, a volunteer writes.")
                .told(anonymous("a volunteer"))
                .carBomb()
                .in(World.MANBIJ)
                .on("2016-12-04");
        Origins origins = scene.event().origins();
        assertThat(List.of(origins.min(), origins.max())).containsExactly(1, 1);
    }

    @Test
    void aCompilingReportIsItsListedSources() {
        mast(scene.report("Airwars", "2016-12-05")
                        .made(new Making(
                                Set.of(),
                                Set.of(),
                                false,
                                Optional.empty(),
                                List.of(
                                        "Syrian Observatory for Human Rights",
                                        "Raqqa Is Being Slaughtered Silently",
                                        "Nobody"),
                                Set.of())))
                .stated(body("sohr"));
        Event event = scene.event();
        assertThat(List.of(
                        event.origins().min(),
                        event.origins().max(),
                        event.origins().reports()))
                .containsExactly(2, 2, 1);
        assertThat(event.origins().origins())
                .allSatisfy(o -> assertThat(o.claims())
                        .containsExactly(event.tellings().get(0).claim().id()));
    }

    @Test
    void aDenialHasItsOwnOrigins() {
        mast(scene.report("Coast News", "2016-12-05")).stated(body("sohr"));
        mast(scene.report("Idlib Morning", "2016-12-06")).stated(body("sarc")).denied();
        Event event = scene.event();
        assertThat(event.origins().reports()).isEqualTo(1);
        assertThat(event.denials().reports()).isEqualTo(1);
        assertThat(event.denials().origins().get(0).voice().name()).isEqualTo("Syrian Arab Red Crescent");
    }
}
