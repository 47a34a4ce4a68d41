package org.sitrep.event.grade;

import java.util.Collection;
import java.util.Set;
import org.sitrep.base.Unit;
import org.sitrep.event.ClaimFamily;
import org.sitrep.event.Core;
import org.sitrep.event.Telling;

/** Sorts events into the families of claims that records are kept by. */
public final class Families {
    private static final Set<String> GROUND = Set.of(
            "Government regains territory",
            "Non-state actor overtakes territory",
            "Non-violent transfer of territory",
            "Headquarters or base established");

    private Families() {}

    /**
     * The family of an event.
     *
     * @param tellings those that support it
     */
    public static ClaimFamily of(Core core, Collection<Telling> tellings) {
        if (core.kind().equals("estimate")) {
            return ClaimFamily.FIGURES;
        }
        if (counts(tellings, Unit.KILLED, Unit.WOUNDED)) {
            return ClaimFamily.KILLINGS;
        }
        if (core.acled().filter(GROUND::contains).isPresent()) {
            return ClaimFamily.GROUND;
        }
        if (counts(tellings, Unit.DETAINED, Unit.ABDUCTED)) {
            return ClaimFamily.COERCION;
        }
        if (counts(tellings, Unit.DISPLACED)) {
            return ClaimFamily.RELIEF;
        }
        return switch (core.plover().orElse("")) {
            case "ASSAULT" -> ClaimFamily.ATTACKS;
            case "RETREAT" -> ClaimFamily.CONCESSIONS;
            case "MOBILIZE" -> ClaimFamily.MOVEMENTS;
            case "COERCE" -> ClaimFamily.COERCION;
            case "PROTEST" -> ClaimFamily.PROTESTS;
            case "AID" -> ClaimFamily.RELIEF;
            case "" -> core.kind().equals("condition") ? ClaimFamily.CONDITIONS : ClaimFamily.DEALINGS;
            default -> ClaimFamily.DEALINGS;
        };
    }

    private static boolean counts(Collection<Telling> tellings, Unit... units) {
        Set<Unit> wanted = Set.of(units);
        return tellings.stream()
                .flatMap(t -> t.claim().that().particulars().amounts().stream())
                .anyMatch(a -> wanted.contains(a.amount().value().unit()));
    }
}
