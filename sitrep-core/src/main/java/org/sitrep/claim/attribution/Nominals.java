package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.attribution.Saying.Kind;
import org.sitrep.claim.syntax.Tree;

/** Sayings that hang on a noun or on a verb of viewing: "a U.S. announcement that", "the demands of the rebels that", "sees it as". */
final class Nominals {
    private static final Set<String> OWNERS = Set.of("by", "of", "from");

    private Nominals() {}

    /** What a noun of saying has behind "that" or in a clause of its own, said by whoever owns the noun. */
    static Optional<Saying> read(Tree tree, int noun, VoiceReader voices) {
        int clause = -1;
        for (int c : tree.children(noun)) {
            String relation = tree.relation(c);
            boolean that = c > noun
                    && (relation.equals("ccomp")
                            || relation.startsWith("acl") && marked(tree, c, "that")
                            || relation.equals("dep") && marked(tree, c, "that"));
            if (that) {
                clause = c;
            }
        }
        if (clause < 0) {
            return Optional.empty();
        }
        Optional<Cited<Voice>> voice = owner(tree, noun, voices);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = tree.subtree(clause);
        int first = content.nextSetBit(0);
        if (tree.word(first).lemma().equals("that")) {
            content.clear(first);
        }
        BitSet apart = new BitSet();
        apart.set(noun);
        voices.spoke(voice.get().value());
        return Optional.of(new Saying(
                List.of(voice.get()),
                Link.of(voice.get().value()),
                tree.word(noun).span(),
                noun,
                content,
                apart,
                Kind.SAYS));
    }

    private static boolean marked(Tree tree, int clause, String mark) {
        int first = tree.subtree(clause).nextSetBit(0);
        return tree.word(first).lemma().equals(mark);
    }

    /** "Trump's", "U.S.", "by the rebels"; else whoever makes, issues or surprises with it. */
    private static Optional<Cited<Voice>> owner(Tree tree, int noun, VoiceReader voices) {
        for (int c : tree.children(noun)) {
            String relation = tree.relation(c);
            boolean owns = relation.equals("nmod:poss")
                    || relation.equals("compound") && tree.word(c).tag().startsWith("NNP")
                    || relation.startsWith("nmod") && OWNERS.contains(VoiceReader.caseOf(tree, c));
            if (owns) {
                Optional<Cited<Voice>> voice = voices.read(tree, c);
                if (voice.isPresent()) {
                    return voice;
                }
            }
        }
        int verb = tree.head(noun);
        boolean does = verb >= 0
                && tree.word(verb).tag().startsWith("VB")
                && (tree.relation(noun).equals("obj")
                        || tree.relation(noun).startsWith("obl")
                                && VoiceReader.caseOf(tree, noun).equals("with"));
        int subject = does ? tree.exactChild(verb, "nsubj") : -1;
        return subject < 0 ? Optional.empty() : voices.read(tree, subject);
    }

    /** "Turkey views them as an extension of the party": the object and what it is taken for. */
    static Optional<Saying> view(Tree tree, int verb, VoiceReader voices) {
        int object = tree.exactChild(verb, "obj");
        int subject = tree.exactChild(verb, "nsubj");
        int as = -1;
        for (int c : tree.children(verb)) {
            boolean taken = tree.relation(c).startsWith("obl")
                            && VoiceReader.caseOf(tree, c).equals("as")
                    || tree.relation(c).startsWith("advcl") && marked(tree, c, "as")
                    || tree.relation(c).equals("xcomp");
            if (taken && c > verb) {
                as = c;
            }
        }
        if (object < 0 || subject < 0 || as < 0) {
            return Optional.empty();
        }
        Optional<Cited<Voice>> voice = voices.read(tree, subject);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = tree.subtree(object);
        content.or(tree.subtree(as));
        BitSet apart = tree.subtree(subject);
        apart.set(verb);
        content.andNot(apart);
        voices.spoke(voice.get().value());
        return Optional.of(new Saying(
                List.of(voice.get()),
                Link.of(voice.get().value()),
                tree.word(verb).span(),
                verb,
                content,
                apart,
                Kind.SAYS));
    }
}
