package org.sitrep.claim.coding;

import java.util.List;
import java.util.Set;
import org.sitrep.claim.attribution.SayingWords;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/** The word for those who do what a verb or a noun tells of, other than by its subject; -1 where the grammar names none. */
final class Doers {
    private Doers() {}

    /** "By soldiers": who does what a passive verb says. */
    static int agent(Tree tree, int at) {
        for (int c : tree.children(at)) {
            if (tree.relation(c).startsWith("obl")
                    && NounPhrase.caseOf(tree, c).equals("by")
                    && !SayingWords.isCount(tree.word(c).lemma())
                    && !tree.word(c).tag().equals("VBG")) {
                return c;
            }
        }
        return -1;
    }

    /** "They were forced to undergo checks by soldiers": the agent may stand with the verb below. */
    static int agentBelow(Tree tree, int at) {
        return agentBelow(tree, at, 0);
    }

    private static int agentBelow(Tree tree, int at, int depth) {
        if (depth > 2) {
            return -1;
        }
        for (int c : tree.children(at)) {
            if (tree.relation(c).equals("xcomp") || tree.relation(c).startsWith("advcl")) {
                int agent = agent(tree, c);
                agent = agent < 0 ? agentBelow(tree, c, depth + 1) : agent;
                if (agent >= 0 && People.are(tree.word(agent).lemma())
                        || agent >= 0 && tree.word(agent).tag().startsWith("NNP")) {
                    return agent;
                }
            }
        }
        return -1;
    }

    /** "A truce agreed last year between the two sides": those who deal with each other. */
    static int between(Tree tree, Clause clause) {
        for (int i = clause.words().nextSetBit(0); i >= 0; i = clause.words().nextSetBit(i + 1)) {
            boolean near = tree.head(i) == clause.head() || tree.head(i) == clause.coded();
            if (near
                    && (tree.relation(i).startsWith("obl") || tree.relation(i).startsWith("nmod"))
                    && NounPhrase.caseOf(tree, i).equals("between")) {
                return i;
            }
        }
        return -1;
    }

    /** What hangs on a noun by a preposition. */
    static int under(Tree tree, int noun, String preposition) {
        for (int c : tree.children(noun)) {
            if (tree.relation(c).startsWith("nmod")
                    && NounPhrase.caseOf(tree, c).equals(preposition)) {
                return c;
            }
        }
        return -1;
    }

    /** Whose event a noun is: "Turkey's offensive", "a Syrian air force onslaught", "attacks by militants", "the killers' attack". */
    static int doer(Tree tree, int noun) {
        for (int c : tree.children(noun)) {
            if (tree.relation(c).startsWith("nmod")
                    && NounPhrase.caseOf(tree, c).equals("by")
                    && !SayingWords.isCount(tree.word(c).lemma())) {
                return c;
            }
        }
        for (int c : tree.children(noun)) {
            if (tree.relation(c).startsWith("nmod")
                    && NounPhrase.caseOf(tree, c).equals("between")) {
                return c;
            }
        }
        for (String relation : List.of("nmod:poss", "compound", "amod")) {
            for (int c : tree.children(noun)) {
                String tag = tree.word(c).tag();
                boolean name = tag.startsWith("NNP") || relation.equals("nmod:poss");
                if (tree.relation(c).equals(relation) && (name || isForce(tree, c))) {
                    return c;
                }
            }
        }
        return -1;
    }

    /** "Under the control of the rebels", "in rebel hands": who has it in hand. */
    static int held(Tree tree, int noun) {
        for (int c : tree.children(noun)) {
            if (tree.relation(c).startsWith("nmod")
                    && NounPhrase.caseOf(tree, c).equals("of")) {
                return c;
            }
        }
        return doer(tree, noun);
    }

    private static boolean isForce(Tree tree, int word) {
        return Set.of("army", "government", "regime", "rebel", "militant", "police", "coalition", "opposition", "force")
                .contains(tree.word(word).lemma());
    }
}
