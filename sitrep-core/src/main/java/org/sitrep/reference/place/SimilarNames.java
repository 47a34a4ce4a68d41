package org.sitrep.reference.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The folded names of the whole world, for finding similar ones. Safe for use by several threads. */
final class SimilarNames {
    private static final int LONG_NAME = 8;
    private static final int SHORTEST = 3;
    private static final int ATTACHED_ARTICLE = 3;
    /** Beyond this cost for each sound of the name another name is no spelling of it. */
    private static final double MOST_A_SOUND = 4.5;

    /**
     * A similar name.
     *
     * @param cost of the respelling, as {@link Respelling#cost}
     */
    record Near(int name, int place, int cost, boolean skeleton) {}

    private final PlaceIndex index;
    private final Respelling respelling = new Respelling();
    private final KeySet world;
    /** The keys of a country, by its number, once it was asked for. */
    private final Map<Integer, KeySet> byCountry = new ConcurrentHashMap<>();

    SimilarNames(PlaceIndex index) {
        this.index = index;
        world = new KeySet(
                index.keys,
                IntStream.range(0, index.keys.size()).filter(index.keys::loose).toArray());
    }

    /** The keys of the places of a country; a story asks for the same one again and again. */
    private KeySet keys(int country) {
        return country < 0 ? world : byCountry.computeIfAbsent(country, this::ofCountry);
    }

    private KeySet ofCountry(int country) {
        int[] own = IntStream.range(0, world.size())
                .map(world::key)
                .filter(key -> IntStream.range(index.keys.postingStart(key), index.keys.postingEnd(key))
                        .anyMatch(p -> index.keys.has(p, NameKeys.LOOSE)
                                && index.inCountry(index.placeOf(index.keys.nameOf(p)), country)))
                .toArray();
        return new KeySet(index.keys, own);
    }

    /**
     * The places one of whose names has the same consonants, or differs by one letter (two from eight letters on), each once with
     * its nearest name.
     *
     * @param country number of the country that a place must lie in; negative for the whole world
     * @param seen whether a name may be found
     * @param enough names of other consonants are not looked for where one costs no more than this; negative to look for all
     */
    List<Near> near(String loose, int country, IntPredicate seen, int enough) {
        Map<Integer, Near> best = new HashMap<>();
        search(best, loose, 0, country, seen, enough);
        int article = loose.startsWith("al") || loose.startsWith("el") || loose.startsWith("ul") ? 2 : 0;
        if (article > 0 && loose.length() > 5) {
            // an article written together with its noun: Alraqqa
            search(best, loose.substring(2), ATTACHED_ARTICLE, country, seen, enough);
        }
        return new ArrayList<>(best.values());
    }

    private void search(
            Map<Integer, Near> best, String loose, int surcharge, int country, IntPredicate seen, int enough) {
        if (loose.length() < SHORTEST) {
            return;
        }
        Sounds sounds = Sounds.of(loose);
        int most = (int) (MOST_A_SOUND * sounds.length());
        long skeleton = sounds.skeleton();
        if (skeleton != 0) {
            keys(country).alike(skeleton, key -> keep(best, key, sounds, most, skeleton, surcharge, country, seen));
        }
        if (best.values().stream().anyMatch(n -> n.cost() <= enough)) {
            return;
        }
        // a letter of Arabic script is two bytes
        int slack = loose.length() >= LONG_NAME || sounds.arabic() ? 2 : 1;
        new Walk(index.keys, keys(country), NameKeys.bytes(loose), slack)
                .run(key -> keep(best, key, sounds, most, skeleton, surcharge, country, seen));
    }

    private void keep(
            Map<Integer, Near> best,
            int key,
            Sounds sounds,
            int most,
            long skeleton,
            int surcharge,
            int country,
            IntPredicate seen) {
        int cost = -1;
        boolean same = false;
        for (int p = index.keys.postingStart(key); p < index.keys.postingEnd(key); p++) {
            int name = index.keys.nameOf(p);
            int place = index.placeOf(name);
            if (!index.keys.has(p, NameKeys.LOOSE)
                    || country >= 0 && !index.inCountry(place, country)
                    || !seen.test(name)) {
                continue;
            }
            if (cost < 0) {
                Sounds other = Sounds.of(index.keys.text(key));
                cost = respelling.cost(sounds, other) + surcharge;
                same = other.skeleton() == skeleton;
            }
            if (cost > most) {
                return;
            }
            Near near = new Near(name, place, cost, same);
            best.merge(place, near, (a, b) -> b.cost() < a.cost() ? b : a);
        }
    }
}
