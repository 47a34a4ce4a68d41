package org.sitrep.event.grade;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.base.When;
import org.sitrep.claim.Stance;
import org.sitrep.event.Core;
import org.sitrep.event.origins.OriginCounter;
import org.sitrep.event.origins.Stand;
import org.sitrep.reference.Place;

/** Finds a related event of a certain other origin: same place, same days, same actor or kind of act. */
public final class Related {
    private static final double NEAR_KM = 25;
    private static final int DAYS = 3;

    private static final double CELL = .3;

    private final OriginCounter counter;
    private final Map<String, Map<Integer, Candidate>> byPlace = new HashMap<>();

    /**
     * @param events all events, in the order in which they are looked through
     */
    public Related(OriginCounter counter, List<Candidate> events) {
        this.counter = counter;
        int number = 0;
        for (Candidate event : events) {
            if (event.speaks()) {
                Place town = event.town().orElseThrow();
                int at = number++;
                byPlace.computeIfAbsent(cell(town, 0, 0), c -> new TreeMap<>()).put(at, event);
                byPlace.computeIfAbsent(town.name(), c -> new TreeMap<>()).put(at, event);
            }
        }
    }

    private static String cell(Place place, int north, int east) {
        return (Math.round(Math.floor(place.latitude() / CELL)) + north) + " "
                + (Math.round(Math.floor(place.longitude() / CELL)) + east);
    }

    /** Those at the same place or near it, in their order. */
    private Collection<Candidate> around(Place place) {
        Map<Integer, Candidate> around = new TreeMap<>(byPlace.getOrDefault(place.name(), Map.of()));
        // Cells are narrower towards the poles.
        int wide = (int) Math.ceil(1 / Math.max(.05, Math.cos(Math.toRadians(place.latitude()))));
        for (int north = -1; north <= 1; north++) {
            for (int east = -wide; east <= wide; east++) {
                around.putAll(byPlace.getOrDefault(cell(place, north, east), Map.of()));
            }
        }
        return around.values();
    }

    /** An event as far as relatedness goes. */
    public record Candidate(Core core, Optional<Place> place, List<Stand> supporting) {
        public Candidate {
            supporting = List.copyOf(supporting);
        }

        /** Whether it can support another one at all. */
        boolean speaks() {
            return core.stance().polarity() == Stance.Polarity.AFFIRMED
                    && core.stance().modality() == Stance.Modality.ACTUAL
                    && town().isPresent()
                    && core.when().firstDay().isPresent();
        }

        Optional<Place> town() {
            return place.filter(p -> p.precision() == Place.Precision.TOWN
                    || p.precision() == Place.Precision.POINT
                    || p.precision() == Place.Precision.DISTRICT);
        }
    }

    /** A sentence on the first of the others that is related and of an origin independent of every origin of this one. */
    public Optional<String> to(Candidate event) {
        if (!event.speaks()) {
            return Optional.empty();
        }
        for (Candidate other : around(event.town().orElseThrow())) {
            if (other != event && fits(event, other)) {
                Optional<Stand> independent = other.supporting().stream()
                        .filter(Stand::attributed)
                        .filter(s -> event.supporting().stream().allMatch(o -> counter.independent(o, s)))
                        .findFirst();
                if (independent.isPresent()) {
                    return Optional.of(independent.get().origin().voice().name() + " says of the same place and days: '"
                            + other.core().summary() + "'.");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Candidate event, Candidate other) {
        Place here = event.town().orElseThrow();
        Place there = other.town().orElseThrow();
        boolean sameActor = event.core().actor().flatMap(a -> a.actor()).isPresent()
                && event.core()
                        .actor()
                        .flatMap(a -> a.actor())
                        .equals(other.core().actor().flatMap(a -> a.actor()));
        boolean sameAct = event.core().plover().isPresent()
                && event.core().plover().equals(other.core().plover());
        return (sameActor || sameAct)
                && (here.kilometresTo(there.latitude(), there.longitude()) <= NEAR_KM
                        || here.name().equals(there.name()))
                && days(event.core().when(), other.core().when());
    }

    private static boolean days(When one, When other) {
        LocalDate first = one.firstDay().orElseThrow();
        LocalDate last = one.lastDay().orElse(first);
        LocalDate otherFirst = other.firstDay().orElseThrow();
        LocalDate otherLast = other.lastDay().orElse(otherFirst);
        return !otherFirst.isAfter(last.plusDays(DAYS)) && !first.isAfter(otherLast.plusDays(DAYS));
    }
}
