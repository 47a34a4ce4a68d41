package org.sitrep.event.grade;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.base.Note;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Part;
import org.sitrep.claim.Stance;
import org.sitrep.event.Doubt;
import org.sitrep.event.Telling;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Period;
import org.sitrep.reference.Place;

/**
 * Whether who is said to have done it was there to do it, by the register: between its founding and its end, and in a country
 * where it acts. Jihadist groups have followers everywhere and are not held to a country; nor are states and their forces.
 */
final class Activity {
    /** Founding days are often those of a name; a group fights under it before and after. */
    private static final int SLACK_DAYS = 92;

    private static final Set<String> DEEDS = Set.of("ASSAULT", "COERCE", "MOBILIZE", "RETREAT");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Gazetteer gazetteer;
    private final ActorRegister register;

    Activity(Gazetteer gazetteer, ActorRegister register) {
        this.gazetteer = gazetteer;
        this.register = register;
    }

    /** Why its actor can hardly have done it, if so. */
    Optional<Doubt> doubt(Telling telling) {
        Claim claim = telling.claim();
        Optional<Moments.Days> days = Moments.within(telling, 31);
        boolean happened = claim.that().kind().equals("occurrence")
                && !telling.denies()
                && claim.stance().modality() == Stance.Modality.ACTUAL
                && claim.that().particulars().codes().stream()
                        .anyMatch(c -> DEEDS.contains(c.value().code()));
        Optional<Actor> actor = claim.that()
                .particulars()
                .part(Part.Role.ACTOR)
                .flatMap(p -> p.party().value().actor())
                .flatMap(register::actor);
        if (!happened || days.isEmpty() || actor.isEmpty()) {
            return Optional.empty();
        }
        return outOfTime(actor.get(), days.get())
                .map(detail -> doubt(claim, detail, true))
                .or(() ->
                        outOfPlace(actor.get(), claim, days.get().first()).map(detail -> doubt(claim, detail, false)));
    }

    /** A country may be wrong because we took a name for another place, so it is told and does not enter the number. */
    private static Doubt doubt(Claim claim, String detail, boolean graded) {
        return new Doubt(claim.id(), Note.info("ACTOR-NOT-ACTIVE", detail), graded);
    }

    private static Optional<String> outOfTime(Actor actor, Moments.Days days) {
        Period active = actor.active();
        boolean early = active.from()
                .filter(f -> days.last().plusDays(SLACK_DAYS).isBefore(f))
                .isPresent();
        boolean late = active.to()
                .filter(t -> days.first().minusDays(SLACK_DAYS).isAfter(t))
                .isPresent();
        if (!early && !late) {
            return Optional.empty();
        }
        return Optional.of(actor.name() + (early ? " began on " : " ended on ")
                + DAY.format((early ? active.from() : active.to()).orElseThrow()) + " by the register, the claim is of "
                + DAY.format(days.first()) + ".");
    }

    private Optional<String> outOfPlace(Actor actor, Claim claim, LocalDate day) {
        boolean bound = actor.kind() == Actor.Kind.ARMED_GROUP
                && actor.country().isPresent()
                && actor.role()
                        .filter(r -> r == Actor.Role.JIHADISTS || r == Actor.Role.MERCENARIES)
                        .isEmpty();
        List<Place> places = claim.that().particulars().places().stream()
                .flatMap(w -> gazetteer.place(w.place().value().id()).stream())
                .filter(p -> !p.country().equals("XX"))
                .toList();
        if (!bound || places.isEmpty()) {
            return Optional.empty();
        }
        Set<String> fought = register.conflictsOf(actor.id(), day).stream()
                .flatMap(c -> c.countries().stream())
                .collect(Collectors.toSet());
        boolean there = places.stream().anyMatch(p -> actor.actsIn(p.country()) || fought.contains(p.country()));
        if (there) {
            return Optional.empty();
        }
        List<String> countries = new ArrayList<>(actor.fields());
        actor.country().ifPresent(c -> countries.add(0, c));
        return Optional.of(actor.name() + " acts in " + String.join(", ", countries) + " by the register; "
                + places.get(0).name() + " is in " + places.get(0).country() + ".");
    }
}
