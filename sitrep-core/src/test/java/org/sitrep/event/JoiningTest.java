package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.anonymous;
import static org.sitrep.event.Scene.body;
import static org.sitrep.event.Scene.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Amount;
import org.sitrep.base.Unit;
import org.sitrep.claim.Stance;
import org.sitrep.reference.Place;

class JoiningTest {
    private final Scene scene = new Scene();

    @Test
    void theDeadOfAStrikeJoinTheStrike() {
        scene.report("Coast News", "2016-12-05")
                .tells("Warplanes struck the vegetable market of Maarat al-Numan on Sunday.")
                .airStrike()
                .in(World.MAARAT)
                .on("2016-12-04");
        scene.report("Idlib Morning", "2016-12-05")
                .tells("In Maarat al-Numan 35 people were killed on Sunday at the market.")
                .type("ASSAULT", "")
                .in(World.MAARAT)
                .on("2016-12-04")
                .killed(35, "people");
        assertThat(scene.events()).hasSize(1);
    }

    @Test
    void aPlaceTheGazetteerDoesNotKnowStillNamesTheEvent() {
        scene.report("Coast News", "2016-12-05")
                .tells("Two hundred people were poisoned by the water of the camp of Debaga.")
                .count(new Amount.Exactly(200, Unit.CIVILIANS), "people");
        scene.report("Idlib Morning", "2016-12-05")
                .tells("In Debaga 200 people fell ill after a poisoning with water.")
                .count(new Amount.Exactly(200, Unit.CIVILIANS), "people");
        scene.report("Sinai Gate", "2016-12-05")
                .tells("Debaga: the council counts 200 people who were poisoned by the water of the camp.")
                .evidence("who were poisoned by the water of the camp")
                .count(new Amount.Exactly(200, Unit.CIVILIANS), "people");
        scene.report("Harbour Post", "2016-12-05")
                .tells("In Khazir 200 people were poisoned by the water of the camp.")
                .count(new Amount.Exactly(200, Unit.CIVILIANS), "people");
        assertThat(scene.events()).hasSize(2);
    }

    @Test
    void aNumberBeyondAnyDayIsOneThingInEveryWording() {
        scene.report("Coast News", "2016-12-05")
                .tells("Four million people have been driven from their homes.")
                .count(new Amount.Exactly(4_000_000, Unit.DISPLACED), "people");
        scene.report("Idlib Morning", "2016-12-25")
                .tells("The agency puts the number of the displaced at four million.")
                .count(new Amount.Exactly(4_000_000, Unit.DISPLACED), "displaced");
        scene.report("Sinai Gate", "2017-02-20")
                .tells("The agency puts the number of the displaced at three million.")
                .count(new Amount.Exactly(3_000_000, Unit.DISPLACED), "displaced");
        assertThat(scene.events()).hasSize(2);
    }

    @Test
    void statesOfOneNumberOfPeopleAreOne() {
        scene.report("Coast News", "2016-12-05")
                .tells("Nineteen patients are buried under the east wing.")
                .state("other")
                .in(World.MANBIJ)
                .count(new Amount.Exactly(19, Unit.CIVILIANS), "patients");
        scene.report("Idlib Morning", "2016-12-05")
                .tells("In Manbij 19 patients lie beneath the rubble.")
                .state("other")
                .in(World.MANBIJ)
                .count(new Amount.Exactly(19, Unit.CIVILIANS), "patients");
        assertThat(scene.events()).hasSize(1);
    }

    @Test
    void aTownAndItsProvinceCanBeOnePlace() {
        strikeIn(World.MAARAT);
        strikeIn(World.IDLIB_PROVINCE);
        assertThat(scene.events()).hasSize(1);
    }

    @Test
    void aTownAndAnotherProvinceAreTwoPlaces() {
        strikeIn(World.MAARAT);
        strikeIn(World.ALEPPO_PROVINCE);
        assertThat(scene.events()).hasSize(2);
    }

