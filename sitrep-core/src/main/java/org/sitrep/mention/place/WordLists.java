package org.sitrep.mention.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lists of words that tell names of places from others, read from {@code place-words.tsv}: a list's name, a tab, words divided by blanks. */
final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();

    /** The bundled lists. */
    static WordLists load() {
        WordLists all = new WordLists();
        try (InputStream in = WordLists.class.getResourceAsStream("/org/sitrep/mention/place/place-words.tsv")) {
            if (in == null) {
                throw new IOException("no place-words.tsv");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    for (String word : line.substring(tab + 1).trim().split(" ")) {
                        all.lists
                                .computeIfAbsent(line.substring(0, tab), l -> new HashSet<>())
                                .add(word);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The word lists for places are missing from this installation; install Sitrep again.", e);
        }
        return all;
    }

    /** Whether a list holds a word, case aside; a list of abbreviations minds the case. */
    boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of())
                .contains(list.equals("abbreviation") ? word : word.toLowerCase(Locale.ROOT));
    }
}
