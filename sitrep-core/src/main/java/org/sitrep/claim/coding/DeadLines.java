package org.sitrep.claim.coding;

import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.syntax.Tree;

/** Tolls without a verb: "Six dead in the market", "Eight dead, all of them in the stairwell". */
final class DeadLines {
    private static final Set<String> TOPS = Set.of("root", "parataxis", "ccomp", "conj", "dep");

    private DeadLines() {}

    /** Whether a word says what became of the number right before it, and no verb stands with it. */
    static boolean at(Tree tree, int i) {
        boolean harmed = Set.of("dead", "wounded", "injured")
                .contains(tree.word(i).form().toLowerCase(java.util.Locale.ROOT));
        return harmed
                && i > 0
                && tree.word(i - 1).tag().equals("CD")
                && tree.head(i - 1) == i
                && TOPS.contains(tree.relation(i))
                && tree.exactChild(i, "cop", "nsubj:pass", "aux", "aux:pass", "case", "det") < 0;
    }

    /** The rule for such a line. */
    static Optional<Rule> rule(Tree tree, int i, CodingRules rules) {
        if (!at(tree, i)) {
            return Optional.empty();
        }
        return rules.of(tree.word(i).form().equalsIgnoreCase("dead") ? "kill" : "wound");
    }
}
