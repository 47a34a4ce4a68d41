package org.sitrep.event.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.base.SitrepException;
import org.sitrep.event.copies.Words;

/** The words of a claim cut to stems, with words for one thing made one. */
final class Stems {
    private static final Map<String, String> CONCEPTS = concepts();

    private Stems() {}

    /**
     * The stems of the words that say what happened.
     *
     * @param places words of place names, which are compared as places
     */
    static Set<String> of(String text, Set<String> places) {
        Set<String> stems = new TreeSet<>();
        for (String word : Words.of(text)) {
            boolean told = !Words.general(word) || word.equals("killed");
            if (told && !places.contains(word)) {
                stems.add(of(word));
            }
        }
        return stems;
    }

    /** The stem of one folded word, or the concept it stands for. */
    static String of(String word) {
        String stem = stem(word);
        return CONCEPTS.getOrDefault(stem, stem);
    }

    /** The word without its English ending, never shorter than three letters. */
    static String stem(String word) {
        String s = word;
        for (String ending : new String[] {"ies", "ing", "ed", "es", "s", "e"}) {
            if (s.endsWith(ending) && s.length() - ending.length() >= 3 && !s.endsWith("ss")) {
                s = s.substring(0, s.length() - ending.length());
                break;
            }
        }
        boolean doubled = s.length() > 4 && s.charAt(s.length() - 1) == s.charAt(s.length() - 2);
        return doubled && "bdgmnprt".indexOf(s.charAt(s.length() - 1)) >= 0 ? s.substring(0, s.length() - 1) : s;
    }

    private static Map<String, String> concepts() {
        Map<String, String> concepts = new HashMap<>();
        InputStream file = Stems.class.getResourceAsStream("concepts.tsv");
        if (file == null) {
            throw new SitrepException("The table of concepts is missing from the program; install it again.");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t");
                if (!line.startsWith("#") && fields.length == 2) {
                    for (String word : fields[1].split(" ")) {
                        concepts.put(stem(word), fields[0]);
                    }
                }
            }
        } catch (IOException e) {
            throw new SitrepException("The table of concepts cannot be read; install the program again.", e);
        }
        return Map.copyOf(concepts);
    }
}
