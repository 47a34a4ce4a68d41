package org.sitrep.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A template as the scorers of MUC-4 compare it.
 *
 * @param type the kind of incident; gold may allow several: "bombing / attack"
 * @param roles the fillers of each role, each the set of the strings that name it
 */
record FilledTemplate(String type, Map<String, List<Set<String>>> roles) {
    /** The roles, as the gold files name them. */
    static final List<String> ROLES = List.of("PerpInd", "PerpOrg", "Target", "Victim", "Weapon");

    private static final Pattern SIGNS = Pattern.compile("[!-/:-@\\[-`{-~]");
    private static final Pattern ARTICLES = Pattern.compile("\\b(?:a|an|the)\\b");
    private static final Pattern GAPS = Pattern.compile("\\s+");

    FilledTemplate {
        roles = Map.copyOf(roles);
    }

    List<Set<String>> role(String role) {
        return roles.getOrDefault(role, List.of());
    }

    /** How much it states: its type and each filler count one. */
    int size() {
        return 1 + roles.values().stream().mapToInt(List::size).sum();
    }

    /** A string as it is compared: in lower case, without punctuation of ASCII, without articles, single blanks. */
    static String plain(String words) {
        String low = SIGNS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
        return GAPS.matcher(ARTICLES.matcher(low).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /** The strings of one filler. */
    static Set<String> strings(Iterable<String> words) {
        Set<String> strings = new TreeSet<>();
        words.forEach(w -> strings.add(plain(w)));
        return strings;
    }

    /** The fillers of all templates of a document by role, each once. */
    static Map<String, List<Set<String>>> merged(List<FilledTemplate> templates) {
        Map<String, List<Set<String>>> merged = new LinkedHashMap<>();
        for (String role : ROLES) {
            List<Set<String>> all = new ArrayList<>();
            for (FilledTemplate template : templates) {
                for (Set<String> filler : template.role(role)) {
                    if (!all.contains(filler)) {
                        all.add(filler);
                    }
                }
            }
            merged.put(role, all);
        }
        return merged;
    }
}
