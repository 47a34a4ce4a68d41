package org.sitrep.claim.coding;

import java.util.Locale;
import java.util.Set;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;

/** The tense of a clause's verb. */
enum Tense {
    /** "Hold", "are holding". */
    PRESENT,
    /** "Held", "were held". */
    PAST,
    /** "Have held", "has been held". */
    PERFECT,
    /** "Had held". */
    PLUPERFECT,
    /** "Will hold". */
    FUTURE,
    /** None that the words show: participles, infinitives, nouns. */
    NONE;

    private static final Set<String> HAVE = Set.of("has", "have", "'ve", "’ve");
    private static final Set<String> IS = Set.of("is", "are", "am", "'s", "’s", "'re", "’re", "do", "does");
    private static final Set<String> WAS = Set.of("was", "were", "did");

    /** The tense of a clause: of its head, or of the verb above that has it: "had agreed to surrender". */
    static Tense of(Tree tree, Clause clause) {
        Tense own = of(tree, clause.head());
        return own != NONE || clause.light().isEmpty()
                ? own
                : of(tree, clause.light().get(clause.light().size() - 1));
    }

    /** The tense of the verb or predicate that {@code head} is. */
    static Tense of(Tree tree, int head) {
        boolean past = false;
        boolean present = false;
        for (int c : tree.children(head)) {
            if (!tree.relation(c).startsWith("aux") && !tree.relation(c).equals("cop")) {
                continue;
            }
            String form = tree.word(c).form().toLowerCase(Locale.ROOT);
            if (form.equals("had")) {
                return PLUPERFECT;
            }
            if (HAVE.contains(form)) {
                return PERFECT;
            }
            if (tree.word(c).tag().equals("MD")) {
                return Set.of("will", "'ll", "’ll", "shall", "would", "wo").contains(form) ? FUTURE : PRESENT;
            }
            past |= WAS.contains(form);
            present |= IS.contains(form);
        }
        if (past || present) {
            return past ? PAST : PRESENT;
        }
        return switch (tree.word(head).tag()) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" -> PRESENT;
            case "VBN" -> tree.exactChild(head, "nsubj") >= 0 ? PAST : NONE; // "called" taken for a participle
            default -> NONE;
        };
    }
}
