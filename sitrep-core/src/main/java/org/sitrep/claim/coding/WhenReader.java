package org.sitrep.claim.coding;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.base.When;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.TimeMention;

/** Reads when it happens or holds. */
final class WhenReader {
    /** Acts done by saying so: the day of speaking is their day. */
    private static final Set<String> SPOKEN =
            Set.of("ACCUSE", "REQUEST", "THREATEN", "REJECT", "SUPPORT", "CONCEDE", "AGREE");

    private final List<Mention> mentions;

    /** A reader for one report. */
    WhenReader(List<Mention> mentions) {
        this.mentions = mentions;
    }

    /**
     * When what a clause says happens or holds.
     *
     * @param cues the words of cue and source: the day of speaking dates what is said of the present
     */
    Optional<Cited<When>> read(Tree tree, Clause clause, BitSet cues) {
        Optional<Cited<When>> when = when(tree, clause);
        boolean present = clause.rule().map(r -> !r.kind().equals("occurrence")).orElse(true)
                || clause.rule().flatMap(Rule::plover).map(SPOKEN::contains).orElse(false);
        return when.isEmpty() && present
                ? times(tree, cues).stream().findFirst().map(t -> Cited.at(t.span(), t.when()))
                : when;
    }

    private Optional<Cited<When>> when(Tree tree, Clause clause) {
        return times(tree, clause.words()).stream()
                .min(Comparator.comparingInt(t -> distance(tree, clause.head(), tree.headOf(t.span()))))
                .map(t -> Cited.at(t.span(), t.when()));
    }

    private static int distance(Tree tree, int head, int word) {
        int steps = 0;
        for (int i = word; i >= 0; i = tree.head(i)) {
            if (i == head) {
                return steps;
            }
            steps++;
        }
        return 100 + Math.abs(head - word);
    }

    private List<TimeMention> times(Tree tree, BitSet words) {
        return mentions.stream()
                .filter(m -> m instanceof TimeMention)
                .map(m -> (TimeMention) m)
                .filter(TimeMention::dates)
                .filter(t -> {
                    int at = tree.headOf(t.span());
                    return at >= 0 && words.get(at);
                })
                .toList();
    }
}
