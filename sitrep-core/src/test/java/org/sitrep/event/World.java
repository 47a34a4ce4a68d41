package org.sitrep.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.base.ActorId;
import org.sitrep.base.PlaceId;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Period;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/** A dozen places and actors for tests of events. */
final class World {
    private World() {}

    static final Place RAQQA = town("raqqa", "Raqqa", 35.95, 39.01, "Ar-Raqqah", 220_000);
    static final Place TABQA = town("tabqa", "Tabqa", 35.84, 38.55, "Ar-Raqqah", 69_000);
    static final Place MAYADIN = town("mayadin", "Mayadin", 35.02, 40.45, "Deir ez-Zor", 44_000);
    static final Place AZAZ = town("azaz", "Azaz", 36.586, 37.044, "Aleppo", 31_000);
    static final Place MAARAT = town("maarat", "Maarat al-Numan", 35.643, 36.668, "Idlib", 58_000);
    static final Place MANBIJ = town("manbij", "Manbij", 36.528, 37.955, "Aleppo", 99_000);
    static final Place HAMLET = town("hamlet", "Tokhar", 36.55, 37.90, "Aleppo", 120);
    static final Place FARM = town("farm", "Khirbat Sawda", 36.40, 37.60, "Aleppo", 3);
    static final Place ALEPPO_PROVINCE = province("aleppo-province", "Aleppo", 36.2, 37.2);
    static final Place IDLIB_PROVINCE = province("idlib-province", "Idlib", 35.9, 36.6);
    static final Place SYRIA = new Place(
            new PlaceId("syria"),
            "Syria",
            Optional.empty(),
            35,
            38,
            Place.Precision.COUNTRY,
            "SY",
            Optional.empty(),
            Optional.empty(),
            18_000_000,
            "PCLI");

    static final Place BENGHAZI = abroad("benghazi", "Benghazi", 32.12, 20.07, "LY");
    static final Place NEW_YORK = abroad("new-york", "New York", 40.71, -74.01, "US");

    static final Gazetteer PLACES = new Places(List.of(
            RAQQA,
            TABQA,
            MAYADIN,
            AZAZ,
            MAARAT,
            MANBIJ,
            HAMLET,
            FARM,
            ALEPPO_PROVINCE,
            IDLIB_PROVINCE,
            SYRIA,
            BENGHAZI,
            NEW_YORK));

    static final ActorRegister ACTORS = new Register(List.of(
            actor(
                    "islamic-state",
                    "Islamic State",
                    Actor.Kind.ARMED_GROUP,
                    enemy("sdf"),
                    enemy("coalition"),
                    enemy("us")),
            actor("amaq", "Amaq", Actor.Kind.AGENCY, tie(Actor.Tie.VOICE_OF, "islamic-state")),
            actor("sdf", "Syrian Democratic Forces", Actor.Kind.ARMED_GROUP, ally("coalition"), ally("us")),
            actor("coalition", "the Coalition", Actor.Kind.COALITION, ally("us")),
            actor("us", "United States", Actor.Kind.STATE),
            actor("envoy", "Salim Darwish", Actor.Kind.PERSON),
            group("river-guard", "River Guard", Actor.Role.MILITIA, "2015-10-10", "2017-06-30"),
            group("black-banner", "Black Banner", Actor.Role.JIHADISTS, "2015-10-10", "2017-06-30"),
            actor("pentagon", "Department of Defense", Actor.Kind.GOVERNMENT, tie(Actor.Tie.PART_OF, "us")),
            actor("far-army", "Far Army", Actor.Kind.ARMED_FORCES),
            actor(
                    "operation-dawn",
                    "Operation Dawn",
                    Actor.Kind.COALITION,
                    tie(Actor.Tie.PART_OF, "far-army"),
                    ally("sdf"),
                    enemy("islamic-state")),
            actor("russia", "Russia", Actor.Kind.STATE),
            actor(
                    "russian-mod",
                    "Russian Ministry of Defence",
                    Actor.Kind.GOVERNMENT,
                    tie(Actor.Tie.PART_OF, "russia")),
            actor("sohr", "Syrian Observatory for Human Rights", Actor.Kind.MONITOR),
            actor("rbss", "Raqqa Is Being Slaughtered Silently", Actor.Kind.MONITOR),
            actor("airwars", "Airwars", Actor.Kind.MONITOR, tie(Actor.Tie.FEEDS_FROM, "sohr")),
            actor("liveuamap", "Liveuamap", Actor.Kind.AGGREGATOR, tie(Actor.Tie.FEEDS_FROM, "sohr")),
            actor("sarc", "Syrian Arab Red Crescent", Actor.Kind.NGO),
            actor("ap", "Associated Press", Actor.Kind.AGENCY),
            actor("reuters", "Reuters", Actor.Kind.AGENCY),
            actor("voa", "Voice of America", Actor.Kind.OUTLET),
            actor("nyt", "The New York Times", Actor.Kind.OUTLET)));

