package org.sitrep.event.origins;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sitrep.event.copies.Words;

/** What of a body's name stays the same however it is turned: "the UN Human Rights Office", "the human rights office of the United Nations". */
final class BodyName {
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");

    private static final Map<String, List<String>> SHORT = Map.of(
            "un", List.of("united", "nations"),
            "us", List.of("united", "states"),
            "eu", List.of("european", "union"),
            "uk", List.of("britain"),
            "american", List.of("united", "states"),
            "defense", List.of("defence"),
            "center", List.of("centre"),
            "organization", List.of("organisation"));

    private BodyName() {}

    /** The telling words in the order of the alphabet, abbreviations written out; two names with one key are one body's. */
    static String key(String name) {
        TreeSet<String> words = new TreeSet<>();
        for (String word : Words.of(POSSESSIVE
                .matcher(name.replace("U.N.", "UN").replace("U.S.", "US"))
                .replaceAll(""))) {
            words.addAll(SHORT.getOrDefault(word, Words.common(word) ? List.of() : List.of(word)));
        }
        return words.isEmpty() ? Words.fold(name) : String.join(" ", words);
    }
}
