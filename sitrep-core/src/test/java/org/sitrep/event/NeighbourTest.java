package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.body;

import org.junit.jupiter.api.Test;

/** Claims that have place and day from a neighbour, and neighbours that tell of two things. */
class NeighbourTest {
    private final Scene scene = new Scene();

    private Scene.Line strike(String outlet) {
        return scene.report(outlet, "2016-12-05")
                .tells("Coalition jets struck a column of fighters at Manbij on Sunday.")
                .airStrike()
                .actor("coalition")
                .in(World.MANBIJ)
                .on("2016-12-04");
    }

    @Test
    void whatOneSourceTellsOfTwoEnemiesIsTwoEvents() {
        Scene.Paper paper = scene.report("Coast News", "2016-12-05");
        paper.tells("Coalition jets attacked a column of fighters at Manbij on Sunday.")
                .stated(body("sohr"))
                .type("ASSAULT", "Attack")
                .actor("coalition")
                .in(World.MANBIJ)
                .on("2016-12-04");
        paper.tells("Islamic State attacked a column of fighters at Manbij on Sunday.")
                .stated(body("sohr"))
                .type("ASSAULT", "Attack")
                .actor("islamic-state")
                .in(World.MANBIJ)
                .on("2016-12-04");
        assertThat(scene.events()).hasSize(2);
    }

    @Test
    void bothSidesOfOneClashAreOne() {
        Scene.Paper paper = scene.report("Coast News", "2016-12-05");
        paper.tells("Islamic State fought fighters of the SDF at the mill of Manbij on Sunday.")
                .type("ASSAULT", "Armed clash")
                .actor("islamic-state")
                .in(World.MANBIJ)
                .on("2016-12-04");
        paper.tells("Fighters of the SDF fought Islamic State at the mill of Manbij on Sunday.")
                .type("ASSAULT", "Armed clash")
                .actor("sdf")
                .in(World.MANBIJ)
                .on("2016-12-04");
        assertThat(scene.events()).hasSize(1);
    }

    @Test
    void aClaimWithoutPlaceAndDayOfItsOwnNeedsWordsInCommonWithThoseOfOtherReports() {
        strike("Coast News");
        Scene.Paper paper = scene.report("Idlib Morning", "2016-12-05");
        paper.tells("On Sunday aircraft hit vehicles near Manbij.")
                .airStrike()
                .in(World.MANBIJ)
                .on("2016-12-04");
        Scene.Line afterwards =
                paper.tells("Engineers then laid mines along both roads.").type("ASSAULT", "Attack");
        assertThat(scene.eventOf(afterwards).tellings()).hasSize(1);
    }

    @Test
    void aTollWithoutPlaceAndDayOfItsOwnStaysWithItsStrike() {
        strike("Coast News");
        Scene.Paper paper = scene.report("Idlib Morning", "2016-12-05");
        paper.tells("On Sunday coalition jets hit a column of fighters near Manbij.")
                .airStrike()
                .actor("coalition")
                .in(World.MANBIJ)
                .on("2016-12-04");
        Scene.Line toll = paper.tells("Nine of them died.").type("ASSAULT", "").killed(9, "people");
        assertThat(scene.eventOf(toll).tellings()).hasSize(3);
    }
}
