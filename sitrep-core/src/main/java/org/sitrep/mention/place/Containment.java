package org.sitrep.mention.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.mention.Word;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/**
 * A name that says where another lies: "Texas" in "Paris, Texas", "Idlib province" in "Saraqib in Idlib province".
 *
 * @param containers what the containing name may mean
 */
record Containment(List<Place> containers) {
    private static final int MOST = 10;
    private static final Set<String> LINKS = Set.of(",", "in", ", in", "(", "-LRB-", ", a town in", ", near");

    private static final Pattern PART = Pattern.compile("(?:quarter|neighbou?rhood|suburb|ward|district) (?:of|in)");

    /** The containment that two names in a row state, if any. */
    static Optional<Containment> of(PlaceName name, PlaceName next) {
        Optional<String> between = between(name, next).filter(LINKS::contains);
        if (between.isEmpty()) {
            return Optional.empty();
        }
        boolean list = between.get().equals(",") && enumerates(next);
        return of(next, p -> !list || p.precision() != Place.Precision.TOWN);
    }

    /** "The Jebel quarter of Geneina", "Jabal district of Geneina": the town that a name is said to be a part of. */
    static Optional<Containment> whole(PlaceName name, PlaceName next) {
        String last = name.words().get(name.words().size() - 1).form();
        return between(name, next)
                .filter(b -> PART.matcher(b).matches()
                        || PART.matcher(last + " " + b).matches())
                .flatMap(b -> of(next, p -> true))
                .filter(c -> c.containers().get(0).precision() == Place.Precision.TOWN);
    }

    private static Optional<Containment> of(PlaceName next, Predicate<Place> may) {
        List<Place> containers = next.candidates().stream()
                .limit(MOST)
                .map(PlaceCandidate::place)
                .filter(may)
                .toList();
        return containers.isEmpty() ? Optional.empty() : Optional.of(new Containment(containers));
    }

    /** The one or two words between two names of a sentence. */
    private static Optional<String> between(PlaceName name, PlaceName next) {
        if (name.sentence() != next.sentence()
                || next.from() <= name.to()
                || next.from() - name.to() > 2
                || name.key().equals(next.key())) {
            return Optional.empty();
        }
        return Optional.of(name.sentence().subList(name.to(), next.from()).stream()
                .map(Word::form)
                .collect(Collectors.joining(" ")));
    }

    /** "Raqqa, Tabqa and Mayadin" places nothing inside anything. */
    private static boolean enumerates(PlaceName next) {
        return next.form(1).equals("and")
                || next.form(1).equals("or")
                || next.form(1).equals(",") && next.tag(2).equals("CC");
    }

    /**
     * Whether a place lies in one of the containers: by its country or division, or by its distance to a town.
     *
     * @param suburbKm how far from a town its parts may lie, in kilometres
     */
    boolean holds(Place place, double suburbKm) {
        return containers.stream().anyMatch(c -> holds(c, place, suburbKm));
    }

    private static boolean holds(Place container, Place place, double suburbKm) {
        if (container.id().equals(place.id())) {
            return false;
        }
        return switch (container.precision()) {
            case COUNTRY -> container.country().equals(place.country());
            case PROVINCE ->
                container.country().equals(place.country())
                        && (place.admin1().equals(Optional.of(container.name()))
                                || place.admin1().isPresent() && place.admin1().equals(container.admin1()))
                        && place.precision() != Place.Precision.COUNTRY;
            case DISTRICT ->
                container.country().equals(place.country())
                        && place.admin2().isPresent()
                        && (place.admin2().equals(Optional.of(container.name()))
                                || place.admin2().equals(container.admin2()))
                        && place.precision() != Place.Precision.PROVINCE;
            case TOWN, POINT ->
                place.precision() != Place.Precision.COUNTRY
                        && place.precision() != Place.Precision.PROVINCE
                        && place.kilometresTo(container.latitude(), container.longitude()) <= suburbKm;
            case REGION -> false;
        };
    }
}
