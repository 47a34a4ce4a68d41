package org.sitrep.event.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Folding;
import org.sitrep.base.Note;
import org.sitrep.base.When;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Part;
import org.sitrep.claim.Stance;
import org.sitrep.claim.Where;
import org.sitrep.event.Doubt;
import org.sitrep.event.Telling;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;

/**
 * Where a named person or one small unit is said to have been on a day. Two places farther apart than it can have gone in that day
 * cast doubt on both claims. Bodies that are at many places at once (armies, divisions, groups) are not followed.
 */
final class Itineraries {
    private static final double BY_ROAD_KM = 800;
    private static final double BY_AIR_KM = 5_000;
    private static final Pattern UNIT = Pattern.compile("^(?:the )?(?:\\d{1,3}(?:st|nd|rd|th) (?:.* )?"
            + "(?i:battalion|company|squadron|platoon)|\\p{Lu}.* (?i:battalion|squadron|convoy))$");

    private final Gazetteer gazetteer;
    private final ActorRegister register;
    private final Map<Moment, List<Seen>> seen = new HashMap<>();

    private record Moment(String who, LocalDate day) {}

    private record Seen(ClaimId claim, String name, Place place, double reach) {}

    private record Traveller(String key, String name, double reach) {}

    Itineraries(Gazetteer gazetteer, ActorRegister register, Collection<Telling> tellings) {
        this.gazetteer = gazetteer;
        this.register = register;
        tellings.forEach(this::add);
    }

    private void add(Telling telling) {
        Optional<Traveller> traveller = traveller(telling.claim());
        Optional<LocalDate> day = day(telling);
        Optional<Place> place = place(telling.claim());
        if (traveller.isPresent() && day.isPresent() && place.isPresent()) {
            seen.computeIfAbsent(new Moment(traveller.get().key(), day.get()), m -> new ArrayList<>())
                    .add(new Seen(
                            telling.claim().id(),
                            traveller.get().name(),
                            place.get(),
                            traveller.get().reach()));
        }
    }

    /** Why the claim can hardly be, if another claim has its actor far off on that day. */
    Optional<Doubt> doubt(Telling telling) {
        Optional<Traveller> traveller = traveller(telling.claim());
        Optional<LocalDate> day = day(telling);
        Optional<Place> here = place(telling.claim());
        if (traveller.isEmpty() || day.isEmpty() || here.isEmpty()) {
            return Optional.empty();
        }
        return seen.getOrDefault(new Moment(traveller.get().key(), day.get()), List.of()).stream()
                .filter(s -> !s.claim().equals(telling.claim().id()))
                .filter(s -> !s.place().isWithin(s.reach(), here.get()))
                .min(java.util.Comparator.comparing(Seen::claim))
                .map(s -> new Doubt(
                        telling.claim().id(),
                        Note.info(
                                "PLACE-TIME",
                                String.format(
                                        Locale.ROOT,
                                        "Another claim has %s at %s on the same day, %,.0f km from %s.",
                                        s.name(),
                                        s.place().name(),
                                        s.place()
                                                .kilometresTo(
                                                        here.get().latitude(),
                                                        here.get().longitude()),
                                        here.get().name())),
                        true));
    }

    private Optional<Traveller> traveller(Claim claim) {
        boolean happened = claim.that().kind().equals("occurrence")
                && claim.stance().polarity() == Stance.Polarity.AFFIRMED
                && claim.stance().modality() == Stance.Modality.ACTUAL;
        return happened
                ? claim.that()
                        .particulars()
                        .part(Part.Role.ACTOR)
                        .map(p -> p.party().value())
                        .flatMap(this::traveller)
                : Optional.empty();
    }

    private Optional<Traveller> traveller(Part.Party party) {
        Optional<Actor> actor = party.actor().flatMap(register::actor);
        if (actor.isPresent()) {
            return actor.filter(a -> a.kind() == Actor.Kind.PERSON)
                    .map(a -> new Traveller(a.id().value(), a.name(), BY_AIR_KM));
        }
        return UNIT.matcher(party.text()).matches()
                ? Optional.of(
                        new Traveller(Folding.fold(party.text()).replaceFirst("^the ", ""), party.text(), BY_ROAD_KM))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Telling telling) {
        return telling.claim()
                .that()
                .particulars()
                .when()
                .map(w -> w.value())
                .filter(w -> w instanceof When.OnDay)
                .flatMap(When::firstDay);
    }

    private Optional<Place> place(Claim claim) {
        return claim.that()
                .particulars()
                .place(Where.Role.AT)
                .flatMap(w -> gazetteer.place(w.place().value().id()))
                .filter(p -> p.precision() == Place.Precision.TOWN || p.precision() == Place.Precision.POINT);
    }
}
