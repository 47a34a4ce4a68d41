package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventStreamTest {
    private static EventStream stream() {
        return Events.stream(World.PLACES, World.ACTORS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 1000})
    void batchesOfAnySizeEndInTheEventsOfAllAtOnce(int batch) {
        List<Telling> tellings = new ArrayList<>(Crowds.of(5, 150));
        List<Event> expected = Scene.events(tellings);
        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(tellings, new Random(seed));
            EventStream stream = stream();
            for (int from = 0; from < tellings.size(); from += batch) {
                stream.add(tellings.subList(from, Math.min(tellings.size(), from + batch)));
                if (from % 3 == 0) {
                    stream.events();
                }
            }
            assertThat(stream.events().value()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void whatCameBeforeMayComeAgain() {
        List<Telling> tellings = Crowds.of(8, 60);
        EventStream stream = stream();
        stream.add(tellings);
        stream.add(tellings.subList(10, 30));
        assertThat(stream.size()).isEqualTo(60);
        assertThat(stream.events().value()).isEqualTo(Scene.events(tellings));
    }

    @Test
    void aReportMayComeInPieces() {
        Scene scene = new Scene();
        Scene.Paper paper = scene.report("Coast News", "2016-12-05");
        paper.tells("Warplanes struck the vegetable market of Maarat al-Numan on Sunday.")
                .airStrike()
                .in(World.MAARAT)
                .on("2016-12-04");
        paper.tells("The strike killed 12 people.").type("ASSAULT", "").killed(12, "people");
        List<Event> expected = scene.events();
        EventStream stream = stream();
        stream.add(scene.tellings().subList(1, 2));
        assertThat(stream.events().value()).hasSize(1);
        stream.add(scene.tellings().subList(0, 1));
        assertThat(stream.events().value()).isEqualTo(expected);
    }

    @Test
    void aDenialMayComeBeforeWhatItDenies() {
        Scene scene = new Scene();
        scene.report("Idlib Morning", "2016-12-05")
                .tells("The army did not bomb the vegetable market of Maarat al-Numan, a spokesman said.")
                .airStrike()
                .in(World.MAARAT)
                .on("2016-12-04")
                .denied();
        scene.report("Coast News", "2016-12-05")
                .tells("Warplanes bombed the vegetable market of Maarat al-Numan on Sunday.")
                .airStrike()
                .in(World.MAARAT)
                .on("2016-12-04");
        EventStream stream = stream();
        stream.add(scene.tellings().subList(0, 1));
        assertThat(stream.events().value()).hasSize(1);
        stream.add(scene.tellings().subList(1, 2));
        assertThat(stream.events().value()).hasSize(1).isEqualTo(scene.events());
    }

    @Test
    void whatIsForgottenIsAsIfItHadNeverCome() {
        List<Telling> tellings = Crowds.of(13, 200);
        LocalDate day = LocalDate.of(2016, 6, 6);
        List<Telling> kept = tellings.stream()
                .filter(t -> !t.carrier().published().orElseThrow().isBefore(day))
                .toList();
        assertThat(kept.size()).isBetween(20, 180);
        EventStream stream = stream();
        stream.add(tellings);
        stream.events();
        stream.forget(day);
        assertThat(stream.size()).isEqualTo(kept.size());
        assertThat(stream.events().value()).isEqualTo(Scene.events(kept));
        stream.add(tellings);
        assertThat(stream.events().value()).isEqualTo(Scene.events(tellings));
    }

    @Test
    void theMoreIsThereTheSmallerTheShareThatIsCompared() {
        EventStream stream = stream();
        stream.add(Crowds.of(3, 1_000));
        assertThat(stream.compared()).isLessThan(1_000 * 999 / 2 / 8);
    }
}
