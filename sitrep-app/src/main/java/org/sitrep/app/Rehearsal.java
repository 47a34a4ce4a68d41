package org.sitrep.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.cli.Terminal;
import org.sitrep.desk.Delivery;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Progress;
import org.sitrep.desk.Rooms;
import org.sitrep.report.Hints;
import org.sitrep.situation.Filter;
import org.sitrep.web.WebDesk;

/**
 * Goes once through everything a start needs, so that the Java machine can write down which classes that takes; the
 * launcher makes its class archive from it.
 */
final class Rehearsal {
    private static final String REPORT = """
            Fighters leave Raqqa

            BEIRUT (AP) - Dozens of vehicles left Raqqa on 8 March 2017, the Syrian Observatory for Human Rights said.
            """;

    private Rehearsal() {}

    /** Reads one report into a desk in an empty folder, serves it for a moment and leaves. */
    static int run(Path folder, Terminal terminal, String version) {
        Rooms rooms = Wiring.rooms();
        try (Desk desk = Desk.open(folder, rooms, Clock.systemUTC(), version)) {
            Hints hints = new Hints(
                    Optional.of("Rehearsal"),
                    Optional.of(LocalDate.of(2017, 3, 9)),
                    Optional.empty(),
                    Optional.empty());
            desk.ingest(
                    List.of(Delivery.bytes(REPORT.getBytes(StandardCharsets.UTF_8), "rehearsal", hints)),
                    false,
                    Progress.SILENT);
            desk.view(Filter.ALL, Optional.empty());
            desk.about();
            WebDesk web = WebDesk.open(desk, 0);
            terminal.err().println("rehearsed at " + web.address());
            web.close();
        }
        return 0;
    }
}
