package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Numbered claims, how well pairs of them fit, and which of them are copies of each other.
 *
 * <p>Most pairs only repeat what others say already: those that do not are {@linkplain #needed needed}, at most one for each claim.
 * Whatever is asked for, the needed pairs alone hold together what all of them hold together, now and with any further pairs.
 */
final class Ties {
    private final Sets copied;
    private final Edges pairs = new Edges();
    private final BitSet needed = new BitSet();
    private int[] order = {};

    Ties(int claims) {
        copied = new Sets(claims);
    }

    /** Those that are together whatever else is asked for. */
    Sets copied() {
        return copied;
    }

    void add(int one, int other, double score) {
        add(one, other, score, false);
    }

    /**
     * Adds a pair.
     *
     * @param copy whether the two are together whatever else is asked for
     */
    void add(int one, int other, double score, boolean copy) {
        if (copy && copied.unite(one, other)) {
            needed.set(pairs.size());
        }
        pairs.add(one, other, score, copy);
    }

    /** The pairs in the order in which they were added. */
    Edges pairs() {
        return pairs;
    }

    /** Whether a pair is needed, once the {@link #components} were made. */
    boolean needed(int pair) {
        return needed.get(pair);
    }

    /**
     * What hangs together by copies and pairs that fit well enough; each part ascending, parts by their smallest. A part with too
     * many claims is taken apart by asking for more, step by step, up to more than 1, where only what is certain holds together.
     *
     * @param enough least score asked for at first
     * @param step by how much more is asked for
     * @param most claims a part may have while more can be asked for
     */
    List<int[]> components(double enough, double step, int most) {
        double[] asked = asked(enough, step);
        int[] starts = byLevel(asked);
        Sets sets = new Sets(copied);
        int claims = copied.size();
        int[] part = new int[claims];
        boolean[] whole = new boolean[claims];
        Arrays.fill(whole, true);
        // From what fits best down: a claim stays with what it was with before its part grew too large.
        for (int level = asked.length - 1; level >= 0; level--) {
            for (int i = starts[level + 1]; i < starts[level]; i++) {
                int pair = order[i];
                if (sets.unite(pairs.one(pair), pairs.other(pair))) {
                    needed.set(pair);
                }
            }
            for (int i = 0; i < claims; i++) {
                if (whole[i]) {
                    int root = sets.find(i);
                    whole[i] = level == asked.length - 1 || sets.members(root) <= most;
                    part[i] = whole[i] ? root : part[i];
                }
            }
        }
        return parts(part);
    }

    private static double[] asked(double enough, double step) {
        double[] asked = new double[2 + (int) Math.ceil((1 - enough) / step)];
        int levels = 0;
        for (double score = enough; ; score += step) {
            asked[levels++] = score;
            if (score > 1) {
                return Arrays.copyOf(asked, levels);
            }
        }
    }

    /** Puts the pairs in {@link #order} by how much they satisfy, most first; where those of each level begin. */
    private int[] byLevel(double[] asked) {
        int[] levels = new int[pairs.size()];
        int[] starts = new int[asked.length + 1];
        for (int i = 0; i < pairs.size(); i++) {
            int level = -1;
            while (level + 1 < asked.length && pairs.score(i) >= asked[level + 1]) {
                level++;
            }
            levels[i] = level;
            if (level >= 0) {
                starts[level]++;
            }
        }
        for (int level = asked.length - 1; level >= 0; level--) {
            starts[level] += starts[level + 1];
        }
        order = new int[starts[0]];
        int[] next = Arrays.copyOfRange(starts, 1, starts.length);
        for (int i = 0; i < pairs.size(); i++) {
            if (levels[i] >= 0) {
                order[next[levels[i]]++] = i;
            }
        }
        return starts;
    }

    private static List<int[]> parts(int[] part) {
        int[] place = new int[part.length];
        int[] lengths = new int[part.length];
        for (int root : part) {
            lengths[root]++;
        }
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < part.length; i++) {
            int root = part[i];
            if (place[root] == 0) {
                parts.add(new int[lengths[root]]);
                place[root] = parts.size();
                lengths[root] = 0;
            }
            parts.get(place[root] - 1)[lengths[root]++] = i;
        }
        return parts;
    }
}
