package org.sitrep.event.linking;

import java.util.Arrays;

/** Pairs of numbered claims, how well they fit, and whether they are together whatever else is asked for. */
final class Edges {
    private int[] ends = new int[8];
    private float[] scores = new float[4];
    private boolean[] copied = new boolean[4];
    private int size;

    /** Adds a pair. */
    void add(int one, int other, double score, boolean copy) {
        if (size == scores.length) {
            ends = Arrays.copyOf(ends, 4 * size);
            scores = Arrays.copyOf(scores, 2 * size);
            copied = Arrays.copyOf(copied, 2 * size);
        }
        ends[2 * size] = one;
        ends[2 * size + 1] = other;
        scores[size] = (float) score;
        copied[size++] = copy;
    }

    void addAll(Edges others) {
        for (int i = 0; i < others.size; i++) {
            add(others.one(i), others.other(i), others.score(i), others.copied(i));
        }
    }

    int size() {
        return size;
    }

    int one(int edge) {
        return ends[2 * edge];
    }

    int other(int edge) {
        return ends[2 * edge + 1];
    }

    double score(int edge) {
        return scores[edge];
    }

    boolean copied(int edge) {
        return copied[edge];
    }
}
