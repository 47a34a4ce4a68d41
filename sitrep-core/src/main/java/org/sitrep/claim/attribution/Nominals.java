package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.claim.Voice;
import org.sitrep.claim.attribution.Saying.Kind;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/** Sayings that hang on a noun or on a verb of viewing: "a U.S. announcement that", "the demands of the rebels that", "sees it as". */
public final class Nominals {
    private static final Set<String> DENIES = Set.of(
            "deny",
            "reject",
            "dismiss",
            "refute",
            "dispute",
            "rebut",
            "withdraw",
            "retract",
            "rescind",
            "revoke",
            "disown");
    private static final Set<String> CALLS = Set.of("call", "brand", "label", "describe", "term", "declare");
    private static final Set<String> FALSE = Set.of(
            "false",
            "untrue",
            "lie",
            "lies",
            "invented",
            "baseless",
            "fabricated",
            "fabrication",
            "nonsense",
            "unfounded");
    /** What one can have in a deed: "rejected any part in the killing". */
    public static final Set<String> PARTS = Set.of(
            "part", "role", "hand", "involvement", "responsibility", "complicity", "connection", "share", "blame");

    /** What can be withdrawn, and what it does. */
    private static final Set<String> REPORTS = SayingWords.words("""
            report story article alert warning bulletin statement message post tweet dispatch notice item claim account
            announcement entry
            """);

    private static final Set<String> WRITTEN = Set.of("say", "report", "claim", "state", "allege", "announce");

