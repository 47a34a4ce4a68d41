package org.sitrep.claim.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.base.SitrepException;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Word;

/** The coding rules in the order in which they are tried. Safe for use by several threads. */
public final class CodingRules {
    private static final String RESOURCE = "/org/sitrep/rules/coding.tsv";
    private static final String VERBS = "/org/sitrep/rules/verbs.tsv";

    /** How the names of rules for single verbs begin. */
    static final String BY_VERB = "cameo-";

    /** Stands in a rule for the name of a place that is itself subject or object: "they lost Gharyan". */
    private static final String PLACE = "@place";
    /** Stands in a rule for men who are named by their side: "the Hamas men". */
    private static final String MEN = "@men";

    private final List<Rule> rules;
    private final Map<String, Rule> byVerb;
    private final Set<String> triggers;

    private CodingRules(List<Rule> rules, Map<String, Rule> byVerb) {
        this.rules = List.copyOf(rules);
        this.byVerb = Map.copyOf(byVerb);
        this.triggers = rules.stream().flatMap(r -> r.lemmas().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Reads the shipped rules. */
    public static CodingRules load() {
        List<Rule> rules = new ArrayList<>();
        List<String> lines = lines(RESOURCE);
        for (int i = 0; i < lines.size(); i++) {
            if (isData(lines.get(i))) {
                rules.add(rule(lines.get(i), i + 1));
            }
        }
        Map<String, Rule> byVerb = new HashMap<>();
        for (String line : lines(VERBS)) {
            if (isData(line)) {
                String[] field = line.split("\t", -1);
                Rule rule = byVerb(field[0], field[1], set(field[2], ","));
                rule.lemmas().forEach(l -> byVerb.putIfAbsent(l, rule));
            }
        }
        return new CodingRules(rules, byVerb);
    }

    private static boolean isData(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static List<String> lines(String resource) {
        try (InputStream in = CodingRules.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new SitrepException(
                        "The coding rules " + resource + " are missing from the program; build it again.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new SitrepException("The coding rules " + resource + " cannot be read; build the program again.", e);
        }
    }

    private static Rule byVerb(String cameo, String plover, Set<String> verbs) {
        return new Rule(
                BY_VERB + cameo,
                Rule.Fires.VERB,
                verbs,
                List.of(),
                "occurrence",
                Optional.of(plover),
                Optional.empty(),
                plover.equals("ASSAULT") ? Optional.of("Attack") : Optional.empty(),
                Optional.empty(),
                "",
                "");
    }

    private static Rule rule(String line, int number) {
        String[] field = line.split("\t", -1);
        if (field.length != 11) {
            throw new SitrepException("coding.tsv line " + number + " has " + field.length
                    + " columns, not 11; separate them by single tabs.");
        }
        return new Rule(
                field[0],
                Rule.Fires.valueOf(field[1].toUpperCase(Locale.ROOT)),
                set(field[2], ","),
                field[3].equals("-")
                        ? List.of()
                        : Arrays.stream(field[3].split("&"))
                                .map(CodingRules::need)
                                .toList(),
                field[4],
                optional(field[5]),
                optional(field[6]),
                optional(field[7]),
                optional(field[8]),
                field[9],
                field[10]);
    }

    private static Rule.Need need(String words) {
        boolean without = words.startsWith("!");
        String with = without ? words.substring(1) : words;
        Rule.Side side = with.startsWith("subj:")
                ? Rule.Side.SUBJECT
                : with.startsWith("obj:") ? Rule.Side.OBJECT : Rule.Side.CLAUSE;
        return new Rule.Need(set(with.substring(with.indexOf(':') + 1), "\\|"), side, without);
    }

    private static Set<String> set(String list, String separator) {
        return Arrays.stream(list.split(separator)).map(String::trim).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> optional(String field) {
        return field.equals("-") ? Optional.empty() : Optional.of(field);
    }

    /** Every rule written for a pattern, without those for single verbs. */
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
        boolean noun = isNoun(tree, word);
        Set<String> keys = keys(tree, word);
        Set<String> around = null;
        for (Rule rule : rules) {
            boolean fires = switch (rule.fires()) {
                case NOUN -> noun;
                case VERB -> verb;
                case SAID, NAMED -> false;
            };
            if (!fires) {
                continue;
            }
            if (rule.lemmas().stream().noneMatch(keys::contains)) {
                continue;
            }
            boolean all = true;
            for (Rule.Need need : rule.needs()) {
                Set<String> there = switch (need.side()) {
                    case CLAUSE -> {
                        around = around == null ? lemmas(tree, clause, word) : around;
                        yield around;
                    }
                    case SUBJECT -> lemmas(tree, subject(tree, word), word);
                    case OBJECT -> lemmas(tree, object(tree, word), word);
                };
                all &= need.words().stream().anyMatch(there::contains) != need.without();
            }
            if (all) {
                return Optional.of(rule);
            }
        }
        return verb
                ? Optional.ofNullable(byVerb.get(tree.word(word).lemma().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Whether any rule written for a pattern has one of these words for its own, so that it may fire. */
    boolean mayFire(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String lemma = words.get(i).lemma().toLowerCase(Locale.ROOT);
            int hyphen = lemma.indexOf('-');
            int before = i > 1 && words.get(i - 1).form().equals("-") ? i - 2 : i - 1;
            if (triggers.contains(lemma)
                    || triggers.contains(words.get(i).form().toLowerCase(Locale.ROOT))
                    || hyphen > 0
                            && (triggers.contains(lemma.replace('-', '_'))
                                    || triggers.contains(lemma.substring(hyphen + 1)))
                    || lemma.indexOf('_') > 0
                    || before >= 0
                            && triggers.contains(words.get(before).lemma().toLowerCase(Locale.ROOT) + "_" + lemma)) {
                return true;
            }
        }
        return false;
    }

    /** The rule of a name, if any. */
    public Optional<Rule> of(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The first rule for what is done by saying a clause: "they must leave" demands, "they are terrorists" accuses. */
    public Optional<Rule> forSaid(Tree tree, int head, BitSet clause) {
        BitSet own = new BitSet();
        own.or(clause);
        Set<String> there = lemmas(tree, own, -1);
        for (Rule rule : rules) {
            if (rule.fires() != Rule.Fires.SAID || rule.lemmas().stream().noneMatch(there::contains)) {
                continue;
            }
            boolean all = rule.needs().stream().allMatch(need -> {
                Set<String> beside = switch (need.side()) {
                    case CLAUSE -> there;
                    case SUBJECT -> lemmas(tree, subject(tree, head), -1);
                    case OBJECT -> lemmas(tree, object(tree, head), -1);
                };
                return need.words().stream().anyMatch(beside::contains) != need.without();
            });
            if (all) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Whether a word stands as a noun: "the shelling" is one although the tagger may call it a verb. */
    static boolean isNoun(Tree tree, int word) {
        String tag = tree.word(word).tag();
        String relation = tree.relation(word);
        return tag.startsWith("NN")
                || tag.equals("VBG")
                        && (relation.startsWith("nsubj")
                                || relation.equals("obj")
                                || relation.startsWith("obl")
                                || relation.startsWith("nmod"))
                        && tree.exactChild(word, "nsubj", "obj") < 0;
    }

    /** The words of the one who does it: subject, agent of a passive, the noun a relative clause hangs on. */
    private static BitSet subject(Tree tree, int word) {
        BitSet words = new BitSet();
        int subject = tree.exactChild(word, "nsubj");
        // "The army is gone" has the form of a passive and is none.
        boolean gone = tree.word(word).form().equals("gone");
        subject = subject < 0 && gone ? tree.exactChild(word, "nsubj:pass") : subject;
        boolean passive = !gone && tree.exactChild(word, "nsubj:pass", "aux:pass") >= 0;
        if (subject >= 0
                && Set.of("who", "which", "that").contains(tree.word(subject).lemma())
                && tree.head(word) >= 0) {
            subject = tree.head(word);
        }
        if (subject >= 0) {
            return phrase(tree, subject, word);
        }
        for (int c : tree.children(word)) {
            if (passive
                    && tree.relation(c).startsWith("obl")
                    && tree.child(c, "case") >= 0
                    && tree.word(tree.child(c, "case")).lemma().equals("by")) {
                return phrase(tree, c, word);
            }
        }
        int at = word;
        for (int steps = 0; !passive && steps < 4 && tree.head(at) >= 0; steps++) {
            if (tree.relation(at).startsWith("acl")) {
                return phrase(tree, tree.head(at), word);
            }
            int above = tree.exactChild(tree.head(at), "nsubj", "nsubj:pass");
            if (above >= 0) {
                return phrase(tree, above, word);
            }
            at = tree.head(at);
        }
        return words;
    }

    /** The words of what it is done to: object, or subject of a passive. */
    private static BitSet object(Tree tree, int word) {
        int object = tree.exactChild(word, "obj", "nsubj:pass");
        return object < 0 ? new BitSet() : phrase(tree, object, word);
    }

    /** A noun with what is said of it directly: "fighters of the group", not "refuge in the town". */
    private static void gather(Tree tree, int i, BitSet words) {
        words.set(i);
        for (int c : tree.children(i)) {
            String relation = tree.relation(c);
            boolean of = relation.startsWith("nmod")
                    && tree.child(c, "case") >= 0
                    && Set.of("of", "to")
                            .contains(tree.word(tree.child(c, "case")).lemma());
            if (of
                    || Set.of("compound", "amod", "conj", "flat", "appos", "nmod:poss", "nummod", "acl")
                            .contains(relation)) {
                gather(tree, c, words);
            }
        }
    }

    private static BitSet phrase(Tree tree, int head, int without) {
        BitSet words = new BitSet();
        gather(tree, head, words);
        if (words.get(without)) {
            words.andNot(tree.subtree(without));
        }
        return words;
    }

    /** The lemmas of these words, and the last parts of names taken as one word, lower case. */
    static Set<String> lemmas(Tree tree, BitSet words, int without) {
        Set<String> found = new HashSet<>();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (i == without) {
                continue;
            }
            String lemma = tree.word(i).lemma().toLowerCase(Locale.ROOT);
            found.add(lemma);
            if (lemma.indexOf('_') > 0) {
                found.addAll(Arrays.asList(lemma.split("_")));
            }
            found.addAll(keys(tree, i));
            boolean whole = tree.relation(i).equals("obj") || tree.relation(i).startsWith("nsubj");
            if (whole && (tree.word(i).entity().equals("LOCATION") || isGivenUp(tree, i))) {
                found.add(PLACE);
            }
            if (lemma.equals("man") && isNamed(tree, i)) {
                found.add(MEN);
            }
        }
        return found;
    }

    /** "They lost Gharyan to the army": a name that changes hands is a place's, known or not. */
    private static boolean isGivenUp(Tree tree, int name) {
        return tree.word(name).tag().equals("NNP")
                && name + 1 < tree.size()
                && tree.word(name + 1).lemma().equals("to");
    }

    /** "The Hamas men": a name says whose they are. */
    private static boolean isNamed(Tree tree, int noun) {
        return tree.children(noun).stream()
                .anyMatch(c -> tree.relation(c).matches("compound|amod|nmod:poss")
                        && tree.word(c).tag().startsWith("NNP")
                        && !tree.word(c).entity().equals("LOCATION"));
    }

    /** A word's lemma, and with the word before it: "air strike" gives {@code strike} and {@code air_strike}. */
    private static Set<String> keys(Tree tree, int i) {
        String lemma = tree.word(i).lemma().toLowerCase(Locale.ROOT);
        Set<String> keys = new HashSet<>();
        keys.add(lemma);
        if (tree.word(i).tag().equals("VBG") && isNoun(tree, i)) {
            keys.add(tree.word(i).form().toLowerCase(Locale.ROOT));
        }
        boolean gone = i > 0
                && tree.word(i).form().equals("gone")
                && Set.of("be", "all", "now").contains(tree.word(i - 1).lemma());
        if (gone) {
            keys.add("be_gone");
        }
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
