package org.sitrep.claim.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.base.SitrepException;

/** The words of the reader, in lists that have names. Safe for use by several threads. */
final class Lexicon {
    private static final String RESOURCE = "/org/sitrep/rules/arabic.tsv";

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final Map<String, Map<String, Integer>> values = new HashMap<>();

    private Lexicon() {}

    /** Reads the shipped words. */
    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("it is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && l.indexOf('\t') > 0)
                    .forEach(lexicon::add);
        } catch (IOException e) {
            throw new SitrepException(
                    "The words of Arabic " + RESOURCE + " cannot be read (" + e.getMessage()
                            + "); build the program again.",
                    e);
        }
        return lexicon;
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        String list = line.substring(0, tab);
        Set<String> single = words.computeIfAbsent(list, l -> new HashSet<>());
        List<List<String>> longer = phrases.computeIfAbsent(list, l -> new ArrayList<>());
        Map<String, Integer> meant = values.computeIfAbsent(list, l -> new HashMap<>());
        for (String entry : line.substring(tab + 1).trim().split("\\|")) {
            int equals = entry.indexOf('=');
            List<String> folded = Arrays.stream(entry.substring(equals + 1).split(" "))
                    .map(Terms::fold)
                    .toList();
            if (folded.size() == 1) {
                single.add(folded.get(0));
            } else {
                longer.add(folded);
            }
            if (equals > 0) {
                meant.put(String.join(" ", folded), Integer.valueOf(entry.substring(0, equals)));
            }
        }
    }

    /** Whether a list has a folded word. */
    boolean has(String list, String word) {
        return words.getOrDefault(list, Set.of()).contains(word);
    }

    /** The value of a folded word or phrase in a list, if it has one. */
    Optional<Integer> value(String list, String word) {
        return Optional.ofNullable(values.getOrDefault(list, Map.of()).get(word));
    }

    /** How many terms from a place on are an entry of a list, the longest such; 0 where none is. */
    int length(String list, Terms terms, int at) {
        int longest = has(list, terms.word(at)) ? 1 : 0;
        for (List<String> phrase : phrases.getOrDefault(list, List.of())) {
            boolean fits = phrase.size() > longest;
            for (int i = 0; fits && i < phrase.size(); i++) {
                String word = terms.word(at + i);
                fits = phrase.get(i).equals(word)
                        || i == 0
                                && at < terms.size()
                                && phrase.get(0).equals(terms.get(at).bare());
            }
            longest = fits ? phrase.size() : longest;
        }
        return longest;
    }

    /** Whether some term from one on, up to another, begins an entry of a list, also behind an "and" or a preposition. */
    boolean anywhere(String list, Terms terms, int from, int to) {
        return first(list, terms, from, to).isPresent();
    }

    /** Where the first term stands that begins an entry of a list. */
    Optional<Integer> first(String list, Terms terms, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            Term term = terms.get(i);
            if (length(list, terms, i) > 0 || has(list, term.bare()) || has(list, term.plain())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The words of several lists. */
    Set<String> all(String... lists) {
        return Arrays.stream(lists)
                .flatMap(l -> words.getOrDefault(l, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