    private static Place town(String id, String name, double lat, double lon, String admin1, long people) {
        return new Place(
                new PlaceId(id),
                name,
                Optional.empty(),
                lat,
                lon,
                Place.Precision.TOWN,
                "SY",
                Optional.of(admin1),
                Optional.empty(),
                people,
                "PPL");
    }

    private static Place abroad(String id, String name, double lat, double lon, String country) {
        return new Place(
                new PlaceId(id),
                name,
                Optional.empty(),
                lat,
                lon,
                Place.Precision.TOWN,
                country,
                Optional.empty(),
                Optional.empty(),
                0,
                "PPL");
    }

    /** An armed group of Syria. */
    private static Actor group(String id, String name, Actor.Role role, String from, String to) {
        return new Actor(
                new ActorId(id),
                name,
                Actor.Kind.ARMED_GROUP,
                Optional.of("SY"),
                List.of(),
                List.of(),
                Optional.of(role),
                List.of(),
                new Period(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to))),
                List.of());
    }

    private static Place province(String id, String name, double lat, double lon) {
        return new Place(
                new PlaceId(id),
                name,
                Optional.empty(),
                lat,
                lon,
                Place.Precision.PROVINCE,
                "SY",
                Optional.of(name),
                Optional.empty(),
                0,
                "ADM1");
    }

    private static Actor actor(String id, String name, Actor.Kind kind, Actor.Relation... relations) {
        return new Actor(new ActorId(id), name, kind, Optional.empty(), List.of(), List.of(relations));
    }

    private static Actor.Relation enemy(String other) {
        return tie(Actor.Tie.ENEMY, other);
    }

    private static Actor.Relation ally(String other) {
        return tie(Actor.Tie.ALLY, other);
    }

    private static Actor.Relation tie(Actor.Tie tie, String other) {
        return new Actor.Relation(tie, new ActorId(other), Optional.empty(), Optional.<LocalDate>empty());
    }

    private record Places(List<Place> places) implements Gazetteer {
        @Override
        public List<PlaceCandidate> find(String name) {
            return places.stream()
                    .filter(p -> p.name().equals(name))
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
            return "test";
        }
    }

    private static final class Register implements ActorRegister {
        private final Map<ActorId, Actor> actors = new TreeMap<>();

        Register(List<Actor> all) {
            all.forEach(a -> actors.put(a.id(), a));
        }

        @Override
        public List<Spotted> spot(String text) {
            return List.of();
        }

        @Override
        public List<Actor> named(String name) {
            String sought = name.toLowerCase(Locale.ROOT);
            List<Actor> found = new ArrayList<>(actors.values());
            found.removeIf(a -> !a.name().toLowerCase(Locale.ROOT).equals(sought)
                    && !a.id().value().equals(sought));
            return found;
        }

        @Override
        public Optional<Actor> actor(ActorId id) {
            return Optional.ofNullable(actors.get(id));
        }

        @Override
        public List<Actor> all() {
            return actors.values().stream()
                    .sorted(Comparator.comparing(Actor::id))
                    .toList();
        }

        @Override
        public String version() {
            return "test";
        }
    }
}
