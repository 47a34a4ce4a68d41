package org.sitrep.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.base.Span;

/** Pairs gold spans with predicted spans, one to one: equal spans first, then the largest overlaps. */
final class SpanMatching {
    private SpanMatching() {}

    /**
     * A gold span and the predicted span matched with it.
     *
     * @param gold index into the gold spans
     * @param found index into the predicted spans
     * @param exact whether the spans are equal
     */
    record Pair(int gold, int found, boolean exact) {}

    /** The pairs by gold index; a span is in at most one pair. */
    static List<Pair> exactThenOverlap(List<Span> gold, List<Span> found) {
        record Candidate(int gold, int found, boolean exact, int overlap) {}
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                Span one = gold.get(g);
                Span other = found.get(f);
                int overlap = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
                if (overlap > 0) {
                    candidates.add(new Candidate(g, f, one.equals(other), overlap));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::exact)
                .thenComparingInt(Candidate::overlap)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::found));
        boolean[] usedGold = new boolean[gold.size()];
        boolean[] usedFound = new boolean[found.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Candidate c : candidates) {
            if (!usedGold[c.gold] && !usedFound[c.found]) {
                usedGold[c.gold] = true;
                usedFound[c.found] = true;
                pairs.add(new Pair(c.gold, c.found, c.exact));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::gold));
        return pairs;
    }
}
