package org.sitrep.reference.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The folded names of the whole world, for finding similar ones. Immutable once made. */
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
    /** Hash of a skeleton and number of a key, ascending. */
    private final int[] hashes;

    private final int[] keys;

    SimilarNames(PlaceIndex index) {
        this.index = index;
        long[] order = new long[index.keys];
        int n = 0;
        for (int key = 0; key < index.keys; key++) {
            long skeleton = index.loose(key) ? Sounds.of(index.keyText(key)).skeleton() : 0;
            if (skeleton != 0) {
                order[n++] = (long) Long.hashCode(skeleton * 0x9E3779B97F4A7C15L) << 32 | key;
            }
        }
        Arrays.sort(order, 0, n);
        hashes = new int[n];
        keys = new int[n];
        for (int i = 0; i < n; i++) {
            hashes[i] = (int) (order[i] >> 32);
            keys[i] = (int) order[i];
        }
    }

    /**
     * The places one of whose names has the same consonants, or differs by one letter (two from eight letters on), each once with
     * its nearest name.
     *
     * @param wanted whether a place may be found
     * @param seen whether a name may be found
     * @param enough names of other consonants are not looked for where one costs no more than this; negative to look for all
     */
    List<Near> near(String loose, IntPredicate wanted, IntPredicate seen, int enough) {
        Map<Integer, Near> best = new HashMap<>();
        search(best, loose, 0, wanted, seen, enough);
        int article = loose.startsWith("al") || loose.startsWith("el") || loose.startsWith("ul") ? 2 : 0;
        if (article > 0 && loose.length() > 5) {
            // an article written together with its noun: Alraqqa
            search(best, loose.substring(2), ATTACHED_ARTICLE, wanted, seen, enough);
        }
        return new ArrayList<>(best.values());
    }

    private void search(
            Map<Integer, Near> best, String loose, int surcharge, IntPredicate wanted, IntPredicate seen, int enough) {
        if (loose.length() < SHORTEST) {
            return;
        }
        Sounds sounds = Sounds.of(loose);
        int most = (int) (MOST_A_SOUND * sounds.length());
        long skeleton = sounds.skeleton();
        if (skeleton != 0) {
            int hash = Long.hashCode(skeleton * 0x9E3779B97F4A7C15L);
            int at = Arrays.binarySearch(hashes, hash);
            if (at >= 0) {
                while (at > 0 && hashes[at - 1] == hash) {
                    at--;
                }
                for (; at < hashes.length && hashes[at] == hash; at++) {
                    keep(best, keys[at], sounds, most, skeleton, surcharge, wanted, seen);
                }
            }
        }
        if (best.values().stream().anyMatch(n -> n.cost() <= enough)) {
            return;
        }
        // a letter of Arabic script is two bytes
        int slack = loose.length() >= LONG_NAME || sounds.arabic() ? 2 : 1;
        new Walk(index, PlaceIndex.bytes(loose), slack)
                .run(key -> keep(best, key, sounds, most, skeleton, surcharge, wanted, seen));
    }

    private void keep(
            Map<Integer, Near> best,
            int key,
            Sounds sounds,
            int most,
            long skeleton,
            int surcharge,
            IntPredicate wanted,
            IntPredicate seen) {
        int cost = -1;
        boolean same = false;
        for (int p = index.postingStart(key); p < index.postingEnd(key); p++) {
            int name = index.nameOf(p);
            int place = index.placeOf(name);
            if (!index.has(p, PlaceIndex.LOOSE) || !wanted.test(place) || !seen.test(name)) {
                continue;
            }
            if (cost < 0) {
                Sounds other = Sounds.of(index.keyText(key));
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
