package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/** Sources named beside a sentence without a verb of its own: "by the count of the ministry", "as the ministry has found". */
final class Prefaces {
    private static final Set<String> NOUNS = SayingWords.words("""
            estimate count account reckoning word view telling judgement judgment version assessment tally figure
            information opinion calculation report finding record list belief
            """);

    private static final Set<String> BEFORE = Set.of("in", "by", "on", "after", "from");
    private static final Set<String> TELLING = SayingWords.words("""
            find discover learn establish say report write announce confirm state note show observe hear see put tell
            reveal document record point_out stress admit concede warn claim estimate reckon
            """);

    private Prefaces() {}

    /** The sayings of a sentence that stand beside it, but for those already found. */
    static List<Saying> read(Tree tree, List<Saying> found, VoiceReader voices) {
        List<Saying> all = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int word = i;
            ofNoun(tree, i, voices)
                    .or(() -> asTold(tree, word, voices))
                    .filter(s -> {
                        found.removeIf(f -> overruns(f, s));
                        return isNew(s, found);
                    })
                    .ifPresent(all::add);
        }
        return all;
    }

    /** "The estimate of the United Nations 370,000 Yemenis …": a source that runs on into a number is read anew. */
    private static boolean overruns(Saying saying, Saying preface) {
        return saying.cueWord() == preface.cueWord()
                && saying.hops().stream().anyMatch(h -> h.value().name().matches(".* \\d.*"));
    }

    private static boolean isNew(Saying saying, List<Saying> found) {
        return found.stream()
                .filter(s -> !s.hops().isEmpty())
                .noneMatch(s -> s.cueWord() == saying.cueWord()
                        || s.apart().intersects(saying.apart()) && s.content().intersects(saying.content()));
    }

    /** "In the estimate of the United Nations", "by the ministry's count". */
    private static Optional<Saying> ofNoun(Tree tree, int noun, VoiceReader voices) {
        if (!NOUNS.contains(tree.word(noun).lemma()) || !tree.word(noun).tag().startsWith("NN")) {
            return Optional.empty();
        }
        int first = noun - 1;
        while (first >= 0 && tree.word(first).tag().matches("DT|JJ|JJS|NNPS?|NN|POS|PRP\\$")) {
            first--;
        }
        boolean preposed = first >= 0
                && first < noun - 1
                && BEFORE.contains(tree.word(first).lemma())
                && (first == 0 || tree.word(first - 1).form().equals(","));
        if (!preposed) {
            return Optional.empty();
        }
        int end = noun;
        int speaker = -1;
        if (noun + 2 < tree.size() && Sayers.OWNING.contains(tree.word(noun + 1).lemma())) {
            end = nounPhrase(tree, noun + 2);
            speaker = end <= noun + 1 ? -1 : head(tree, noun + 2, end);
        }
        if (speaker < 0) {
            end = noun;
            speaker = tree.child(noun, "nmod:poss");
        }
        if (speaker < first || speaker < 0) {
            return Optional.empty();
        }
        Optional<Cited<Voice>> voice = voices.read(tree, speaker);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        BitSet apart = new BitSet();
        apart.set(first, end + 1);
        return saying(tree, noun, apart, voice.get(), voices);
    }

    /** The last word of the noun phrase that begins here: a number or a verb begins what is said. */
    private static int nounPhrase(Tree tree, int from) {
        int end = from;
        while (end < tree.size() && tree.word(end).tag().matches("DT|JJ|JJS|NNPS?|NNS?|POS|PRP\\$|IN|TO")) {
            boolean links = tree.word(end).tag().matches("IN|TO")
                    && !Set.of("of", "for", "in").contains(tree.word(end).lemma());
            if (links) {
                break;
            }
            end++;
        }
        return end - 1;
    }

    private static int head(Tree tree, int from, int to) {
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || !tree.word(i + 1).tag().matches("NNPS?|NNS?|POS");
            if (tree.word(i).tag().startsWith("NN") && ends) {
                return i;
            }
        }
        return -1;
    }

    /** "As the ministry has found, …": a clause with a subject and no object, beside the clause that is told. */
    private static Optional<Saying> asTold(Tree tree, int v, VoiceReader voices) {
        if (!TELLING.contains(tree.word(v).lemma())
                || !tree.word(v).tag().startsWith("VB")
                || tree.exactChild(v, "ccomp", "xcomp", "nsubj:pass") >= 0) {
            return Optional.empty();
        }
        int subject = tree.exactChild(v, "nsubj");
        int object = tree.exactChild(v, "obj");
        boolean goes = tree.children(v).stream()
                .anyMatch(c -> tree.relation(c).startsWith("obl")
                        && Set.of("to", "for", "into").contains(NounPhrase.caseOf(tree, c)));
        if (goes
                || subject < 1
                || subject > v
                || object >= 0 && !tree.word(object).lemma().equals("it")) {
            return Optional.empty();
        }
        int first = NounPhrase.words(tree, subject).nextSetBit(0);
        boolean as = first > 0
                && tree.word(first - 1).lemma().equals("as")
                && (first == 1 || tree.word(first - 2).form().equals(","));
        if (!as) {
            return Optional.empty();
        }
        Optional<Cited<Voice>> voice = voices.read(tree, subject);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        BitSet apart = new BitSet();
        int end = v;
        while (end + 1 < tree.size() && !tree.word(end + 1).form().matches("[,.;:]")) {
            end++;
        }
        apart.set(first - 1, end + 1);
        return saying(tree, v, apart, voice.get(), voices);
    }

    private static Optional<Saying> saying(Tree tree, int cue, BitSet apart, Cited<Voice> voice, VoiceReader voices) {
        BitSet content = new BitSet();
        content.set(0, tree.size());
        content.andNot(apart);
        if (content.cardinality() < 3) {
            return Optional.empty();
        }
        return Optional.of(voices.says(voice, tree, cue, content, apart, Saying.Kind.SAYS));
    }
}
