package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.Tree;

/**
 * Sayings that a colon opens without a verb of saying: "The hospital has corrected its count: 41 people were wounded", "The words of
 * the spokeswoman: ‘…’", "The mayor faced the press: ‘…’", "Red Cross: 12 dead in a raid".
 */
final class Colons {
    private static final Set<String> GIVING = SayingWords.words("""
            correct revise raise lower update give publish issue release present clarify repeat renew complete change
            adjust amend increase reduce keep stick have
            """);

    private static final Set<String> GIVEN = SayingWords.words("""
            toll count figure number estimate tally total statement account report version list information balance
            answer message reply warning word
            """);

    private static final Set<String> WORDS = SayingWords.words("""
            word sentence statement answer account version message verdict summary conclusion finding tally count
            figure report remark comment phrase line toll estimate warning reply balance
            """);

    private static final Set<String> OURS = Set.of("its", "their", "our", "my", "your");
    private static final Set<String> WITNESSES =
            Set.of("correspondent", "reporter", "photographer", "team", "journalist", "newspaper", "paper");

    private static final int SHORTEST = 3;

    private Colons() {}

    /** The saying behind a colon, unless somebody is known to say it. */
    static Optional<Saying> read(Tree tree, List<Saying> found, VoiceReader voices) {
        for (int colon = 1; colon + SHORTEST < tree.size(); colon++) {
            if (!tree.word(colon).form().equals(":")) {
                continue;
            }
            BitSet content = new BitSet();
            content.set(colon + 1, tree.size());
            boolean known = found.stream()
                    .anyMatch(s -> !s.hops().isEmpty() && s.content().intersects(content));
            int cue = known ? -1 : cue(tree, colon);
            int speaker = cue < 0 ? -1 : speaker(tree, cue, colon, voices);
            Optional<Cited<Voice>> voice = speaker < 0
                    ? Optional.empty()
                    : speaker == colon - 1 ? voices.alone(tree, speaker) : voices.read(tree, speaker);
            if (voice.isPresent()) {
                BitSet apart = new BitSet();
                apart.set(0, colon + 1);
                return Optional.of(voices.says(voice.get(), tree, cue, content, apart, Saying.Kind.SAYS));
            }
        }
        return Optional.empty();
    }

    /** The word that opens the saying: what is given or said, the verb before a quotation, a name that stands alone. */
    private static int cue(Tree tree, int colon) {
        for (int n = 0; n < colon; n++) {
            if (WORDS.contains(tree.word(n).lemma())
                    && tree.word(n).tag().startsWith("NN")
                    && owner(tree, n, colon) >= 0) {
                return n;
            }
        }
        int verb = verb(tree, colon);
        if (verb < 0) {
            return tree.word(colon - 1).tag().startsWith("NN") ? colon - 1 : -1;
        }
        int object = tree.exactChild(verb, "obj");
        boolean gives = object >= 0
                && object < colon
                && GIVING.contains(tree.word(verb).lemma())
                && GIVEN.contains(tree.word(object).lemma());
        return gives || opensQuote(tree, colon) ? verb : -1;
    }

    private static int speaker(Tree tree, int cue, int colon, VoiceReader voices) {
        if (WORDS.contains(tree.word(cue).lemma()) && tree.word(cue).tag().startsWith("NN")) {
            return owner(tree, cue, colon);
        }
        if (tree.word(cue).tag().startsWith("VB")) {
            int subject = tree.exactChild(cue, "nsubj");
            boolean given = !opensQuote(tree, colon);
            return given || voices.isPerson(tree, subject) && !isWitness(tree, subject) ? subject : -1;
        }
        return voices.isSpeaker(tree, cue) ? cue : -1;
    }

    private static boolean isWitness(Tree tree, int word) {
        return WITNESSES.contains(tree.word(word).lemma());
    }

    private static boolean opensQuote(Tree tree, int colon) {
        return Set.of("\"", "``", "\u201c", "\u00ab")
                .contains(tree.word(colon + 1).form());
    }

    /** Whose words or figures a noun names: "of the spokeswoman", "the hospital's". */
    private static int owner(Tree tree, int noun, int colon) {
        for (int c : tree.children(noun)) {
            if (Sayers.owns(tree, c) && !OURS.contains(tree.word(c).lemma()) && c < colon) {
                return c;
            }
        }
        return -1;
    }

    /** The verb with a subject before the colon that stands nearest to the root. */
    private static int verb(Tree tree, int colon) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int v = 0; v < colon; v++) {
            int subject = tree.exactChild(v, "nsubj");
            if (tree.word(v).tag().startsWith("VB") && subject >= 0 && subject < v && depth(tree, v) < least) {
                best = v;
                least = depth(tree, v);
            }
        }
        return best;
    }

    private static int depth(Tree tree, int word) {
        int steps = 0;
        for (int i = word; i >= 0 && steps < tree.size(); i = tree.head(i)) {
            steps++;
        }
        return steps;
    }
}
