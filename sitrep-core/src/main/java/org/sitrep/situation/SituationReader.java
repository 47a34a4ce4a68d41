package org.sitrep.situation;

import java.util.Collection;
import org.sitrep.event.Event;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.situation.views.FilteredSituation;

/** Reads the situation out of the events known. */
public interface SituationReader {
    /** A reader that looks up places and actors of filters there. */
    static SituationReader of(Gazetteer gazetteer, ActorRegister actors) {
        return new FilteredSituation(gazetteer, actors);
    }

    /**
     * The part of the situation that was asked for.
     *
     * @param events every event known at the moment
     * @param reports reports known at the moment, those without claims too
     */
    Situation read(Collection<Event> events, int reports, Filter filter, AsOf asOf);
}
