package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A denial, what it may deny, and what it was found to deny when that was last grouped. */
final class Denial {
    private static final double ENOUGH = .55;
    /** So many of a group's claims speak for it. */
    private static final int BEST = 3;

    private final Node node;
    private final List<Near> near = new ArrayList<>();
    private volatile boolean fresh = true;
    private Optional<Node> of = Optional.empty();

    /** A claim that a denial may mean, and how well it fits. */
    private record Near(Node claim, double score) {}

    Denial(Node node) {
        this.node = node;
    }

    Node node() {
        return node;
    }

    /**
     * Notes a claim it may mean.
     *
     * @param score how well the two fit
     */
    void near(Node claim, double score) {
        near.add(new Near(claim, score));
        claim.denied(this);
        fresh = true;
    }

    /** The group of one of those claims changed, or the claim left. */
    void touch() {
        fresh = true;
    }

    /** Whether it is to be {@linkplain #judge judged} anew. */
    boolean fresh() {
        return fresh;
    }

    /** A claim of the group it was found to speak of, if any. */
    Optional<Node> denied() {
        return of;
    }

    /** Finds the group it speaks of; the claims must be grouped. Several may be judged at once. */
    Denial judge() {
        fresh = false;
        near.removeIf(n -> n.claim().gone());
        Map<Group, Fit> fits = new HashMap<>();
        for (Near other : near) {
            fits.computeIfAbsent(other.claim().group(), g -> new Fit()).add(other.score());
        }
        of = Optional.empty();
        double best = ENOUGH;
        for (Map.Entry<Group, Fit> fit : fits.entrySet()) {
            Node first = fit.getKey().first();
            double score = fit.getValue().score();
            boolean before = of.filter(n -> n.compareIds(first) < 0).isPresent();
            if (score > best || (score == best && of.isPresent() && !before)) {
                best = score;
                of = Optional.of(first);
            }
        }
        return this;
    }

    /** How well it fits a group: the average of the best few. */
    private static final class Fit {
        private final double[] best = new double[BEST];
        private int count;

        void add(double score) {
            int at = Math.min(count, BEST - 1);
            if (count < BEST || score > best[at]) {
                for (; at > 0 && best[at - 1] < score; at--) {
                    best[at] = best[at - 1];
                }
                best[at] = score;
                count = Math.min(BEST, count + 1);
            }
        }

        double score() {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += best[i];
            }
            return sum / count;
        }
    }
}
