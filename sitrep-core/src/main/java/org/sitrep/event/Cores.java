package org.sitrep.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.base.Cited;
import org.sitrep.base.When;
import org.sitrep.claim.Claim;
import org.sitrep.claim.EventCode;
import org.sitrep.claim.Part;
import org.sitrep.claim.Particulars;
import org.sitrep.claim.Where;
import org.sitrep.event.origins.OriginCounter;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;

/** Takes what the claims of an event have in common, each field from the fullest claim that has it. */
final class Cores {
    private final Gazetteer gazetteer;

    Cores(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * @param tellings those whose polarity is the event's, never empty
     */
    Core of(Collection<Telling> tellings) {
        List<Telling> fullest = tellings.stream()
                .sorted(Comparator.comparingInt((Telling t) -> -fullness(t.claim()))
                        .thenComparing(OriginCounter.EARLIEST))
                .toList();
        Claim first = fullest.get(0).claim();
        return new Core(
                first.that().kind(),
                first.evidence().quote(),
                field(fullest, f -> f.code(EventCode.Book.PLOVER)),
                field(fullest, f -> f.code(EventCode.Book.ACLED)),
                place(fullest).map(Place::id),
                when(fullest),
                field(fullest, f -> f.part(Part.Role.ACTOR).map(p -> p.party().value())),
                field(fullest, f -> f.part(Part.Role.TARGET).map(p -> p.party().value())),
                tellings.stream()
                        .sorted(OriginCounter.EARLIEST)
                        .map(t -> t.claim().that().particulars().amounts())
                        .filter(a -> !a.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                first.stance());
    }

    private static <T> Optional<T> field(List<Telling> fullest, Function<Particulars, Optional<T>> reading) {
        return fullest.stream()
                .flatMap(t -> reading.apply(t.claim().that().particulars()).stream())
                .findFirst();
    }

    private static int fullness(Claim claim) {
        Particulars fields = claim.that().particulars();
        return (fields.codes().isEmpty() ? 0 : 1)
                + (int) fields.parts().stream().map(Part::role).distinct().count()
                + (fields.places().isEmpty() ? 0 : 2)
                + (fields.when().isPresent() ? 2 : 0)
                + (fields.amounts().isEmpty() ? 0 : 1);
    }

    /** The finest place; a place where it happens before one where it begins or ends. */
    private Optional<Place> place(List<Telling> fullest) {
        return Stream.of(Where.Role.AT, Where.Role.FROM, Where.Role.TO)
                .flatMap(role -> fullest.stream()
                        .flatMap(t -> t.claim().that().particulars().places().stream())
                        .filter(w -> w.role() == role)
                        .flatMap(w -> gazetteer.place(w.place().value().id()).stream())
                        .min(Comparator.comparingInt(p -> p.precision().radiusKm()))
                        .stream())
                .findFirst();
    }

    private static When when(List<Telling> fullest) {
        return fullest.stream()
                .flatMap(t -> t.claim().that().particulars().when().stream())
                .map(Cited::value)
                .min(Comparator.comparingLong(Cores::width))
                .orElse(new When.Unstated());
    }

    /** Days an expression leaves open; those it leaves open for ever come last. */
    private static long width(When when) {
        boolean closed = when.firstDay().isPresent() && when.lastDay().isPresent();
        boolean open = when.firstDay().isPresent() || when.lastDay().isPresent();
        return closed
                ? when.lastDay().get().toEpochDay() - when.firstDay().get().toEpochDay()
                : open ? Integer.MAX_VALUE : when instanceof When.Relative ? Integer.MAX_VALUE + 1L : Long.MAX_VALUE;
    }
}
