package org.sitrep.claim.modality;

import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Span;
import org.sitrep.claim.syntax.Tree;

/** Events that are named as still to come: "an attack is looming", "an assault is expected", "is imminent", "is only a matter of time", "is days away". */
final class Looming {
    private static final Set<String> LOOMS =
            Set.of("loom", "threaten", "impend", "near", "approach", "await", "lurk", "brew", "beckon");
    private static final Set<String> COMING = Set.of(
            "imminent", "inevitable", "impending", "near", "close", "likely", "possible", "probable", "unavoidable");

    private Looming() {}

    private static final Set<String> FORESEEN =
            Set.of("expect", "fear", "anticipate", "await", "forecast", "predict", "foresee", "dread");
    /** What was planned may have happened since; what is planned has not. */
    private static final Set<String> PLANNED = Set.of("plan", "schedule", "prepare");

    /** The word by which the event of a clause is still to come, if there is one. */
    static Optional<Span> of(Tree tree, int head, int act) {
        int told = tree.exactChild(head, "nsubj:pass");
        boolean foreseen = told >= 0
                && act != head
                && (told == act || tree.dominates(told, act))
                && (FORESEEN.contains(tree.word(head).lemma())
                        || PLANNED.contains(tree.word(head).lemma()) && isNow(tree, head))
                && tree.exactChild(head, "xcomp") < 0;
        if (foreseen) {
            return Optional.of(tree.word(head).span());
        }
        int subject = tree.exactChild(head, "nsubj");
        boolean named = subject >= 0 && act != head && (subject == act || tree.dominates(subject, act));
        if (!named || tree.word(head).tag().matches("VBD|VBN")) {
            return Optional.empty();
        }
        boolean verb = LOOMS.contains(tree.word(head).lemma()) && tree.exactChild(head, "obj") < 0;
        boolean state = COMING.contains(tree.word(head).lemma()) && tree.exactChild(head, "cop") >= 0;
        boolean time = tree.word(head).lemma().equals("matter")
                && head + 2 < tree.size()
                && tree.word(head + 2).lemma().matches("time|day|hour|week");
        boolean away = Set.of("minute", "hour", "day", "week", "month")
                        .contains(tree.word(head).lemma())
                && tree.exactChild(head, "cop") >= 0
                && head + 1 < tree.size()
                && Set.of("away", "off").contains(tree.word(head + 1).lemma());
        return verb || state || time || away ? Optional.of(tree.word(head).span()) : Optional.empty();
    }

    private static boolean isNow(Tree tree, int head) {
        int be = tree.exactChild(head, "aux:pass");
        return be >= 0 && Set.of("is", "are").contains(tree.word(be).form());
    }
}
