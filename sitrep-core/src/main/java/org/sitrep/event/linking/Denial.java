package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** A claim of the group it speaks of, if any; the claims must be grouped. */
    Optional<Node> denied() {
        if (!fresh) {
            return of;
        }
        fresh = false;
        near.removeIf(n -> n.claim().gone());
        Map<Group, List<Double>> scores = new HashMap<>();
        near.forEach(n -> scores.computeIfAbsent(n.claim().group(), g -> new ArrayList<>())
                .add(n.score()));
        of = Optional.empty();
        double best = ENOUGH;
        for (Map.Entry<Group, List<Double>> group : scores.entrySet()) {
            Node first = group.getKey().first();
            double score = best(group.getValue());
            boolean before = of.filter(n -> n.compareIds(first) < 0).isPresent();
            if (score > best || (score == best && of.isPresent() && !before)) {
                best = score;
                of = Optional.of(first);
            }
        }
        return of;
    }

    /** The average of the best few. */
    private static double best(List<Double> scores) {
        return scores.stream()
                .sorted(Comparator.reverseOrder())
                .limit(BEST)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
