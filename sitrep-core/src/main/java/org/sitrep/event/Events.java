package org.sitrep.event;

import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;

/** Where event readers come from. */
public final class Events {
    private Events() {}

    /** A reader on this gazetteer and register; safe for use by several threads. */
    public static EventReader reader(Gazetteer gazetteer, ActorRegister actors) {
        return new JoiningReader(gazetteer, actors);
    }

    /** A stream on this gazetteer and register, with nothing in it. */
    public static EventStream stream(Gazetteer gazetteer, ActorRegister actors) {
        return new JoiningStream(gazetteer, actors);
    }
}
