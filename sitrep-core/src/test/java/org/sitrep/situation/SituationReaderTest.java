package org.sitrep.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.base.ActorId;
import org.sitrep.base.Cited;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Confidence;
import org.sitrep.base.EventId;
import org.sitrep.base.Granularity;
import org.sitrep.base.PlaceId;
import org.sitrep.base.ReportId;
import org.sitrep.base.Span;
import org.sitrep.base.When;
import org.sitrep.claim.Assertion;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Part;
import org.sitrep.claim.Particulars;
import org.sitrep.claim.Stance;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Where;
import org.sitrep.event.Carrier;
import org.sitrep.event.Conflict;
import org.sitrep.event.Core;
import org.sitrep.event.Event;
import org.sitrep.event.Grade;
import org.sitrep.event.Origins;
import org.sitrep.event.Telling;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;
import org.sitrep.text.Fingerprint;

class SituationReaderTest {
    private static final Place SYRIA = place("sy", "Syria", 35, 38, Place.Precision.COUNTRY, "SY", "");
    private static final Place RAQQA = place("raqqa", "Raqqa", 35.95, 39.01, Place.Precision.TOWN, "SY", "Ar-Raqqah");
    private static final Place SUBURB =
            place("suburb", "Kasrat", 35.93, 39.02, Place.Precision.TOWN, "SY", "Ar-Raqqah");
    private static final Place PROVINCE =
            place("raqqa-province", "Ar-Raqqah", 36, 39, Place.Precision.PROVINCE, "SY", "Ar-Raqqah");
    private static final Place MOSUL = place("mosul", "Mosul", 36.34, 43.13, Place.Precision.TOWN, "IQ", "Nineveh");

    private final SituationReader reader =
            SituationReader.of(new FewPlaces(List.of(SYRIA, RAQQA, SUBURB, PROVINCE, MOSUL)), new OneActor());

    private static final When MARCH_8 = new When.OnDay(LocalDate.of(2017, 3, 8));
    private static final When MARCH_10 = new When.OnDay(LocalDate.of(2017, 3, 10));

    private final Event raqqa = event("a", "occurrence", "vehicles left Raqqa", "RETREAT", RAQQA, MARCH_8, 1, false);
    private final Event mosul = event("b", "occurrence", "strikes hit Mosul", "ASSAULT", MOSUL, MARCH_10, 3, true);
    private final Event undated =
            event("c", "condition", "the suburb is held", "", SUBURB, new When.Unstated(), 1, false);

