package org.sitrep.claim.coding;

import java.util.Set;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;

/** Sentences of opinion that speak of events in general and tell none. */
public final class Generic {
    private Generic() {}

    /** "Every ceasefire begins as a line on a map", "war is a failure of imagination", "the toll may rise". */
    public static boolean is(Tree tree, Clause clause) {
        int noun = clause.coded();
        if (clause.rule().map(r -> r.id().equals("toll")).orElse(false)) {
            return true;
        }
        if (!clause.rule().map(Rule::noun).orElse(false)) {
            return false;
        }
        int determiner = tree.child(noun, "det");
        if (determiner >= 0
                && Set.of("every", "each").contains(tree.word(determiner).lemma())) {
            return true;
        }
        int copula = tree.child(clause.head(), "cop");
        return copula >= 0
                && Set.of("VBZ", "VBP").contains(tree.word(copula).tag())
                && noun != clause.head()
                && tree.relation(noun).equals("nsubj")
                && tree.word(noun).tag().matches("NNP?")
                && tree.word(clause.head()).tag().equals("NN")
                && tree.children(noun).stream().allMatch(c -> tree.relation(c).equals("punct"));
    }
}
