package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/** Sayings named behind what is said: "..., the Pentagon said". What stands before the comma is said, wherever the parser hung the verb. */
final class Trailings {
    /** How far behind the comma the verb may stand, in words. */
    private static final int LONGEST_SPEAKER = 15;

    private static final int SHORTEST_SPEECH = 3;

    private final VoiceReader voices;
    private final Chains chains;

    Trailings(VoiceReader voices, Chains chains) {
        this.voices = voices;
        this.chains = chains;
    }

    /** What is said before a verb that stands behind its speaker, near the end of what it says. */
    Optional<Saying> read(Tree tree, int v) {
        boolean perfect =
                v > 0 && Set.of("have", "has", "had").contains(tree.word(v - 1).form());
        if (!mayTrail(tree, v, perfect)) {
            return Optional.empty();
        }
        Optional<int[]> interrupted = Closings.interrupted(tree, v);
        int comma = interrupted.map(at -> at[0]).orElseGet(() -> comma(tree, v, perfect));
        if (comma < SHORTEST_SPEECH || !tree.word(comma).form().matches("[,?!]") || comma == v - 1) {
            return Optional.empty();
        }
        int subject = interrupted.isPresent() ? -1 : wholeSubject(tree, v, comma);
        if (subject < 0) {
            subject = speaker(tree, comma + 1, interrupted.map(at -> at[2]).orElse(v));
        }
        if (subject < 0) {
            return Optional.empty();
        }
        Optional<Cited<Voice>> voice = voices.saying(tree, subject, tree.word(v).lemma());
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(0, comma);
        BitSet apart = new BitSet();
        apart.set(comma, v + 1);
        divide(tree, v, content, apart);
        List<Cited<Voice>> hops = chains.of(tree, v, voice.get());
        chains.remember(hops);
        return Optional.of(new Saying(
                hops,
                Link.of(hops.get(hops.size() - 1).value()),
                tree.word(v).span(),
                v,
                content,
                apart,
                SayingWords.kind(tree.word(v).lemma(), false)));
    }

    private static boolean mayTrail(Tree tree, int v, boolean perfect) {
        boolean ends = tree.word(v).lemma().equals("tell")
                || v + 1 >= tree.size()
                || tree.word(v + 1)
                        .form()
                        .matches("[.,;:\"'”’]+|on|in|by|late|at|here|earlier|from|after|before|to|who");
        boolean finite = tree.word(v).tag().matches("VBD|VBZ|VBP")
                || perfect && tree.word(v).tag().equals("VBN");
        boolean told = tree.child(v, "ccomp") > v && !isRelative(tree, tree.child(v, "ccomp"));
        boolean finds = SayingWords.FINDING.contains(tree.word(v).lemma()) && tree.exactChild(v, "obj") >= 0;
        return ends && finite && !told && !finds;
    }

    /** "A guard said who feared for her post": the clause tells of the guard, whatever the parser made of it. */
    private static boolean isRelative(Tree tree, int clause) {
        int subject = tree.exactChild(clause, "nsubj", "nsubj:pass");
        return subject >= 0 && tree.word(subject).lemma().equals("who");
    }

    /** The sign before the speaker, or the word at which the search for it ends. */
    private static int comma(Tree tree, int v, boolean perfect) {
        int comma = v - 1;
        while (comma > 0
                && !tree.word(comma).form().matches("[,?!]")
                && (!tree.word(comma).tag().startsWith("VB") || perfect && comma == v - 1 || describes(tree, comma, v))
                && v - comma < LONGEST_SPEAKER) {
            comma--;
        }
        return comma;
    }

    /** "The company that runs it announced", "a clip filmed by a nurse shows": a verb of a short clause about the speaker, which stands right behind him. */
    private static boolean describes(Tree tree, int verb, int v) {
        if (tree.word(verb).tag().equals("VBN")
                && tree.word(verb + 1).lemma().equals("by")
                && tree.word(verb - 1).tag().startsWith("NN")) {
            return true;
        }
        int pronoun = verb - 1;
        while (pronoun > 0 && tree.word(pronoun).tag().matches("RB|MD|VB[DZP]?|VBN")) {
            pronoun--;
        }
        return pronoun > 0
                && v - verb <= 5
                && Set.of("that", "which", "who").contains(tree.word(pronoun).lemma())
                && tree.word(pronoun - 1).tag().startsWith("NN");
    }

    /** The subject of the verb when all of it stands between comma and verb, else -1. */
    private static int wholeSubject(Tree tree, int v, int comma) {
        int subject = tree.exactChild(v, "nsubj");
        boolean whole = subject > comma
                && subject < v
                && NounPhrase.words(tree, subject).nextSetBit(0) <= comma + 1;
        return whole ? subject : -1;
    }

    /** The first noun or pronoun of a run of words that heads its phrase, -1 when there is none. */
    private static int speaker(Tree tree, int from, int end) {
        for (int i = from; i < end; i++) {
            boolean noun = tree.word(i).tag().startsWith("NN")
                    && (i + 1 == end || !tree.word(i + 1).tag().startsWith("NN"))
                    && !tree.word(i + 1).tag().equals("POS");
            if (noun || tree.word(i).tag().equals("PRP")) {
                return i;
            }
        }
        return -1;
    }

    /** Divides what stands behind the verb: when and where it was said is apart, what goes on behind is said as well. */
    private static void divide(Tree tree, int v, BitSet content, BitSet apart) {
        for (int c : tree.children(v)) {
            if (c > v
                    && (tree.relation(c).startsWith("obl")
                            || tree.relation(c).startsWith("advcl")
                            || tree.relation(c).equals("obj")
                            || tree.relation(c).startsWith("advmod"))) {
                apart.or(tree.subtree(c));
            }
            if (c > v
                    && (tree.relation(c).equals("conj") || tree.relation(c).equals("parataxis"))
                    && tree.exactChild(c, "nsubj", "nsubj:pass") >= 0) {
                content.or(tree.subtree(c));
            }
        }
        if (v + 2 < tree.size()
                && tree.word(v + 1).form().equals(",")
                && Set.of("with", "and", "but", "although", "though")
                        .contains(tree.word(v + 2).lemma())) {
            apart.clear(v + 2, tree.size());
            content.set(v + 2, tree.size());
        }
        content.andNot(apart);
    }
}
