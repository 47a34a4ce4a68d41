package org.sitrep.reference.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of one country, for finding similar ones. Immutable once made. */
final class CountryNames {
    /** A similar name. */
    record Near(int name, int place, int distance) {}

    private final PlaceIndex index;
    private final int[] postings;
    private final int[] keyOf;
    /** Hash of each skeleton, ascending. */
    private final int[] hashes;

    private final int[] letters;
    private final int[] lengths;

    CountryNames(PlaceIndex index, int country) {
        this.index = index;
        int[] found = new int[1024];
        int[] keys = new int[1024];
        long[] order = new long[1024];
        int n = 0;
        for (int key = 0; key < index.keys; key++) {
            long skeleton = -1;
            for (int p = index.postingStart(key); p < index.postingEnd(key); p++) {
                if (index.has(p, PlaceIndex.LOOSE) && index.inCountry(index.placeOf(index.nameOf(p)), country)) {
                    if (n == found.length) {
                        found = Arrays.copyOf(found, 2 * n);
                        keys = Arrays.copyOf(keys, 2 * n);
                        order = Arrays.copyOf(order, 2 * n);
                    }
                    if (skeleton < 0) {
                        skeleton = Skeleton.of(index.keyText(key));
                    }
                    found[n] = p;
                    keys[n] = key;
                    order[n] = (long) Long.hashCode(skeleton) << 32 | n;
                    n++;
                }
            }
        }
        Arrays.sort(order, 0, n);
        postings = new int[n];
        keyOf = new int[n];
        hashes = new int[n];
        letters = new int[n];
        lengths = new int[n];
        for (int i = 0; i < n; i++) {
            int from = (int) order[i];
            hashes[i] = (int) (order[i] >> 32);
            postings[i] = found[from];
            keyOf[i] = keys[from];
            letters[i] = Skeleton.letters(index.keyTable(), index.keyStart(keyOf[i]), index.keyEnd(keyOf[i]));
            lengths[i] = index.keyEnd(keyOf[i]) - index.keyStart(keyOf[i]);
        }
    }

    /**
     * The places whose name has the same consonants, or differs by one letter (two from eight letters on), each once with its
     * nearest name. Consonants alone do not count when more than half of the letters differ.
     */
    List<Near> near(String loose) {
        byte[] wanted = Skeleton.bytes(loose);
        long skeleton = Skeleton.of(loose);
        int slack = wanted.length >= 8 ? 2 : 1;
        int mask = Skeleton.letters(wanted, 0, wanted.length);
        Map<Integer, Near> best = new HashMap<>();
        int hash = Long.hashCode(skeleton);
        int from = 0;
        int to = hashes.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (hashes[middle] < hash) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        // one consonant alone says too little
        if (skeleton > 31) {
            for (int i = from; i < hashes.length && hashes[i] == hash; i++) {
                if (Skeleton.of(index.keyText(keyOf[i])) == skeleton) {
                    keep(best, i, Math.max(2, wanted.length / 2), wanted, true);
                }
            }
        }
        for (int i = 0; i < postings.length; i++) {
            if (Math.abs(lengths[i] - wanted.length) <= slack && Integer.bitCount(letters[i] ^ mask) <= 2 * slack) {
                keep(best, i, slack, wanted, false);
            }
        }
        List<Near> found = new ArrayList<>(best.values());
        found.sort((a, b) -> {
            int c = Integer.compare(a.distance(), b.distance());
            if (c == 0) {
                c = Integer.compare(index.prominence(b.place()), index.prominence(a.place()));
            }
            return c != 0 ? c : Integer.compare(a.place(), b.place());
        });
        return found;
    }

    private void keep(Map<Integer, Near> best, int i, int limit, byte[] wanted, boolean acrossScripts) {
        int start = index.keyStart(keyOf[i]);
        int end = index.keyEnd(keyOf[i]);
        boolean otherScript = wanted[0] < 0 != index.keyTable()[start] < 0;
        if (otherScript && !acrossScripts) {
            return;
        }
        int distance = otherScript ? limit : Skeleton.distance(wanted, index.keyTable(), start, end, limit);
        if (distance > limit) {
            return;
        }
        int name = index.nameOf(postings[i]);
        Near near = new Near(name, index.placeOf(name), distance);
        best.merge(near.place(), near, (a, b) -> b.distance() < a.distance() ? b : a);
    }
}
