package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.claim.Voice;
import org.sitrep.claim.attribution.Saying.Kind;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/**
 * Sayings by how firmly somebody holds to them: "was adamant that", "left no doubt that", "no longer stands by its report that", "a
 * denial came from the army: …", "to hear the mayor tell it, …", "…, the mayor let it be known".
 */
final class Insistences {
    private static final Set<String> SURE = SayingWords.words("""
            adamant certain sure positive convinced emphatic insistent categorical confident clear satisfied
            """);
    private static final Set<String> REPLIES = SayingWords.words("""
            denial confirmation answer response rebuttal reply warning announcement admission retort refutation
            """);
    private static final int LONGEST = 9;

    private Insistences() {}

    /** The sayings of a sentence. */
    static List<Saying> read(Tree tree, VoiceReader voices) {
        List<Saying> found = new ArrayList<>();
        toHear(tree, voices).or(() -> letKnown(tree, voices)).ifPresent(found::add);
        for (int v = 1; v < tree.size(); v++) {
            int word = v;
            held(tree, v, voices).or(() -> came(tree, word, voices)).ifPresent(found::add);
        }
        return found;
    }

    /** "Was adamant that", "left no doubt that", "no longer stands by its report that". */
    private static Optional<Saying> held(Tree tree, int v, VoiceReader voices) {
        int clause = tree.exactChild(v, "ccomp");
        int subject = tree.exactChild(v, "nsubj");
        int mark = clause < 0 ? -1 : tree.exactChild(clause, "mark");
        boolean that = mark > v && form(tree, mark).equals("that") && subject >= 0 && subject < v;
        if (!that) {
            return Optional.empty();
        }
        boolean not = tree.children(v).stream()
                .anyMatch(c -> Set.of("not", "n't").contains(tree.word(c).lemma()));
        boolean sure = SURE.contains(tree.word(v).lemma()) && tree.exactChild(v, "cop") >= 0 && !not;
        boolean doubt = tree.word(v).lemma().equals("leave")
                && form(tree, v + 1).equals("no")
                && form(tree, v + 2).equals("doubt");
        boolean longer = tree.word(v).lemma().equals("stand")
                && form(tree, v - 1).equals("longer")
                && form(tree, v + 1).equals("by");
        if (!sure && !doubt && !longer) {
            return Optional.empty();
        }
        BitSet content = tree.subtree(clause);
        content.clear(mark);
        BitSet apart = tree.subtree(v);
        apart.andNot(content);
        return saying(tree, subject, v, content, apart, longer ? Kind.DENIES : Kind.SAYS, voices);
    }

    /** "A denial came from the army: none of its planes …". */
    private static Optional<Saying> came(Tree tree, int v, VoiceReader voices) {
        int reply = tree.word(v).lemma().equals("come") ? tree.exactChild(v, "nsubj") : -1;
        if (reply < 0 || !REPLIES.contains(tree.word(reply).lemma())) {
            return Optional.empty();
        }
        for (int c : tree.children(v)) {
            int colon = tree.subtree(c).length();
            boolean from = c > v
                    && tree.relation(c).startsWith("obl")
                    && NounPhrase.caseOf(tree, c).equals("from")
                    && form(tree, colon).equals(":");
            if (from) {
                BitSet content = new BitSet();
                content.set(colon + 1, tree.size());
                BitSet apart = new BitSet();
                apart.set(0, colon + 1);
                return saying(tree, c, v, content, apart, Kind.SAYS, voices);
            }
        }
        return Optional.empty();
    }

    /** "To hear the mayor tell it, …". */
    private static Optional<Saying> toHear(Tree tree, VoiceReader voices) {
        boolean hear = form(tree, 0).equals("to") && form(tree, 1).equals("hear");
        for (int i = 3; hear && i < LONGEST; i++) {
            boolean tell = form(tree, i).equals("tell")
                    && form(tree, i + 1).equals("it")
                    && form(tree, i + 2).equals(",");
            if (tell) {
                BitSet content = new BitSet();
                content.set(i + 3, tree.size());
                BitSet apart = new BitSet();
                apart.set(0, i + 3);
                return saying(tree, i - 1, i, content, apart, Kind.SAYS, voices);
            }
        }
        return Optional.empty();
    }

    /** "…, the mayor let it be known". */
    private static Optional<Saying> letKnown(Tree tree, VoiceReader voices) {
        int known = tree.size() - 1;
        while (known > 4 && !Character.isLetter(tree.word(known).form().charAt(0))) {
            known--;
        }
        boolean ends = form(tree, known).equals("known")
                && form(tree, known - 1).equals("be")
                && form(tree, known - 2).equals("it")
                && Set.of("let", "lets").contains(form(tree, known - 3));
        int comma = known - 3;
        while (ends
                && comma > 2
                && known - comma < 2 * LONGEST
                && !form(tree, comma).equals(",")) {
            comma--;
        }
        int speaker = known - 4;
        while (ends && speaker > comma && !tree.word(speaker).tag().startsWith("NN")) {
            speaker--;
        }
        if (!ends || !form(tree, comma).equals(",") || speaker <= comma) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(0, comma);
        BitSet apart = new BitSet();
        apart.set(comma, tree.size());
        return saying(tree, speaker, known, content, apart, Kind.SAYS, voices);
    }

    private static Optional<Saying> saying(
            Tree tree, int speaker, int cue, BitSet content, BitSet apart, Kind kind, VoiceReader voices) {
        Optional<Cited<Voice>> voice = content.isEmpty() ? Optional.empty() : voices.read(tree, speaker);
        return voice.map(v -> voices.says(v, tree, cue, content, apart, kind));
    }

    private static String form(Tree tree, int i) {
        return i >= 0 && i < tree.size() ? tree.word(i).form().toLowerCase(Locale.ROOT) : "";
    }
}
