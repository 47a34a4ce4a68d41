package org.sitrep.evaluate;

import java.util.Collections;
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
 * @param tables metric to a figure for each group of documents, in the order of the groups; follow the values
 * @param misses one line per miss: document, gold, predicted, separated by tabs
 */
public record Figures(
        String set,
        int documents,
        String version,
        Map<String, Double> values,
        Map<String, Map<String, Double>> tables,
        List<String> misses) {
    public Figures {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        misses = List.copyOf(misses);
    }

    /** Figures without tables. */
    public Figures(String set, int documents, String version, Map<String, Double> values, List<String> misses) {
        this(set, documents, version, values, Map.of(), misses);
    }
}
