package org.sitrep.event.stories;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * One way to look at a text: its words, its lead, its names or its numbers, counted.
 *
 * @param weight of this view beside the others
 */
record View(double weight, Function<StoryText, Map<String, Integer>> terms) {

    /** Vectors of length one; terms weigh by the logarithm of their count and by their rarity. */
    static java.util.List<Map<String, Double>> vectors(
            java.util.List<Map<String, Integer>> counts, ToDoubleBiFunction<Integer, Integer> rarity) {
        Map<String, Integer> spread = new TreeMap<>();
        counts.forEach(c -> c.keySet().forEach(t -> spread.merge(t, 1, Integer::sum)));
        return counts.stream()
                .map(c -> {
                    Map<String, Double> vector = new TreeMap<>();
                    double square = 0;
                    for (Map.Entry<String, Integer> term : c.entrySet()) {
                        double rare = rarity.applyAsDouble(counts.size(), spread.get(term.getKey()));
                        double value = (1 + Math.log(term.getValue())) * rare;
                        if (value > 0) {
                            vector.put(term.getKey(), value);
                            square += value * value;
                        }
                    }
                    double length = Math.sqrt(square);
                    vector.replaceAll((t, v) -> v / length);
                    return vector;
                })
                .toList();
    }
}
