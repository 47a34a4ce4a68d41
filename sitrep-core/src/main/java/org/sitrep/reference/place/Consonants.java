package org.sitrep.reference.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a name by their consonants, as far as Arabic script and its transliterations agree on them: articles and vowels do
 * not count, and letters that are pronounced in two ways ("Othman", "Osman") have both.
 *
 * @param words for each word its possible rows of consonants
 */
public record Consonants(List<Set<Long>> words) {
    private static final String WRITTEN = "\u062B\u0630\u0636";
    private static final String SPOKEN = "\u0633\u0632\u0632";
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "as", "ash", "ad", "ar", "an", "at", "az", "es", "er", "ul");

    public Consonants {
        words = List.copyOf(words);
    }

    /** Those of a name in either script. */
    public static Consonants of(String name) {
        List<Set<Long>> words = new ArrayList<>();
        for (String word : Folded.of(name).words()) {
            for (String part : parts(word)) {
                words.add(rows(part));
            }
        }
        return new Consonants(words);
    }

    /** "Abdulrahman" is "Abd al-Rahman"; an article is no word. */
    private static List<String> parts(String word) {
        if (ARTICLES.contains(word)) {
            return List.of();
        }
        String servant = word.replaceFirst("^abd(?:oul|ul|el|al|ur|ar|er|us|as|ou|u|e)(?=[a-z]{3})", "");
        return servant.length() < word.length() ? List.of("abd", servant) : List.of(servant(word));
    }

    private static String servant(String word) {
        return Set.of("abdul", "abdel", "abdal", "abdur").contains(word) ? "abd" : word;
    }

    private static Set<Long> rows(String word) {
        String bare = new Folded(List.of(word)).loose();
        StringBuilder spoken = new StringBuilder();
        bare.chars().forEach(c -> {
            int at = WRITTEN.indexOf(c);
            spoken.append(at < 0 ? (char) c : SPOKEN.charAt(at));
        });
        Set<Long> rows = new TreeSet<>();
        for (String writing : List.of(bare, spoken.toString())) {
            long row = Sounds.of(writing).skeleton();
            if (row != 0) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Whether two words have a row of consonants in common. */
    public static boolean meet(Set<Long> one, Set<Long> other) {
        return !Collections.disjoint(one, other);
    }
}
