package org.sitrep.reference.place;

import java.util.function.IntConsumer;

/**
 * A walk through the sorted keys that meets those within an edit distance of a word. Keys that begin alike share the work, and
 * whole runs of keys that begin too differently are leapt over.
 */
final class Walk {
    private final NameKeys names;
    private final KeySet keys;
    private final byte[] word;
    private final int limit;
    private final int[][] rows;
    private final byte[] prefix;

    Walk(NameKeys names, KeySet keys, byte[] word, int limit) {
        this.names = names;
        this.keys = keys;
        this.word = word;
        this.limit = limit;
        this.rows = new int[word.length + limit + 2][word.length + 1];
        this.prefix = new byte[word.length + limit + 2];
        for (int j = 0; j <= word.length; j++) {
            rows[0][j] = j;
        }
    }

    void run(IntConsumer found) {
        byte[] table = names.table();
        int depth = 0;
        int at = 0;
        while (at < keys.size()) {
            int key = keys.key(at);
            int start = names.start(key);
            int length = names.end(key) - start;
            int common = 0;
            while (common < depth && common < length && prefix[common] == table[start + common]) {
                common++;
            }
            depth = common;
            boolean dead = false;
            while (depth < length) {
                if (depth == prefix.length - 1 || !step(depth, table[start + depth])) {
                    dead = true;
                    break;
                }
                depth++;
            }
            if (dead) {
                // no key that goes on like this can be near
                at = keys.after(start, depth + 1, at);
            } else {
                if (word.length - depth <= limit && rows[depth][word.length] <= limit) {
                    found.accept(key);
                }
                at++;
            }
        }
    }

    /** The next row of distances; whether any of them is within the limit. */
    private boolean step(int depth, byte letter) {
        prefix[depth] = letter;
        int[] above = rows[depth];
        int[] row = rows[depth + 1];
        row[0] = depth + 1;
        int least = row[0];
        int from = Math.max(1, depth + 1 - limit);
        int to = Math.min(word.length, depth + 1 + limit);
        if (from > 1) {
            row[from - 1] = limit + 1;
        }
        for (int j = from; j <= to; j++) {
            int value = above[j - 1] + (word[j - 1] == letter ? 0 : 1);
            int up = j < depth + 1 + limit ? above[j] + 1 : limit + 1;
            value = Math.min(value, Math.min(up, row[j - 1] + 1));
            row[j] = value;
            least = Math.min(least, value);
        }
        if (to < word.length) {
            row[to + 1] = limit + 1;
        }
        return least <= limit;
    }
}
