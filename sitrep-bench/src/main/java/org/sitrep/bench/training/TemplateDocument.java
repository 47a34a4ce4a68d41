package org.sitrep.bench.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.claim.template.Filler;
import org.sitrep.claim.template.ReadReport;
import org.sitrep.claim.template.Roles;
import tools.jackson.databind.JsonNode;

/**
 * A document with gold.
 *
 * @param gold as the gold has it
 * @param report as the head sees it
 * @param templates of each incident of gold the fillers of each role; a filler is the set of its {@linkplain #plain plain} strings
 */
record TemplateDocument(JsonNode gold, ReadReport report, List<Map<String, List<Set<String>>>> templates) {
    /** A string as the scorers compare it. */
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[!-/:-@\\[-`{-~]", "")
                .replaceAll("\\b(?:a|an|the)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /**
     * Whether it tells of an incident of a kind.
     *
     * @param kind 0 for any incident, then the number of the kind among {@link Roles#KINDS}, plus one
     */
    boolean tells(int kind) {
        return kind == 0 ? !templates.isEmpty() : tells(Roles.KINDS.get(kind - 1));
    }

    private boolean tells(String kind) {
        for (JsonNode template : gold.path("templates")) {
            if (template.path("incident_type").asString().contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The gold filler a string names, null when there is none. */
    @Nullable
    Set<String> named(Filler filler) {
        String key = plain(filler.key());
        for (Map<String, List<Set<String>>> template : templates) {
            for (Set<String> gold : template.getOrDefault(filler.role(), List.of())) {
                if (gold.contains(key)) {
                    return gold;
                }
            }
        }
        return null;
    }

    /** Whether a template has what a string names. */
    static boolean has(Map<String, List<Set<String>>> template, Filler filler) {
        String key = plain(filler.key());
        return template.getOrDefault(filler.role(), List.of()).stream().anyMatch(g -> g.contains(key));
    }
}
