package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbered claims, how well pairs of them fit, and which of them are copies of each other. */
final class Ties {
    private final Sets copied;
    private int[] pairs = new int[64];
    private double[] scores = new double[32];
    private int size;

    Ties(int claims) {
        this(new Sets(claims));
    }

    private Ties(Sets copied) {
        this.copied = copied;
    }

    /** Those that are together whatever else is asked for. */
    Sets copied() {
        return copied;
    }

    void add(int one, int other, double score) {
        if (size == scores.length) {
            pairs = Arrays.copyOf(pairs, 4 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        pairs[2 * size] = one;
        pairs[2 * size + 1] = other;
        scores[size++] = score;
    }

    /** The pairs among some of the claims, with the same numbers. */
    Ties inside(int[] claims) {
        boolean[] in = new boolean[copied.size()];
        for (int i : claims) {
            in[i] = true;
        }
        Ties inside = new Ties(copied);
        for (int i = 0; i < size; i++) {
            if (in[pairs[2 * i]] && in[pairs[2 * i + 1]]) {
                inside.add(pairs[2 * i], pairs[2 * i + 1], scores[i]);
            }
        }
        return inside;
    }

    /**
     * What of some claims hangs together by copies and pairs that fit well enough; each part ascending, parts by their smallest.
     *
     * @param of ascending numbers, with all that hangs together with them where less is asked for
     */
    List<int[]> components(int[] of, double enough) {
        Sets sets = new Sets(copied);
        for (int i = 0; i < size; i++) {
            if (scores[i] >= enough) {
                sets.unite(pairs[2 * i], pairs[2 * i + 1]);
            }
        }
        int[] place = new int[sets.size()];
        Arrays.fill(place, -1);
        List<int[]> components = new ArrayList<>();
        int[] lengths = new int[of.length];
        for (int i : of) {
            int root = sets.find(i);
            if (place[root] < 0) {
                place[root] = components.size();
                components.add(new int[2]);
            }
            int at = place[root];
            int[] component = components.get(at);
            if (lengths[at] == component.length) {
                component = Arrays.copyOf(component, 2 * component.length);
                components.set(at, component);
            }
            component[lengths[at]++] = i;
        }
        for (int i = 0; i < components.size(); i++) {
            components.set(i, Arrays.copyOf(components.get(i), lengths[i]));
        }
        return components;
    }
}
