package org.sitrep.reference.place;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntPredicate;
import org.sitrep.reference.PlaceCandidate;
import org.sitrep.reference.PlaceCandidate.Match;

/** Finds the places that have a name, or one that differs from it by articles alone. Safe for use by several threads. */
final class NamedPlaces {
    /** A place whose name agrees but for articles must be ten times as populous to come before one whose name agrees. */
    private static final int ARTICLE_COST = 100;
    /** A place known by the name comes before one ten times as populous, and known in more languages, that bears it among others. */
    private static final int MAIN_NAME = 130;

    private final PlaceIndex index;

    NamedPlaces(PlaceIndex index) {
        this.index = index;
    }

    /**
     * A place found and the best of its names that matched.
     *
     * @param place number of the place
     * @param name number of the name
     */
    record Hit(int place, int name, Match how) {}

    /** The places of a name, likeliest first; where it tells of a division, the divisions meant before other places. */
    List<PlaceCandidate> find(Folded folded) {
        List<Hit> hits = hits(folded, any -> true);
        Optional<Divisions> division = Divisions.of(folded);
        if (division.isPresent()) {
            hits = withDivisions(hits, division.get());
        }
        return new Candidates(index, hits);
    }

    /** Candidates made when they are looked at: most callers look at the first few of many. */
    private static final class Candidates extends AbstractList<PlaceCandidate> implements RandomAccess {
        private final PlaceIndex index;
        private final List<Hit> hits;

        Candidates(PlaceIndex index, List<Hit> hits) {
            this.index = index;
            this.hits = hits;
        }

        @Override
        public PlaceCandidate get(int i) {
            Hit hit = hits.get(i);
            return new PlaceCandidate(index.place(hit.place()), index.name(hit.name()), hit.how());
        }

        @Override
        public int size() {
            return hits.size();
        }
    }

    /**
     * The places of a name, likeliest first, whatever it tells of divisions.
     *
     * @param seen whether the name of a number may be found
     */
    List<Hit> hits(Folded folded, IntPredicate seen) {
        String exact = folded.exact();
        String loose = folded.loose();
        int exactKey = index.keys.number(NameKeys.bytes(exact));
        int looseKey = loose.equals(exact) ? exactKey : index.keys.number(NameKeys.bytes(loose));
        if (exactKey < 0 && looseKey < 0) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>(4);
        Set<Integer> places = new HashSet<>();
        collect(hits, places, exactKey, NameKeys.EXACT, Match.EXACT, seen);
        collect(hits, places, looseKey, NameKeys.LOOSE, Match.ARTICLE_FREE, seen);
        if (hits.size() < 2) {
            return hits;
        }
        hits.sort((a, b) -> {
            int c = Integer.compare(score(b), score(a));
            if (c == 0) {
                c = Integer.compare(index.population(b.place()), index.population(a.place()));
            }
            return c != 0 ? c : Integer.compare(a.place(), b.place());
        });
        return hits;
    }

    private void collect(List<Hit> hits, Set<Integer> places, int key, int form, Match how, IntPredicate seen) {
        if (key < 0) {
            return;
        }
        for (int p = index.keys.postingStart(key); p < index.keys.postingEnd(key); p++) {
            int name = index.keys.nameOf(p);
            if (index.keys.has(p, form) && seen.test(name) && places.add(index.placeOf(name))) {
                hits.add(new Hit(index.placeOf(name), name, how));
            }
        }
    }

    private int score(Hit hit) {
        return index.prominence(hit.place())
                + (hit.name() == index.firstName(hit.place()) ? MAIN_NAME : 0)
                - (hit.how() == Match.EXACT ? 0 : ARTICLE_COST);
    }

    /** Places of exactly this name first, then the divisions meant, then the rest. */
    private List<Hit> withDivisions(List<Hit> whole, Divisions division) {
        Map<Integer, Hit> ordered = new LinkedHashMap<>();
        whole.stream().filter(h -> h.how() == Match.EXACT).forEach(h -> ordered.putIfAbsent(h.place(), h));
        List<Hit> named = hits(division.rest(), any -> true);
        for (String feature : division.district() ? List.of("ADM2", "ADM1") : List.of("ADM1", "ADM2")) {
            named.stream()
                    .filter(h -> index.feature(h.place()).equals(feature))
                    .forEach(h -> ordered.putIfAbsent(h.place(), h));
        }
        whole.forEach(h -> ordered.putIfAbsent(h.place(), h));
        if (ordered.isEmpty()) {
            // a district nobody lists is told by its town
            named.forEach(h -> ordered.putIfAbsent(h.place(), h));
        }
        return List.copyOf(ordered.values());
    }
}
