package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.body;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitrep.event.Grade.Reliability;

class CarrierRecordTest {
    private final Scene scene = new Scene();

    @Test
    void whoQuotesAsTwoOthersDoQuotesRight() {
        Scene.Line line = carried("Coast News", "2017-03-21", 12);
        carried("Harbour Chronicle", "2017-03-21", 12);
        carried("Idlib Morning", "2017-03-21", 12);
        assertThat(scene.eventOf(line).grade().carriers())
                .hasSize(3)
                .allMatch(c -> c.checked() == 1 && c.right() == 1 && c.letter() == Reliability.F);
    }

    @Test
    void whoHasAnotherFigureThanTwoThatAgreeDoesNot() {
        Scene.Line line = carried("Coast News", "2017-03-21", 12);
        carried("Harbour Chronicle", "2017-03-21", 12);
        carried("Idlib Morning", "2017-03-21", 21);
        assertThat(scene.eventOf(line).grade().carriers())
                .singleElement()
                .isEqualTo(new CarrierRecord("Idlib Morning", 1, 0, Reliability.F));
    }

    @Test
    void oneOtherIsNoCheck() {
        Scene.Line line = carried("Coast News", "2017-03-21", 12);
        carried("Harbour Chronicle", "2017-03-21", 21);
        assertThat(scene.eventOf(line).grade().carriers()).isEmpty();
    }

    @Test
    void theFigureOfANextDayMayBeAnUpdate() {
        Scene.Line line = carried("Coast News", "2017-03-21", 12);
        carried("Harbour Chronicle", "2017-03-21", 12);
        carried("Idlib Morning", "2017-03-22", 21);
        assertThat(scene.eventOf(line).grade().carriers()).isEmpty();
    }

    @Test
    void tenFiguresMakeALetterAndTheLetterOfSourcesIsAnother() {
        Scene.Line last = carried("Coast News", "2016-12-01", 3);
        for (int i = 0; i < 10; i++) {
            String day = LocalDate.of(2017, 1, 2).plusDays(6L * i).toString();
            for (String paper : new String[] {"Coast News", "Harbour Chronicle", "Idlib Morning"}) {
                last = carried(paper, day, 12 + i);
            }
        }
        Grade grade = scene.eventOf(last).grade();
        assertThat(grade.carriers()).hasSize(3).allMatch(c -> c.checked() == 10 && c.letter() == Reliability.B);
        assertThat(grade.reliability()).isEqualTo(Reliability.F);
    }

    private Scene.Line carried(String paper, String day, int dead) {
        return scene.report(paper, day)
                .tells(paper + " was told that shells killed " + dead + " people in Azaz on " + day + ".")
                .type("ASSAULT", "")
                .in(World.AZAZ)
                .on(LocalDate.parse(day).minusDays(1).toString())
                .killed(dead, "people")
                .stated(body("sohr"));
    }
}
