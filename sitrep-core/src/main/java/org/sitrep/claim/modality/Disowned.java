package org.sitrep.claim.modality;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Span;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/**
 * Turns that say a thing is not so, or that one had no part in it, without a "not" at its verb: "there is no truth in the report that",
 * "had nothing to do with the killing", "rejected any part in the raid", "not a single herder was killed".
 */
final class Disowned {
    private static final Set<String> NONE = Set.of("no", "any", "neither");
    private static final Set<String> TRUTH = Set.of("truth", "substance", "basis", "foundation", "word");
    /** What nobody wants to have had a part in. */
    private static final Set<String> DEEDS = Set.of(
            "killing",
            "death",
            "murder",
            "attack",
            "strike",
            "raid",
            "bombing",
            "shelling",
            "massacre",
            "abduction",
            "kidnapping",
            "explosion",
            "blast",
            "shooting",
            "ambush",
            "assassination",
            "looting",
            "burning",
            "destruction",
            "disappearance",
            "execution",
            "beating",
            "torture",
            "atrocity",
            "incident",
            "airstrike",
            "bombardment",
            "assault",
            "bomb",
            "fire",
            "arrest",
            "detention",
            "violence",
            "drone",
            "operation",
            "clash");

    private static final Set<String> PARTS = Set.of(
            "part", "role", "hand", "involvement", "responsibility", "complicity", "connection", "share", "link");
    private static final Set<String> REFUSES =
            Set.of("deny", "reject", "dismiss", "refute", "disclaim", "repudiate", "rule");
    private static final Set<String> TOLD = Set.of(
            "report",
            "claim",
            "story",
            "statement",
            "account",
            "allegation",
            "rumour",
            "rumor",
            "news",
            "assertion",
            "announcement",
            "information");
    private static final Set<String> UNTRUE = Set.of(
            "wrong",
            "false",
            "untrue",
            "incorrect",
            "mistaken",
            "unfounded",
            "baseless",
            "fabricate",
            "invent",
            "erroneous",
            "hoax",
            "fabrication",
            "invention",
            "error",
            "mistake",
            "inaccurate");
    private static final int FAR = 12;

    private Disowned() {}

    /** The word that says that the clause of {@code head} is not so, if there is one. */
    static Optional<Span> of(Tree tree, int head) {
        return noPart(tree, head)
                .or(() -> noTruth(tree, head))
                .or(() -> falseReport(tree, head))
                .or(() -> notTheCase(tree, head))
                .or(() -> notOne(tree, head));
    }

    /** "Had nothing to do with the killing", "rejected any part in the killing", "has no hand in it". */
    private static Optional<Span> noPart(Tree tree, int head) {
        if (!DEEDS.contains(tree.word(head).lemma())
                && !DEEDS.contains(tree.word(head).form().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String preposition = NounPhrase.caseOf(tree, head);
        int above = tree.head(head);
        if (above < 0 || !Set.of("in", "for", "with", "to", "of").contains(preposition)) {
            return Optional.empty();
        }
        if (preposition.equals("with") && tree.word(above).lemma().equals("do")) {
            return nothingBefore(tree, above);
        }
        if (!PARTS.contains(tree.word(above).lemma())) {
            return Optional.empty();
        }
        int verb = tree.head(above);
        boolean refuses = verb >= 0 && REFUSES.contains(tree.word(verb).lemma());
        int none = tree.children(above).stream()
                .filter(c -> tree.word(c).lemma().equals("no"))
                .findFirst()
                .orElse(-1);
        return refuses
                ? Optional.of(tree.word(verb).span())
                : none < 0 ? Optional.empty() : Optional.of(tree.word(none).span());
    }

    private static Optional<Span> nothingBefore(Tree tree, int verb) {
        for (int i = verb - 1; i >= 0 && verb - i < 4; i--) {
            if (Set.of("nothing", "nowt").contains(tree.word(i).lemma())) {
                return Optional.of(tree.word(i).span());
            }
        }
        return Optional.empty();
    }

    /** "There is no truth, the army says, in the story that", "no word of the report that … is true". */
    private static Optional<Span> noTruth(Tree tree, int head) {
        int noun = tree.head(head);
        boolean hangs = noun >= 0
                && noun < head
                && tree.relation(head).matches("ccomp|acl.*|dep")
                && tree.word(noun).tag().startsWith("NN");
        if (!hangs) {
            return Optional.empty();
        }
        for (int i = noun - 1; i > 0 && noun - i < FAR; i--) {
            boolean truth = TRUTH.contains(tree.word(i).lemma())
                    && NONE.contains(tree.word(i - 1).lemma());
            if (truth && !tree.word(i - 1).lemma().equals("any")) {
                return Optional.of(tree.word(i - 1).span());
            }
        }
        return Optional.empty();
    }

    /** "Our report that nine were killed was wrong", "the claim that … has turned out to be false". */
    private static Optional<Span> falseReport(Tree tree, int head) {
        int noun = tree.head(head);
        int verb = noun < 0 ? -1 : tree.head(noun);
        boolean told = verb >= 0
                && noun < head
                && TOLD.contains(tree.word(noun).lemma())
                && tree.relation(noun).startsWith("nsubj")
                && tree.relation(head).matches("ccomp|acl.*|dep");
        if (!told) {
            return Optional.empty();
        }
        int end = tree.subtree(head).length();
        for (int i = end; i < tree.size() && i - end < FAR; i++) {
            if (UNTRUE.contains(tree.word(i).lemma())) {
                boolean not = i > 0
                        && Set.of("not", "n't", "never")
                                .contains(tree.word(i - 1).lemma());
                return not ? Optional.empty() : Optional.of(tree.word(i).span());
            }
        }
        return Optional.empty();
    }

    /** "It is not the case that", "it is not true that", "it never happened that". */
    private static Optional<Span> notTheCase(Tree tree, int head) {
        int above = tree.head(head);
        boolean case_ = above >= 0
                && above < head
                && Set.of("case", "true", "correct", "so", "happen", "accurate")
                        .contains(tree.word(above).lemma())
                && tree.relation(head).matches("ccomp|csubj|acl.*|advcl|dep|parataxis");
        return case_
                ? tree.children(above).stream()
                        .filter(c -> c < above
                                && Set.of("not", "n't", "never")
                                        .contains(tree.word(c).lemma()))
                        .map(c -> tree.word(c).span())
                        .findFirst()
                : Optional.empty();
    }

    /** "Not a single herder was killed", "not one shell fell". */
    private static Optional<Span> notOne(Tree tree, int head) {
        int subject = tree.exactChild(head, "nsubj", "nsubj:pass");
        int first = subject < 0 ? -1 : tree.subtree(subject).nextSetBit(0);
        boolean not = first >= 0
                && first + 1 < tree.size()
                && tree.word(first).lemma().equals("not")
                && tree.relation(first).matches("advmod|neg|cc:preconj|det|dep")
                && Set.of("a", "one", "any", "even")
                        .contains(tree.word(first + 1).lemma())
                && tree.head(first) != head;
        if (!not || tree.word(subject).lemma().equals("only")) {
            return Optional.empty();
        }
        return Optional.of(tree.word(first).span());
    }
}
