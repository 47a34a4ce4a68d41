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
import java.util.stream.IntStream;
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
    /** So many bearers of a name are looked at, the most prominent ones. */
    static final int MOST_CANDIDATES = 40;

    /** Bearers in countries the report speaks of are looked at beyond the most prominent ones. */
    private static final int MOST_SPOKEN_OF = 200;

    private static final int MOST_LIKELY = 8;
    private static final int CITY_INHABITANTS = 200_000;

    private final Map<String, Bearers> byName = new LinkedHashMap<>();
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
            Bearers bearers = byName.computeIfAbsent(name.key(), k -> new Bearers());
            bearers.mentions.add(name);
            if (bearers.candidates.isEmpty()) {
                bearers.candidates = lookedAt(name.candidates(), spoken);
            }
            if (i + 1 < names.size()) {
                Containment.of(name, names.get(i + 1)).ifPresent(bearers.containers::add);
                Containment.whole(name, names.get(i + 1)).ifPresent(bearers.wholes::add);
            }
        }
        OwnTraits own = new OwnTraits(lists);
        byName.values().forEach(own::observe);
        byName.values().forEach(g -> settle(g, false));
        ContextTraits context = new ContextTraits(byName.values(), countryWords);
        byName.values().forEach(context::observe);
        byName.values().forEach(g -> settle(g, true));
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
        return bearers(name).candidates;
    }

    /** What was observed of each candidate, in the order of the candidates. */
    double[][] traits(PlaceName name) {
        return bearers(name).traits;
    }

    /** How likely each candidate is, in the order of the candidates; the sum is 1. */
    double[] likely(PlaceName name) {
        return bearers(name).likely;
    }

    /** The number of the likeliest candidate; empty when the name has none. */
    Optional<Integer> best(PlaceName name) {
        Bearers bearers = bearers(name);
        return bearers.best.length == 0 ? Optional.empty() : Optional.of(bearers.best[0]);
    }

    /** The numbers of the candidates, likeliest first, the leading ones only. */
    int[] ranked(PlaceName name) {
        return bearers(name).best;
    }

    /** What names say of where a name lies, itself known or not: "Texas" of "Paris, Texas". */
    List<Place> containers(PlaceName name) {
        return bearers(name).containers.stream()
                .flatMap(c -> c.containers().stream())
                .toList();
    }

    /** What a name is said to be a quarter of, where it is. */
    Optional<Containment> partOf(PlaceName name) {
        return bearers(name).wholes.stream().findFirst();
    }

    /** All mentions of a name in the report. */
    List<PlaceName> mentions(PlaceName name) {
        return bearers(name).mentions;
    }

    /** How often a country's people and things are spoken of: "Syrian", "Syrians". */
    Map<String, Double> countryWords() {
        return Map.copyOf(countryWords);
    }

    private Bearers bearers(PlaceName name) {
        Bearers bearers = byName.get(name.key());
        if (bearers == null) {
            throw new IllegalArgumentException("not a name of this report: " + name.name());
        }
        return bearers;
    }

    /** Turns sums of weights into shares of likelihood. */
    private void settle(Bearers bearers, boolean beside) {
        int n = bearers.candidates.size();
        double[] sums = new double[n];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            sums[i] = beside ? weights.together(bearers.traits[i]) : weights.alone(bearers.traits[i]);
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
        if (beside && bearers.mentions.stream().noneMatch(this::saidDivision)) {
            Namesakes.leaveToTowns(
                    bearers.candidates.stream().map(PlaceCandidate::place).toList(), sums);
        }
        if (beside) {
            Namesakes.leaveToSeats(bearers.candidates, sums, countryWords.keySet());
        }
        bearers.likely = sums;
        bearers.best = IntStream.range(0, n)
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

    @Override
    public String toString() {
        return Arrays.toString(byName.keySet().toArray());
    }
}
