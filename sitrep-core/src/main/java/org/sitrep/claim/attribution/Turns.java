package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/**
 * Turns of speech that name a source beside a verb of saying: "as documented by the council", "in an incident recorded by the
 * council", "as the mayor tells it", "if the army is to be believed", "the army made known that", "(source: the council)".
 */
final class Turns {
    private static final Set<String> RECORDED = SayingWords.words("""
            report document record confirm announce publish describe reveal register verify log note disclose tell state
            """);

    /** What a clause can be called behind it: "in an incident recorded by", "a fact confirmed by". */
    private static final Set<String> CALLED = SayingWords.words("""
            incident case event episode fact attack raid strike account report claim news story development move version
            """);

    private static final Set<String> TELLS = SayingWords.words("tell put have report describe say document record see");

    private static final int LONGEST_LEAD = 6;

    private Turns() {}

    /** The turns of a sentence. */
    static List<Saying> read(Tree tree, VoiceReader voices) {
        List<Saying> found = new ArrayList<>();
        lead(tree, voices).ifPresent(found::add);
        for (int i = 0; i < tree.size(); i++) {
            int known = i;
            String lemma = tree.word(i).lemma();
            if (tree.word(i).tag().equals("VBN") && RECORDED.contains(lemma)) {
                recorded(tree, i, voices).ifPresent(found::add);
            }
            if (TELLS.contains(lemma) && tree.word(i).tag().matches("VBZ|VBP|VBD")) {
                asTold(tree, i, voices).ifPresent(found::add);
            }
            if (Set.of("believe", "trust").contains(lemma)) {
                ifBelieved(tree, i, voices).ifPresent(found::add);
            }
            if (Set.of("known", "public", "clear", "know").contains(lemma) && i > 0) {
                madeKnown(tree, i, voices)
                        .or(() -> whichIsPublic(tree, known, voices))
                        .ifPresent(found::add);
            }
            if (Set.of("source", "sources").contains(lemma) && i + 2 < tree.size()) {
                bracketed(tree, i, voices).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Hospital: nine killed in shelling". */
    private static Optional<Saying> lead(Tree tree, VoiceReader voices) {
        int colon = 1;
        while (colon < tree.size()
                && colon <= LONGEST_LEAD
                && !tree.word(colon).form().equals(":")) {
            if (tree.word(colon).tag().matches("VB.*|CD|,")) {
                return Optional.empty();
            }
            colon++;
        }
        if (colon + 3 >= tree.size() || colon > LONGEST_LEAD) {
            return Optional.empty();
        }
        int noun = colon - 1;
        for (int i = 1; i < colon; i++) {
            if (tree.word(i).tag().equals("IN") && noun == colon - 1) {
                noun = i - 1;
            }
        }
        String lemma = tree.word(noun).lemma().toLowerCase(Locale.ROOT);
        boolean speaks = VoiceWords.PEOPLE.contains(lemma) || VoiceWords.OFFICES.contains(lemma);
        BitSet content = new BitSet();
        content.set(colon + 1, tree.size());
        BitSet apart = new BitSet();
        apart.set(0, colon + 1);
        return speaks ? saying(tree, noun, noun, content, apart, voices) : Optional.empty();
    }

    /** "The raid, which the council made public, left four dead". */
    private static Optional<Saying> whichIsPublic(Tree tree, int known, VoiceReader voices) {
        int make = tree.head(known);
        boolean relative = make >= 0
                && tree.word(make).lemma().equals("make")
                && tree.relation(make).equals("acl:relcl")
                && tree.head(make) >= 0;
        int subject = relative ? tree.exactChild(make, "nsubj") : -1;
        if (subject < 0) {
            return Optional.empty();
        }
        boolean who = tree.word(subject).tag().equals("WP");
        return over(tree, make, known, who ? tree.head(make) : subject, voices);
    }

    /** "As documented by the council", "in an incident recorded by the council". */
    private static Optional<Saying> recorded(Tree tree, int v, VoiceReader voices) {
        int agent = -1;
        for (int c : tree.children(v)) {
            boolean by = c > v
                    && tree.relation(c).startsWith("obl")
                    && NounPhrase.caseOf(tree, c).equals("by");
            agent = by ? c : agent;
        }
        int noun = tree.head(v);
        boolean as = v > 0
                && (tree.word(v - 1).lemma().equals("as")
                        || v > 1
                                && tree.word(v - 1).lemma().equals("first")
                                && tree.word(v - 2).lemma().equals("as"));
        boolean called = noun >= 0
                && tree.relation(v).startsWith("acl")
                && CALLED.contains(tree.word(noun).lemma())
                && tree.relation(noun).matches("obl.*|appos|nmod.*|dep|parataxis|obj");
        if (agent < 0 || !as && !called || noun < 0) {
            return Optional.empty();
        }
        int top = as ? v : noun;
        int first = tree.subtree(top).nextSetBit(0);
        boolean comma = first > 2 && tree.word(first - 1).form().equals(",") || as && first == 0;
        BitSet apart = tree.subtree(top);
        BitSet content = new BitSet();
        if (first > 2) {
            content.set(0, first - 1);
        } else {
            content.set(0, tree.size());
        }
        content.andNot(apart);
        return comma ? saying(tree, v, agent, content, apart, voices) : Optional.empty();
    }

    /** "As the mayor tells it, ...". */
    private static Optional<Saying> asTold(Tree tree, int v, VoiceReader voices) {
        int subject = tree.exactChild(v, "nsubj");
        boolean it = v + 1 < tree.size() && tree.word(v + 1).lemma().equals("it");
        int first = tree.subtree(v).nextSetBit(0);
        boolean as = tree.word(first).lemma().equals("as") && first < v && subject > first;
        if (!it || !as || subject < 0) {
            return Optional.empty();
        }
        return over(tree, v, v, subject, voices);
    }

    /** "If the army is to be believed". */
    private static Optional<Saying> ifBelieved(Tree tree, int v, VoiceReader voices) {
        int first = v;
        while (first > 0 && v - first < 10 && !tree.word(first).lemma().equals("if")) {
            first--;
        }
        int subject = tree.exactChild(v, "nsubj:pass", "nsubj");
        if (subject < 0 && tree.head(v) >= 0) {
            subject = tree.exactChild(tree.head(v), "nsubj", "nsubj:pass");
        }
        boolean believed = tree.word(first).lemma().equals("if") && subject > first && subject < v;
        if (!believed) {
            return Optional.empty();
        }
        BitSet apart = new BitSet();
        apart.set(first, v + 1);
        if (Set.of("one", "we", "you").contains(tree.word(subject).lemma())) {
            subject = tree.exactChild(v, "obj");
            if (subject < v) {
                return Optional.empty();
            }
            apart.or(tree.subtree(subject));
        }
        BitSet content = new BitSet();
        content.set(0, tree.size());
        content.andNot(apart);
        return saying(tree, v, subject, content, apart, voices);
    }

    /** "The army made known that", "the mayor let it be known that". */
    private static Optional<Saying> madeKnown(Tree tree, int known, VoiceReader voices) {
        int verb = known;
        while (verb >= 0
                && known - verb < 5
                && !Set.of("make", "let").contains(tree.word(verb).lemma())) {
            verb--;
        }
        boolean that = known + 1 < tree.size() && tree.word(known + 1).lemma().equals("that");
        if (verb < 1 || known - verb >= 5 || !that || known + 3 >= tree.size()) {
            return Optional.empty();
        }
        int subject = tree.exactChild(verb, "nsubj");
        BitSet content = new BitSet();
        content.set(known + 2, tree.size());
        BitSet apart = new BitSet();
        apart.set(0, known + 2);
        return subject < 0 ? Optional.empty() : saying(tree, known, subject, content, apart, voices);
    }

    /** "(Source: the council)". */
    private static Optional<Saying> bracketed(Tree tree, int i, VoiceReader voices) {
        boolean opens = i > 3 && tree.word(i - 1).form().matches("[(\\[]|-LRB-");
        boolean colon = tree.word(i + 1).form().equals(":");
        if (!opens || !colon) {
            return Optional.empty();
        }
        int end = i + 2;
        while (end < tree.size() && !tree.word(end).form().matches("[)\\],;]|-RRB-")) {
            end++;
        }
        int noun = tree.headOf(tree.word(i + 2).span().cover(tree.word(end - 1).span()));
        BitSet apart = new BitSet();
        apart.set(i - 1, Math.min(tree.size(), end + 1));
        BitSet content = new BitSet();
        content.set(0, i - 1);
        return noun < 0 ? Optional.empty() : saying(tree, i, noun, content, apart, voices);
    }

    private static Optional<Saying> over(Tree tree, int top, int cue, int speaker, VoiceReader voices) {
        BitSet apart = tree.subtree(top);
        BitSet content = new BitSet();
        content.set(0, tree.size());
        content.andNot(apart);
        return saying(tree, cue, speaker, content, apart, voices);
    }

    private static Optional<Saying> saying(
            Tree tree, int cue, int speaker, BitSet content, BitSet apart, VoiceReader voices) {
        Optional<Cited<Voice>> voice = content.isEmpty() ? Optional.empty() : voices.read(tree, speaker);
        return voice.map(v -> voices.says(v, tree, cue, content, apart, Saying.Kind.SAYS));
    }
}
