package org.sitrep.reference;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.base.ActorId;

/**
 * A war or an armed conflict and who is a party to it.
 *
 * @param id its id in the register
 * @param countries ISO 3166-1 alpha-2 of where it is fought
 * @param parties those the register names, never all there were
 */
public record Conflict(String id, String name, List<String> countries, Period period, List<Party> parties) {
    public Conflict {
        countries = List.copyOf(countries);
        parties = List.copyOf(parties);
    }

    /** One party, and when it was one. */
    public record Party(ActorId actor, Period during) {}

    /** Whether an actor itself is named as a party on a day on which the conflict was going on. */
    public boolean names(ActorId actor, LocalDate day) {
        return period.holds(day)
                && parties.stream()
                        .anyMatch(p -> p.actor().equals(actor) && p.during().holds(day));
    }
}
