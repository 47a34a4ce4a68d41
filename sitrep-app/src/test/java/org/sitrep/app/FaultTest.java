package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.claim.ClaimReader;
import org.sitrep.desk.Delivery;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Ingested;
import org.sitrep.desk.Lazy;
import org.sitrep.desk.Progress;
import org.sitrep.desk.Rooms;
import org.sitrep.desk.Views.ReportView;
import org.sitrep.report.Hints;

/** A fault of the program in one stage loses nothing that the stages before it read. */
final class FaultTest {
    private static final Path REPORT = Path.of("../samples/reports/2016-10-04-northernwire-wedding.txt");

    @TempDir
    Path data;

    @Test
    void aReportWhoseClaimsCannotBeReadIsKept() {
        Rooms sound = Shell.ROOMS;
        ClaimReader faulty = mentions -> {
            throw new IndexOutOfBoundsException("planted");
        };
        Rooms rooms = new Rooms(
                sound.reports(),
                sound.texts(),
                sound.mentions(),
                sound.places(),
                Lazy.of(() -> faulty),
                sound.attributed(),
                sound.events(),
                sound.gazetteer(),
                sound.actors(),
                sound.exports(),
                sound.pages());
        try (Desk desk = Desk.open(data, rooms, Shell.CLOCK, "test")) {
            Hints hints = new Hints(
                    Optional.of("Northern Wire"),
                    Optional.of(LocalDate.of(2016, 10, 4)),
                    Optional.empty(),
                    Optional.empty());
            Ingested ingested =
                    desk.ingest(List.of(Delivery.file(REPORT, hints, Optional.empty())), false, Progress.SILENT);
            assertThat(ingested.unreadable()).isEmpty();
            assertThat(desk.reports(Optional.of("wedding"), Optional.empty()).reports())
                    .singleElement()
                    .satisfies(found -> {
                        ReportView report = desk.report(new org.sitrep.base.ReportId(found.id()), Optional.empty())
                                .orElseThrow();
                        assertThat(report.claims()).isEmpty();
                        assertThat(report.notes()).anyMatch(n -> n.code().equals("CLAIMS-FAILED"));
                    });
        }
    }
}
