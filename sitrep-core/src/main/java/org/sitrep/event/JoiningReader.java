package org.sitrep.event;

import java.util.Collection;
import java.util.List;
import org.sitrep.base.Read;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;

/** Reads a whole collection at once. */
final class JoiningReader implements EventReader {
    private final Gazetteer gazetteer;
    private final ActorRegister actors;

    JoiningReader(Gazetteer gazetteer, ActorRegister actors) {
        this.gazetteer = gazetteer;
        this.actors = actors;
    }

    @Override
    public Read<List<Event>> read(Collection<Telling> tellings, List<Regrouping> rulings) {
        EventStream stream = new JoiningStream(gazetteer, actors);
        stream.rule(rulings);
        stream.add(tellings);
        return stream.events();
    }
}
