package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Folding;
import org.sitrep.mention.Tagged;
import org.sitrep.mention.Word;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/**
 * All names of a report with what speaks for each of their candidates, first alone, then beside the other names. Every name has one
 * meaning in a report.
 */
final class Story {
    private static final int MOST_CANDIDATES = 40;
    /** Bearers in countries the report speaks of are looked at beyond the most prominent ones. */
    private static final int MOST_SPOKEN_OF = 200;

    private static final int MOST_LIKELY = 8;
    private static final int CITY_INHABITANTS = 200_000;
    private static final double NEAR_KM = 100;
    private static final double NEXT_DOOR_KM = 50;
    private static final double AROUND_KM = 400;
    private static final double SUBURB_KM = 40;

    /** One name and all its mentions. */
    private static final class Group {
        final List<PlaceName> mentions = new ArrayList<>();
        final List<Containment> containers = new ArrayList<>();
        List<PlaceCandidate> candidates = List.of();
        double[][] traits = new double[0][];
        double[] likely = new double[0];
        int[] best = new int[0];
    }

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Double> countryWords = new HashMap<>();
    private final WordLists lists;
    private final Weights weights;

    Story(List<PlaceName> names, List<Tagged> sentences, Gazetteer gazetteer, WordLists lists, Weights weights) {
        this.lists = lists;
        this.weights = weights;
        for (Tagged sentence : sentences) {
            for (Word word : sentence.words()) {
                // A name of the register is one word: "Syrian_troops".
                for (String part : word.form().split("_")) {
                    if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                        gazetteer.countryOfDemonym(part).ifPresent(c -> countryWords.merge(c, 1.0, Double::sum));
                    }
                }
            }
        }
        Set<String> spoken = spokenOf(names);
        for (int i = 0; i < names.size(); i++) {
            PlaceName name = names.get(i);
            Group group = groups.computeIfAbsent(name.key(), k -> new Group());
            group.mentions.add(name);
            if (group.candidates.isEmpty()) {
                group.candidates = lookedAt(name.candidates(), spoken);
            }
            if (i + 1 < names.size()) {
                Containment.of(name, names.get(i + 1)).ifPresent(group.containers::add);
            }
        }
        groups.values().forEach(this::alone);
        Totals totals = totals();
        groups.values().forEach(g -> together(g, totals));
        groups.values().forEach(g -> settle(g, true));
    }

    /** The countries whose demonym or own name is in the report, and those of provinces named. */
    private Set<String> spokenOf(List<PlaceName> names) {
        Set<String> spoken = new HashSet<>(countryWords.keySet());
        for (PlaceName name : names) {
            if (!name.candidates().isEmpty()) {
                Place place = name.candidates().get(0).place();
                if (place.precision() == Place.Precision.COUNTRY
                        || place.precision() == Place.Precision.PROVINCE
                        || place.population() > CITY_INHABITANTS) {
                    spoken.add(place.country());
                }
            }
        }
        return spoken;
    }

    private static List<PlaceCandidate> lookedAt(List<PlaceCandidate> all, Set<String> spoken) {
        if (all.size() <= MOST_CANDIDATES) {
            return all;
        }
        List<PlaceCandidate> some = new ArrayList<>(all.subList(0, MOST_CANDIDATES));
        for (PlaceCandidate candidate : all.subList(MOST_CANDIDATES, all.size())) {
            if (some.size() < MOST_SPOKEN_OF
                    && spoken.contains(candidate.place().country())) {
                some.add(candidate);
            }
        }
        return List.copyOf(some);
    }

    /** The candidates of a name, those looked at. */
    List<PlaceCandidate> candidates(PlaceName name) {
        return group(name).candidates;
    }

    /** What was observed of each candidate, in the order of the candidates. */
    double[][] traits(PlaceName name) {
        return group(name).traits;
    }

    /** How likely each candidate is, in the order of the candidates; the sum is 1. */
    double[] likely(PlaceName name) {
        return group(name).likely;
    }

    /** The number of the likeliest candidate; empty when the name has none. */
    Optional<Integer> best(PlaceName name) {
        Group group = group(name);
        return group.best.length == 0 ? Optional.empty() : Optional.of(group.best[0]);
    }

    /** The numbers of the candidates, likeliest first, the leading ones only. */
    int[] ranked(PlaceName name) {
        return group(name).best;
    }

    /** What names say of where a name lies, itself known or not: "Texas" of "Paris, Texas". */
    List<Place> containers(PlaceName name) {
        return group(name).containers.stream()
                .flatMap(c -> c.containers().stream())
                .toList();
    }

    /** All mentions of a name in the report. */
    List<PlaceName> mentions(PlaceName name) {
        return group(name).mentions;
    }

    /** How often a country's people and things are spoken of: "Syrian", "Syrians". */
    Map<String, Double> countryWords() {
        return Map.copyOf(countryWords);
    }

    private Group group(PlaceName name) {
        Group group = groups.get(name.key());
        if (group == null) {
            throw new IllegalArgumentException("not a name of this report: " + name.name());
        }
        return group;
    }

    private void alone(Group group) {
        int n = group.candidates.size();
        group.traits = new double[n][PlaceTrait.values().length];
        String last = group.mentions
                .get(0)
                .words()
                .get(group.mentions.get(0).words().size() - 1)
                .form();
        boolean suffix = group.mentions.get(0).words().size() > 1 && lists.has("division", last);
        boolean saidTown =
                group.mentions.stream().anyMatch(m -> m.form(-1).equals("of") && lists.has("town", m.form(-2)));
        for (int i = 0; i < n; i++) {
            PlaceCandidate candidate = group.candidates.get(i);
            Place place = candidate.place();
            double[] t = group.traits[i];
            boolean area = place.precision() == Place.Precision.COUNTRY
                    || place.precision() == Place.Precision.PROVINCE
                    || place.precision() == Place.Precision.DISTRICT;
            set(
                    t,
                    area ? PlaceTrait.POPULATION_OF_AREA : PlaceTrait.POPULATION,
                    Math.log10(place.population() + 1) / 7);
            set(t, PlaceTrait.POPULATION_UNKNOWN, place.population() == 0);
            set(t, PlaceTrait.COUNTRY, place.precision() == Place.Precision.COUNTRY);
            set(t, PlaceTrait.PROVINCE, place.precision() == Place.Precision.PROVINCE);
            set(t, PlaceTrait.DISTRICT, place.precision() == Place.Precision.DISTRICT);
            set(t, PlaceTrait.CAPITAL, place.feature().equals("PPLC"));
            set(t, PlaceTrait.SEAT, place.feature().equals("PPLA"));
            set(t, PlaceTrait.TOWN, place.precision() == Place.Precision.TOWN);
            set(t, PlaceTrait.REGION, place.precision() == Place.Precision.REGION);
            set(t, PlaceTrait.SITE, place.precision() == Place.Precision.POINT);
            set(t, PlaceTrait.FIRST, i == 0);
            boolean firstTown = i == firstTown(group);
            set(t, PlaceTrait.FIRST_TOWN, firstTown);
            set(t, PlaceTrait.FIRST_CAPITAL, firstTown && place.feature().startsWith("PPLC"));
            set(t, PlaceTrait.RANK, Math.log(i + 1) / Math.log(MOST_CANDIDATES));
            set(t, PlaceTrait.ARTICLE_FREE, candidate.how() != PlaceCandidate.Match.EXACT);
            boolean own = Folding.fold(candidate.name()).equals(Folding.fold(place.name()));
            set(t, PlaceTrait.OWN_NAME, own);
            set(
                    t,
                    PlaceTrait.SPELT_SO,
                    candidate.name().equalsIgnoreCase(group.mentions.get(0).name()));
            set(t, PlaceTrait.OBSCURE, !own && place.population() == 0);
            boolean inside = group.containers.stream().anyMatch(c -> c.holds(place, SUBURB_KM));
            set(t, PlaceTrait.INSIDE_NEXT, inside);
            set(t, PlaceTrait.OUTSIDE_NEXT, !inside && !group.containers.isEmpty());
            boolean division =
                    place.precision() == Place.Precision.PROVINCE || place.precision() == Place.Precision.DISTRICT;
            set(t, PlaceTrait.SUFFIX_DIVISION, suffix && division);
            set(t, PlaceTrait.SUFFIX_OTHER, suffix && !division);
            set(t, PlaceTrait.SAID_TOWN, saidTown && !area);
            set(t, PlaceTrait.SAID_TOWN_OTHER, saidTown && area);
            set(t, PlaceTrait.NAMED_AFTER_SEAT, !suffix && division && hasSeat(group, place));
            set(t, PlaceTrait.NAMESAKE, !suffix && division && hasTown(group, place));
        }
        settle(group, false);
    }

    /** The number of the most populous town among the candidates; -1 when there is none. */
    private static int firstTown(Group group) {
        int first = -1;
        for (int i = 0; i < group.candidates.size(); i++) {
            Place place = group.candidates.get(i).place();
            if (place.precision() == Place.Precision.TOWN
                    && (first < 0
                            || place.population()
                                    > group.candidates.get(first).place().population())) {
                first = i;
            }
        }
        return first;
    }

    private static boolean hasSeat(Group group, Place division) {
        return group.candidates.stream()
                .map(PlaceCandidate::place)
                .anyMatch(p -> p.feature().startsWith("PPLA") || p.feature().equals("PPLC")
                        ? p.country().equals(division.country())
                                && (p.admin1().equals(Optional.of(division.name()))
                                        || p.admin1().isPresent() && p.admin1().equals(division.admin1()))
                        : false);
    }

    private static boolean hasTown(Group group, Place division) {
        return group.candidates.stream()
                .map(PlaceCandidate::place)
                .anyMatch(p -> p.precision() == Place.Precision.TOWN
                        && p.country().equals(division.country())
                        && p.kilometresTo(division.latitude(), division.longitude()) < 2 * NEAR_KM);
    }

    /** Turns sums of weights into shares of likelihood. */
    private void settle(Group group, boolean beside) {
        int n = group.candidates.size();
        double[] sums = new double[n];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            sums[i] = beside ? weights.together(group.traits[i]) : weights.alone(group.traits[i]);
            most = Math.max(most, sums[i]);
        }
        double total = 0;
        for (int i = 0; i < n; i++) {
            sums[i] = Math.exp(sums[i] - most);
            total += sums[i];
        }
        for (int i = 0; i < n; i++) {
            sums[i] /= total;
        }
        if (beside && group.mentions.stream().noneMatch(this::saidDivision)) {
            Namesakes.leaveToTowns(
                    group.candidates.stream().map(PlaceCandidate::place).toList(), sums);
        }
        if (beside) {
            Namesakes.leaveToSeats(group.candidates, sums, countryWords.keySet());
        }
        group.likely = sums;
        group.best = java.util.stream.IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -sums[i]).thenComparingInt(i -> i))
                .limit(MOST_LIKELY)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** "Afrin district", "the district of Afrin". */
    private boolean saidDivision(PlaceName name) {
        String last = name.words().get(name.words().size() - 1).form();
        return name.words().size() > 1 && lists.has("division", last)
                || lists.has("division", name.form(1))
                || name.form(-1).equals("of") && lists.has("division", name.form(-2));
    }

    /** What all names together say, before any is left out. */
    private record Totals(Map<String, Double> countries, Map<String, Double> provinces, Map<String, Double> words) {}

    private Totals totals() {
        Map<String, Double> countries = new HashMap<>();
        Map<String, Double> provinces = new HashMap<>();
        Map<String, Double> words = new HashMap<>(countryWords);
        for (Group group : groups.values()) {
            add(group, countries, provinces, words, 1);
        }
        return new Totals(countries, provinces, words);
    }

    private static void add(
            Group group,
            Map<String, Double> countries,
            Map<String, Double> provinces,
            Map<String, Double> words,
            double sign) {
        for (int i = 0; i < group.likely.length; i++) {
            Place place = group.candidates.get(i).place();
            double mass = sign * group.likely[i];
            countries.merge(place.country(), mass, Double::sum);
            if (place.admin1().isPresent() || place.precision() == Place.Precision.PROVINCE) {
                provinces.merge(province(place), mass, Double::sum);
            }
            if (place.precision() == Place.Precision.COUNTRY) {
                words.merge(place.country(), mass, Double::sum);
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

    private void together(Group group, Totals totals) {
        Map<String, Double> countries = new HashMap<>(totals.countries);
        Map<String, Double> provinces = new HashMap<>(totals.provinces);
        Map<String, Double> words = new HashMap<>(totals.words);
        add(group, countries, provinces, words, -1);
        double names = Math.max(1, groups.size() - 1);
        double allWords = Math.max(
                1, words.values().stream().mapToDouble(Double::doubleValue).sum());
        double mostCountry = countries.entrySet().stream()
                .filter(e -> !e.getKey().equals("XX"))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        double mostProvince = provinces.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Set<String> namedProvinces = new HashSet<>();
        for (Group other : groups.values()) {
            if (other != group && other.best.length > 0) {
                Place place = other.candidates.get(other.best[0]).place();
                if (place.precision() == Place.Precision.PROVINCE) {
                    namedProvinces.add(province(place));
                }
            }
        }
        for (int i = 0; i < group.traits.length; i++) {
            Place place = group.candidates.get(i).place();
            double[] t = group.traits[i];
            double named = words.getOrDefault(place.country(), 0.0);
            set(t, PlaceTrait.COUNTRY_NAMED, named > .5);
            set(t, PlaceTrait.COUNTRY_WORDS, named / allWords);
            double share = countries.getOrDefault(place.country(), 0.0);
            set(t, PlaceTrait.COUNTRY_SHARE, share / names);
            set(t, PlaceTrait.COUNTRY_FIRST, mostCountry > .5 && share > mostCountry - .01);
            double own = provinces.getOrDefault(province(place), 0.0);
            boolean placed = place.admin1().isPresent() || place.precision() == Place.Precision.PROVINCE;
            set(t, PlaceTrait.PROVINCE_NAMED, placed && namedProvinces.contains(province(place)));
            set(t, PlaceTrait.PROVINCE_SHARE, placed ? own / names : 0);
            set(t, PlaceTrait.PROVINCE_FIRST, placed && mostProvince > .5 && own > mostProvince - .01);
            near(group, place, t, names);
        }
    }

    private void near(Group group, Place place, double[] t, double names) {
        if (place.precision() == Place.Precision.COUNTRY) {
            return;
        }
        double nearness = 0;
        double vicinity = 0;
        double neighbour = 0;
        for (Group other : groups.values()) {
            if (other == group) {
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
        set(t, PlaceTrait.NEARNESS, nearness / names);
        set(t, PlaceTrait.VICINITY, vicinity / names);
        set(t, PlaceTrait.NEIGHBOUR, neighbour);
    }

    private static void set(double[] traits, PlaceTrait trait, double value) {
        traits[trait.ordinal()] = value;
    }

    private static void set(double[] traits, PlaceTrait trait, boolean value) {
        traits[trait.ordinal()] = value ? 1 : 0;
    }

    @Override
    public String toString() {
        return Arrays.toString(groups.keySet().toArray());
    }
}
