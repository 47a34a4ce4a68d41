package org.sitrep.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The 15 roots PLV merges PLOVER's types to, and their four classes. */
public final class PloverRoots {
    private static final Map<String, List<String>> QUADS = quads();

    private PloverRoots() {}

    private static Map<String, List<String>> quads() {
        Map<String, List<String>> quads = new LinkedHashMap<>();
        quads.put("1", List.of("AGREE", "CONSULT", "SUPPORT"));
        quads.put("2", List.of("AID", "COOPERATE", "YIELD"));
        quads.put("3", List.of("ACCUSE", "REJECT", "REQUEST", "THREATEN"));
        quads.put("4", List.of("ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION"));
        return quads;
    }

    /** The roots of a class: "1" verbal and "2" material cooperation, "3" verbal and "4" material conflict; none for another. */
    public static List<String> of(String quad) {
        return QUADS.getOrDefault(quad, List.of());
    }

    /** The class of a root; "0" for what is none. */
    public static String quad(String root) {
        return QUADS.entrySet().stream()
                .filter(e -> e.getValue().contains(root))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("0");
    }

    /** The probability of each class. */
    public static Map<String, Double> quads(Map<String, Double> roots) {
        Map<String, Double> sums = new LinkedHashMap<>();
        QUADS.forEach((quad, own) -> sums.put(
                quad, own.stream().mapToDouble(r -> roots.getOrDefault(r, 0.0)).sum()));
        return sums;
    }
}
