package org.sitrep.claim.coding;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.base.Evidence;
import org.sitrep.base.Span;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;

/** The words that decided a code: the rule's own and those it needs beside it. */
final class DecidingWords {
    private DecidingWords() {}

    /** The words by which the rule of a clause fired. */
    static Set<Span> of(Tree tree, Clause clause) {
        Set<Span> spans = new TreeSet<>();
        spans.add(tree.word(clause.coded()).span());
        clause.rule().ifPresent(rule -> {
            if (rule.fires() == Rule.Fires.SAID) {
                add(tree, clause, rule.lemmas(), spans);
            }
            for (Rule.Need need : rule.needs()) {
                if (!need.without()) {
                    add(tree, clause, need.words(), spans);
                }
            }
        });
        return spans;
    }

    /** Some words and more; those that lie in others are not said twice. */
    static Evidence from(Set<Span> spans, Collection<Span> more) {
        Set<Span> all = new TreeSet<>(spans);
        all.addAll(more);
        return new Evidence.Quoted(all.stream()
                .filter(s -> all.stream().noneMatch(o -> !o.equals(s) && o.contains(s)))
                .toList());
    }

    /** Adds the first word of the clause that is one of some lemmas. */
    private static void add(Tree tree, Clause clause, Set<String> lemmas, Set<Span> spans) {
        BitSet words = clause.words();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            BitSet one = new BitSet();
            one.set(i);
            if (!Collections.disjoint(CodingRules.lemmas(tree, one, -1), lemmas)) {
                spans.add(tree.word(i).span());
                return;
            }
        }
    }
}
