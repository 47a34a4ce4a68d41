package org.sitrep.event.linking;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sitrep.base.ClaimId;

/**
 * A claim among those it may be joined with; keeps the best of its pairs.
 *
 * <p>Of more than {@value #MOST} pairs the best stay, of equally good ones those with the smaller claim ids, so that what stays
 * does not depend on the order in which pairs are found.
 */
final class Node {
    private static final int MOST = 48;

    private final Slots slots;
    private final Optional<String> said;
    private boolean gone;
    private Cluster cluster;
    private Node[] others = {};
    private double[] scores = {};
    private int pairs;
    private int number;

    /**
     * @param said what makes it one with others wherever and whenever they are printed
     */
    Node(Slots slots, Optional<String> said) {
        this.slots = slots;
        this.said = said;
        this.cluster = new Cluster(this);
    }

    Slots slots() {
        return slots;
    }

    Optional<String> said() {
        return said;
    }

    ClaimId id() {
        return slots.telling().claim().id();
    }

    /** Whether it was taken out. */
    boolean gone() {
        return gone;
    }

    void leave() {
        gone = true;
        cluster.touch();
    }

    /** The claims it may end up with. */
    Cluster cluster() {
        return cluster;
    }

    void move(Cluster into) {
        cluster = into;
    }

    /** Its number among those grouped with it last. */
    int number() {
        return number;
    }

    void number(int among) {
        number = among;
    }

    /** Notes how well another one fits. */
    void note(Node other, double score) {
        if (pairs < MOST) {
            if (pairs == others.length) {
                others = Arrays.copyOf(others, Math.max(4, Math.min(MOST, 2 * pairs)));
                scores = Arrays.copyOf(scores, others.length);
            }
            others[pairs] = other;
            scores[pairs] = score;
            pairs++;
            return;
        }
        int worst = 0;
        for (int i = 1; i < pairs; i++) {
            worst = worse(others[i], scores[i], others[worst], scores[worst]) ? i : worst;
        }
        if (others[worst].gone() || worse(others[worst], scores[worst], other, score)) {
            others[worst] = other;
            scores[worst] = score;
        }
    }

    private static boolean worse(Node one, double score, Node other, double otherScore) {
        if (one.gone() != other.gone()) {
            return one.gone();
        }
        return score != otherScore ? score < otherScore : one.id().compareTo(other.id()) > 0;
    }

    /** The pairs kept, without those taken out. */
    void pairs(BiConsumer<Node, Double> pair) {
        for (int i = 0; i < pairs; i++) {
            if (!others[i].gone()) {
                pair.accept(others[i], scores[i]);
            }
        }
    }
}
