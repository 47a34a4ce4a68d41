package org.sitrep.claim.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.base.SitrepException;
import org.sitrep.claim.syntax.Tree;

/** The coding rules in the order in which they are tried. Safe for use by several threads. */
public final class CodingRules {
    private static final String RESOURCE = "/org/sitrep/rules/coding.tsv";
    private final List<Rule> rules;

    private CodingRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Reads the shipped rules. */
    public static CodingRules load() {
        try (InputStream in = CodingRules.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new SitrepException(
                        "The coding rules " + RESOURCE + " are missing from the program; build it again.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Rule> rules = new ArrayList<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rules.add(rule(line, number));
                }
            }
            return new CodingRules(rules);
        } catch (IOException e) {
            throw new SitrepException("The coding rules " + RESOURCE + " cannot be read; build the program again.", e);
        }
    }

    private static Rule rule(String line, int number) {
        String[] field = line.split("\t", -1);
        if (field.length != 11) {
            throw new SitrepException("coding.tsv line " + number + " has " + field.length
                    + " columns, not 11; separate them by single tabs.");
        }
        return new Rule(
                field[0],
                field[1].equals("noun"),
                set(field[2], ","),
                field[3].equals("-") ? Set.of() : set(field[3], "\\|"),
                field[4],
                optional(field[5]),
                optional(field[6]),
                optional(field[7]),
                optional(field[8]),
                field[9],
                field[10]);
    }

    private static Set<String> set(String list, String separator) {
        return Arrays.stream(list.split(separator)).map(String::trim).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> optional(String field) {
        return field.equals("-") ? Optional.empty() : Optional.of(field);
    }

    /** Every rule. */
    public List<Rule> all() {
        return rules;
    }

    /**
     * The first rule that fits a word as head of a clause.
     *
     * @param clause the words of the clause, for the words a rule needs beside its own
     */
    public Optional<Rule> forWord(Tree tree, int word, BitSet clause) {
        boolean verb =
                tree.word(word).tag().startsWith("VB") || tree.word(word).tag().startsWith("JJ");
        boolean noun = tree.word(word).tag().startsWith("NN");
        Set<String> keys = keys(tree, word);
        Set<String> around = null;
        for (Rule rule : rules) {
            if (rule.noun() ? !noun : !verb) {
                continue;
            }
            if (rule.lemmas().stream().noneMatch(keys::contains)) {
                continue;
            }
            if (!rule.with().isEmpty()) {
                if (around == null) {
                    around = lemmas(tree, clause);
                }
                if (rule.with().stream().noneMatch(around::contains)) {
                    continue;
                }
            }
            return Optional.of(rule);
        }
        return Optional.empty();
    }

    /** The lemmas of these words, and the last parts of names taken as one word, lower case. */
    private static Set<String> lemmas(Tree tree, BitSet words) {
        Set<String> found = new HashSet<>();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            String lemma = tree.word(i).lemma().toLowerCase(Locale.ROOT);
            found.add(lemma);
            if (lemma.indexOf('_') > 0) {
                found.addAll(Arrays.asList(lemma.split("_")));
            }
            found.addAll(keys(tree, i));
        }
        return found;
    }

    /** A word's lemma, and with the word before it: "air strike" gives {@code strike} and {@code air_strike}. */
    private static Set<String> keys(Tree tree, int i) {
        String lemma = tree.word(i).lemma().toLowerCase(Locale.ROOT);
        Set<String> keys = new HashSet<>();
        keys.add(lemma);
        if (i > 0) {
            int before = i - 1;
            if (tree.word(before).form().equals("-") && before > 0) {
                before--;
            }
            keys.add(tree.word(before).lemma().toLowerCase(Locale.ROOT) + "_" + lemma);
        }
        int hyphen = lemma.indexOf('-');
        if (hyphen > 0) {
            keys.add(lemma.replace('-', '_'));
            keys.add(lemma.substring(hyphen + 1));
        }
        return keys;
    }
}
