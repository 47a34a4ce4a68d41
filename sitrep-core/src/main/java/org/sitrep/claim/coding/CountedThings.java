package org.sitrep.claim.coding;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.attribution.Countings;
import org.sitrep.claim.attribution.Saying;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;

/**
 * Claims that a noun makes because somebody counts it or has seen it: "the director puts the number of people killed at 85", "the
 * Observatory has counted 380,000 dead", "a reporter saw a looted store".
 */
final class CountedThings {
    private static final Set<String> DEAD =
            Set.of("dead", "death", "fatality", "body", "corpse", "grave", "casualty", "toll", "die", "kill", "loss");
    private static final Set<String> HURT = Set.of("wounded", "injured", "injury", "wound", "injure");

    private static final Set<String> DONE = Set.of("ASSAULT", "RETREAT");

    /** What is counted without a word of what befell it is a state: "puts the group at 15,000 fighters". */
    private static final Rule COUNTED = new Rule(
            "counted",
            Rule.Fires.NAMED,
            Set.of(),
            List.of(),
            "condition",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "");

    private CountedThings() {}

    static void add(Tree tree, List<Clause> clauses, List<Saying> sayings, CodingRules rules) {
        for (Saying saying : sayings) {
            int noun = saying.cueWord() < 0 ? -1 : Countings.counted(tree, saying.cueWord());
            if (noun < 0 || !saying.content().get(noun) || saying.hops().isEmpty()) {
                continue;
            }
            boolean told = clauses.stream()
                    .anyMatch(c -> saying.content().get(c.head()) && tree.dominates(saying.cueWord(), c.head()));
            Optional<Rule> rule = rule(tree, noun, saying, rules);
            if (!told && rule.isPresent()) {
                BitSet words = (BitSet) saying.content().clone();
                clauses.add(new Clause(noun, coded(tree, noun, rule.get(), rules), rule, words, List.of(), false));
            }
        }
        clauses.sort(Comparator.comparingInt(Clause::head));
    }

    private static int coded(Tree tree, int noun, Rule rule, CodingRules rules) {
        int done = Countings.done(tree, noun);
        return done >= 0 && rules.forWord(tree, done, tree.subtree(noun)).equals(Optional.of(rule)) ? done : noun;
    }

    /** What befell those who are counted: by a participle with the noun or below it, else by the noun, else nothing known. */
    private static Optional<Rule> rule(Tree tree, int noun, Saying saying, CodingRules rules) {
        BitSet phrase = tree.subtree(noun);
        for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
            boolean participle = tree.word(i).tag().equals("VBN")
                    && (tree.relation(i).equals("acl") || tree.relation(i).equals("amod"));
            Optional<Rule> done = participle
                    ? rules.forWord(tree, i, phrase)
                            .filter(r -> r.plover().map(DONE::contains).orElse(false))
                    : Optional.empty();
            if (done.isPresent()) {
                return done;
            }
        }
        if (has(tree, phrase, HURT)) {
            return rules.of("wound");
        }
        if (has(tree, phrase, DEAD)) {
            return rules.of("kill");
        }
        boolean number = !Countings.sees(tree, saying.cueWord())
                && saying.content().stream().anyMatch(i -> tree.word(i).tag().equals("CD"));
        return number ? Optional.of(COUNTED) : Optional.empty();
    }

    private static boolean has(Tree tree, BitSet phrase, Set<String> words) {
        return phrase.stream().anyMatch(i -> words.contains(tree.word(i).lemma()));
    }
}
