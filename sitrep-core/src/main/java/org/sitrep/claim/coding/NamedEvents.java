package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.attribution.VoiceReader;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;

/** Finds events that are only named: "the death of two guards in the town on Monday". */
final class NamedEvents {
    private static final Set<String> UNDER =
            Set.of("nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj", "appos", "dep");
    private static final Set<String> NEGATING =
            Set.of("before", "without", "until", "despite", "since", "like", "than");

    private NamedEvents() {}

    /** Adds to the clauses the nouns under them that tell who, and whom or where or when. */
    static void add(Tree tree, List<Clause> clauses, CodingRules rules) {
        List<Clause> named = new ArrayList<>();
        for (int n = 0; n < tree.size(); n++) {
            int noun = n;
            if (!tree.word(n).tag().startsWith("NN")
                    || !UNDER.contains(tree.relation(n))
                    || NEGATING.contains(VoiceReader.caseOf(tree, n))
                    || clauses.stream().anyMatch(c -> c.coded() == noun || c.head() == noun)
                    || !isFullyNamed(tree, n)) {
                continue;
            }
            BitSet words = VoiceReader.phrase(tree, n);
            Optional<Rule> rule = rules.forWord(tree, n, words)
                    .filter(r -> r.kind().equals("occurrence"))
                    .filter(r -> r.plover().isPresent());
            boolean again = rule.isEmpty()
                    || clauses.stream()
                            .anyMatch(c -> c.words().get(noun)
                                    && c.rule()
                                            .flatMap(Rule::plover)
                                            .equals(rule.get().plover()));
            if (!again) {
                named.add(new Clause(n, n, rule, words, List.of(), false));
            }
        }
        clauses.addAll(named);
        clauses.sort(Comparator.comparingInt(Clause::head));
    }

    private static boolean isFullyNamed(Tree tree, int noun) {
        int who = 0;
        boolean where = false;
        for (int c : tree.children(noun)) {
            String relation = tree.relation(c);
            String preposition = VoiceReader.caseOf(tree, c);
            boolean part = relation.equals("nmod:poss")
                    || relation.startsWith("nmod")
                            && Set.of("of", "by", "between", "with", "against").contains(preposition);
            who += part ? 1 : 0;
            where |= relation.endsWith(":tmod")
                    || relation.startsWith("nmod")
                            && Set.of("in", "at", "near", "on", "outside", "during")
                                    .contains(preposition)
                            && tree.word(c).tag().startsWith("NNP");
        }
        return who > 1 || who == 1 && where;
    }
}