    private static final Set<String> SOURCES = Set.of("from", "of", "by", "in", "at", "among");
    private static final Set<String> COUNTED = Set.of("by", "on", "in", "from", "per");

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
        return Optional.of(voices.says(voice.get(), tree, noun, content, apart, Kind.SAYS));
    }

    /** "Word from the office is that", "the governor's version is that": said by whoever owns the noun. */
    static Optional<Saying> copular(Tree tree, int noun, VoiceReader voices) {
        int verb = tree.relation(noun).startsWith("nsubj") ? tree.head(noun) : -1;
        int be = verb;
        int clause = -1;
        if (verb >= 0 && tree.word(verb).lemma().equals("be")) {
            clause = tree.exactChild(verb, "ccomp");
        } else if (verb >= 0) {
            be = tree.exactChild(verb, "cop");
            clause = verb;
        }
        boolean that = be > noun
                && clause > be
                && be + 1 < tree.size()
                && tree.word(be + 1).lemma().equals("that");
        int owner = -1;
        for (int c : tree.children(noun)) {
            boolean from = tree.relation(c).startsWith("nmod") && SOURCES.contains(NounPhrase.caseOf(tree, c));
            owner = owner < 0 && (from || Sayers.owns(tree, c)) ? c : owner;
        }
        Optional<Cited<Voice>> voice = !that || owner < 0 ? Optional.empty() : voices.read(tree, owner);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(be + 2, tree.subtree(clause).length());
        BitSet apart = new BitSet();
        apart.set(tree.subtree(noun).nextSetBit(0), be + 2);
        return Optional.of(voices.says(voice.get(), tree, noun, content, apart, Kind.SAYS));
    }

    /** "Claims that … were denied by the army", "the army rejected reports that …": denied by whoever denies the noun. */
    static Optional<Saying> denied(Tree tree, int noun, VoiceReader voices) {
        int clause = -1;
        for (int c : tree.children(noun)) {
            boolean that = tree.relation(c).matches("ccomp|acl.*|dep") && marked(tree, c, "that");
            clause = that && c > noun ? c : clause;
        }
        int verb = tree.head(noun);
        boolean part = clause < 0
                && PARTS.contains(tree.word(noun).lemma())
                && tree.relation(noun).equals("obj");
        if (clause < 0 && !part || verb < 0 || !denies(tree, verb)) {
            return Optional.empty();
        }
        boolean passive = tree.relation(noun).equals("nsubj:pass");
        int speaker = -1;
        boolean by = tree.relation(noun).startsWith("obl")
                && (tree.word(verb).lemma().equals("stand") || isCalledFalse(tree, noun));
        if (tree.relation(noun).equals("obj") || by) {
            speaker = tree.exactChild(verb, "nsubj");
        } else if (passive) {
            speaker = Sayers.lastAgent(tree, verb);
        }
        Optional<Cited<Voice>> voice = speaker < 0 ? Optional.empty() : voices.read(tree, speaker);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = tree.subtree(part ? noun : clause);
        content.clear(content.nextSetBit(0));
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            if (FALSE.contains(tree.word(i).lemma())
                    && CALLS.contains(tree.word(verb).lemma())) {
                content.clear(i);
            }
        }
        BitSet apart = tree.subtree(verb);
        apart.andNot(content);
        return Optional.of(voices.says(voice.get(), tree, verb, content, apart, Kind.DENIES));
    }

    /** "Rejected as baseless accusations that": the parser hangs the accusations on "as". */
    private static boolean isCalledFalse(Tree tree, int noun) {
        return NounPhrase.caseOf(tree, noun).equals("as")
                && tree.children(noun).stream()
                        .anyMatch(c -> FALSE.contains(tree.word(c).lemma())
                                || FALSE.contains(tree.word(c).form()));
    }

    /** "The centre withdraws its alert of Monday, which said that nine were killed": denied by whoever withdraws it. */
    static Optional<Saying> disowned(Tree tree, int verb, VoiceReader voices) {
        int thing = tree.exactChild(verb, "obj", "nsubj:pass");
        if (thing < 0 || !denies(tree, verb)) {
            return Optional.empty();
        }
        boolean passive = tree.relation(thing).equals("nsubj:pass");
        int speaker = passive ? Sayers.lastAgent(tree, verb) : tree.exactChild(verb, "nsubj");
        BitSet under = tree.subtree(thing);
        for (int say = under.nextSetBit(0); say >= 0; say = under.nextSetBit(say + 1)) {
            boolean which = tree.relation(say).matches("acl:relcl|dep")
                    && WRITTEN.contains(tree.word(say).lemma())
                    && tree.exactChild(say, "nsubj") >= 0
                    && tree.word(tree.exactChild(say, "nsubj")).tag().equals("WDT");
            int clause = which ? tree.exactChild(say, "ccomp") : -1;
            BitSet named = (BitSet) under.clone();
            named.andNot(tree.subtree(say));
            boolean report = clause > say
                    && named.stream()
                            .anyMatch(i -> REPORTS.contains(tree.word(i).lemma()));
            Optional<Cited<Voice>> voice = !report || speaker < 0 ? Optional.empty() : voices.read(tree, speaker);
            if (voice.isPresent()) {
                BitSet content = tree.subtree(clause);
                BitSet apart = tree.subtree(verb);
                apart.andNot(content);
                return Optional.of(voices.says(voice.get(), tree, verb, content, apart, Kind.DENIES));
            }
        }
        return Optional.empty();
    }

    /** "Denied", "took back", "no longer stands by", "called … false". */
    private static boolean denies(Tree tree, int verb) {
        String lemma = tree.word(verb).lemma();
        BitSet under = tree.subtree(verb);
        boolean untrue =
                under.stream().anyMatch(i -> FALSE.contains(tree.word(i).lemma()));
        boolean back = verb + 1 < tree.size() && tree.word(verb + 1).lemma().equals("back");
        boolean longer = verb > 1
                && tree.word(verb - 1).form().equals("longer")
                && tree.word(verb - 2).lemma().equals("no");
        return DENIES.contains(lemma)
                || CALLS.contains(lemma) && untrue
                || lemma.equals("take") && back
                || lemma.equals("stand") && longer;
    }

    /** "By the count of the council", "on the ministry's figures": the clause is said by whoever counted. */
    static Optional<Saying> counted(Tree tree, int noun, VoiceReader voices) {
        boolean by = COUNTED.contains(NounPhrase.caseOf(tree, noun))
                && tree.relation(noun).matches("obl.*|nmod.*")
                && tree.head(noun) >= 0;
        int owner = -1;
        for (int c : tree.children(noun)) {
            owner = owner < 0 && Sayers.owns(tree, c) ? c : owner;
        }
        if (!by || owner < 0) {
            return Optional.empty();
        }
        Optional<Cited<Voice>> voice = voices.read(tree, owner)
                .filter(v -> v.value()
                        .<Boolean>fold(o -> true, o -> true, p -> p.name().indexOf(' ') > 0, a -> true));
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        BitSet apart = tree.subtree(noun);
        BitSet content = tree.subtree(ToldClause.around(tree, tree.head(noun)));
        content.andNot(apart);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(voices.says(voice.get(), tree, noun, content, apart, Kind.SAYS));
    }

    private static boolean marked(Tree tree, int clause, String mark) {
        int first = tree.subtree(clause).nextSetBit(0);
        return tree.word(first).lemma().equals(mark);
    }

    /** "Trump's", "U.S.", "by the rebels"; else whoever makes, issues or surprises with it. */
    private static Optional<Cited<Voice>> owner(Tree tree, int noun, VoiceReader voices) {
        for (int c : tree.children(noun)) {
            boolean names =
                    tree.relation(c).equals("compound") && tree.word(c).tag().startsWith("NNP");
            if (names || Sayers.owns(tree, c)) {
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
                                && NounPhrase.caseOf(tree, noun).equals("with"));
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
                            && NounPhrase.caseOf(tree, c).equals("as")
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
        return Optional.of(voices.says(voice.get(), tree, verb, content, apart, Kind.SAYS));
    }
}
