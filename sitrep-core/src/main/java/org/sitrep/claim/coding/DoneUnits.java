package org.sitrep.claim.coding;

import java.util.Map;
import java.util.Set;
import org.sitrep.base.Unit;

/** What became of people who are counted, as the idiom says that tells it: "cut down nine farmers", "put forty men behind bars". */
final class DoneUnits {
    private static final Set<Unit> PEOPLE = Set.of(Unit.CIVILIANS, Unit.FIGHTERS);

    private static final Map<String, Unit> BY_RULE = Map.ofEntries(
            Map.entry("lives", Unit.KILLED),
            Map.entry("cut-down", Unit.KILLED),
            Map.entry("mow-down", Unit.KILLED),
            Map.entry("make-off-people", Unit.DETAINED),
            Map.entry("put-to-death", Unit.KILLED),
            Map.entry("lie-dead", Unit.KILLED),
            Map.entry("wipe-out", Unit.KILLED),
            Map.entry("carry-off-people", Unit.DETAINED),
            Map.entry("pick-up-people", Unit.DETAINED),
            Map.entry("behind-bars", Unit.DETAINED),
            Map.entry("left-homes", Unit.DISPLACED),
            Map.entry("drive-home", Unit.DISPLACED),
            Map.entry("arrive-from", Unit.DISPLACED));

    private DoneUnits() {}

    /** The unit an idiom makes of people; the one read where it makes none. */
    static Unit of(Clauses.Clause clause, Unit read) {
        return clause.rule()
                .map(r -> BY_RULE.getOrDefault(r.id(), read))
                .filter(done -> PEOPLE.contains(read) || read == Unit.OTHER && done == Unit.DISPLACED)
                .orElse(read);
    }
}
