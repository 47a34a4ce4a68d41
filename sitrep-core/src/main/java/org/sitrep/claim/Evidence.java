package org.sitrep.claim;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Span;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;

/** The words of a clause that are shown as the evidence of its claim. */
final class Evidence {
    private Evidence() {}

    /** The longest run of the clause's words, without marks at its ends. */
    static Optional<Span> of(Tree tree, Clause clause) {
        BitSet words = clause.words();
        int bestStart = -1;
        int bestEnd = -1;
        int subject = tree.exactChild(clause.head(), "nsubj", "nsubj:pass");
        BitSet inside = subject < 0 ? new BitSet() : tree.subtree(subject);
        int start = -1;
        int last = -1;
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (start < 0 || i > last + 1 && !onlyMarks(tree, last + 1, i, inside)) {
                start = i;
            }
            last = i;
            boolean holdsHead = start <= clause.head() && clause.head() <= last;
            boolean bestHolds = bestStart >= 0 && bestStart <= clause.head() && clause.head() <= bestEnd;
            if (bestStart < 0
                    || holdsHead && !bestHolds
                    || holdsHead == bestHolds && last - start >= bestEnd - bestStart) {
                bestStart = start;
                bestEnd = last;
            }
        }
        while (bestStart <= bestEnd && skippable(tree, bestStart, true)) {
            bestStart++;
        }
        while (bestEnd >= bestStart && skippable(tree, bestEnd, false)) {
            bestEnd--;
        }
        if (bestStart < 0 || bestEnd - bestStart < 1) {
            return Optional.empty();
        }
        return Optional.of(tree.word(bestStart).span().cover(tree.word(bestEnd).span()));
    }

    /** Whether a gap holds marks alone, or what is said of the subject in passing. */
    private static boolean onlyMarks(Tree tree, int from, int to, BitSet inside) {
        for (int i = from; i < to; i++) {
            if (!inside.get(i) && Character.isLetterOrDigit(tree.word(i).form().charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static boolean skippable(Tree tree, int i, boolean start) {
        String form = tree.word(i).form();
        String relation = tree.relation(i);
        if (!Character.isLetterOrDigit(form.charAt(0)) && !form.equals("%") && !form.equals("$")) {
            return true;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        if (start && form.matches("\\d{1,2}[:.]\\d{2}")) {
            return true;
        }
        boolean link = relation.equals("cc") || relation.equals("mark") || relation.equals("case");
        return start
                ? relation.equals("cc")
                        || relation.equals("mark") && Set.of("that", "because").contains(lower)
                : link
                        || Set.of("while", "when", "where", "who", "which", "that", "as")
                                .contains(lower);
    }
}
