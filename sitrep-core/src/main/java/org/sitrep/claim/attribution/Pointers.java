package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/**
 * Sentences that say where the sentence before them comes from: "That was announced by the council.", "The figure comes from the
 * hospital.", "This is according to the Herald, which credits a doctor."
 */
final class Pointers {
    private static final Set<String> POINTING = Set.of("that", "this", "it", "so");

    /** What the sentence before can be called. */
    private static final Set<String> CALLED = SayingWords.words("""
            figure number toll count news information account report claim detail announcement word statement version
            description story tally data particulars assertion assessment estimate finding alert warning observation testimony
            """);

    private static final Set<String> GIVES = SayingWords.words("""
            say report announce state confirm reveal disclose document publish write declare note record describe give
            provide supply release issue share relay communicate break post
            """);

    private static final Set<String> SAYS_SO =
            SayingWords.words("say report announce confirm state write tell declare disclose reveal");

    private static final Set<String> CREDITS = Set.of("credit", "cite", "quote", "name", "reference");

    private Pointers() {}

    /** What this sentence says of the origin of the one before it. */
    record Pointer(List<Cited<Voice>> hops, Span cue, Saying.Kind kind) {}

    /** The origin that the sentence gives for what stands before it, if it does that. */
    static Optional<Pointer> read(Tree tree, VoiceReader voices) {
        int root = root(tree);
        if (root < 0 || tree.size() < 4 || isQuestion(tree)) {
            return Optional.empty();
        }
        return accordingTo(tree, root, voices)
                .or(() -> givenBy(tree, root, voices))
                .or(() -> comesFrom(tree, root, voices))
                .or(() -> isTheSource(tree, root, voices))
                .or(() -> owedTo(tree, root, voices))
                .or(() -> isWhat(tree, voices))
                .or(() -> saysSo(tree, root, voices));
    }

    /** The origin that the sentence gives for what stands behind it: "The following was published by the council." */
    static Optional<Pointer> forward(Tree tree, VoiceReader voices) {
        int root = root(tree);
        int subject = root < 0 ? -1 : tree.exactChild(root, "nsubj", "nsubj:pass");
        if (subject < 0) {
            return Optional.empty();
        }
        boolean following = tree.word(subject).lemma().equals("following")
                || Set.of("this", "that").contains(tree.word(subject).lemma())
                        && tree.word(tree.size() - 1).form().equals(":");
        boolean by = following && GIVES.contains(tree.word(root).lemma());
        boolean word = subject == 0
                && Set.of("word", "news").contains(tree.word(subject).lemma())
                && Set.of("come", "reach").contains(tree.word(root).lemma());
        int giver = phrase(tree, root, by ? Set.of("by") : Set.of("from"));
        return giver >= 0 && (by || word) ? pointer(tree, giver, tree.word(root).span(), voices) : Optional.empty();
    }

    /** The saying of a sentence before a pointer: all of it that nobody else is said to say. */
    static Optional<Saying> over(Tree tree, List<Saying> found, Pointer pointer) {
        boolean denies = pointer.kind() == Saying.Kind.DENIES;
        boolean said = found.stream().anyMatch(s -> !s.hops().isEmpty() && !(denies && isByOutlets(s)));
        if (said && denies) {
            found.replaceAll(s -> s.as(Saying.Kind.DENIES));
        }
        if (said) {
            return Optional.empty();
        }
        BitSet all = new BitSet();
        all.set(0, tree.size());
        Link link = pointer.hops().isEmpty()
                ? Link.UNATTRIBUTED
                : Link.of(pointer.hops().get(pointer.hops().size() - 1).value());
        return Optional.of(new Saying(pointer.hops(), link, pointer.cue(), -1, all, new BitSet(), pointer.kind()));
    }

    /** What a paper reported is taken back by the paper; what a mayor said is not. */
    private static boolean isByOutlets(Saying saying) {
        return saying.hops().stream()
                .allMatch(h -> h.value().<Boolean>fold(o -> true, o -> o.actor().isEmpty(), p -> false, a -> false));
    }

