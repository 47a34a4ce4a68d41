package org.sitrep.reference.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;
import org.sitrep.reference.PlaceCandidate.Match;
import org.sitrep.reference.place.Weighing.Weighed;

/** Finds the places a name may mean however it is spelt, and weighs them. Safe for use by several threads. */
final class SpeltPlaces {
    /** A respelling that costs no more is likely the name. */
    private static final int CLOSE = 6;

    /** Countries whose names reach Latin script by transliteration, for which the costs of respelling are made. */
    private static final Set<String> ARABIC_LANDS = Set.of(
            "SY", "IQ", "LB", "JO", "YE", "LY", "PS", "IL", "SA", "KW", "AE", "BH", "QA", "OM", "EG", "SD", "TN", "DZ",
            "MA", "MR", "IR", "AF", "PK", "TR", "SO", "EH", "DJ", "ER", "TD");

    private final PlaceIndex index;
    private final NamedPlaces named;
    /** Made when first asked for; most reports spell their places as the tables do. */
    private Optional<SimilarNames> similarNames = Optional.empty();

    SpeltPlaces(PlaceIndex index, NamedPlaces named) {
        this.index = index;
        this.named = named;
    }

    /**
     * Every place a name may mean, likeliest first, with what speaks for it; none where the name has no letters.
     *
     * @param country ISO 3166-1 alpha-2 that the place must lie in
     * @param withheld places whose names that fold like this one are passed over
     * @param thorough whether to look on when a close spelling was found, and to take the words in other ways; several times slower
     */
    List<Weighed> weighed(
            String name, Optional<String> country, Optional<Predicate<Place>> withheld, boolean thorough) {
        Folded folded = Folded.of(name);
        String loose = folded.loose();
        if (loose.isEmpty()) {
            return List.of();
        }
        int number = country.map(index::textNumber).orElse(-1);
        if (number < 0 && country.isPresent()) {
            return List.of();
        }
        String exact = folded.exact();
        IntPredicate seen = n -> withheld.isEmpty()
                || !Folded.of(index.name(n)).exact().equals(exact)
                || !withheld.get().test(index.place(index.placeOf(n)));
        Sounds sounds = Sounds.of(loose);
        Map<Integer, Weighed> best = new HashMap<>();
        for (NamedPlaces.Hit hit : named.hits(folded, seen)) {
            if (number < 0 || index.inCountry(hit.place(), number)) {
                best.put(hit.place(), weighed(hit, 0, sounds, true, false));
            }
        }
        int[] least = {best.isEmpty() ? Integer.MAX_VALUE : 0};
        near(best, loose, 0, sounds, least, number, seen, thorough);
        if (!thorough) {
            return sorted(best);
        }
        Rewordings.of(folded, name).forEach((form, more) -> {
            // a word that tells something is left out only where the whole name is near to none
            if (more < Rewordings.WORD || least[0] > CLOSE) {
                near(best, form, more, sounds, new int[1], number, seen, true);
            }
        });
        return sorted(best);
    }

    private static List<Weighed> sorted(Map<Integer, Weighed> best) {
        List<Weighed> all = new ArrayList<>(best.values());
        all.sort(Comparator.comparingDouble(Weighed::score)
                .reversed()
                .thenComparing(w -> w.candidate().place().id()));
        return all;
    }

    private void near(
            Map<Integer, Weighed> best,
            String form,
            int more,
            Sounds sounds,
            int[] least,
            int country,
            IntPredicate seen,
            boolean thorough) {
        for (SimilarNames.Near near : similarNames().near(form, country, seen, thorough ? -1 : CLOSE)) {
            least[0] = Math.min(least[0], near.cost());
            NamedPlaces.Hit hit = new NamedPlaces.Hit(near.place(), near.name(), Match.SKELETON);
            Weighed found = weighed(hit, near.cost() + more, sounds, near.skeleton(), more >= Rewordings.WORD);
            // a place that has the name is not merely similar
            best.merge(
                    near.place(),
                    found,
                    (a, b) -> a.candidate().how() != Match.SKELETON || a.score() >= b.score() ? a : b);
        }
    }

    private Weighed weighed(NamedPlaces.Hit hit, int cost, Sounds sounds, boolean consonants, boolean shorter) {
        Place place = index.place(hit.place());
        String name = index.name(hit.name());
        Sounds other = Sounds.of(Folded.of(name).loose());
        boolean begins = other.length() > 0 && sounds.length() > 0 && other.at(0) == sounds.at(0);
        boolean part = place.feature().startsWith("ADM") || place.feature().equals("PPLX");
        boolean across = sounds.arabic() != other.arabic()
                && (!sounds.arabic() || place.arabic().isPresent());
        boolean wide = place.precision() == Place.Precision.COUNTRY || place.precision() == Place.Precision.REGION;
        return new Weighed(
                new PlaceCandidate(place, name, hit.how()),
                Weighing.features(
                        hit.how(),
                        cost,
                        sounds.length(),
                        consonants,
                        index.prominence(hit.place()) / 100.0,
                        hit.name() == index.firstName(hit.place()),
                        ARABIC_LANDS.contains(place.country()),
                        begins,
                        part,
                        across,
                        wide,
                        shorter));
    }

    private SimilarNames similarNames() {
        synchronized (index) {
            if (similarNames.isEmpty()) {
                similarNames = Optional.of(new SimilarNames(index));
            }
            return similarNames.get();
        }
    }
}
