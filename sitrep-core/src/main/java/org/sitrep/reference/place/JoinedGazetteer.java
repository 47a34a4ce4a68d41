package org.sitrep.reference.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.base.PlaceId;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/**
 * Several gazetteers as one. A place that a later one shares with an earlier one, by id or by name and point, is the earlier
 * one's. Safe for use by several threads.
 */
public final class JoinedGazetteer implements Gazetteer {
    private static final double SAME_PLACE_KM = 5;

    private final List<CompactGazetteer> parts;

    /** The first part knows the demonyms and abbreviations. */
    public JoinedGazetteer(List<CompactGazetteer> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public List<PlaceCandidate> find(String name) {
        List<PlaceCandidate> joined = new ArrayList<>();
        for (CompactGazetteer part : parts) {
            int at = 0;
            for (PlaceCandidate candidate : part.find(name)) {
                if (known(joined, candidate)) {
                    continue;
                }
                // both lists are in their order; the better match and then the more populous comes first
                while (at < joined.size() && BEFORE.compare(joined.get(at), candidate) <= 0) {
                    at++;
                }
                joined.add(at++, candidate);
            }
        }
        return List.copyOf(joined);
    }

    private static final Comparator<PlaceCandidate> BEFORE = Comparator.comparing(PlaceCandidate::how)
            .thenComparing(c -> c.place().population(), Comparator.reverseOrder());

    private static boolean known(List<PlaceCandidate> joined, PlaceCandidate candidate) {
        Place place = candidate.place();
        return joined.stream()
                .map(PlaceCandidate::place)
                .anyMatch(p -> p.id().equals(place.id())
                        || p.country().equals(place.country())
                                && p.precision() == place.precision()
                                && p.kilometresTo(place.latitude(), place.longitude()) < SAME_PLACE_KM);
    }

    @Override
    public List<PlaceCandidate> findSimilar(String name, String country) {
        return joined(name, Optional.of(country), part -> part.findSimilar(name, country));
    }

    @Override
    public List<PlaceCandidate> findSimilar(String name) {
        return joined(name, Optional.empty(), part -> part.findSimilar(name));
    }

    @Override
    public List<PlaceCandidate> search(String name, Optional<String> country) {
        return joined(name, country, part -> part.search(name, country));
    }

    /** The answers of all parts, likeliest first. */
    private List<PlaceCandidate> joined(
            String name, Optional<String> country, Function<CompactGazetteer, List<PlaceCandidate>> answers) {
        Map<PlaceCandidate, Double> scores = new LinkedHashMap<>();
        for (CompactGazetteer part : parts) {
            Map<PlaceId, Double> told = new HashMap<>();
            part.weighed(name, country, place -> false)
                    .forEach(w -> told.put(w.candidate().place().id(), w.score()));
            answers.apply(part)
                    .forEach(c -> scores.put(c, told.getOrDefault(c.place().id(), 0.0)));
        }
        List<PlaceCandidate> joined = new ArrayList<>();
        List<PlaceCandidate> sorted = scores.entrySet().stream()
                .sorted(Map.Entry.<PlaceCandidate, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        for (PlaceCandidate candidate : sorted) {
            if (!known(joined, candidate)) {
                joined.add(candidate);
            }
        }
        return joined.stream().limit(CompactGazetteer.MOST_SIMILAR).toList();
    }

    @Override
    public List<PlaceId> divisionsOfAbbreviation(String abbreviation) {
        return parts.get(0).divisionsOfAbbreviation(abbreviation);
    }

    @Override
    public Optional<Place> place(PlaceId id) {
        return parts.stream().flatMap(part -> part.place(id).stream()).findFirst();
    }

    @Override
    public Optional<Place> codedPlace(PlaceId id) {
        return parts.stream().flatMap(part -> part.codedPlace(id).stream()).findFirst();
    }

    @Override
    public Optional<String> countryOfDemonym(String word) {
        return parts.get(0).countryOfDemonym(word);
    }

    @Override
    public Optional<PlaceId> placeOfDemonym(String word) {
        return parts.get(0).placeOfDemonym(word);
    }

    @Override
    public String version() {
        return parts.stream().map(CompactGazetteer::version).collect(Collectors.joining("; "));
    }
}
