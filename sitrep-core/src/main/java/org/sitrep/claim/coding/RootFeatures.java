package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.reference.CodeBooks;

/** What is looked at to tell the PLOVER type of what a source does to a target. Safe for use by several threads. */
public final class RootFeatures {
    private static final Map<String, String> MERGED = Map.of("CONCEDE", "YIELD", "RETREAT", "YIELD");
    private static final int STEPS = 8;

    private final VerbDictionary verbs;
    private final CodingRules rules;
    private final CodeBooks books;

    /** With the shipped dictionary, rules and books. */
    public RootFeatures() {
        this(VerbDictionary.load(), CodingRules.load(), CodeBooks.load());
    }

    RootFeatures(VerbDictionary verbs, CodingRules rules, CodeBooks books) {
        this.verbs = verbs;
        this.rules = rules;
        this.books = books;
    }

    /** The features of a passage. */
    public Set<String> of(Passage passage) {
        Set<String> found = new LinkedHashSet<>();
        Tree tree = passage.tree();
        BitSet source = passage.source();
        BitSet target = passage.target();
        bag(passage, source, target, found);
        int by = head(tree, source);
        int to = head(tree, target);
        List<Integer> path = path(tree, by, to);
        int deed = deed(tree, by, path);
        StringBuilder way = new StringBuilder();
        for (int i : path) {
            Keys.of(passage, i).ifPresent(k -> found.add("p=" + k));
            way.append(tree.relation(i)).append(' ');
            word("p", passage, i, found);
        }
        found.add("way=" + way);
        if (by >= 0) {
            found.add("sr=" + tree.relation(by));
        }
        if (to >= 0) {
            found.add("tr=" + tree.relation(to));
            for (int c : tree.children(to)) {
                if (tree.relation(c).equals("case")) {
                    String lemma = tree.word(c).lemma();
                    found.add("tc=" + lemma);
                    if (deed >= 0) {
                        Keys.of(passage, deed).ifPresent(k -> found.add("dtc=" + k + " " + lemma));
                    }
                }
            }
        }
        if (deed >= 0) {
            word("d", passage, deed, found);
            kids(passage, deed, found);
            int below = below(tree, deed);
            if (below >= 0) {
                Keys.of(passage, below).ifPresent(k -> {
                    found.add("x=" + k);
                    Keys.of(passage, deed).ifPresent(d -> found.add("dx=" + d + " " + k));
                });
                word("x", passage, below, found);
            }
        }
        return found;
    }

    /** The words around whose states tell most: the deed and what hangs on it. */
    public BitSet core(Passage passage) {
        Tree tree = passage.tree();
        int by = head(tree, passage.source());
        List<Integer> path = path(tree, by, head(tree, passage.target()));
        BitSet core = new BitSet();
        int deed = deed(tree, by, path);
        if (deed >= 0) {
            core.set(deed);
            int below = below(tree, deed);
            if (below >= 0) {
                core.set(below);
            }
        }
        path.forEach(core::set);
        core.andNot(passage.source());
        core.andNot(passage.target());
        return core;
    }

    /** The deed alone. */
    public BitSet deed(Passage passage) {
        Tree tree = passage.tree();
        int by = head(tree, passage.source());
        int deed = deed(tree, by, path(tree, by, head(tree, passage.target())));
        BitSet one = new BitSet();
        if (deed >= 0) {
            one.set(deed);
        }
        return one;
    }

    /** The words between source and target. */
    public static BitSet between(Passage passage) {
        BitSet source = passage.source();
        BitSet target = passage.target();
        BitSet words = new BitSet();
        if (source.isEmpty() || target.isEmpty()) {
            words.set(0, passage.size());
        } else if (source.length() <= target.nextSetBit(0)) {
            words.set(source.length(), target.nextSetBit(0));
        } else if (target.length() <= source.nextSetBit(0)) {
            words.set(target.length(), source.nextSetBit(0));
        }
        return words;
    }

    /**
     * The numbers of a passage, one block behind the other: the directions of all words, of the marks before source and target, of the core and of the words
     * between source and target.
     */
    public float[] numbers(Passage passage, Passage.States states) {
        BitSet all = new BitSet();
        all.set(0, passage.size());
        return Pooled.joined(
                Pooled.direction(states.words(), all),
                Pooled.direction(states.source()),
                Pooled.direction(states.target()),
                Pooled.direction(states.words(), core(passage)),
                Pooled.direction(states.words(), between(passage)));
    }

