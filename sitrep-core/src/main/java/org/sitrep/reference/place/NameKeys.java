package org.sitrep.reference.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The folded names of all places, each once, in byte order, and with each the names that fold to it. Keys go by their numbers,
 * ascending in byte order; a posting is a name under a key. Immutable.
 *
 * <p>In the file: how many keys; how many bytes each begins with like the one before it; how many more it has, and these; how many
 * postings it has, and these: the number of the name, with the {@linkplain #EXACT forms} in the last two bits.
 */
final class NameKeys {
    /** The key is the exact form of the name. */
    static final int EXACT = 1;
    /** The key is the loose form of the name. */
    static final int LOOSE = 2;

    private final int size;
    private final byte[] bytes;
    private final int[] at;
    /** For each pair of first bytes the first key that begins with them or with later ones. */
    private final int[] from = new int[(1 << 16) + 1];

    private final int[] postingAt;
    private final int[] postings;

    NameKeys(PackedColumns columns) {
        size = columns.number();
        at = new int[size + 1];
        byte[] shared = columns.bytes(size);
        for (int i = 0; i < size; i++) {
            at[i + 1] = at[i] + (shared[i] & 0xFF) + columns.number();
        }
        bytes = new byte[at[size]];
        for (int i = 0; i < size; i++) {
            int common = shared[i] & 0xFF;
            int start = at[i];
            if (common > 0) {
                System.arraycopy(bytes, at[i - 1], bytes, start, common);
            }
            columns.bytes(bytes, start + common, at[i + 1]);
        }
        int pair = 0;
        for (int i = 0; i < size; i++) {
            int start = at[i];
            int own = pair(bytes[start], at[i + 1] - start > 1 ? bytes[start + 1] : 0);
            while (pair <= own) {
                from[pair++] = i;
            }
        }
        Arrays.fill(from, pair, from.length, size);
        postingAt = new int[size + 1];
        for (int i = 0; i < size; i++) {
            postingAt[i + 1] = postingAt[i] + columns.number();
        }
        postings = columns.ints(postingAt[size]);
    }

    /** The number of the first two bytes among all pairs of bytes. */
    private static int pair(byte first, byte second) {
        return (first & 0xFF) << 8 | second & 0xFF;
    }

    /** A key as it is kept. */
    static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    /** How many keys there are. */
    int size() {
        return size;
    }

    /** Number of the key, or a negative number when there is none. */
    int number(byte[] wanted) {
        if (wanted.length == 0) {
            return -1;
        }
        int pair = pair(wanted[0], wanted.length > 1 ? wanted[1] : 0);
        int low = from[pair];
        int high = from[pair + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int c = Arrays.compareUnsigned(bytes, at[middle], at[middle + 1], wanted, 0, wanted.length);
            if (c == 0) {
                return middle;
            }
            if (c < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Whether the key is the loose form of some name. */
    boolean loose(int key) {
        for (int p = postingAt[key]; p < postingAt[key + 1]; p++) {
            if (has(p, LOOSE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a key begins with these bytes of the table. */
    boolean begins(int key, int start, int length) {
        return at[key + 1] - at[key] >= length
                && Arrays.equals(bytes, at[key], at[key] + length, bytes, start, start + length);
    }

    /** The bytes of all keys, one behind the other; not to be changed. */
    byte[] table() {
        return bytes;
    }

    /** Where a key begins in the table. */
    int start(int key) {
        return at[key];
    }

    /** Where a key ends in the table, exclusive. */
    int end(int key) {
        return at[key + 1];
    }

    String text(int key) {
        return new String(bytes, at[key], at[key + 1] - at[key], StandardCharsets.UTF_8);
    }

    /** The first posting of a key. */
    int postingStart(int key) {
        return postingAt[key];
    }

    /** The end of the postings of a key, exclusive. */
    int postingEnd(int key) {
        return postingAt[key + 1];
    }

    /** The number of the name of a posting. */
    int nameOf(int posting) {
        return postings[posting] >>> 2;
    }

    /** Whether the key of a posting is this form of its name, {@link #EXACT} or {@link #LOOSE}. */
    boolean has(int posting, int form) {
        return (postings[posting] & form) != 0;
    }
}
