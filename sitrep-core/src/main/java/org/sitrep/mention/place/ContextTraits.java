package org.sitrep.mention.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.reference.Place;

/**
 * What the other names of a report say of a candidate: whether they speak of its country and province, and lie near it. They are taken
 * as likely as they were when this was made.
 */
final class ContextTraits {
    private static final double NEAR_KM = 100;
    private static final double NEXT_DOOR_KM = 50;
    private static final double AROUND_KM = 400;

    private final List<Bearers> names;
    private final Sums all;

    /**
     * Sums what all names say together.
     *
     * @param countryWords how often each country's people and things are spoken of
     */
    ContextTraits(Collection<Bearers> names, Map<String, Double> countryWords) {
        this.names = List.copyOf(names);
        this.all = new Sums(new HashMap<>(), new HashMap<>(), new HashMap<>(countryWords));
        for (Bearers bearers : names) {
            all.add(bearers, 1);
        }
    }

    /** How many of the names lie in each country and province, and how often each country is spoken of. */
    private record Sums(Map<String, Double> countries, Map<String, Double> provinces, Map<String, Double> words) {
        Sums without(Bearers bearers) {
            Sums others = new Sums(new HashMap<>(countries), new HashMap<>(provinces), new HashMap<>(words));
            others.add(bearers, -1);
            return others;
        }

        void add(Bearers bearers, double sign) {
            for (int i = 0; i < bearers.likely.length; i++) {
                Place place = bearers.candidates.get(i).place();
                double mass = sign * bearers.likely[i];
                countries.merge(place.country(), mass, Double::sum);
                if (place.admin1().isPresent() || place.precision() == Place.Precision.PROVINCE) {
                    provinces.merge(province(place), mass, Double::sum);
                }
                if (place.precision() == Place.Precision.COUNTRY) {
                    words.merge(place.country(), mass, Double::sum);
                }
            }
        }
    }

    private static String province(Place place) {
        return place.country()
                + "/"
                + (place.precision() == Place.Precision.PROVINCE
                        ? place.name()
                        : place.admin1().orElse(""));
    }

    /** Observes each candidate of a name beside the likely places of the others. */
    void observe(Bearers bearers) {
        Sums sums = all.without(bearers);
        double others = Math.max(1, names.size() - 1);
        double allWords = Math.max(
                1,
                sums.words().values().stream().mapToDouble(Double::doubleValue).sum());
        double mostCountry = sums.countries().entrySet().stream()
                .filter(e -> !e.getKey().equals("XX"))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        double mostProvince = sums.provinces().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Set<String> namedProvinces = new HashSet<>();
        for (Bearers other : names) {
            if (other != bearers && other.best.length > 0) {
                Place place = other.candidates.get(other.best[0]).place();
                if (place.precision() == Place.Precision.PROVINCE) {
                    namedProvinces.add(province(place));
                }
            }
        }
        for (int i = 0; i < bearers.traits.length; i++) {
            Place place = bearers.candidates.get(i).place();
            double[] t = bearers.traits[i];
            double named = sums.words().getOrDefault(place.country(), 0.0);
            PlaceTrait.COUNTRY_NAMED.set(t, named > .5);
            PlaceTrait.COUNTRY_WORDS.set(t, named / allWords);
            double share = sums.countries().getOrDefault(place.country(), 0.0);
            PlaceTrait.COUNTRY_SHARE.set(t, share / others);
            PlaceTrait.COUNTRY_FIRST.set(t, mostCountry > .5 && share > mostCountry - .01);
            double own = sums.provinces().getOrDefault(province(place), 0.0);
            boolean placed = place.admin1().isPresent() || place.precision() == Place.Precision.PROVINCE;
            PlaceTrait.PROVINCE_NAMED.set(t, placed && namedProvinces.contains(province(place)));
            PlaceTrait.PROVINCE_SHARE.set(t, placed ? own / others : 0);
            PlaceTrait.PROVINCE_FIRST.set(t, placed && mostProvince > .5 && own > mostProvince - .01);
            near(bearers, place, t, others);
        }
    }

    private void near(Bearers bearers, Place place, double[] t, double others) {
        if (place.precision() == Place.Precision.COUNTRY) {
            return;
        }
        double nearness = 0;
        double vicinity = 0;
        double neighbour = 0;
        for (Bearers other : names) {
            if (other == bearers) {
                continue;
            }
            double near = 0;
            double around = 0;
            for (int b : other.best) {
                Place there = other.candidates.get(b).place();
                if (there.precision() == Place.Precision.COUNTRY || there.precision() == Place.Precision.REGION) {
                    continue;
                }
                double km = place.kilometresTo(there.latitude(), there.longitude());
                near = Math.max(near, other.likely[b] * Math.exp(-km / NEAR_KM));
                around = Math.max(around, other.likely[b] * Math.exp(-km / AROUND_KM));
                neighbour = Math.max(neighbour, other.likely[b] * Math.exp(-km / NEXT_DOOR_KM));
            }
            nearness += near;
            vicinity += around;
        }
        PlaceTrait.NEARNESS.set(t, nearness / others);
        PlaceTrait.VICINITY.set(t, vicinity / others);
        PlaceTrait.NEIGHBOUR.set(t, neighbour);
    }
}
