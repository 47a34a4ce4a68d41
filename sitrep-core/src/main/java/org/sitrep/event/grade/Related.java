package org.sitrep.event.grade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    private final OriginCounter counter;

    public Related(OriginCounter counter) {
        this.counter = counter;
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
    public Optional<String> to(Candidate event, List<Candidate> others) {
        if (!event.speaks()) {
            return Optional.empty();
        }
        for (Candidate other : others) {
            if (other != event && other.speaks() && fits(event, other)) {
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
