package org.sitrep.claim.coding;

import java.util.Locale;
import java.util.Set;
import org.sitrep.claim.attribution.Headcounts;
import org.sitrep.claim.syntax.Tree;

/** Tells the clauses that assert something from those that only describe, ask, intend or set the scene. */
final class Asserted {
    private static final Set<String> NOT_YET = Set.of("if", "unless", "until", "whether", "lest", "in");

    /** Before a clause without a subject of its own these only place the main clause in time. */
    private static final Set<String> SCENE =
            Set.of("after", "while", "before", "since", "without", "by", "despite", "as", "when", "upon", "in");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    /** Participles that only describe: "militias backed by", "towns held by". */
    private static final Set<String> DESCRIBING = Set.of(
            "back", "support", "lead", "know", "call", "dub", "hold", "control", "base", "name", "link", "ally",
            "suspect", "head", "own", "run", "use", "fund", "aim", "found", "born", "view", "see");

    private static final Set<String> ANYBODY = Set.of(
            "those",
            "anyone",
            "people",
            "person",
            "man",
            "woman",
            "family",
            "one",
            "somebody",
            "someone",
            "resident",
            "civilian",
            "witness",
            "extremist",
            "jihadist",
            "many",
            "some",
            "other");

    private static final Set<String> COUNTS = Set.of("number", "toll", "count");

    private Asserted() {}

    /**
     * Whether a clause stands for itself.
     *
     * @param h its head
     * @param top the highest light verb above it, or the head
     */
    static boolean itself(Tree tree, int h, int top) {
        if (isAsked(tree, h) || isAnybody(tree, h) || isOpen(tree, h)) {
            return false;
        }
        String relation = tree.relation(top);
        if (relation.startsWith("advcl")) {
            return !folds(tree, h, top) && !NOT_YET.contains(mark(tree, top)) && !isPurpose(tree, h, top);
        }
        if (relation.equals("conj")) {
            int first = tree.head(top);
            if (first >= 0 && tree.relation(first).startsWith("advcl") && folds(tree, first, first)) {
                return tree.exactChild(h, "nsubj", "nsubj:pass") >= 0;
            }
        }
        if (relation.equals("acl")) {
            return reduced(tree, h, top);
        }
        if (relation.equals("acl:relcl")) {
            return relative(tree, h, top);
        }
        return !isBareInfinitive(tree, h, top);
    }

    /** Whether an adverbial clause belongs to the clause above: "after leaving the town", "as they fled". */
    static boolean folds(Tree tree, int h, int top) {
        if (!tree.relation(top).startsWith("advcl") || tree.head(top) < 0) {
            return false;
        }
        String mark = mark(tree, top);
        int subject = tree.exactChild(h, "nsubj", "nsubj:pass");
        subject = subject < 0 ? tree.exactChild(top, "nsubj", "nsubj:pass") : subject;
        boolean adverb = subject >= 0
                && tree.children(top).stream()
                        .anyMatch(c -> c > subjectOf(tree, h, top)
                                && c < h
                                && tree.word(c).lemma().equals("since"));
        if (mark.equals("since") && !adverb) {
            return true;
        }
        if (subject < 0) {
            return SCENE.contains(mark);
        }
        return Set.of("as", "while").contains(mark)
                && PRONOUNS.contains(tree.word(subject).lemma());
    }

    private static int subjectOf(Tree tree, int h, int top) {
        int subject = tree.exactChild(h, "nsubj", "nsubj:pass");
        return subject < 0 ? tree.exactChild(top, "nsubj", "nsubj:pass") : subject;
    }

    private static String mark(Tree tree, int top) {
        int mark = tree.child(top, "mark", "case", "advmod");
        for (int c : tree.children(top)) {
            if (c < top && Set.of("mark", "case").contains(tree.relation(c))) {
                mark = c;
                break;
            }
        }
        return mark < 0 || mark > top ? "" : tree.word(mark).form().toLowerCase(Locale.ROOT);
    }

    private static boolean isPurpose(Tree tree, int h, int top) {
        return hasTo(tree, top)
                && (tree.exactChild(h, "nsubj", "nsubj:pass") < 0
                        || mark(tree, top).equals("for"));
    }