    /** "This is according to the Herald". */
    private static Optional<Pointer> accordingTo(Tree tree, int root, VoiceReader voices) {
        for (int i = 1; i < tree.size() && i < 8; i++) {
            boolean according =
                    Set.of("accord", "according").contains(tree.word(i).lemma());
            if (according && pointing(tree, i)) {
                int noun = tree.relation(i).equals("case") ? tree.head(i) : tree.child(i, "obl", "nmod");
                noun = noun < 0 ? root : noun;
                return noun > i ? pointer(tree, noun, tree.word(i).span(), voices) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "That was announced by the council", "the figure was given by a nurse". */
    private static Optional<Pointer> givenBy(Tree tree, int root, VoiceReader voices) {
        boolean gives = GIVES.contains(tree.word(root).lemma()) && tree.exactChild(root, "aux:pass") >= 0;
        boolean public_ = Set.of("make", "bring").contains(tree.word(root).lemma())
                && tree.exactChild(root, "aux:pass") >= 0
                && tree.child(root, "xcomp", "obj", "obl") >= 0;
        if (!gives && !public_ || !pointing(tree, root) || tree.child(root, "ccomp", "csubj") >= 0) {
            return Optional.empty();
        }
        int by = phrase(tree, root, Set.of("by"));
        return by < 0 ? Optional.empty() : pointer(tree, by, tree.word(root).span(), voices);
    }

    /** "The information comes from a doctor", "the number is from the ministry". */
    private static Optional<Pointer> comesFrom(Tree tree, int root, VoiceReader voices) {
        boolean comes = Set.of("come", "stem", "originate", "be")
                .contains(tree.word(root).lemma());
        int from = comes ? phrase(tree, root, Set.of("from")) : -1;
        if (!comes
                && tree.exactChild(root, "cop") >= 0
                && NounPhrase.caseOf(tree, root).equals("from")) {
            from = root;
        }
        boolean points = from >= 0 && pointing(tree, comes ? root : tree.exactChild(root, "cop"));
        return points ? pointer(tree, from, tree.word(root).span(), voices) : Optional.empty();
    }

    /** "We owe this to the Herald", "credit for the news goes to the Herald". */
    private static Optional<Pointer> owedTo(Tree tree, int root, VoiceReader voices) {
        int subject = tree.exactChild(root, "nsubj");
        int object = tree.exactChild(root, "obj");
        boolean owes = tree.word(root).lemma().equals("owe")
                && object >= 0
                && (POINTING.contains(tree.word(object).lemma())
                        || CALLED.contains(tree.word(object).lemma()));
        boolean credit = Set.of("go", "belong", "be").contains(tree.word(root).lemma())
                && subject >= 0
                && tree.word(subject).lemma().equals("credit");
        boolean has =
                Set.of("have", "take", "get", "know").contains(tree.word(root).lemma())
                        && object >= 0
                        && subject >= 0
                        && object == root + 1
                        && (POINTING.contains(tree.word(object).lemma())
                                && tree.children(object).isEmpty());
        int to = owes || credit ? phrase(tree, root, Set.of("to")) : has ? phrase(tree, root, Set.of("from")) : -1;
        return to < 0 ? Optional.empty() : pointer(tree, to, tree.word(root).span(), voices);
    }

    /** "That is what the council reported". */
    private static Optional<Pointer> isWhat(Tree tree, VoiceReader voices) {
        boolean what = tree.size() > 5
                && Set.of("that", "this").contains(tree.word(0).lemma())
                && tree.word(1).lemma().equals("be")
                && Set.of("what", "how").contains(tree.word(2).lemma());
        for (int v = 4; what && v < tree.size(); v++) {
            boolean says = tree.word(v).tag().matches("VBD|VBZ|VBP|VBN")
                    && (SAYS_SO.contains(tree.word(v).lemma())
                            || Set.of("tell", "describe", "put")
                                    .contains(tree.word(v).lemma()));
            int subject = says ? tree.exactChild(v, "nsubj") : -1;
            if (says && subject <= 2) {
                subject = 3;
                while (subject + 1 < v && !tree.word(subject).tag().startsWith("NN")) {
                    subject++;
                }
                while (subject + 1 < v && tree.word(subject + 1).tag().startsWith("NN")) {
                    subject++;
                }
            }
            if (says && tree.word(subject).tag().startsWith("NN")) {
                return pointer(tree, subject, tree.word(v).span(), voices);
            }
        }
        return Optional.empty();
    }

    private static final Set<String> TAKEN_BACK =
            Set.of("report", "story", "claim", "article", "account", "information", "news", "it", "statement");

    private static final Set<String> FALSE = Set.of(
            "wrong",
            "untrue",
            "false",
            "incorrect",
            "mistaken",
            "mistake",
            "error",
            "invented",
            "baseless",
            "unfounded");

    /** "That was wrong", "this was a mistake", "that is not true": the sentence before is taken back by whoever says so. */
    static Optional<Pointer> takenBack(Tree tree, VoiceReader voices) {
        int root = root(tree);
        boolean that = root > 0
                && Set.of("that", "this", "it").contains(tree.word(0).lemma())
                && tree.exactChild(root, "nsubj") == 0
                && tree.exactChild(root, "cop") >= 0
                && tree.child(root, "ccomp", "csubj", "acl") < 0;
        if (root >= 0 && withdraws(tree, root)) {
            return Optional.of(new Pointer(List.of(), tree.word(root).span(), Saying.Kind.DENIES));
        }
        int told = root < 0 ? -1 : tree.exactChild(root, "nsubj");
        boolean report = told >= 0
                && TAKEN_BACK.contains(tree.word(told).lemma())
                && tree.exactChild(root, "cop") >= 0
                && tree.child(root, "ccomp", "csubj", "acl") < 0
                && tree.child(told, "acl", "ccomp", "nmod", "compound", "amod") < 0
                && Set.of("that", "this", "the", "our", "its")
                        .contains(tree.word(0).lemma());
        that |= report;
        boolean untrue = FALSE.contains(
                        tree.size() > 1 && root >= 0 ? tree.word(root).lemma() : "")
                || root >= 0
                        && Set.of("true", "case", "so").contains(tree.word(root).lemma())
                        && negated(tree, root);
        return that && untrue && (tree.size() <= 7 || joinedBehind(tree, root))
                ? Optional.of(new Pointer(List.of(), tree.word(root).span(), Saying.Kind.DENIES))
                : Optional.empty();
    }

    /** "That is not so, and we regret the error". */
    private static boolean joinedBehind(Tree tree, int root) {
        return root + 2 < tree.size() && root < 6 && tree.word(root + 1).form().matches("[,;]|and");
    }

    /** "We withdraw this report", "the centre has retracted its statement", "the report has been withdrawn". */
    private static boolean withdraws(Tree tree, int root) {
        boolean back = Set.of("take", "pull", "call").contains(tree.word(root).lemma())
                && root + 1 < tree.size()
                && tree.children(root).stream()
                        .anyMatch(c -> tree.word(c).lemma().equals("back"));
        boolean verb = back
                || Set.of("withdraw", "retract", "disown", "rescind", "recant", "disavow", "revoke", "delete", "remove")
                        .contains(tree.word(root).lemma());
        boolean passive = tree.exactChild(root, "aux:pass") >= 0;
        int thing = passive ? tree.exactChild(root, "nsubj:pass") : tree.exactChild(root, "obj");
        if (!verb || thing < 0 || negated(tree, root) || tree.exactChild(root, "ccomp") >= 0) {
            return false;
        }
        int determiner = tree.child(thing, "det", "nmod:poss");
        boolean meant = determiner >= 0
                && Set.of("this", "that", "the", "its", "our", "their", "his", "her")
                        .contains(tree.word(determiner).lemma());
        boolean it = Set.of("it", "this", "that").contains(tree.word(thing).lemma());
        boolean future =
                tree.children(root).stream().anyMatch(c -> tree.word(c).tag().equals("MD"));
        boolean told = CALLED.contains(tree.word(thing).lemma())
                || Set.of(
                                "post",
                                "article",
                                "item",
                                "message",
                                "finding",
                                "dispatch",
                                "entry",
                                "allegation",
                                "bulletin")
                        .contains(tree.word(thing).lemma());
        boolean ours = it && !passive && tree.word(root).lemma().matches("withdraw|retract|recant|disavow");
        return !future && (told && meant || ours);
    }

    /** "The source is a doctor", "its source for this was the Herald". */
    private static Optional<Pointer> isTheSource(Tree tree, int root, VoiceReader voices) {
        int cop = tree.exactChild(root, "cop");
        int subject = tree.exactChild(root, "nsubj");
        boolean source = cop >= 0 && subject >= 0 && tree.word(subject).lemma().equals("source");
        if (source) {
            return pointer(tree, root, tree.word(subject).span(), voices);
        }
        boolean named = cop >= 0
                && subject >= 0
                && tree.word(root).lemma().equals("source")
                && tree.exactChild(root, "det") >= 0
                && tree.word(tree.exactChild(root, "det")).lemma().equals("the");
        return named ? pointer(tree, subject, tree.word(root).span(), voices) : Optional.empty();
    }

    /** "So said the mayor", "the mayor said so", "a hospital reported this". */
    private static Optional<Pointer> saysSo(Tree tree, int root, VoiceReader voices) {
        boolean says = SAYS_SO.contains(tree.word(root).lemma()) && tree.exactChild(root, "aux:pass") < 0;
        if (!says || tree.child(root, "ccomp", "xcomp") >= 0 || negated(tree, root)) {
            return Optional.empty();
        }
        Span cue = tree.word(root).span();
        boolean first = tree.word(0).lemma().equals("so");
        if (first && root == 1) {
            int speaker = tree.exactChild(root, "nsubj");
            speaker = speaker < 0 ? tree.child(root, "obj") : speaker;
            return speaker > root ? pointer(tree, speaker, cue, voices) : Optional.empty();
        }
        int subject = tree.exactChild(root, "nsubj");
        boolean so = root + 1 < tree.size()
                && Set.of("so", "this", "it", "as").contains(tree.word(root + 1).lemma())
                && tree.children(root + 1).isEmpty();
        return so && subject >= 0 && subject < root ? pointer(tree, subject, cue, voices) : Optional.empty();
    }

    /** The voice, and whom a clause behind it credits: "the Herald, which in turn credits a doctor". */
    private static Optional<Pointer> pointer(Tree tree, int noun, Span cue, VoiceReader voices) {
        Optional<Cited<Voice>> voice = voices.read(tree, noun);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        List<Cited<Voice>> hops = new ArrayList<>(List.of(voice.get()));
        credited(tree, noun, voices)
                .filter(v -> !v.value().equals(voice.get().value()))
                .ifPresent(hops::add);
        voices.spoke(hops.get(hops.size() - 1).value());
        return Optional.of(new Pointer(hops, cue, Saying.Kind.SAYS));
    }

    /** Whom a relative clause behind an outlet names as its own source. */
    static Optional<Cited<Voice>> credited(Tree tree, int noun, VoiceReader voices) {
        for (int i = noun + 1; i < tree.size(); i++) {
            boolean credits = CREDITS.contains(tree.word(i).lemma()) && i - noun <= 6 && relative(tree, noun, i);
            if (credits) {
                for (int c = i + 1; c < tree.size() && c - i <= 4; c++) {
                    boolean head = tree.word(c).tag().startsWith("NN")
                            && (c + 1 == tree.size() || !tree.word(c + 1).tag().startsWith("NN"))
                            && !tree.word(c + 1).tag().equals("POS");
                    if (head) {
                        return voices.read(tree, c);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean relative(Tree tree, int noun, int verb) {
        for (int i = noun + 1; i < verb; i++) {
            if (Set.of("which", "who").contains(tree.word(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands before a word is no more than "that", "this" or "the figure" with an auxiliary. */
    private static boolean pointing(Tree tree, int before) {
        int first = 0;
        boolean demonstrative = POINTING.contains(tree.word(0).lemma())
                && !tree.word(1).tag().startsWith("NN")
                && !tree.word(1).tag().startsWith("JJ");
        boolean called = false;
        for (int i = first; i < before; i++) {
            String tag = tree.word(i).tag();
            String lemma = tree.word(i).lemma();
            boolean bare = i == 0 && before > 2 && tree.word(1).lemma().equals("of");
            called |= CALLED.contains(lemma) && tag.startsWith("NN") && bare;
            called |= CALLED.contains(lemma)
                    && tag.startsWith("NN")
                    && i > 0
                    && Set.of("the", "this", "that", "these", "those", "all", "both")
                            .contains(tree.word(0).lemma());
            boolean finite =
                    tag.matches("VBD|VBZ|VBP") && !Set.of("be", "have", "do").contains(lemma) && i < before;
            if (finite || lemma.equals("not")) {
                return false;
            }
        }
        return demonstrative || called;
    }

    private static int phrase(Tree tree, int verb, Set<String> prepositions) {
        for (int c : tree.children(verb)) {
            boolean oblique =
                    tree.relation(c).startsWith("obl") || tree.relation(c).startsWith("nmod");
            if (oblique && c > verb && prepositions.contains(NounPhrase.caseOf(tree, c))) {
                return c;
            }
        }
        return -1;
    }

    private static boolean negated(Tree tree, int verb) {
        return tree.children(verb).stream()
                .anyMatch(
                        c -> Set.of("not", "n't", "never").contains(tree.word(c).lemma()));
    }

    private static boolean isQuestion(Tree tree) {
        return tree.word(tree.size() - 1).form().equals("?");
    }

    private static int root(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) < 0) {
                return i;
            }
        }
        return -1;
    }
}