    @Test
    void everythingIsLatestFirstAndUndatedLast() {
        Situation all = read(Filter.ALL);

        assertThat(all.events()).containsExactly(mosul, raqqa, undated);
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.reports()).isEqualTo(7);
        assertThat(all.claims()).isEqualTo(3);
        assertThat(all.perDay())
                .containsExactly(
                        java.util.Map.entry(LocalDate.of(2017, 3, 8), 1),
                        java.util.Map.entry(LocalDate.of(2017, 3, 10), 1));
    }

    @Test
    void theOrderOfTheEventsGivenDoesNotMatter() {
        long seed = 20170320;
        List<Event> shuffled = new ArrayList<>(List.of(raqqa, mosul, undated));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(reader.read(shuffled, 7, Filter.ALL, AsOf.endOf(LocalDate.of(2017, 4, 1)))
                        .events())
                .as("seed %d", seed)
                .containsExactly(mosul, raqqa, undated);
    }

    @Test
    void daysSelectEventsButNotTheCountsPerDay() {
        Situation one = read(new Ask().from("2017-03-09").filter());

        assertThat(one.events()).containsExactly(mosul);
        assertThat(one.perDay()).hasSize(2);
        assertThat(read(new Ask().to("2017-03-08").filter()).events()).containsExactly(raqqa);
    }

    @Test
    void stretchesOfDaysCountWhereTheyTouchTheFilter() {
        Event week = event(
                "w",
                "occurrence",
                "x",
                "",
                RAQQA,
                new When.Within(LocalDate.of(2017, 3, 1), LocalDate.of(2017, 3, 7), Granularity.WEEK),
                1,
                false);
        Event since = event("s", "occurrence", "x", "", RAQQA, new When.After(LocalDate.of(2017, 3, 1)), 1, false);
        Event by = event("b", "occurrence", "x", "", RAQQA, new When.Before(LocalDate.of(2017, 3, 1)), 1, false);

        assertThat(selected(new Ask().from("2017-03-07").to("2017-03-31"), week, since, by))
                .containsExactlyInAnyOrder(week, since);
        assertThat(selected(new Ask().to("2017-02-01"), week, since, by)).containsExactly(by);
        assertThat(selected(new Ask().from("2017-03-08"), week, since, by)).containsExactly(since);
    }

    @Test
    void anEventWhoseClaimsGiveNoDayCountsOnTheDayOfItsFirstPublication() {
        Event reported = published(undated, LocalDate.of(2017, 3, 9));

        assertThat(reader.read(List.of(raqqa, mosul, reported), 7, Filter.ALL, AsOf.endOf(LocalDate.of(2017, 4, 1)))
                        .events())
                .containsExactly(mosul, reported, raqqa);
        assertThat(selected(new Ask().from("2017-03-09").to("2017-03-09"), raqqa, mosul, reported))
                .containsExactly(reported);
        assertThat(selected(new Ask().to("2017-03-08"), reported)).isEmpty();
    }

    private static Event published(Event event, LocalDate day) {
        List<Telling> tellings = event.tellings().stream()
                .map(t -> new Telling(
                        t.claim(),
                        new Carrier(
                                t.carrier().report(),
                                t.carrier().outlet(),
                                t.carrier().actor(),
                                t.carrier().agency(),
                                t.carrier().title(),
                                Optional.of(day),
                                t.carrier().received(),
                                t.carrier().fingerprint())))
                .toList();
        return new Event(
                event.id(), tellings, event.core(), event.origins(), event.conflicts(), event.updates(), event.grade());
    }

    @Test
    void everyWordMustBeginAWordOfTheEvent() {
        assertThat(read(new Ask().words("RAQQA vehic").filter()).events()).containsExactly(raqqa);
        assertThat(read(new Ask().words("raqqa strikes").filter()).events()).isEmpty();
        assertThat(read(new Ask().words("courier").filter()).events()).hasSize(3);
        assertThat(read(new Ask().words(" ").filter()).events()).hasSize(3);
    }

    @Test
    void typesAndKindsSelect() {
        assertThat(read(new Ask().plover("ASSAULT").filter()).events()).containsExactly(mosul);
        assertThat(read(new Ask().kind("condition").filter()).events()).containsExactly(undated);
    }

    @Test
    void aTownHoldsWhatLiesWithinItsRadius() {
        assertThat(read(new Ask().place("Raqqa").filter()).events()).containsExactly(raqqa, undated);
        assertThat(read(new Ask().place("mosul").filter()).events()).containsExactly(mosul);
    }

    @Test
    void provincesAndCountriesHoldWhatLiesInThem() {
        assertThat(read(new Ask().place("raqqa-province").filter()).events()).containsExactly(raqqa, undated);
        assertThat(read(new Ask().place("Syria").filter()).events()).containsExactly(raqqa, undated);
    }

    @Test
    void aPlaceNobodyKnowsHoldsNothing() {
        assertThat(read(new Ask().place("Atlantis").filter()).events()).isEmpty();
    }

    @Test
    void anActorIsFoundByIdByNameAndByOtherName() {
        for (String name : List.of("islamic-state", "Islamic State", "Daesh", "IS fighters")) {
            assertThat(read(new Ask().actor(name).filter()).events()).as(name).hasSize(3);
        }
        assertThat(read(new Ask().actor("Peshmerga").filter()).events()).isEmpty();
    }

    @Test
    void originsAndContradictionsSelect() {
        assertThat(read(new Ask().minOrigins(2).filter()).events()).containsExactly(mosul);
        assertThat(read(new Ask().contradicted().filter()).events()).containsExactly(mosul);
    }

    private Situation read(Filter filter) {
        return reader.read(List.of(raqqa, mosul, undated), 7, filter, AsOf.endOf(LocalDate.of(2017, 4, 1)));
    }

    private List<Event> selected(Ask ask, Event... events) {
        return reader.read(List.of(events), 1, ask.filter(), AsOf.endOf(LocalDate.of(2017, 4, 1)))
                .events();
    }

    private static final class Ask {
        private Filter filter = Filter.ALL;

        Ask from(String day) {
            filter = new Filter(
                    Optional.of(LocalDate.parse(day)),
                    filter.to(),
                    filter.words(),
                    filter.plover(),
                    filter.kinds(),
                    filter.place(),
                    filter.actor(),
                    filter.minOrigins(),
                    filter.contradicted());
            return this;
        }

        Ask to(String day) {
            filter = new Filter(
                    filter.from(),
                    Optional.of(LocalDate.parse(day)),
                    filter.words(),
                    filter.plover(),
                    filter.kinds(),
                    filter.place(),
                    filter.actor(),
                    filter.minOrigins(),
                    filter.contradicted());
            return this;
        }

        Ask words(String words) {
            return with(Optional.of(words), Set.of(), Set.of(), Optional.empty(), Optional.empty(), 0, false);
        }

        Ask plover(String type) {
            return with(Optional.empty(), Set.of(type), Set.of(), Optional.empty(), Optional.empty(), 0, false);
        }

        Ask kind(String kind) {
            return with(Optional.empty(), Set.of(), Set.of(kind), Optional.empty(), Optional.empty(), 0, false);
        }

        Ask place(String place) {
            return with(Optional.empty(), Set.of(), Set.of(), Optional.of(place), Optional.empty(), 0, false);
        }

        Ask actor(String actor) {
            return with(Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.of(actor), 0, false);
        }

        Ask minOrigins(int origins) {
            return with(Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), origins, false);
        }

        Ask contradicted() {
            return with(Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), 0, true);
        }

        private Ask with(
                Optional<String> words,
                Set<String> plover,
                Set<String> kinds,
                Optional<String> place,
                Optional<String> actor,
                int minOrigins,
                boolean contradicted) {
            filter = new Filter(
                    filter.from(), filter.to(), words, plover, kinds, place, actor, minOrigins, contradicted);
            return this;
        }

        Filter filter() {
            return filter;
        }
    }

    private static Event event(
            String id,
            String kind,
            String quote,
            String plover,
            Place place,
            When when,
            int origins,
            boolean contested) {
        Span span = new Span(0, quote.length());
        Part.Party party = new Part.Party("IS fighters", "Islamic State", Optional.of(new ActorId("islamic-state")));
        Where.Named where = new Where.Named(place.name(), place.id(), place.name(), false);
        Claim claim = new Claim(
                new ClaimId("claim-" + id),
                new ReportId("report-" + id),
                new Attribution(
                        List.of(Cited.inMetadata("argument", new Voice.OutletVoice("Courier", Optional.empty()))),
                        Attribution.Link.UNATTRIBUTED,
                        Optional.empty()),
                new Assertion.Occurrence(new Particulars(
                        List.of(),
                        List.of(new Part(Part.Role.ACTOR, Cited.at(span, party))),
                        List.of(new Where(Where.Role.AT, Cited.at(span, where))),
                        Optional.of(Cited.at(span, when)),
                        List.of())),
                Stance.PLAIN,
                new Confidence(0.5),
                new Claim.Excerpt(span, quote),
                new Claim.Excerpt(span, quote));
        Carrier carrier = new Carrier(
                claim.report(),
                "Courier",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2017-03-20T00:00:00Z"),
                new Fingerprint("0", List.of()));
        List<Conflict> conflicts =
                contested ? List.of(new Conflict.AmountsDiffer(claim.id(), claim.id(), "3 or 4")) : List.of();
        return new Event(
                new EventId(id),
                List.of(new Telling(claim, carrier)),
                new Core(
                        kind,
                        quote,
                        plover.isEmpty() ? Optional.empty() : Optional.of(plover),
                        Optional.empty(),
                        Optional.of(place.id()),
                        when,
                        Optional.of(party),
                        Optional.empty(),
                        List.of(),
                        Stance.PLAIN),
                new Origins(origins, origins, 1, List.of(), List.of(), List.of()),
                conflicts,
                List.of(),
                new Grade(Grade.Reliability.F, 6, List.of(), List.of()));
    }

    private static Place place(
            String id, String name, double lat, double lon, Place.Precision precision, String country, String admin1) {
        return new Place(
                new PlaceId(id),
                name,
                Optional.empty(),
                lat,
                lon,
                precision,
                country,
                admin1.isEmpty() ? Optional.empty() : Optional.of(admin1),
                Optional.empty(),
                0,
                "PPL");
    }

    private record FewPlaces(List<Place> places) implements Gazetteer {
        @Override
        public List<PlaceCandidate> find(String name) {
            return places.stream()
                    .filter(p -> p.name().equalsIgnoreCase(name))
                    .map(p -> new PlaceCandidate(p, p.name(), PlaceCandidate.Match.EXACT))
                    .toList();
        }

        @Override
        public List<PlaceCandidate> findSimilar(String name, String country) {
            return List.of();
        }

        @Override
        public Optional<Place> place(PlaceId id) {
            return places.stream().filter(p -> p.id().equals(id)).findFirst();
        }

        @Override
        public Optional<String> countryOfDemonym(String word) {
            return Optional.empty();
        }

        @Override
        public String version() {
            return "few";
        }
    }

    private static final class OneActor implements ActorRegister {
        @Override
        public List<Spotted> spot(String text) {
            return List.of();
        }

        @Override
        public List<Actor> named(String name) {
            return name.equalsIgnoreCase("Daesh") ? all() : List.of();
        }

        @Override
        public Optional<Actor> actor(ActorId id) {
            return all().stream().filter(a -> a.id().equals(id)).findFirst();
        }

        @Override
        public List<Actor> all() {
            return List.of(new Actor(
                    new ActorId("islamic-state"),
                    "Islamic State",
                    Actor.Kind.ARMED_GROUP,
                    Optional.empty(),
                    List.of(),
                    List.of()));
        }

        @Override
        public String version() {
            return "one";
        }
    }
}
