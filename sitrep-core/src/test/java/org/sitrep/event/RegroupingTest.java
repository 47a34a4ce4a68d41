package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Span;
import org.sitrep.claim.Claim;

class RegroupingTest {
    private final Scene scene = new Scene();
    private Telling azaz;
    private Telling alsoAzaz;
    private Telling raqqa;

    @BeforeEach
    void twoReportsOfAzazAndOneOfRaqqa() {
        scene.report("Coast News", "2016-12-05")
                .tells("Warplanes struck a grain silo in Azaz on Sunday morning, a driver said.")
                .airStrike()
                .in(World.AZAZ)
                .on("2016-12-04");
        scene.report("Idlib Morning", "2016-12-05")
                .tells("Jets bombed the bus station of Azaz on Sunday before sunset.")
                .airStrike()
                .in(World.AZAZ)
                .on("2016-12-04");
        scene.report("Jazira Post", "2016-12-05")
                .tells("A clinic in Raqqa was hit from the air on Sunday.")
                .airStrike()
                .in(World.RAQQA)
                .on("2016-12-04");
        azaz = scene.tellings().get(0);
        alsoAzaz = scene.tellings().get(1);
        raqqa = scene.tellings().get(2);
    }

    private static Regrouping together(Telling... tellings) {
        return new Regrouping.Together(
                List.of(tellings).stream().map(Regrouping.Anchor::of).toList());
    }

    private static Regrouping apart(Telling telling, Telling... others) {
        return new Regrouping.Apart(
                List.of(Regrouping.Anchor.of(telling)),
                List.of(others).stream().map(Regrouping.Anchor::of).toList());
    }

    private static List<List<String>> outlets(List<Telling> tellings, Regrouping... rulings) {
        return Events.reader(World.PLACES, World.ACTORS).read(tellings, List.of(rulings)).value().stream()
                .map(e -> e.tellings().stream()
                        .map(t -> t.carrier().outlet())
                        .sorted()
                        .toList())
                .sorted(java.util.Comparator.comparing(Object::toString))
                .toList();
    }

    @Test
    void withoutRulingsPlaceAndDayDecide() {
        assertThat(outlets(scene.tellings()))
                .containsExactly(List.of("Coast News", "Idlib Morning"), List.of("Jazira Post"));
    }

    @Test
    void twoEventsBecomeOne() {
        assertThat(outlets(scene.tellings(), together(azaz, raqqa)))
                .containsExactly(List.of("Coast News", "Idlib Morning", "Jazira Post"));
    }

    @Test
    void oneEventBecomesTwo() {
        assertThat(outlets(scene.tellings(), apart(alsoAzaz, azaz)))
                .containsExactly(List.of("Coast News"), List.of("Idlib Morning"), List.of("Jazira Post"));
    }

    @Test
    void theLaterRulingPrevails() {
        assertThat(outlets(scene.tellings(), apart(alsoAzaz, azaz), together(azaz, alsoAzaz)))
                .hasSize(2);
        assertThat(outlets(scene.tellings(), together(azaz, alsoAzaz), apart(alsoAzaz, azaz)))
                .hasSize(3);
    }

    @Test
    void theEventsAreCountedAsRuled() {
        List<Event> events = Events.reader(World.PLACES, World.ACTORS)
                .read(scene.tellings(), List.of(together(azaz, raqqa)))
                .value();
        assertThat(events).hasSize(1);
        assertThat(events.get(0).origins().reports()).isEqualTo(3);
    }

    @Test
    void anotherReadingOfTheReportKeepsTheRuling() {
        List<Telling> again =
                scene.tellings().stream().map(RegroupingTest::readAgain).toList();
        assertThat(again)
                .noneMatch(t -> scene.tellings().stream()
                        .anyMatch(o -> o.claim().id().equals(t.claim().id())));
        assertThat(outlets(again, together(azaz, raqqa))).hasSize(1);
        assertThat(outlets(again, apart(alsoAzaz, azaz))).hasSize(3);
    }

    /** The claim as another version reads it: another id, and evidence without its first word. */
    private static Telling readAgain(Telling telling) {
        Claim c = telling.claim();
        Span span = c.evidence().span();
        int word = c.evidence().quote().indexOf(' ') + 1;
        return new Telling(
                new Claim(
                        new ClaimId("anew " + c.id()),
                        c.report(),
                        c.by(),
                        c.that(),
                        c.stance(),
                        c.confidence(),
                        new Claim.Excerpt(
                                new Span(span.start() + word, span.end()),
                                c.evidence().quote().substring(word)),
                        c.sentence()),
                telling.carrier());
    }

    @Test
    void whatComesLaterGoesToTheSideItIsLike() {
        scene.report("Reprint Times", "2016-12-05")
                .tells("Jets bombed the bus station of Azaz on Sunday before sunset.")
                .airStrike()
                .in(World.AZAZ)
                .on("2016-12-04");
        assertThat(outlets(scene.tellings(), apart(alsoAzaz, azaz)))
                .containsExactly(
                        List.of("Coast News"), List.of("Idlib Morning", "Reprint Times"), List.of("Jazira Post"));
    }

    @Test
    void aRulingOnWhatHasNotComeYetChangesNothing() {
        assertThat(outlets(List.of(azaz, alsoAzaz), together(azaz, raqqa)))
                .containsExactly(List.of("Coast News", "Idlib Morning"));
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<Telling> tellings = new ArrayList<>(Crowds.of(4, 80));
        List<Regrouping> rulings = List.of(
                together(tellings.get(3), tellings.get(50)),
                apart(tellings.get(7), tellings.get(8)),
                together(tellings.get(9), tellings.get(60)));
        EventReader reader = Events.reader(World.PLACES, World.ACTORS);
        List<Event> expected = reader.read(tellings, rulings).value();
        assertThat(expected).isNotEqualTo(reader.read(tellings).value());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(tellings, new Random(seed));
            EventStream stream = Events.stream(World.PLACES, World.ACTORS);
            stream.rule(rulings);
            for (Telling telling : tellings) {
                stream.add(List.of(telling));
            }
            assertThat(stream.events().value()).as("seed %d", seed).isEqualTo(expected);
        }
    }
}
