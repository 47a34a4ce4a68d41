package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.base.Unit;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/**
 * Clauses that give a count of dead or hurt far from a verb of killing: "it now stands at 15 killed", "the ministry gives the
 * number of dead as 37", "the mayor speaks of 21 dead". Whoever gives the count says so.
 */
public final class TollWords {
    private static final Set<String> MOVES =
            SayingWords.words("stand rise climb increase jump reach grow go pass exceed remain total come number");
    private static final Set<String> GIVES = SayingWords.words(
            "put give raise lower revise set place update increase correct estimate reduce change bring");
    private static final Set<String> COUNTS = SayingWords.words("count register record list log tally document report");
    private static final Set<String> SPEAKS = SayingWords.words("speak talk");
    private static final Set<String> COUNT = SayingWords.words("number toll figure count total tally");
    private static final Set<String> DEAD =
            SayingWords.words("kill killed dead death fatality die body slay murder massacre toll");
    private static final Set<String> HURT = SayingWords.words("wound wounded injure injured injury hurt");

    private TollWords() {}

    /** What nobody is killed by: such tolls are no harm done by anybody. */
    private static final Set<String> OTHERWISE = Set.of(
            "hypothermia",
            "cold",
            "hunger",
            "starvation",
            "disease",
            "illness",
            "malnutrition",
            "cholera",
            "measles",
            "earthquake",
            "flood",
            "accident",
            "landslide");

    /** Whether the clause gives such a count. */
    public static boolean given(Tree tree, int h, BitSet words) {
        boolean number = words.stream().anyMatch(i -> tree.word(i).tag().equals("CD"));
        if (!number
                || words.stream().noneMatch(i -> isHarm(tree, i))
                || words.stream().anyMatch(i -> OTHERWISE.contains(tree.word(i).lemma()))) {
            return false;
        }
        int subject = tree.exactChild(h, "nsubj", "nsubj:pass");
        boolean counted = subject >= 0
                && (COUNT.contains(tree.word(subject).lemma())
                        || Set.of("it", "that", "this")
                                .contains(tree.word(subject).lemma()));
        counted |= subject >= 0 && tree.word(h).lemma().equals("number") && isHarm(tree, subject);
        boolean count = subject >= 0 && COUNT.contains(tree.word(subject).lemma());
        String lemma = tree.word(h).lemma();
        boolean passive = tree.exactChild(h, "aux:pass") >= 0;
        boolean is = tree.exactChild(h, "cop") >= 0
                && (tree.word(h).tag().equals("CD") && count || isHarm(tree, h) && isCounted(tree, h));
        return MOVES.contains(lemma) && counted
                || passive && GIVES.contains(lemma) && count
                || is && counted
                || gives(tree, h)
                || speaksOf(tree, h);
    }

    /** What the count at a word of such a clause counts: killed, wounded, or {@code OTHER} where the clause does not tell. */
    public static Unit unit(Tree tree, int h, int number, BitSet words) {
        int last = number;
        while (last + 1 < tree.size()
                && tree.word(last + 1).tag().matches("JJ|NNS?|RB")
                && !isHarm(tree, last)
                && last < number + 3) {
            last++;
        }
        Unit own = harm(tree, last);
        if (own == Unit.OTHER && last + 1 < tree.size()) {
            own = harm(tree, last + 1);
        }
        if (own != Unit.OTHER) {
            return own;
        }
        int count = tree.exactChild(h, "nsubj", "nsubj:pass");
        if (count < 0 || !COUNT.contains(tree.word(count).lemma())) {
            count = tree.exactChild(h, "obj");
        }
        boolean named = count >= 0 && tree.subtree(count).stream().anyMatch(i -> isHarm(tree, i));
        BitSet said = named && count >= 0 && COUNT.contains(tree.word(count).lemma()) ? tree.subtree(count) : words;
        for (int i = said.nextSetBit(0); i >= 0; i = said.nextSetBit(i + 1)) {
            if (harm(tree, i) != Unit.OTHER) {
                return harm(tree, i);
            }
        }
        return Unit.OTHER;
    }

    /** "From 11 to 15" of a count that is raised, lowered or corrected is 15. */
    public static boolean changesFrom(Tree tree, int first) {
        return first > 0
                && (tree.word(first - 1).lemma().equals("from")
                        || tree.word(first).lemma().equals("from"));
    }

    /** "Not eleven", "up from 11", "instead of 11": a number that holds no more. */
    public static boolean isOld(Tree tree, int first) {
        if (first < 1) {
            return false;
        }
        String before = tree.word(first - 1).lemma();
        String earlier = first > 1 ? tree.word(first - 2).lemma() : "";
        return before.equals("not")
                || before.equals("from") && Set.of("up", "down").contains(earlier)
                || before.equals("of") && earlier.equals("instead")
                || before.equals("than") && earlier.equals("rather");
    }

