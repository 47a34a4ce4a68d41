package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.attribution.Entries;
import org.sitrep.claim.attribution.Nominals;
import org.sitrep.claim.attribution.Saying;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/** Finds events that are only named: "the death of two guards in the town on Monday". */
final class NamedEvents {
    private static final Set<String> UNDER =
            Set.of("nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj", "appos", "dep");
    private static final Set<String> NEGATING =
            Set.of("before", "without", "until", "despite", "since", "like", "than");

    private static final Set<String> TOLD =
            Set.of("report", "claim", "allegation", "accusation", "rumour", "rumor", "account", "suggestion");

    private NamedEvents() {}

    /**
     * Adds to the clauses the nouns under them that tell who, and whom or where or when, and those that somebody enters in a record:
     * "Airwars lists a strike on a bakery".
     */
    static void add(Tree tree, List<Clause> clauses, CodingRules rules, List<Saying> sayings) {
        List<Clause> named = new ArrayList<>();
        for (int n = 0; n < tree.size(); n++) {
            int noun = n;
            Optional<Saying> entry = sayings.stream()
                    .filter(s -> s.cueWord() >= 0
                            && s.cueWord() == tree.head(noun)
                            && Entries.isEntered(tree, noun)
                            && s.content().get(noun))
                    .findFirst();
            if (!tree.word(n).tag().startsWith("NN")
                    || !UNDER.contains(tree.relation(n))
                    || NEGATING.contains(NounPhrase.caseOf(tree, n))
                    || clauses.stream().anyMatch(c -> c.coded() == noun || c.head() == noun)
                    || !isFullyNamed(tree, n)
                            && !isDisowned(tree, n)
                            && !isDenied(tree, n, sayings)
                            && entry.isEmpty()) {
                continue;
            }
            BitSet words = entry.map(s -> (BitSet) s.content().clone()).orElseGet(() -> NounPhrase.words(tree, noun));
            Optional<Rule> rule = rules.forWord(tree, n, words)
                    .filter(r -> r.kind().equals("occurrence"))
                    .filter(r -> r.plover().isPresent() || entry.isPresent());
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

    /** "Denied any attack on the camp", "denied reports of an attack". */
    private static boolean isDenied(Tree tree, int noun, List<Saying> sayings) {
        int above = tree.head(noun);
        boolean told = above >= 0
                && TOLD.contains(tree.word(above).lemma())
                && NounPhrase.caseOf(tree, noun).equals("of");
        int object = told ? above : noun;
        return tree.relation(object).equals("obj")
                && sayings.stream()
                        .anyMatch(s -> s.kind() == Saying.Kind.DENIES
                                && s.cueWord() == tree.head(object)
                                && s.content().get(noun));
    }

    /** "Denied any role in the killing of nine herders". */
    private static boolean isDisowned(Tree tree, int noun) {
        int part = tree.head(noun);
        boolean whose = tree.children(noun).stream()
                .anyMatch(c ->
                        tree.relation(c).startsWith("nmod") || tree.relation(c).equals("compound"));
        return whose
                && part >= 0
                && Nominals.PARTS.contains(tree.word(part).lemma())
                && Set.of("in", "for", "with").contains(NounPhrase.caseOf(tree, noun));
    }

    private static boolean isFullyNamed(Tree tree, int noun) {
        int who = 0;
        boolean where = false;
        for (int c : tree.children(noun)) {
            String relation = tree.relation(c);
            String preposition = NounPhrase.caseOf(tree, c);
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
