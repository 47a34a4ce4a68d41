package org.sitrep.claim.coding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.SitrepException;
import org.sitrep.claim.syntax.Tree;

/**
 * The words by which texts tell what something is done for. Safe for use by several threads.
 *
 * @param markers runs of words that begin a purpose
 * @param lists the verbs and nouns that decide about a bare "to", by the name of the list
 */
public record Purposes(List<Marker> markers, Map<String, Set<String>> lists) {
    private static final String RESOURCE = "/org/sitrep/rules/purposes.tsv";

    public Purposes {
        markers = List.copyOf(markers);
        lists = Map.copyOf(lists);
    }

    /** What must follow a marker. */
    public enum Before {
        VERB,
        THING,
        CLAUSE
    }

    /**
     * A run of words that begins a purpose.
     *
     * @param before what must follow
     * @param participle whether its first word is a participle that must hang on what is done
     * @param words the words one after the other, each with its alternatives; an empty set stands for any word or none
     */
    public record Marker(Before before, boolean participle, List<Set<String>> words) {
        public Marker {
            words = List.copyOf(words);
        }

        /** Where the marker ends that begins at a word; empty when it does not begin there. */
        Optional<Integer> end(Tree tree, int at) {
            return end(tree, at, 0);
        }

        private Optional<Integer> end(Tree tree, int at, int word) {
            if (word == words.size()) {
                return Optional.of(at);
            }
            Set<String> wanted = words.get(word);
            if (wanted.isEmpty()) {
                Optional<Integer> none = end(tree, at, word + 1);
                return none.isPresent() || at >= tree.size() ? none : end(tree, at + 1, word + 1);
            }
            boolean fits =
                    at < tree.size() && wanted.contains(tree.word(at).form().toLowerCase(Locale.ROOT));
            return fits ? end(tree, at + 1, word + 1) : Optional.empty();
        }
    }

    /** Whether a list has a word. */
    boolean has(String list, String lemma) {
        return Optional.ofNullable(lists.get(list))
                .filter(l -> l.contains(lemma.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Reads the shipped words. */
    public static Purposes load() {
        List<Marker> markers = new ArrayList<>();
        Map<String, Set<String>> lists = new HashMap<>();
        for (String line : lines()) {
            String[] field = line.split("\t", -1);
            if (field[0].contains("before-")) {
                List<Set<String>> words = Arrays.stream(field[1].split(" "))
                        .map(w -> w.equals("?") ? Set.<String>of() : Set.of(w.split("\\|")))
                        .toList();
                Before before = Before.valueOf(
                        field[0].substring(field[0].lastIndexOf('-') + 1).toUpperCase(Locale.ROOT));
                markers.add(new Marker(before, field[0].startsWith("part-"), words));
            } else {
                lists.put(field[0], Set.copyOf(new HashSet<>(Arrays.asList(field[1].split(",")))));
            }
        }
        return new Purposes(markers, lists);
    }

    /** The lines of the file that are no comments. */
    static List<String> lines() {
        try (InputStream in = Purposes.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("it is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new SitrepException(
                    "The words of purposes " + RESOURCE + " cannot be read (" + e.getMessage()
                            + "); build the program again.",
                    e);
        }
    }
}