    /** Whether "up to" before a number belongs to a verb of rising: "has gone up to 21" is no limit. */
    public static boolean risesTo(Tree tree, int first) {
        return first > 0
                && tree.word(first).lemma().equals("up")
                && SayingWords.words("go rise climb jump move creep edge shoot")
                        .contains(tree.word(first - 1).lemma());
    }

    /** The saying of whoever gives, raises or corrects a count. */
    static Optional<Saying> read(Tree tree, int h, VoiceReader voices) {
        int counted = tree.exactChild(h, "nsubj:pass");
        boolean given = counted >= 0
                && COUNT.contains(tree.word(counted).lemma())
                && GIVES.contains(tree.word(h).lemma());
        boolean corrects = given || gives(tree, h) || speaksOf(tree, h);
        int agent = given ? Sayers.lastAgent(tree, h) : -1;
        int subject = agent < 0 ? giver(tree, h) : agent;
        if (!corrects || subject < 0 || !speaks(tree, subject)) {
            return Optional.empty();
        }
        BitSet content = tree.subtree(h);
        if (content.stream().noneMatch(i -> isHarm(tree, i)) && !Headcounts.isGivenBy(tree, h)) {
            return Optional.empty();
        }
        Optional<Cited<Voice>> voice = voices.read(tree, subject);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        BitSet apart = tree.subtree(subject);
        content.andNot(apart);
        voices.spoke(voice.get().value());
        return Optional.of(new Saying(
                List.of(voice.get()),
                Link.of(voice.get().value()),
                tree.word(h).span(),
                -1,
                content,
                apart,
                Saying.Kind.SAYS));
    }

    /** Whether a subject is somebody: a fight can raise a toll too. */
    private static boolean speaks(Tree tree, int subject) {
        String lemma = tree.word(subject).lemma();
        return VoiceWords.PEOPLE.contains(lemma)
                || VoiceWords.OFFICES.contains(lemma)
                || VoiceWords.PAPERS.contains(lemma)
                || lemma.equals("hall")
                || tree.word(subject).tag().startsWith("NNP");
    }

    /** The subject of a verb that is not passive, even where the parser took "put" for a participle. */
    private static int giver(Tree tree, int h) {
        int subject = tree.exactChild(h, "nsubj");
        return subject >= 0 || tree.exactChild(h, "aux:pass") >= 0 ? subject : tree.exactChild(h, "nsubj:pass");
    }

    private static boolean gives(Tree tree, int h) {
        int object = Headcounts.object(tree, h);
        return GIVES.contains(tree.word(h).lemma())
                        && tree.exactChild(h, "aux:pass") < 0
                        && object >= 0
                        && (COUNT.contains(tree.word(object).lemma())
                                || tree.word(object).lemma().equals("it")
                                        && tree.word(h).lemma().equals("put"))
                || takesTo(tree, h)
                || COUNTS.contains(tree.word(h).lemma())
                        && tree.exactChild(h, "aux:pass") < 0
                        && object >= 0
                        && Set.of("dead", "death", "fatality", "body")
                                .contains(tree.word(object).lemma())
                        && isCounted(tree, object);
    }

    /** "Taking the toll to 11": a toll that is taken on somebody is none. */
    private static boolean takesTo(Tree tree, int h) {
        int object = tree.exactChild(h, "obj");
        return Set.of("take", "push", "lift", "drive").contains(tree.word(h).lemma())
                && object >= 0
                && COUNT.contains(tree.word(object).lemma())
                && tree.subtree(h).stream()
                        .anyMatch(i -> i > object
                                && tree.word(i).tag().equals("CD")
                                && tree.word(i - 1).lemma().matches("to|above|past"));
    }

    private static boolean speaksOf(Tree tree, int h) {
        return SPEAKS.contains(tree.word(h).lemma())
                && tree.children(h).stream()
                        .anyMatch(c -> tree.relation(c).startsWith("obl")
                                && NounPhrase.caseOf(tree, c).equals("of")
                                && isHarm(tree, c)
                                && isCounted(tree, c));
    }

    private static boolean isCounted(Tree tree, int noun) {
        return tree.exactChild(noun, "nummod") >= 0
                || noun > 0 && tree.word(noun - 1).tag().equals("CD");
    }

    private static boolean isHarm(Tree tree, int i) {
        return harm(tree, i) != Unit.OTHER;
    }

    private static Unit harm(Tree tree, int i) {
        String lemma = tree.word(i).lemma();
        return DEAD.contains(lemma) ? Unit.KILLED : HURT.contains(lemma) ? Unit.WOUNDED : Unit.OTHER;
    }
}
