package org.sitrep.claim.attribution;

import java.util.List;
import java.util.Set;
import org.sitrep.claim.syntax.Tree;

/**
 * Clauses put in by the one who reports, inside what somebody else is reported to have said: "the town, which is besieged, would
 * be taken, he said".
 */
public final class Asides {
    private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "whose", "where");

    private static final Set<String> LOSSES =
            Set.of("loss", "death", "killing", "capture", "assassination", "arrest", "abduction", "murder");

    private Asides() {}

    /**
     * Whether a clause is the reporter's own: it hangs in a relative clause behind a comma, outside quotation marks, and the cue
     * stands outside it. "Withdraws its report, which said that nine were killed" has the relative clause apart: what it says is meant.
     *
     * @param quoted the words within quotation marks count as said even when they are an aside
     */
    public static boolean isOwn(Tree tree, int head, Saying saying, boolean quoted) {
        if (quoted) {
            return false;
        }
        int at = head;
        for (int steps = 0; at >= 0 && steps < tree.size(); at = tree.head(at), steps++) {
            if (tree.relation(at).startsWith("acl:relcl")
                    && afterComma(tree, at)
                    && !saying.apart().get(at)
                    && !isOfLoss(tree, at, saying)) {
                List<Integer> inside =
                        List.copyOf(tree.subtree(at).stream().boxed().toList());
                return saying.cueWord() < 0 || !inside.contains(saying.cueWord());
            }
        }
        return false;
    }

    /** "Admitted the loss of its commander, who was killed on Friday": the loss is told by what was done. */
    private static boolean isOfLoss(Tree tree, int relative, Saying saying) {
        int noun = tree.head(relative);
        for (int steps = 0; noun >= 0 && steps < 3; noun = tree.head(noun), steps++) {
            if (LOSSES.contains(tree.word(noun).lemma())) {
                return tree.head(noun) >= 0
                        && tree.head(noun) == saying.cueWord()
                        && tree.relation(noun).matches("obj|nsubj:pass");
            }
        }
        return false;
    }

    private static boolean afterComma(Tree tree, int head) {
        int first = tree.subtree(head).nextSetBit(0);
        for (int i = first; i <= head; i++) {
            if (RELATIVE.contains(tree.word(i).lemma())) {
                int before = i - 1;
                while (before > 0 && tree.word(before).tag().matches("IN|TO|CD|DT|NN|NNS") && first <= before) {
                    before--;
                }
                return before >= 0 && tree.word(before).form().equals(",");
            }
        }
        return false;
    }
}
