package org.sitrep.claim.attribution;

import java.util.Set;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/** The word for the one who does what a verb says, by the grammar of the sentence; -1 where there is none. */
final class Sayers {
    /** Prepositions behind a noun before the one whose it is. */
    static final Set<String> OWNING = Set.of("of", "by", "from");

    /** How far a name may stand before its verb, in words. */
    private static final int FURTHEST_NAME = 20;

    private static final int MOST_STEPS = 4;

    private Sayers() {}

    /** "Was said by the ministry": the noun behind "by". */
    static int agent(Tree tree, int v) {
        for (int c : tree.children(v)) {
            if (tree.relation(c).startsWith("obl") && NounPhrase.caseOf(tree, c).equals("by")) {
                return c;
            }
        }
        return -1;
    }

    /** The last noun behind "by" where there may be several: "was raised by 3 by the ministry". */
    static int lastAgent(Tree tree, int v) {
        int agent = -1;
        for (int c : tree.children(v)) {
            boolean by = tree.relation(c).startsWith("obl")
                    && NounPhrase.caseOf(tree, c).equals("by");
            agent = by ? c : agent;
        }
        return agent;
    }

    /** Whether a word below a noun tells whose it is: "the hospital's figures", "the words of the spokeswoman". */
    static boolean owns(Tree tree, int below) {
        return tree.relation(below).equals("nmod:poss")
                || tree.relation(below).startsWith("nmod") && OWNING.contains(NounPhrase.caseOf(tree, below));
    }

    /** The subject that a verb shares with the one it hangs on: "the army attacked and said". */
    static int shared(Tree tree, int v) {
        int at = v;
        for (int steps = 0; steps < MOST_STEPS && tree.head(at) >= 0; steps++) {
            String relation = tree.relation(at);
            int head = tree.head(at);
            if (relation.equals("conj")
                    || relation.equals("xcomp")
                    || relation.startsWith("advcl")
                    || relation.equals("parataxis")) {
                int subject = tree.exactChild(head, "nsubj", "nsubj:pass");
                if (subject >= 0) {
                    return subject;
                }
                at = head;
            } else if (relation.startsWith("acl")) {
                return head;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** "Majid Barakat, who runs the hospital, said": the name before the verb or before what commas set off. */
    static int nameBefore(Tree tree, int v) {
        int at = v - 1;
        if (at > 1 && tree.word(at).form().equals(",")) {
            at--;
            while (at > 0 && !tree.word(at).form().equals(",")) {
                at--;
            }
            at--;
        }
        return at >= 0 && tree.word(at).tag().startsWith("NNP") && v - at < FURTHEST_NAME ? at : -1;
    }
}
