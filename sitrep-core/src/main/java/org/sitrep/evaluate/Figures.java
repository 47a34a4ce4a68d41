package org.sitrep.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an evaluation found.
 *
 * @param set name of the set
 * @param documents documents scored
 * @param version version of the pipeline
 * @param values metric to value, fractions between 0 and 1, in the order of the contract; counts are whole numbers
 * @param misses one line per miss: document, gold, predicted, separated by tabs
 */
public record Figures(String set, int documents, String version, Map<String, Double> values, List<String> misses) {
    public Figures {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        misses = List.copyOf(misses);
    }
}
