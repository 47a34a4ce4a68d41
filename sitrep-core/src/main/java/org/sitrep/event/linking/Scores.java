package org.sitrep.event.linking;

/** How well the claims of one group fit each other, by their places in it; kept so that they are not compared again. */
final class Scores {
    static final Scores NONE = new Scores(0);

    private final float[] scores;

    /**
     * @param size number of claims
     */
    Scores(int size) {
        scores = new float[size * (size - 1) / 2];
    }

    /** At most 1; negative when the two cannot be one. */
    double of(int one, int other) {
        return scores[at(one, other)];
    }

    void set(int one, int other, double score) {
        scores[at(one, other)] = (float) score;
    }

    private static int at(int one, int other) {
        int high = Math.max(one, other);
        return high * (high - 1) / 2 + Math.min(one, other);
    }
}