    private static boolean hasTo(Tree tree, int h) {
        return tree.children(h).stream()
                .anyMatch(c -> c < h && tree.word(c).tag().equals("TO"));
    }

    /** An infinitive that nothing governs: "Either to surrender". */
    private static boolean isBareInfinitive(Tree tree, int h, int top) {
        boolean loose = Set.of("root", "dep", "parataxis").contains(tree.relation(top));
        return loose && hasTo(tree, top) && tree.exactChild(h, "nsubj", "nsubj:pass") < 0;
    }

    /** "Whoever holds the town" names nobody. */
    private static boolean isAnybody(Tree tree, int h) {
        int clausal = tree.exactChild(h, "csubj");
        int subject = tree.exactChild(clausal >= 0 ? clausal : h, "nsubj", "nsubj:pass");
        return subject >= 0
                && Set.of("whoever", "whatever", "whichever", "you")
                        .contains(tree.word(subject).form().toLowerCase(Locale.ROOT));
    }

    /** "It was not clear who had fired": nobody knows, and nothing more is told. */
    private static boolean isOpen(Tree tree, int h) {
        int above = tree.head(h);
        int subject = tree.exactChild(h, "nsubj");
        boolean who = above >= 0
                && above < h
                && subject >= 0
                && Set.of("who", "what").contains(tree.word(subject).lemma())
                && !tree.relation(h).startsWith("acl")
                && tree.child(h, "obj", "ccomp", "xcomp") < 0;
        return who
                && (Set.of("unclear", "unknown", "uncertain")
                                .contains(tree.word(above).lemma())
                        || Set.of("clear", "known", "know", "certain", "sure")
                                        .contains(tree.word(above).lemma())
                                && tree.children(above).stream()
                                        .anyMatch(c -> Set.of("not", "n't", "never", "nobody")
                                                .contains(tree.word(c).lemma())));
    }

    /** A question asserts nothing. */
    private static boolean isAsked(Tree tree, int h) {
        String last = tree.word(tree.size() - 1).form();
        boolean asked = last.equals("?")
                || tree.size() > 1 && tree.word(tree.size() - 2).form().equals("?");
        return asked && !tree.relation(h).equals("acl:relcl");
    }

    /** "A ceasefire agreed last year by the two sides" tells an event; "fighters remaining in the town" only describes. */
    private static boolean reduced(Tree tree, int h, int top) {
        if (Headcounts.giver(tree, top) >= 0 && tree.child(top, "obl", "obj") >= 0) {
            return true;
        }
        int noun = tree.head(top);
        boolean counted = noun >= 0
                && (COUNTS.contains(tree.word(noun).lemma())
                        || tree.head(noun) >= 0
                                && COUNTS.contains(tree.word(tree.head(noun)).lemma()));
        if (!counted && tree.exactChild(h, "nsubj") >= 0 && tree.word(h).tag().matches("VBD|VBZ|VBP")) {
            return true;
        }
        if (counted || !tree.word(top).tag().equals("VBN") || hasTo(tree, top)) {
            return false;
        }
        return !DESCRIBING.contains(tree.word(top).lemma()) && tree.child(top, "obl") >= 0;
    }

    /** "Fighters, who left the town" tells an event; "those who left the town" only says which. */
    private static boolean relative(Tree tree, int h, int top) {
        int noun = tree.head(top);
        int subject = tree.exactChild(h, "nsubj", "nsubj:pass");
        if (noun < 0 || subject < 0) {
            return true;
        }
        boolean relative = Set.of("who", "which", "that", "whom", "whose")
                .contains(tree.word(subject).form().toLowerCase(Locale.ROOT));
        if (!relative) {
            return true;
        }
        if (Set.of("include", "concern", "involve", "contain", "comprise", "mean")
                .contains(tree.word(h).lemma())) {
            return false;
        }
        boolean comma = subject > 0 && tree.word(subject - 1).form().equals(",");
        boolean counted = tree.child(noun, "nummod") >= 0 || Headcounts.giver(tree, top) >= 0;
        return comma || counted || !ANYBODY.contains(tree.word(noun).lemma());
    }
}
