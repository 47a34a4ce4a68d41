package org.sitrep.reference.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of one country, for finding similar ones. Immutable once made. */
final class CountryNames {
    /** What a letter costs when one name is in Latin and one in Arabic script, which writes no short vowels. */
    private static final int ACROSS_SCRIPTS = 2;

    private static final int ATTACHED_ARTICLE = 3;

    /**
     * A similar name.
     *
     * @param distance cost of the respelling, as {@link Skeleton#cost}
     */
    record Near(int name, int place, int distance) {}

    private final PlaceIndex index;
    private final int[] postings;
    private final int[] keyOf;
    /** Hash of each skeleton, ascending. */
    private final int[] hashes;

    private final int[] letters;
    private final long[] pairs;
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
        pairs = new long[n];
        lengths = new int[n];
        for (int i = 0; i < n; i++) {
            int from = (int) order[i];
            hashes[i] = (int) (order[i] >> 32);
            postings[i] = found[from];
            keyOf[i] = keys[from];
            letters[i] = Skeleton.letters(index.keyTable(), index.keyStart(keyOf[i]), index.keyEnd(keyOf[i]));
            pairs[i] = Skeleton.pairs(index.keyTable(), index.keyStart(keyOf[i]), index.keyEnd(keyOf[i]));
            lengths[i] = index.keyEnd(keyOf[i]) - index.keyStart(keyOf[i]);
        }
    }

    /**
     * The places whose name has the same consonants, or differs by one letter (two from eight letters on), each once with its
     * nearest name. Consonants alone do not count when more than half of the letters differ.
     */
    List<Near> near(String loose) {
        Map<Integer, Near> best = new HashMap<>();
        search(best, loose, 0);
        if (loose.length() > 6 && (loose.startsWith("al") || loose.startsWith("el"))) {
            // an article written together with its noun: Alraqqa
            search(best, loose.substring(2), ATTACHED_ARTICLE);
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

    private void search(Map<Integer, Near> best, String loose, int surcharge) {
        byte[] wanted = Skeleton.bytes(loose);
        long skeleton = Skeleton.of(loose);
        int slack = wanted.length >= 8 ? 2 : 1;
        int mask = Skeleton.letters(wanted, 0, wanted.length);
        long pairMask = Skeleton.pairs(wanted, 0, wanted.length);
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
                    keep(best, i, Math.max(2, wanted.length / 2), wanted, true, surcharge);
                }
            }
        }
        for (int i = 0; i < postings.length; i++) {
            // one edit changes two letters and four pairs of letters at most
            if (Integer.bitCount(letters[i] ^ mask) <= 2 * slack
                    && Long.bitCount(pairs[i] ^ pairMask) <= 4 * slack
                    && Math.abs(lengths[i] - wanted.length) <= slack) {
                keep(best, i, slack, wanted, false, surcharge);
            }
        }
    }

    private void keep(Map<Integer, Near> best, int i, int limit, byte[] wanted, boolean acrossScripts, int surcharge) {
        int start = index.keyStart(keyOf[i]);
        int end = index.keyEnd(keyOf[i]);
        boolean otherScript = wanted[0] < 0 != index.keyTable()[start] < 0;
        if (otherScript && !acrossScripts) {
            return;
        }
        if (!otherScript && Skeleton.distance(wanted, index.keyTable(), start, end, limit) > limit) {
            return;
        }
        int distance =
                otherScript ? ACROSS_SCRIPTS * wanted.length : Skeleton.cost(wanted, index.keyTable(), start, end);
        int name = index.nameOf(postings[i]);
        Near near = new Near(name, index.placeOf(name), distance + surcharge);
        best.merge(near.place(), near, (a, b) -> b.distance() < a.distance() ? b : a);
    }
}
