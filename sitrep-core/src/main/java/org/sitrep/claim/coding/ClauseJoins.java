package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/** Joins clauses of a sentence that tell one thing. */
final class ClauseJoins {
    /** Rules of acts done by saying so, whose content is no claim of its own. */
    private static final Set<String> SPEECH = Set.of("accuse", "demand", "threaten", "deem", "seek");

    private ClauseJoins() {}

    /** What somebody is accused of, asked or threatened with belongs to the act: "accused them of having struck a deal". */
    static List<Clause> join(Tree tree, List<Clause> clauses) {
        List<Clause> kept = new ArrayList<>();
        for (Clause clause : clauses) {
            boolean described =
                    clauses.stream().filter(c -> c != clause && c.told()).anyMatch(c -> describes(tree, clause, c));
            boolean content = described
                    || clauses.stream()
                            .filter(c -> c != clause && !c.told() && c.coded() == c.head())
                            .filter(c ->
                                    c.rule().map(r -> SPEECH.contains(r.id())).orElse(false))
                            .anyMatch(c -> isContent(tree, clause, c));
            if (!content) {
                kept.add(clause);
            }
        }
        for (int i = 0; i < kept.size(); i++) {
            Clause act = kept.get(i);
            if (act.told()) {
                for (Clause clause : clauses) {
                    if (!kept.contains(clause) && describes(tree, clause, act)) {
                        act.words().or(clause.words());
                    }
                }
            } else if (act.rule().map(r -> SPEECH.contains(r.id())).orElse(false)) {
                for (Clause clause : clauses) {
                    if (!kept.contains(clause) && isContent(tree, clause, act)) {
                        act.words().or(clause.words());
                    }
                }
            }
        }
        for (int i = kept.size() - 1; i > 0; i--) {
            if (joins(tree, kept.get(i - 1), kept.get(i))) {
                kept.get(i - 1).words().or(kept.get(i).words());
                kept.remove(i);
            }
        }
        return kept;
    }

    /** "They are a terror group that has fought for decades": the relative clause only describes. */
    private static boolean describes(Tree tree, Clause clause, Clause act) {
        int noun = tree.head(clause.head());
        return tree.relation(clause.head()).startsWith("acl")
                && tree.child(act.head(), "cop") >= 0
                && noun >= 0
                && (noun == act.head() || tree.head(noun) == act.head());
    }

    /** "The town is in ruins and littered with mines": two states of one thing told in one breath. */
    private static boolean joins(Tree tree, Clause first, Clause second) {
        return tree.relation(second.head()).equals("conj")
                && tree.head(second.head()) == first.head()
                && isHardship(first)
                && isHardship(second);
    }

    private static boolean isHardship(Clause clause) {
        return clause.rule()
                .filter(r -> r.kind().equals("condition") && r.plover().isEmpty())
                .flatMap(Rule::condition)
                .filter(c -> c.equals("other"))
                .isPresent();
    }

    private static boolean isContent(Tree tree, Clause clause, Clause act) {
        int top = clause.light().isEmpty()
                ? clause.head()
                : clause.light().get(clause.light().size() - 1);
        return tree.head(top) == act.head()
                && (tree.relation(top).equals("ccomp")
                        || tree.relation(top).startsWith("advcl")
                                && Set.of("of", "for").contains(NounPhrase.caseOf(tree, top))
                        || tree.relation(top).startsWith("advcl")
                                && tree.child(top, "mark") >= 0
                                && Set.of("of", "for")
                                        .contains(tree.word(tree.child(top, "mark"))
                                                .lemma()));
    }
}
