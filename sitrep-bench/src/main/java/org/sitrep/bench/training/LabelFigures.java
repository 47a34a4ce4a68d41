package org.sitrep.bench.training;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How well labels are found: of each id the label of gold, and the one found. */
final class LabelFigures {
    private LabelFigures() {}

    /** The likeliest label; empty where there is none. */
    static String best(Map<String, Double> shares) {
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The share of the ids whose label is found. */
    static double accuracy(Map<String, String> gold, Map<String, String> found) {
        long right = gold.entrySet().stream()
                .filter(e -> e.getValue().equals(found.get(e.getKey())))
                .count();
        return (double) right / gold.size();
    }

    /**
     * The mean F1 of the labels of gold.
     *
     * @param print whether to print that of each
     */
    static double macro(Map<String, String> gold, Map<String, String> found, boolean print) {
        double sum = 0;
        Set<String> labels = new TreeSet<>(gold.values());
        for (String label : labels) {
            double f1 = f1(gold, found, label);
            if (print) {
                System.out.printf(
                        Locale.ROOT,
                        "  %-12s %.3f of %d%n",
                        label,
                        f1,
                        gold.values().stream().filter(label::equals).count());
            }
            sum += f1;
        }
        return sum / labels.size();
    }

    /** F1 of one label; 0 where neither gold nor what is found has it. */
    static double f1(Map<String, String> gold, Map<String, String> found, String label) {
        int hits = 0;
        int all = 0;
        for (Map.Entry<String, String> e : gold.entrySet()) {
            boolean is = e.getValue().equals(label);
            boolean says = label.equals(found.get(e.getKey()));
            hits += is && says ? 1 : 0;
            all += (is ? 1 : 0) + (says ? 1 : 0);
        }
        return all == 0 ? 0 : 2.0 * hits / all;
    }
}
