package org.sitrep.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Compares the templates of one document with gold. A predicted filler is right when each of its strings names the same gold
 * filler.
 */
final class TemplateScore {
    private TemplateScore() {}

    /**
     * What counted in a document.
     *
     * @param hits predicted slots that are right
     * @param found predicted slots
     * @param met gold slots that were found
     * @param gold gold slots
     * @param partner the gold template each predicted one was compared with; -1 for none
     */
    record Counts(int hits, int found, int met, int gold, int[] partner) {
        private double f1() {
            double precision = Rate.share(hits, found);
            double recall = Rate.share(met, gold);
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** Whether a predicted filler names nothing but this gold filler. */
    static boolean names(Set<String> predicted, Set<String> gold) {
        return !predicted.isEmpty() && gold.containsAll(predicted);
    }

    /**
     * The counts under the pairing of predicted and gold templates of the same type that gives the highest F1. Each type and each
     * filler is a slot.
     */
    static Counts templates(List<FilledTemplate> predicted, List<FilledTemplate> gold) {
        int found = predicted.stream().mapToInt(FilledTemplate::size).sum();
        int wanted = gold.stream().mapToInt(FilledTemplate::size).sum();
        int[] none = new int[predicted.size()];
        Arrays.fill(none, -1);
        Pairing pairing = new Pairing(predicted, gold, new Counts(0, found, 0, wanted, none));
        pairing.extend(0, new boolean[gold.size()], none.clone(), 0, 0);
        return pairing.best;
    }

    /** Tries the one-to-one pairings that may still be better than the best so far. */
    private static final class Pairing {
        private final int[][] hits;
        private final int[][] met;
        private Counts best;

        Pairing(List<FilledTemplate> predicted, List<FilledTemplate> gold, Counts nothing) {
            hits = new int[predicted.size()][gold.size()];
            met = new int[predicted.size()][gold.size()];
            best = nothing;
            for (int i = 0; i < predicted.size(); i++) {
                for (int k = 0; k < gold.size(); k++) {
                    if (gold.get(k).type().contains(predicted.get(i).type())) {
                        hits[i][k] = 1 + agreeing(predicted.get(i), gold.get(k), true);
                        met[i][k] = 1 + agreeing(predicted.get(i), gold.get(k), false);
                    }
                }
            }
        }

        void extend(int next, boolean[] taken, int[] partner, int sumHits, int sumMet) {
            if (next == partner.length) {
                Counts counts = new Counts(sumHits, best.found, sumMet, best.gold, partner.clone());
                if (counts.f1() > best.f1()) {
                    best = counts;
                }
                return;
            }
            Counts most = new Counts(
                    sumHits + rest(hits, next, taken), best.found, sumMet + rest(met, next, taken), best.gold, partner);
            if (most.f1() <= best.f1()) {
                return;
            }
            for (int k = 0; k < taken.length; k++) {
                if (!taken[k] && hits[next][k] > 0) {
                    taken[k] = true;
                    partner[next] = k;
                    extend(next + 1, taken, partner, sumHits + hits[next][k], sumMet + met[next][k]);
                    taken[k] = false;
                }
            }
            partner[next] = -1;
            extend(next + 1, taken, partner, sumHits, sumMet);
        }

        /** No more than this can be added by the predicted templates from one on and the gold ones that are free. */
        private static int rest(int[][] counts, int next, boolean[] taken) {
            int byPredicted = 0;
            int[] byGold = new int[taken.length];
            for (int i = next; i < counts.length; i++) {
                int most = 0;
                for (int k = 0; k < taken.length; k++) {
                    if (!taken[k]) {
                        most = Math.max(most, counts[i][k]);
                        byGold[k] = Math.max(byGold[k], counts[i][k]);
                    }
                }
                byPredicted += most;
            }
            return Math.min(byPredicted, Arrays.stream(byGold).sum());
        }

        /** How many fillers of the one side have a partner on the other. */
        private static int agreeing(FilledTemplate predicted, FilledTemplate gold, boolean countPredicted) {
            int sum = 0;
            for (String role : FilledTemplate.ROLES) {
                for (Set<String> one : countPredicted ? predicted.role(role) : gold.role(role)) {
                    boolean agrees = countPredicted
                            ? gold.role(role).stream().anyMatch(g -> names(one, g))
                            : predicted.role(role).stream().anyMatch(p -> names(p, one));
                    sum += agrees ? 1 : 0;
                }
            }
            return sum;
        }
    }

    /** The greatest number of predicted fillers that can each be given a gold filler of their own that they name. */
    static int aligned(List<Set<String>> predicted, List<Set<String>> gold) {
        int[] owner = new int[gold.size()];
        Arrays.fill(owner, -1);
        int sum = 0;
        for (int i = 0; i < predicted.size(); i++) {
            sum += give(i, predicted, gold, owner, new boolean[gold.size()]) ? 1 : 0;
        }
        return sum;
    }

    private static boolean give(
            int one, List<Set<String>> predicted, List<Set<String>> gold, int[] owner, boolean[] seen) {
        for (int k = 0; k < gold.size(); k++) {
            if (!seen[k] && names(predicted.get(one), gold.get(k))) {
                seen[k] = true;
                if (owner[k] < 0 || give(owner[k], predicted, gold, owner, seen)) {
                    owner[k] = one;
                    return true;
                }
            }
        }
        return false;
    }
}
