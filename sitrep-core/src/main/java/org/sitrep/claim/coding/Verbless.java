package org.sitrep.claim.coding;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;

/**
 * Lines without a verb that tell an event: "Achin, 28 September: drone strike on a house", "Zaria: nine dead in raid". Only for reports
 * that are no more than such a line; of other reports it is a heading.
 */
public final class Verbless {
    private static final Set<String> HARMED = Set.of("dead", "killed", "kill", "wounded", "injured");
    private static final int LONGEST = 18;
    private static final int SHORTEST = 4;

    private Verbless() {}

    /** The clause of a line of which no other clause is known. */
    public static Optional<Clause> clause(Tree tree, List<Clause> known, CodingRules rules) {
        boolean verb = tree.words().stream().anyMatch(w -> w.tag().matches("VBD|VBZ|VBP|MD"));
        boolean coded = known.stream().anyMatch(c -> c.rule().isPresent());
        if (verb || coded || tree.size() > LONGEST || tree.size() < SHORTEST) {
            return Optional.empty();
        }
        BitSet words = new BitSet();
        words.set(0, tree.size());
        for (int i = 1; i < tree.size(); i++) {
            boolean harm = HARMED.contains(tree.word(i).form().toLowerCase(java.util.Locale.ROOT));
            boolean counted = tree.word(i - 1).tag().equals("CD")
                    || i > 1
                            && tree.word(i - 2).tag().equals("CD")
                            && tree.word(i - 1).tag().startsWith("NN");
            if (harm && counted) {
                return rules.of("kill").map(r -> clause(at(words, tree), words, r));
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            Optional<Rule> rule = CodingRules.isNoun(tree, i) ? rules.forWord(tree, i, words) : Optional.empty();
            if (rule.filter(r -> r.plover().equals(Optional.of("ASSAULT"))).isPresent()) {
                return Optional.of(new Clause(i, i, rule, words, List.of(), false));
            }
        }
        return Optional.empty();
    }

    private static Clause clause(int head, BitSet words, Rule rule) {
        return new Clause(head, head, Optional.of(rule), words, List.of(), false);
    }

    /** The word of harm. */
    private static int at(BitSet words, Tree tree) {
        return words.stream()
                .filter(i -> HARMED.contains(tree.word(i).form().toLowerCase(java.util.Locale.ROOT)))
                .findFirst()
                .orElse(0);
    }
}
