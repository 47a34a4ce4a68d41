package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/**
 * Sayings whose content is a number: "the Observatory has counted 380,000 dead", "the director puts the number of people killed at
 * 85", "the hospital raised its toll to 41", and of those who saw it: "a reporter counted nine bodies", "saw a looted store".
 */
public final class Countings {
    private static final Set<String> COUNTING = SayingWords.words("count record document register tally log list");
    private static final Set<String> PUTTING = SayingWords.words("put estimate reckon place set give");
    private static final Set<String> SPEAKING = SayingWords.words("speak talk tell");
    private static final Set<String> REVISING = SayingWords.words("""
            raise lower revise correct increase reduce cut update adjust amend bring
            """);
    private static final Set<String> SEEING = SayingWords.words("""
            see find observe photograph film visit notice witness inspect count pass discover
            """);
    private static final Set<String> BODIES = SayingWords.words("body corpse dead grave remains");

    private Countings() {}

    /** The noun for what a verb counts or revises, and for what is seen done; -1 for any other verb. */
    public static int counted(Tree tree, int verb) {
        String lemma = tree.word(verb).lemma();
        boolean passive = tree.exactChild(verb, "nsubj:pass", "aux:pass") >= 0;
        int object = object(tree, verb, passive);
        if (SPEAKING.contains(lemma)) {
            return object >= 0 && hasNumber(tree, tree.subtree(object)) ? object : -1;
        }
        boolean toDeath =
                tree.children(verb).stream().anyMatch(c -> tree.word(c).lemma().equals("death"));
        if (object < 0
                || toDeath && lemma.equals("put")
                || !tree.word(verb).tag().startsWith("VB")
                || tree.exactChild(verb, "ccomp") >= 0) {
            return -1;
        }
        boolean toll = SayingWords.COUNTS.contains(tree.word(object).lemma());
        boolean number = hasNumber(tree, tree.subtree(object));
        if (COUNTING.contains(lemma) && number && !toll) {
            return object;
        }
        if (SEEING.contains(lemma) && (!passive || Sayers.agent(tree, verb) >= 0)) {
            boolean bodies = BODIES.contains(tree.word(object).lemma());
            return bodies || isDone(tree, object) ? object : -1;
        }
        int level = level(tree, verb, object);
        boolean put = PUTTING.contains(lemma)
                && (toll || Set.of("put", "estimate", "reckon").contains(lemma));
        if (level < 0 || !put && !(REVISING.contains(lemma) && toll)) {
            return -1;
        }
        return toll || !tree.word(level).tag().startsWith("NN") ? object : level;
    }

    /** What is counted, or with "speak of" what is spoken of. */
    private static int object(Tree tree, int verb, boolean passive) {
        if (!SPEAKING.contains(tree.word(verb).lemma())) {
            return passive ? tree.exactChild(verb, "nsubj:pass") : tree.exactChild(verb, "obj");
        }
        for (int c : tree.children(verb)) {
            if (tree.relation(c).startsWith("obl") && NounPhrase.caseOf(tree, c).equals("of")) {
                return tree.word(c).tag().startsWith("NN") ? c : -1;
            }
        }
        return -1;
    }

    /** Whether a verb is one of seeing: a number alone is then no claim. */
    public static boolean sees(Tree tree, int verb) {
        return SEEING.contains(tree.word(verb).lemma())
                && !COUNTING.contains(tree.word(verb).lemma());
    }

    private static boolean hasNumber(Tree tree, BitSet words) {
        return words.stream().anyMatch(i -> tree.word(i).tag().equals("CD"));
    }

    /** "A looted store", "burned houses": a participle says what was done to it. */
    private static boolean isDone(Tree tree, int noun) {
        return done(tree, noun) >= 0;
    }

    /** The participle before a noun or behind it, -1 when there is none. */
    public static int done(Tree tree, int noun) {
        for (int c : tree.children(noun)) {
            boolean participle = tree.word(c).tag().equals("VBN")
                    && (tree.relation(c).equals("amod") || tree.relation(c).equals("acl"));
            if (participle) {
                return c;
            }
        }
        return -1;
    }

    /** The number behind "at" or "to", or the noun it counts; -1 when there is none. */
    private static int level(Tree tree, int verb, int object) {
        int from = Math.max(verb, tree.subtree(object).get(verb) ? verb : object);
        for (int i = Math.min(verb, object) + 1; i < tree.size(); i++) {
            if (i > from && tree.word(i).form().matches("[,.;:]")) {
                return -1;
            }
            boolean opens = i > verb && tree.word(i).form().matches("at|to");
            for (int n = i + 1; opens && n < tree.size() && n <= i + 4; n++) {
                if (tree.word(n).tag().equals("CD")) {
                    boolean noun = n + 1 < tree.size() && tree.word(n + 1).tag().startsWith("NN");
                    return noun ? headNoun(tree, n + 1) : n;
                }
            }
        }
        return -1;
    }

    private static int headNoun(Tree tree, int from) {
        int at = from;
        while (at + 1 < tree.size() && tree.word(at + 1).tag().startsWith("NN")) {
            at++;
        }
        return at;
    }

    /** What a counting verb says, if it is one whose subject or agent is a voice. */
    static Optional<Saying> read(Tree tree, int verb, VoiceReader voices) {
        if (counted(tree, verb) < 0) {
            return Optional.empty();
        }
        boolean passive = tree.exactChild(verb, "nsubj:pass", "aux:pass") >= 0;
        int object = object(tree, verb, passive);
        int speaker = passive ? Sayers.agent(tree, verb) : tree.exactChild(verb, "nsubj");
        boolean whose = speaker >= 0
                && tree.subtree(speaker).stream()
                        .anyMatch(i -> tree.word(i).tag().equals("WP$"));
        Optional<Cited<Voice>> voice = speaker < 0 || whose ? Optional.empty() : voices.read(tree, speaker);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        BitSet apart = tree.subtree(speaker);
        apart.set(verb);
        BitSet content = tree.subtree(object);
        for (int c : tree.children(verb)) {
            String relation = tree.relation(c);
            boolean beside = relation.startsWith("obl") || relation.startsWith("advmod") || relation.equals("obj");
            if (beside && c != speaker) {
                content.or(tree.subtree(c));
            }
            if (relation.startsWith("aux")) {
                apart.set(c);
            }
        }
        content.andNot(apart);
        return Optional.of(voices.says(voice.get(), tree, verb, content, apart, Saying.Kind.SAYS));
    }
}