    @Test
    void townsFarApartAreTwoPlacesWhateverElseAgrees() {
        strikeIn(World.MAARAT);
        strikeIn(World.AZAZ);
        assertThat(scene.events()).hasSize(2);
    }

    private void strikeIn(Place place) {
        scene.report("Paper of " + place.name() + place.precision(), "2016-12-05")
                .tells("Warplanes struck the vegetable market of " + place.name() + " on Sunday and killed 12.")
                .airStrike()
                .in(place)
                .on("2016-12-04")
                .killed(12, "people");
    }

    @Test
    void anAirStrikeAndACarBombInOneTownOnOneDayAreTwoEvents() {
        scene.report("Coast News", "2016-12-05")
                .tells("Warplanes struck a depot in Manbij on Sunday.")
                .airStrike()
                .in(World.MANBIJ)
                .on("2016-12-04");
        scene.report("Idlib Morning", "2016-12-05")
                .tells("A car exploded outside a mosque in Manbij on Sunday.")
                .carBomb()
                .in(World.MANBIJ)
                .on("2016-12-04");
        assertThat(scene.events()).hasSize(2);
    }

    @Test
    void theMorningAndTheEveningOfOneDayHoldTwoStrikes() {
        assertThat(struckAt("on Sunday morning", "on Sunday evening")).isEqualTo(2);
        assertThat(struckAt("on Sunday morning", "early on Sunday")).isEqualTo(1);
        assertThat(struckAt("on Sunday morning", "since Sunday afternoon")).isEqualTo(1);
        assertThat(struckAt("on Sunday morning", "again on Sunday morning")).isEqualTo(1);
    }

    private static int struckAt(String one, String other) {
        Scene told = new Scene();
        for (String when : List.of(one, other)) {
            told.report(when.equals(one) ? "Idlib Morning" : "Coast News", "2016-12-05")
                    .tells("Warplanes bombed the market of Azaz " + when + ".")
                    .airStrike()
                    .in(World.AZAZ)
                    .on("2016-12-04");
        }
        return told.events().size();
    }

    @Test
    void anUndatedClaimBetweenTwoStrikesDoesNotGlueThem() {
        strikeOn("Coast News", "2016-12-05", "2016-12-04");
        strikeOn("Idlib Morning", "2016-12-06", "2016-12-05");
        scene.report("Jazira Post", "2016-12-06")
                .tells("Warplanes struck the market of Maarat al-Numan and killed people.")
                .airStrike()
                .in(World.MAARAT);
        assertThat(scene.events()).hasSize(2);
    }

    private Scene.Line strikeOn(String outlet, String published, String day) {
        return scene.report(outlet, published)
                .tells("Warplanes struck the market of Maarat al-Numan and killed people.")
                .stated(body("sohr"))
                .airStrike()
                .in(World.MAARAT)
                .on(day);
    }

    @Test
    void theSameRoutineSentenceOfAnotherWeekIsAnotherEvent() {
        String routine =
                "Near Raqqa, five strikes engaged an ISIS tactical unit and destroyed two fighting positions and a weapons cache.";
        for (String day : List.of("2017-03-01", "2017-03-04")) {
            scene.report("the Coalition", day)
                    .tells(routine)
                    .airStrike()
                    .in(World.RAQQA)
                    .on(day);
        }
        assertThat(scene.events()).hasSize(2);
    }

    @Test
    void twoReportersAtOnePlaceWithoutCommonWordsAreNotCopies() {
        scene.report("Coast News", "2016-12-05")
                .tells(
                        "Four people died in the northern Syrian town of Azaz on Sunday when shells hit a school, said Hazem Qattan.")
                .told(person("Hazem Qattan"))
                .type("ASSAULT", "Shelling/artillery/missile attack")
                .in(World.AZAZ)
                .on("2016-12-04");
        scene.report("Idlib Morning", "2016-12-05")
                .tells(
                        "Artillery fired on a school in the northern Syrian town of Azaz on Sunday, the Observatory said.")
                .stated(body("sohr"))
                .type("ASSAULT", "Shelling/artillery/missile attack")
                .in(World.AZAZ)
                .on("2016-12-04");
        assertThat(scene.event().origins().min()).isEqualTo(2);
    }