    private static void bag(Passage passage, BitSet source, BitSet target, Set<String> found) {
        BitSet between = between(passage);
        int first = source.isEmpty() ? 0 : source.nextSetBit(0);
        int last = source.isEmpty() ? passage.size() : source.length();
        int behind = target.isEmpty() ? passage.size() : target.length();
        found.add(first < (target.isEmpty() ? passage.size() : target.nextSetBit(0)) ? "order=st" : "order=ts");
        String before = "<";
        for (int i = 0; i < passage.size(); i++) {
            String where = source.get(i)
                    ? "s"
                    : target.get(i) ? "t" : between.get(i) ? "m" : i < first ? "f" : i >= behind ? "e" : "o";
            Optional<String> key = Keys.of(passage, i);
            String kind = Keys.isName(passage, i) ? Keys.kind(passage, i) : "";
            String name = key.orElse(kind);
            if (name.isEmpty()) {
                continue;
            }
            if (key.isPresent()) {
                if (!where.equals("s") && !where.equals("t")) {
                    found.add("w=" + name);
                }
                found.add(where + "=" + name);
            } else if (where.equals("s") || where.equals("t")) {
                found.add(where + "=" + name);
            }
            if (where.equals("m") || i == last) {
                found.add("mm=" + before + " " + name);
            } else if (!where.equals("s") && !where.equals("t")) {
                found.add("bb=" + before + " " + name);
            }
            before = source.get(i) ? "S" : target.get(i) ? "T" : name;
        }
        if (source.length() < passage.size()) {
            Keys.of(passage, source.length()).ifPresent(k -> found.add("after=" + k));
        }
    }

    /** What dictionary and rules say of one word. */
    private void word(String prefix, Passage passage, int i, Set<String> found) {
        Tree tree = passage.tree();
        Keys.of(passage, i).ifPresent(k -> found.add(prefix + "l=" + k));
        verbs.code(tree, i).flatMap(this::type).ifPresent(t -> found.add(prefix + "c=" + t));
        verbs.coded(tree, i).flatMap(this::type).ifPresent(t -> found.add(prefix + "cc=" + t));
        BitSet clause = tree.subtree(i);
        rules.forWord(tree, i, clause)
                .ifPresent(r -> found.add(
                        prefix + "r=" + r.plover().orElse("-") + " " + r.mode().orElse("-")));
    }

    private void kids(Passage passage, int deed, Set<String> found) {
        Tree tree = passage.tree();
        String own = Keys.of(passage, deed).orElse("-");
        found.add("dt=" + tree.word(deed).tag());
        for (int c : tree.children(deed)) {
            String relation = tree.relation(c);
            String lemma = tree.word(c).lemma().toLowerCase(Locale.ROOT);
            if (relation.startsWith("aux") || relation.equals("advmod") || relation.equals("compound:prt")) {
                found.add("k" + relation + "=" + lemma);
                found.add("dk=" + own + " " + lemma);
                if (lemma.equals("not") || lemma.equals("never") || lemma.equals("n't")) {
                    found.add("neg");
                }
            } else if (relation.equals("obj") || relation.startsWith("nsubj") || relation.startsWith("obl")) {
                String key = Keys.of(passage, c).orElse("NAME");
                found.add("k" + relation + "=" + key);
                found.add("dk=" + own + " " + key);
                if (relation.equals("obj")) {
                    word("o", passage, c, found);
                }
            }
        }
    }

    private Optional<String> type(String cameo) {
        for (int length = cameo.length(); length >= 2; length--) {
            Optional<CodeBooks.CameoCode> code = books.cameo(cameo.substring(0, length));
            if (code.isPresent()) {
                String type = code.get().ploverType().orElse("");
                if (type.isEmpty()) {
                    return Optional.of("C" + cameo.substring(0, 2));
                }
                return Optional.of(MERGED.getOrDefault(type, type));
            }
        }
        return Optional.empty();
    }

    /** The head of some words: the last of them whose own head lies outside; -1 for none. */
    private static int head(Tree tree, BitSet words) {
        int found = -1;
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            int head = tree.head(i);
            if (head < 0 || !words.get(head)) {
                boolean mark =
                        tree.relation(i).equals("punct") || tree.relation(i).equals("case");
                if (found < 0 || !mark) {
                    found = i;
                }
            }
        }
        return found;
    }

    private static List<Integer> up(Tree tree, int from) {
        List<Integer> all = new ArrayList<>();
        for (int i = from; i >= 0 && all.size() < 40; i = tree.head(i)) {
            all.add(i);
        }
        return all;
    }

    /** The words on the way from one word to another, without both. */
    private static List<Integer> path(Tree tree, int by, int to) {
        if (by < 0 || to < 0) {
            return List.of();
        }
        List<Integer> one = up(tree, by);
        List<Integer> other = up(tree, to);
        List<Integer> way = new ArrayList<>();
        for (int i : one) {
            if (i != by && i != to) {
                way.add(i);
            }
            int meet = other.indexOf(i);
            if (meet >= 0) {
                for (int k = meet - 1; k > 0; k--) {
                    way.add(other.get(k));
                }
                break;
            }
        }
        return way.size() > STEPS ? way.subList(0, STEPS) : way;
    }

    /** What is done: the first verb above the source, else the first word above it, else the root of the sentence. */
    private static int deed(Tree tree, int by, List<Integer> path) {
        if (by < 0) {
            for (int i = 0; i < tree.size(); i++) {
                if (tree.head(i) < 0 && !tree.relation(i).equals("punct")) {
                    return i;
                }
            }
            return -1;
        }
        for (int i : up(tree, by)) {
            if (i != by && tree.word(i).tag().startsWith("VB")) {
                return i;
            }
        }
        return path.isEmpty() ? tree.head(by) < 0 ? by : tree.head(by) : path.get(0);
    }

    /** The verb that completes another: "agreed to open". */
    private static int below(Tree tree, int deed) {
        return tree.child(deed, "xcomp", "ccomp");
    }
}
