package org.sitrep.event.linking;

import java.util.Arrays;
import java.util.Optional;

/**
 * The best pairs of a claim: the others, and how well they fit.
 *
 * <p>Of more than {@value #MOST} pairs the best stay, of equally good ones those with the smaller claim ids, so that what stays
 * does not depend on the order in which pairs are found.
 */
final class Pairs {
    static final int MOST = 48;

    private Node[] others = {};
    /** The turns of the others, cut to an int, and beside each other so that they can be gone through fast. */
    private int[] turns = {};

    private float[] scores = {};
    private boolean[] copied = {};
    private int size;
    /** Where the worst pair stands, and how many claims had left when it was looked for; -1 when it is to be looked for. */
    private int worst = -1;

    private int departed;

    /** How many there are, with those whose other is {@linkplain Node#gone() gone}. */
    int size() {
        return size;
    }

    /** The turn of the other of a pair, cut to an int. */
    int other(int pair) {
        return turns[pair];
    }

    double score(int pair) {
        return scores[pair];
    }

    /** Whether the two of a pair are together whatever else is asked for. */
    boolean copied(int pair) {
        return copied[pair];
    }

    boolean contains(Node other) {
        return place(other) >= 0;
    }

    private int place(Node other) {
        int turn = (int) other.turn();
        for (int i = 0; i < size; i++) {
            if (turns[i] == turn) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a pair is good enough to be kept.
     *
     * @param departures how many claims left so far, here and elsewhere
     */
    boolean accepts(Node other, double score, int departures) {
        if (size < MOST) {
            return true;
        }
        int at = worst(departures);
        return others[at].gone() || worse(others[at], scores[at], other, (float) score);
    }

    /**
     * A pair with a lower score is not kept.
     *
     * @param departures how many claims left so far, here and elsewhere
     */
    float least(int departures) {
        int at = size < MOST ? -1 : worst(departures);
        return at < 0 || others[at].gone() ? 0 : scores[at];
    }

    /**
     * Adds a pair that is {@linkplain #accepts accepted}.
     *
     * @param copy whether the two are together whatever else is asked for
     * @param departures how many claims left so far, here and elsewhere
     * @return the other of the pair that goes for it, if one does
     */
    Optional<Node> add(Node other, double score, boolean copy, int departures) {
        Optional<Node> before = Optional.empty();
        int at = size;
        if (size < MOST) {
            grow(++size);
        } else {
            at = worst(departures);
            before = Optional.of(others[at]);
        }
        worst = -1;
        others[at] = other;
        turns[at] = (int) other.turn();
        scores[at] = (float) score;
        copied[at] = copy;
        return before;
    }

    private void grow(int least) {
        if (least > others.length) {
            int length = Math.max(4, Math.min(MOST, 2 * others.length));
            others = Arrays.copyOf(others, length);
            turns = Arrays.copyOf(turns, length);
            scores = Arrays.copyOf(scores, length);
            copied = Arrays.copyOf(copied, length);
        }
    }

    /** Where the pair stands that goes first when a better one comes. */
    private int worst(int departures) {
        if (worst < 0 || departed != departures) {
            worst = 0;
            for (int i = 1; i < size; i++) {
                worst = worse(others[i], scores[i], others[worst], scores[worst]) ? i : worst;
            }
            departed = departures;
        }
        return worst;
    }

    private static boolean worse(Node one, float score, Node other, float otherScore) {
        if (one.gone() != other.gone()) {
            return one.gone();
        }
        return score != otherScore ? score < otherScore : one.compareIds(other) > 0;
    }

    /** Takes out the pair of a claim that leaves with all the others, and their pairs with it. */
    void leave(Node owner) {
        for (int i = 0; i < size; i++) {
            others[i].drop(owner);
        }
        clear();
    }

    private void clear() {
        others = new Node[0];
        turns = new int[0];
        scores = new float[0];
        copied = new boolean[0];
        size = 0;
        worst = -1;
    }

    /** Takes out the pair with another one, if there is one. */
    void drop(Node other) {
        int at = place(other);
        if (at >= 0 && size == 1) {
            clear();
        } else if (at >= 0) {
            size--;
            others[at] = others[size];
            turns[at] = turns[size];
            scores[at] = scores[size];
            copied[at] = copied[size];
            // What is not a pair any more is not held.
            others[size] = others[0];
            worst = -1;
        }
    }
}
