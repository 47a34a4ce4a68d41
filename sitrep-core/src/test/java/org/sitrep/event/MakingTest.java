package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.anonymous;
import static org.sitrep.event.Scene.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.text.Making;

/** What follows for the origins from how reports were made. */
class MakingTest {
    private final Scene scene = new Scene();

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
    void aBylineThatRunsOnIsTheSamePersonAndAnotherPersonIsNot() {
        assertThat(minimumOf("salma idris", "salma idris shells")).isEqualTo(1);
        assertThat(minimumOf("salma idris gunmen", "salma idris")).isEqualTo(1);
        assertThat(minimumOf("salma idris", "salma idrisi")).isEqualTo(2);
    }

    private int minimumOf(String one, String other) {
        Scene two = new Scene();
        mast(two.report("Coast News", "2016-12-05").made(by(one))).told(anonymous("a neighbour"));
        two.report("Idlib Morning", "2016-12-05")
                .made(by(other))
                .tells("In Manbij the mast for telephones was destroyed with explosives on Sunday, a volunteer writes.")
                .told(anonymous("a volunteer"))
                .carBomb()
                .in(World.MANBIJ)
                .on("2016-12-04");
        return two.event().origins().min();
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

    @Test
    void anAndInANameDividesNoSource() {
        mast(scene.report("Salt and Light", "2016-12-05")).saw();
        scene.report("Raqqa Is Being Slaughtered Silently", "2016-12-05")
                .tells("In Manbij the mast for telephones was destroyed with explosives on Sunday.")
                .carBomb()
                .in(World.MANBIJ)
                .on("2016-12-04");
        scene.report("Airwars", "2016-12-06")
                .made(new Making(
                        Set.of(),
                        Set.of(),
                        false,
                        Optional.empty(),
                        List.of("Raqqa Is Being Slaughtered Silently", "Salt", "Light"),
                        Set.of()))
                .tells("A tower used by a mobile operator was brought down by a blast in Manbij.")
                .carBomb()
                .in(World.MANBIJ)
                .on("2016-12-04")
                .stated(body("rbss"));
        Origins origins = scene.event().origins();
        assertThat(List.of(origins.min(), origins.max())).containsExactly(2, 2);
    }

    @Test
    void sourcesThatAMonitorCompiledAreThoseItLists() {
        assertThat(originsWith("local sources compiled by Airwars")).isEqualTo(2);
        assertThat(originsWith("posts seen by Airwars")).isEqualTo(2);
        assertThat(originsWith("a nurse at the clinic of Manbij")).isEqualTo(3);
    }

    private int originsWith(String source) {
        Scene three = new Scene();
        mast(three.report("Coast News", "2016-12-05")).told(Scene.person("Hazem Qattan"));
        three.report("Idlib Morning", "2016-12-05")
                .tells("In Manbij the mast for telephones was destroyed with explosives on Sunday.")
                .carBomb()
                .in(World.MANBIJ)
                .on("2016-12-04")
                .told(Scene.person("Rim Saleh"));
        three.report("Airwars", "2016-12-07")
                .made(new Making(
                        Set.of(), Set.of(), false, Optional.empty(), List.of("Coast News", "Idlib Morning"), Set.of()))
                .tells("A tower used by a mobile operator was brought down by a blast in Manbij.")
                .carBomb()
                .in(World.MANBIJ)
                .on("2016-12-04")
                .told(anonymous(source));
        return three.event().origins().max();
    }
}
