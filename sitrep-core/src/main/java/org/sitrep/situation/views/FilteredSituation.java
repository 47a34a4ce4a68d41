package org.sitrep.situation.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.base.ActorId;
import org.sitrep.base.Folding;
import org.sitrep.base.PlaceId;
import org.sitrep.base.When;
import org.sitrep.claim.Part;
import org.sitrep.claim.Particulars;
import org.sitrep.event.Event;
import org.sitrep.event.Telling;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;
import org.sitrep.situation.AsOf;
import org.sitrep.situation.Filter;
import org.sitrep.situation.Situation;
import org.sitrep.situation.SituationReader;

/** Selects events by going through all of them; a filter of several parts keeps what passes every part. */
public final class FilteredSituation implements SituationReader {
    private static final Comparator<Event> LATEST_FIRST = Comparator.comparing(
                    FilteredSituation::orderingDay, Comparator.reverseOrder())
            .thenComparing(FilteredSituation::firstReceived, Comparator.reverseOrder())
            .thenComparing(Event::id);

    private final Gazetteer gazetteer;
    private final ActorRegister actors;

    /** Looks up the places and actors of filters there. */
    public FilteredSituation(Gazetteer gazetteer, ActorRegister actors) {
        this.gazetteer = gazetteer;
        this.actors = actors;
    }

    @Override
    public Situation read(Collection<Event> events, int reports, Filter filter, AsOf asOf) {
        Predicate<Event> part = words(filter)
                .and(e -> filter.plover().isEmpty()
                        || e.core().plover().map(filter.plover()::contains).orElse(false))
                .and(e -> filter.kinds().isEmpty()
                        || filter.kinds().contains(e.core().kind()))
                .and(place(filter))
                .and(actor(filter))
                .and(e -> e.origins().max() >= filter.minOrigins())
                .and(e -> !filter.contradicted() || !e.conflicts().isEmpty());
        List<Event> selected = events.stream().filter(part).sorted(LATEST_FIRST).toList();
        SortedMap<LocalDate, Integer> perDay = new TreeMap<>();
        for (Event event : selected) {
            beginning(event).ifPresent(day -> perDay.merge(day, 1, Integer::sum));
        }
        int claims = events.stream().mapToInt(e -> e.tellings().size()).sum();
        return new Situation(
                asOf, filter, selected.stream().filter(days(filter)).toList(), events.size(), reports, claims, perDay);
    }

    /**
     * The first day an event is known by: its beginning, or its end where only that is known; where its claims give no
     * day at all, the day of its first publication.
     */
    private static Optional<LocalDate> beginning(Event event) {
        When when = event.core().when();
        return when instanceof When.Unstated
                ? event.firstPublished()
                : when.firstDay().or(when::lastDay);
    }

    private static LocalDate orderingDay(Event event) {
        return beginning(event).orElse(LocalDate.MIN);
    }

    private static Instant firstReceived(Event event) {
        return event.tellings().get(0).carrier().received();
    }

    private static Predicate<Event> days(Filter filter) {
        if (filter.from().isEmpty() && filter.to().isEmpty()) {
            return e -> true;
        }
        return event -> {
            When when = event.core().when();
            if (beginning(event).isEmpty()) {
                return false;
            }
            boolean unstated = when instanceof When.Unstated;
            Optional<LocalDate> first = unstated ? event.firstPublished() : when.firstDay();
            Optional<LocalDate> last = unstated ? event.firstPublished() : when.lastDay();
            boolean over = filter.from().isPresent()
                    && last.map(d -> d.isBefore(filter.from().get())).orElse(false);
            boolean yetToCome = filter.to().isPresent()
                    && first.map(d -> d.isAfter(filter.to().get())).orElse(false);
            return !over && !yetToCome;
        };
    }

    private static Predicate<Event> words(Filter filter) {
        List<String> wanted = filter.words().map(Folding::words).orElse(List.of());
        if (wanted.isEmpty()) {
            return e -> true;
        }
        return event -> {
            Set<String> there = event.tellings().stream()
                    .flatMap(FilteredSituation::texts)
                    .flatMap(t -> Folding.words(t).stream())
                    .collect(Collectors.toSet());
            return wanted.stream().allMatch(w -> there.stream().anyMatch(t -> t.startsWith(w)));
        };
    }

    private static Stream<String> texts(Telling telling) {
        Particulars particulars = telling.claim().that().particulars();
        return Stream.of(
                        Stream.of(
                                telling.carrier().outlet(),
                                telling.claim().evidence().quote(),
                                telling.claim().sentence().quote()),
                        telling.claim().by().chain().stream().map(v -> v.value().name()),
                        particulars.parts().stream()
                                .map(p -> p.party().value())
                                .flatMap(p -> Stream.of(p.text(), p.name())),
                        particulars.places().stream()
                                .map(w -> w.place().value())
                                .flatMap(w -> Stream.of(w.text(), w.name())))
                .flatMap(s -> s);
    }

    private Predicate<Event> place(Filter filter) {
        if (filter.place().isEmpty() || filter.place().get().isBlank()) {
            return e -> true;
        }
        String asked = filter.place().get();
        Optional<Place> found = gazetteer
                .place(new PlaceId(asked))
                .or(() -> gazetteer.find(asked).stream().findFirst().map(PlaceCandidate::place));
        if (found.isEmpty()) {
            return e -> false;
        }
        Place middle = found.get();
        return event -> event.core().place().flatMap(gazetteer::place).stream().anyMatch(p -> lies(p, middle));
    }

    private static boolean lies(Place place, Place in) {
        if (place.id().equals(in.id())) {
            return true;
        }
        if (in.precision() == Place.Precision.COUNTRY) {
            return place.country().equals(in.country());
        }
        boolean vaguer = place.precision().radiusKm() > in.precision().radiusKm();
        if (in.precision() == Place.Precision.PROVINCE && in.admin1().isPresent()) {
            return !vaguer
                    && place.country().equals(in.country())
                    && place.admin1().equals(in.admin1());
        }
        return !vaguer
                && place.kilometresTo(in.latitude(), in.longitude())
                        <= in.precision().radiusKm();
    }

    private Predicate<Event> actor(Filter filter) {
        if (filter.actor().isEmpty() || filter.actor().get().isBlank()) {
            return e -> true;
        }
        String asked = filter.actor().get();
        Set<ActorId> ids = Stream.concat(
                        Stream.of(new ActorId(asked)),
                        actors.named(asked).stream().map(Actor::id))
                .collect(Collectors.toSet());
        String folded = Folding.fold(asked);
        return event -> event.tellings().stream()
                .flatMap(t -> t.claim().that().particulars().parts().stream())
                .map(p -> p.party().value())
                .anyMatch(p -> named(p, ids, folded));
    }

    private static boolean named(Part.Party party, Set<ActorId> ids, String folded) {
        return party.actor().map(ids::contains).orElse(false)
                || Folding.fold(party.name()).equals(folded)
                || Folding.fold(party.text()).equals(folded);
    }
}
