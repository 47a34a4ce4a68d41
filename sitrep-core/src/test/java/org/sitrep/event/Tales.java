package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.anonymous;

import org.sitrep.base.Amount;
import org.sitrep.base.Unit;

/** Happenings that the cases tell again and again, each with what every report says of it. */
final class Tales {
    private Tales() {}

    /** Whether an event has these origins, reports and credibility, and these flags alone. */
    static void counted(Event event, int min, int max, int reports, int credibility, Origins.Flag... flags) {
        assertThat(event.origins().min()).as("min of %s", event.origins()).isEqualTo(min);
        assertThat(event.origins().max()).as("max of %s", event.origins()).isEqualTo(max);
        assertThat(event.origins().reports()).as("reports").isEqualTo(reports);
        assertThat(event.grade().credibility())
                .as("%s", event.grade().credibilityReasons())
                .isEqualTo(credibility);
        assertThat(event.origins().flags()).containsExactlyInAnyOrder(flags);
    }

    /** A car bomb in Azaz that killed at least 14. */
    static Scene.Line bomb(Scene.Paper paper, String sentence) {
        return paper.tells(sentence)
                .told(anonymous("the director of the town's main hospital"))
                .carBomb()
                .in(World.AZAZ)
                .on("2017-02-08")
                .atLeastKilled(14, "people");
    }

    /** Dozens of vehicles that left Raqqa. */
    static Scene.Line vehicles(Scene.Paper paper, String sentence) {
        return paper.tells(sentence)
                .type("RETREAT", "")
                .from(World.RAQQA)
                .actor("islamic-state")
                .count(new Amount.Between(24, 99, Unit.VEHICLES), "vehicles");
    }

    /** Shells on the market of Azaz. */
    static Scene.Line market(Scene.Paper paper, String sentence, int killed) {
        return paper.tells(sentence)
                .type("ASSAULT", "Shelling/artillery/missile attack")
                .in(World.AZAZ)
                .on("2016-12-04")
                .killed(killed, "civilians");
    }

    /** Thirty militants killed at Tabqa by the SDF. */
    static Scene.Line fighters(Scene.Paper paper, String sentence) {
        return paper.tells(sentence)
                .type("ASSAULT", "Armed clash")
                .in(World.TABQA)
                .on("2017-03-21")
                .actor("sdf")
                .target("islamic-state")
                .killed(30, "militants");
    }

    /** An air strike on the market of Maarat al-Numan. */
    static Scene.Line strike(Scene.Paper paper, String sentence) {
        return paper.tells(sentence)
                .airStrike()
                .in(World.MAARAT)
                .on("2016-12-04")
                .actor("russian-mod");
    }
}
