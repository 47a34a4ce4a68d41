package org.sitrep.reference.place;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The loose keys of the world or of one country, in byte order and by their consonants. Immutable. */
final class KeySet {
    private final NameKeys names;
    /** Ascending numbers, so in byte order. */
    private final int[] keys;
    /** Hashes of skeletons, ascending, and beside each the number of its key. */
    private final int[] hashes;

    private final int[] hashed;

    /** @param keys loose keys in ascending order */
    KeySet(NameKeys names, int[] keys) {
        this.names = names;
        this.keys = keys.clone();
        long[] order = new long[keys.length];
        int n = 0;
        for (int key : keys) {
            long skeleton = Sounds.of(names.text(key)).skeleton();
            if (skeleton != 0) {
                order[n++] = (long) hash(skeleton) << 32 | key;
            }
        }
        Arrays.sort(order, 0, n);
        hashes = new int[n];
        hashed = new int[n];
        for (int i = 0; i < n; i++) {
            hashes[i] = (int) (order[i] >> 32);
            hashed[i] = (int) order[i];
        }
    }

    private static int hash(long skeleton) {
        return Long.hashCode(skeleton * 0x9E3779B97F4A7C15L);
    }

    /** Meets the keys of these consonants, and a few others whose hash is the same. */
    void alike(long skeleton, IntConsumer found) {
        int hash = hash(skeleton);
        int at = Arrays.binarySearch(hashes, hash);
        if (at < 0) {
            return;
        }
        while (at > 0 && hashes[at - 1] == hash) {
            at--;
        }
        for (; at < hashes.length && hashes[at] == hash; at++) {
            found.accept(hashed[at]);
        }
    }

    int size() {
        return keys.length;
    }

    int key(int at) {
        return keys[at];
    }

    /** Where, behind {@code at}, the first key stands that does not begin with these bytes of the table. */
    int after(int start, int length, int at) {
        int step = 1;
        int low = at;
        while (low + step < keys.length && names.begins(keys[low + step], start, length)) {
            low += step;
            step *= 2;
        }
        int high = Math.min(keys.length, low + step);
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (names.begins(keys[middle], start, length)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
