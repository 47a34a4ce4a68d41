package org.sitrep.claim.coding;

import java.io.BufferedInputStream;
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
import java.util.zip.GZIPInputStream;
import org.sitrep.base.SitrepException;
import org.sitrep.claim.syntax.Tree;

/**
 * What verbs, and verbs with certain words beside them, stand for in CAMEO, after the dictionaries of the Open Event Data Alliance.
 * Immutable.
 */
public final class VerbDictionary {
    private static final String RESOURCE = "/org/sitrep/rules/cameo-verbs.tsv.gz";

    /** How far from the verb the words of a pattern may stand. */
    private static final int REACH = 12;

    private static final String VERB = "*";

    private record Pattern(List<String> before, List<String> behind, String code) {
        int words() {
            return before.size() + behind.size();
        }
    }

    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, List<Pattern>> patterns = new HashMap<>();

    private VerbDictionary(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 3 || line.startsWith("#")) {
                continue;
            }
            if (cells[0].startsWith("&")) {
                sets.put(cells[0], new HashSet<>(Arrays.asList(cells[1].split(" ", -1))));
            } else if (cells[1].equals(VERB)) {
                codes.putIfAbsent(cells[0], cells[2]);
            } else {
                List<String> words = Arrays.asList(cells[1].split(" ", -1));
                int verb = words.indexOf(VERB);
                patterns.computeIfAbsent(cells[0], v -> new ArrayList<>())
                        .add(new Pattern(
                                List.copyOf(words.subList(0, verb)),
                                List.copyOf(words.subList(verb + 1, words.size())),
                                cells[2]));
            }
        }
    }

    /** The shipped dictionary. */
    public static VerbDictionary load() {
        try (InputStream in = VerbDictionary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new SitrepException("The verbs " + RESOURCE + " are missing from the program; build it again.");
            }
            try (InputStream unpacked = new GZIPInputStream(new BufferedInputStream(in))) {
                return new VerbDictionary(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
            }
        } catch (IOException e) {
            throw new SitrepException("The verbs " + RESOURCE + " cannot be read; build the program again.", e);
        }
    }

    /** The dictionary of these lines: verb, pattern with "*" for the verb, code, by tabs; or a set "&amp;NAME", its words, "-". */
    static VerbDictionary of(List<String> lines) {
        return new VerbDictionary(lines);
    }

    /** The code of the verb alone: two to four digits. */
    public Optional<String> code(Tree tree, int word) {
        for (String key : keys(tree, word)) {
            String code = codes.get(key);
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** The code of the pattern with the most words that fits around the verb. */
    public Optional<String> coded(Tree tree, int word) {
        Optional<Pattern> best = Optional.empty();
        for (String key : keys(tree, word)) {
            for (Pattern pattern : patterns.getOrDefault(key, List.of())) {
                if ((best.isEmpty() || pattern.words() > best.get().words()) && fits(pattern, tree, word)) {
                    best = Optional.of(pattern);
                }
            }
        }
        return best.map(Pattern::code);
    }

    /** "Gun down" before "gun". */
    private static List<String> keys(Tree tree, int word) {
        String lemma = tree.word(word).lemma().toLowerCase(Locale.ROOT);
        return word + 1 < tree.size()
                ? List.of(lemma + "_" + tree.word(word + 1).lemma().toLowerCase(Locale.ROOT), lemma)
                : List.of(lemma);
    }

    private boolean fits(Pattern pattern, Tree tree, int word) {
        int at = word;
        for (int p = pattern.before.size() - 1; p >= 0; p--) {
            int limit = Math.max(0, word - REACH);
            do {
                at--;
            } while (at >= limit && !means(pattern.before.get(p), tree, at));
            if (at < limit) {
                return false;
            }
        }
        at = word;
        for (String wanted : pattern.behind) {
            int limit = Math.min(tree.size() - 1, word + REACH);
            do {
                at++;
            } while (at <= limit && !means(wanted, tree, at));
            if (at > limit) {
                return false;
            }
        }
        return true;
    }

    private boolean means(String wanted, Tree tree, int i) {
        String lemma = tree.word(i).lemma().toLowerCase(Locale.ROOT);
        String form = tree.word(i).form().toLowerCase(Locale.ROOT);
        if (wanted.startsWith("&")) {
            Set<String> set = sets.getOrDefault(wanted, Set.of());
            return set.contains(lemma) || set.contains(form);
        }
        return wanted.equals(lemma) || wanted.equals(form);
    }
}
