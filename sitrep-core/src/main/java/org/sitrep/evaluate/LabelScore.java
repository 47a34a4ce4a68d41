package org.sitrep.evaluate;

import java.util.Map;
import java.util.TreeMap;

/** F1 of labels given one to each item. Grows while a set is scored; not for several threads. */
final class LabelScore {
    private final Map<String, Rate> rates = new TreeMap<>();
    private final Map<String, Integer> gold = new TreeMap<>();
    private int items;
    private int hits;

    void add(String wanted, String found) {
        items++;
        gold.merge(wanted, 1, Integer::sum);
        boolean hit = wanted.equals(found);
        hits += hit ? 1 : 0;
        rates.computeIfAbsent(wanted, l -> new Rate()).add(hit ? 1 : 0, hit ? 1 : 0, 1);
        if (!hit) {
            rates.computeIfAbsent(found, l -> new Rate()).add(0, 1, 0);
        }
    }

    double accuracy() {
        return Rate.share(hits, items);
    }

    /** The mean F1 over the labels that gold has. */
    double macroF1() {
        return gold.keySet().stream()
                .mapToDouble(l -> rates.getOrDefault(l, new Rate()).f1())
                .average()
                .orElse(0);
    }

    /** The mean F1 over the items, each by the label gold gives it. */
    double weightedF1() {
        double sum = 0;
        for (Map.Entry<String, Integer> label : gold.entrySet()) {
            sum += label.getValue()
                    * rates.getOrDefault(label.getKey(), new Rate()).f1();
        }
        return items == 0 ? 0 : sum / items;
    }
}
