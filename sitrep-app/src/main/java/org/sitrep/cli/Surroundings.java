package org.sitrep.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Rooms;
import org.sitrep.evaluate.GoldSet;

/**
 * What the commands are given.
 *
 * @param data the data folder used when none is named
 * @param samples the demo collection, where it is there
 * @param version of the product
 * @param goldSets what can be evaluated
 * @param web opens the web door
 */
public record Surroundings(
        Terminal terminal,
        Path data,
        Optional<Path> samples,
        Clock clock,
        String version,
        Rooms rooms,
        Supplier<List<GoldSet>> goldSets,
        WebDoor web) {

    /** The door of the desk, opened on demand. */
    public interface WebDoor {
        /**
         * Serves a desk on the loopback address.
         *
         * @param port 0 for any free one
         * @throws org.sitrep.base.SitrepException when the port is taken
         */
        Served open(Desk desk, int port);
    }

    /** A desk being served. */
    public interface Served {
        /** Where people find it. */
        URI address();

        /** Returns when the desk is closed. */
        void await() throws InterruptedException;
    }
}