    @Test
    void aStateHoldsOnceForOneHolderAndPlace() {
        scene.report("Coast News", "2017-03-02")
                .tells("Islamic State controls Tabqa.")
                .state("control")
                .actor("islamic-state")
                .in(World.TABQA);
        scene.report("Idlib Morning", "2017-03-05")
                .tells("Tabqa is held by Islamic State.")
                .state("control")
                .actor("islamic-state")
                .in(World.TABQA);
        scene.report("Jazira Post", "2017-03-05")
                .tells("The SDF controls Manbij.")
                .state("control")
                .actor("sdf")
                .in(World.MANBIJ);
        assertThat(scene.events()).hasSize(2);
    }

    @Test
    void theReaderKeepsWhatItIsGiven() {
        strikeIn(World.MAARAT);
        scene.report("Coast News", "2016-12-05")
                .undated()
                .tells("Something blew up.")
                .type("ASSAULT", "");
        assertThat(scene.events().stream().flatMap(e -> e.tellings().stream()))
                .containsExactlyInAnyOrderElementsOf(scene.tellings());
        assertThat(Scene.events(List.of())).isEmpty();
    }

    @Test
    void anyOrderOfTellingsGivesTheSameEvents() {
        List<Telling> tellings = new ArrayList<>(crowd(new Random(11), 120).tellings());
        List<Event> expected = Scene.events(tellings);
        for (int seed = 0; seed < 60; seed++) {
            Collections.shuffle(tellings, new Random(seed));
            assertThat(Scene.events(tellings)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void anExactCopyAddsAReportAndNoOrigin() {
        for (int seed = 0; seed < 20; seed++) {
            Scene crowd = crowd(new Random(seed), 40);
            List<Telling> tellings = crowd.tellings();
            Telling copied = tellings.get(new Random(seed).nextInt(tellings.size()));
            Event before = holding(Scene.events(tellings), copied);
            List<Telling> more = new ArrayList<>(tellings);
            Telling copy = reprint(copied, "Reprint Times");
            more.add(copy);
            Event after = holding(Scene.events(more), copied);
            assertThat(after.tellings()).as("seed %d", seed).contains(copy);
            assertThat(after.origins().min())
                    .as("seed %d", seed)
                    .isEqualTo(before.origins().min());
            assertThat(after.origins().max())
                    .as("seed %d", seed)
                    .isEqualTo(before.origins().max());
        }
    }

    private static Event holding(List<Event> events, Telling telling) {
        return events.stream()
                .filter(e -> e.tellings().contains(telling))
                .findFirst()
                .orElseThrow();
    }

    private static Telling reprint(Telling telling, String outlet) {
        org.sitrep.claim.Claim c = telling.claim();
        Carrier r = telling.carrier();
        org.sitrep.base.ReportId report = new org.sitrep.base.ReportId("reprint of " + r.report());
        return new Telling(
                new org.sitrep.claim.Claim(
                        new org.sitrep.base.ClaimId("reprint of " + c.id()),
                        report,
                        c.by(),
                        c.that(),
                        c.stance(),
                        c.confidence(),
                        c.evidence(),
                        c.sentence()),
                new Carrier(
                        report,
                        outlet,
                        java.util.Optional.empty(),
                        r.agency(),
                        r.title(),
                        r.published(),
                        r.received().plusSeconds(3600),
                        r.fingerprint()));
    }

    @Test
    void fiveThousandClaimsAreJoined() {
        List<Event> events = Scene.events(crowd(new Random(3), 5_000).tellings());
        assertThat(events.size()).isBetween(500, 4_900);
    }

    /** Claims of many outlets on a few towns, days and kinds. */
    static Scene crowd(Random random, int claims) {
        Scene scene = new Scene();
        LocalDate first = LocalDate.of(2016, 6, 1);
        List<Place> places =
                List.of(World.RAQQA, World.TABQA, World.AZAZ, World.MAARAT, World.MANBIJ, World.IDLIB_PROVINCE);
        String[] things = {
            "market", "school", "depot", "bridge", "hospital", "road", "checkpoint", "mill", "bakery", "base"
        };
        String[] acts = {"Warplanes struck the", "Shells hit the", "A car bomb tore through the", "Gunmen attacked the"
        };
        String[] acled = {
            "Air/drone strike", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Armed clash"
        };
        String[] bodies = {"sohr", "rbss", "sarc", "sdf", "coalition", "pentagon"};
        int days = Math.max(10, claims / 20);
        for (int i = 0; i < claims; i++) {
            LocalDate day = first.plusDays(random.nextInt(days));
            Place place = places.get(random.nextInt(places.size()));
            int act = random.nextInt(acts.length);
            String thing = things[random.nextInt(things.length)];
            int killed = 1 + random.nextInt(30);
            Scene.Line line = scene.report(
                            "Outlet " + random.nextInt(40),
                            day.plusDays(random.nextInt(2)).toString())
                    .tells(acts[act] + " " + thing + " of " + place.name() + ", killing " + killed + " people.")
                    .type("ASSAULT", acled[act])
                    .in(place)
                    .killed(killed, "people");
            if (random.nextInt(4) > 0) {
                line.on(day.toString());
            }
            switch (random.nextInt(4)) {
                case 0 -> line.stated(body(bodies[random.nextInt(bodies.length)]));
                case 1 -> line.told(anonymous("residents"));
                case 2 -> line.told(person("Hazem Qattan"));
                default -> line.modality(Stance.Modality.ACTUAL);
            }
            if (random.nextInt(12) == 0) {
                line.denied();
            }
        }
        return scene;
    }

    @Test
    void aNightBeginsOnTheDayItIsNamedBy() {
        assertThat(raids(
                        "Jets bombed the market of Azaz on Monday morning.",
                        "Jets bombed the market of Azaz on Tuesday night."))
                .hasSize(2);
        assertThat(raids(
                        "Jets bombed the market of Azaz early on Wednesday.",
                        "Jets bombed the market of Azaz on Tuesday night."))
                .hasSize(1);
    }

    private static List<Event> raids(String first, String second) {
        Scene scene = new Scene();
        scene.report("Coast News", "2016-12-07")
                .tells(first)
                .airStrike()
                .in(World.AZAZ)
                .on(first.contains("Monday") ? "2016-12-05" : "2016-12-07");
        scene.report("Idlib Morning", "2016-12-07")
                .tells(second)
                .airStrike()
                .in(World.AZAZ)
                .on("2016-12-06");
        return scene.events();
    }

    @Test
    void aPlaceIsNamedByItsOwnersForm() {
        assertThat(fires("Manbij's central market went up in flames on Sunday."))
                .isEqualTo(1);
        assertThat(fires("Tokhar's central market went up in flames on Sunday."))
                .isEqualTo(2);
    }

    private static int fires(String other) {
        Scene two = new Scene();
        two.report("Coast News", "2016-12-05")
                .tells("The main market of Manbij was burned to the ground on Sunday.")
                .type("ASSAULT", "Looting/property destruction")
                .in(World.MANBIJ)
                .on("2016-12-04");
        two.report("Idlib Morning", "2016-12-05").tells(other).on("2016-12-04");
        return two.events().size();
    }

    @Test
    void thePartsOfOneSentenceAreAtOnePlaceAlthoughNobodyKnowsWhich() {
        String sentence = "The bombs that fell on the market on Sunday killed 12 people.";
        Scene.Paper paper = scene.report("Coast News", "2016-12-05");
        paper.tells(sentence)
                .evidence("The bombs that fell on the market")
                .airStrike()
                .on("2016-12-04");
        paper.tells(sentence)
                .evidence("on Sunday killed 12 people")
                .airStrike()
                .on("2016-12-04")
                .killed(12, "people");
        assertThat(scene.events()).hasSize(1);
    }
}
