package org.sitrep.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.event.Ruling;

/** What an analyst decided, when and why; never changed, but a later one may withdraw it. */
public sealed interface Decision {
    /** Its name; no two decisions have one. */
    String id();

    /** When it was made. */
    Instant made();

    /** Who made it. */
    String by();

    /** Why, in the analyst's words; empty when nothing was said. */
    String reason();

    /** Claims are, or are not, of one thing. */
    record Ruled(String id, Instant made, String by, String reason, Ruling ruling) implements Decision {}

    /**
     * A decision no longer holds.
     *
     * @param decision its id
     */
    record Withdrawn(String id, Instant made, String by, String reason, String decision) implements Decision {}

    /**
     * The rulings that held at a moment, in the order in which they were made.
     *
     * @param known decisions made later are left out
     */
    static List<Ruling> standing(List<Decision> decisions, Instant known) {
        Set<String> withdrawn = new HashSet<>();
        List<Ruled> ruled = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision.made().isAfter(known)) {
                continue;
            }
            if (decision instanceof Withdrawn w) {
                withdrawn.add(w.decision());
            } else {
                ruled.add((Ruled) decision);
            }
        }
        return ruled.stream()
                .filter(r -> !withdrawn.contains(r.id()))
                .sorted(Comparator.comparing(Ruled::made).thenComparing(Ruled::id))
                .map(Ruled::ruling)
                .toList();
    }
}
