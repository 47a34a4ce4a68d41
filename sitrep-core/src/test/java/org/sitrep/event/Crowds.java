package org.sitrep.event;

import java.util.List;
import java.util.Random;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;

/** Claims of many outlets, for tests of the workings of this room. */
public final class Crowds {
    private Crowds() {}

    public static List<Telling> of(long seed, int claims) {
        return JoiningTest.crowd(new Random(seed), claims).tellings();
    }

    public static Gazetteer places() {
        return World.PLACES;
    }

    public static ActorRegister actors() {
        return World.ACTORS;
    }
}
