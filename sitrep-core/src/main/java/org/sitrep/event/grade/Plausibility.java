package org.sitrep.event.grade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.event.Doubt;
import org.sitrep.event.Telling;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;

/** What can hardly be: figures, locations, journeys and actors that do not agree with what is known. Nothing is left out for it. */
public final class Plausibility {
    private final Locations locations;
    private final Activity activity;
    private final Itineraries itineraries;

    /**
     * @param tellings all there are, because a journey is made of several
     */
    public Plausibility(Gazetteer gazetteer, ActorRegister register, Collection<Telling> tellings) {
        locations = new Locations(gazetteer);
        activity = new Activity(gazetteer, register);
        itineraries = new Itineraries(gazetteer, register, tellings);
    }

    /**
     * The doubts about the claims of an event, in their order.
     *
     * @param place of the event
     */
    public List<Doubt> doubts(Collection<Telling> tellings, Optional<Place> place) {
        List<Doubt> doubts = new ArrayList<>();
        for (Telling telling : tellings) {
            Tolls.doubt(telling, place).ifPresent(doubts::add);
            doubts.addAll(locations.doubts(telling));
            itineraries.doubt(telling).ifPresent(doubts::add);
            activity.doubt(telling).ifPresent(doubts::add);
        }
        return doubts;
    }

    /** The sentence that may enter the number, if one may: figures first, as they are the surest. */
    public static Optional<String> graded(List<Doubt> doubts) {
        return doubts.stream()
                .filter(Doubt::graded)
                .min(Comparator.comparing(d -> !d.note().code().startsWith("TOLL")))
                .map(d -> d.note().detail());
    }
}
