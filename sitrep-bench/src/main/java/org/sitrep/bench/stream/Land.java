package org.sitrep.bench.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.sitrep.base.PlaceId;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/** A made-up land of forty provinces of twenty towns, about 25 km from each other; a few towns are in the news most of the time. */
final class Land implements Gazetteer {
    private static final int PROVINCES = 40;
    private static final int TOWNS = 20;
    private static final double DEGREES = .25;

    private final Map<PlaceId, Place> places = new HashMap<>();
    private final List<Place> towns = new ArrayList<>();
    private final List<Place> provinces = new ArrayList<>();

    Land(Wordstock words, Random random) {
        for (int p = 0; p < PROVINCES; p++) {
            String province = words.name(random) + words.word(random);
            double north = 30 + p % 8 * 5 * DEGREES;
            double east = 35 + p / 8 * 4 * DEGREES;
            provinces.add(place("p" + p, province, north, east, Place.Precision.PROVINCE, province));
            for (int t = 0; t < TOWNS; t++) {
                towns.add(place(
                        "p" + p + "t" + t,
                        words.name(random) + words.word(random),
                        north + t % 5 * DEGREES + random.nextDouble() * .05,
                        east + t / 5 * DEGREES + random.nextDouble() * .05,
                        Place.Precision.TOWN,
                        province));
            }
        }
        java.util.Collections.shuffle(towns, random);
    }

    private Place place(String id, String name, double north, double east, Place.Precision precision, String province) {
        Place place = new Place(
                new PlaceId(id),
                name,
                Optional.empty(),
                north,
                east,
                precision,
                "XX",
                Optional.of(province),
                Optional.empty(),
                10_000,
                "PPL");
        places.put(place.id(), place);
        return place;
    }

    /** A town; the first of the list are in the news most often, the very first in one event of twenty-five or so. */
    Place town(Random random) {
        return towns.get((int) (Math.pow(towns.size(), Math.pow(random.nextDouble(), .7)) - 1));
    }

    Place provinceOf(Place town) {
        return provinces.stream()
                .filter(p -> p.admin1().equals(town.admin1()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<PlaceCandidate> find(String name) {
        return List.of();
    }

    @Override
    public List<PlaceCandidate> findSimilar(String name, String country) {
        return List.of();
    }

    @Override
    public Optional<Place> place(PlaceId id) {
        return Optional.ofNullable(places.get(id));
    }

    @Override
    public Optional<String> countryOfDemonym(String word) {
        return Optional.empty();
    }

    @Override
    public String version() {
        return "made up";
    }
}
