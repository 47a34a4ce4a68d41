package org.sitrep.mention.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one expression, by the names its rule gives them.
 *
 * @param all the whole expression
 * @param before the word before it, lower case, empty at the start of a sentence
 * @param after the word after it, as written, empty at the end
 * @param beforeTag part of speech of the word before, empty where no tagger read it
 * @param afterTag part of speech of the word after, empty where no tagger read it
 */
record Words(String all, Map<String, String> named, String before, String after, String beforeTag, String afterTag) {

    /** The words of that name in lower case, empty where the text has none. */
    String get(String name) {
        return named.getOrDefault(name, "").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    boolean has(String name) {
        return named.containsKey(name);
    }

    Optional<String> find(String name) {
        return has(name) ? Optional.of(get(name)) : Optional.empty();
    }
}
