package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/** People who are joined in one phrase and speak each for themselves: "activists and U.S. officials". */
final class Joined {
    private Joined() {}

    /** The main words of those who are joined to a noun. */
    static List<Integer> to(Tree tree, int head) {
        boolean people = VoiceWords.PEOPLE.contains(tree.word(head).lemma());
        return tree.children(head).stream()
                .filter(c -> c > head
                        && tree.relation(c).equals("conj")
                        && tree.word(c).tag().startsWith("NN")
                        && (hasOwnPreposition(tree, c)
                                || (people
                                                || VoiceWords.PEOPLE.contains(
                                                        tree.word(c).lemma()))
                                        && (tree.word(c).tag().equals("NNS")
                                                || tree.word(head).tag().equals("NNS")
                                                || tree.exactChild(c, "det") >= 0)))
                .toList();
    }

    /** "According to the Red Crescent and to a doctor": the preposition said again parts the two. */
    private static boolean hasOwnPreposition(Tree tree, int joined) {
        int preposition = tree.exactChild(joined, "case");
        return preposition > 0
                && Set.of("to", "by", "from").contains(tree.word(preposition).lemma())
                && tree.word(preposition - 1).tag().equals("CC");
    }

    /** The words of a noun phrase without those who are joined to it. */
    static BitSet without(Tree tree, int head) {
        BitSet phrase = NounPhrase.words(tree, head);
        for (int c : to(tree, head)) {
            phrase.andNot(tree.subtree(c));
            for (int sign = head + 1; sign < c; sign++) {
                if (tree.word(sign).tag().matches("CC|,")) {
                    phrase.clear(sign);
                }
            }
        }
        return phrase;
    }
}
