package org.sitrep.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.event.Event;
import org.sitrep.event.Telling;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.report.Hints;

/** The demo collection in {@code samples}, read once from its bytes, and the events its reports join to. */
final class DemoCollection {
    private static final Path SAMPLES = Path.of("..", "samples");

    final Newsroom newsroom;
    /** The reports of a file by its name in the tables. */
    final Map<String, List<Newsroom.Piece>> files = new LinkedHashMap<>();

    private final Map<Optional<LocalDate>, List<Event>> events = new HashMap<>();

    /** Reads everything. */
    DemoCollection() throws IOException {
        newsroom = new Newsroom(TextActorRegister.load()
                .with(Files.readAllLines(SAMPLES.resolve("register.txt")), "samples/register.txt"));
        for (String line : table("collection.tsv")) {
            String[] cells = line.split("\t", -1);
            Hints hints = new Hints(
                    cell(cells, 1),
                    cell(cells, 2).map(LocalDate::parse),
                    cell(cells, 4).map(URI::create),
                    cell(cells, 5));
            files.put(
                    cells[0],
                    newsroom.read(
                            Files.readAllBytes(SAMPLES.resolve(cells[0])),
                            mediaType(cells[0]),
                            Path.of(cells[0]).getFileName().toString(),
                            Instant.parse(cells[3]),
                            hints));
        }
    }

    private static Optional<String> cell(String[] cells, int number) {
        return number < cells.length && !cells[number].isBlank() ? Optional.of(cells[number]) : Optional.empty();
    }

    private static String mediaType(String name) {
        Map<String, String> types = Map.of(
                "txt",
                "text/plain",
                "html",
                "text/html",
                "pdf",
                "application/pdf",
                "xml",
                "application/xml",
                "gz",
                "application/warc");
        return types.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** The lines of a table in the folder, without its head. */
    static List<String> table(String name) throws IOException {
        try (Stream<String> lines = Files.lines(SAMPLES.resolve(name))) {
            return lines.skip(1).filter(l -> !l.isBlank()).toList();
        }
    }

    /** The events of what had come in by the end of a day; of everything where there is none. */
    List<Event> events(Optional<LocalDate> day) {
        return events.computeIfAbsent(day, d -> newsroom.events(tellings(d)));
    }

    private List<Telling> tellings(Optional<LocalDate> day) {
        Instant end = day.map(d -> d.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(Instant.MAX);
        return pieces().stream()
                .filter(p -> p.report().received().isBefore(end))
                .flatMap(p -> p.tellings().stream())
                .toList();
    }

    /** All reports, in the order of the table. */
    List<Newsroom.Piece> pieces() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    /** Whether the container holds something there that is no publication, so that nothing can rest on it. */
    boolean noReport(String name) {
        int hash = name.indexOf('#');
        return hash > 0
                && files.getOrDefault(name.substring(0, hash), List.of()).size()
                        < Integer.parseInt(name.substring(hash + 1));
    }

    /** The report of a file's name; of a container, the one whose number stands behind a hash sign. */
    Newsroom.Piece piece(String name) {
        int hash = name.indexOf('#');
        String file = hash < 0 ? name : name.substring(0, hash);
        int number = hash < 0 ? 1 : Integer.parseInt(name.substring(hash + 1));
        List<Newsroom.Piece> pieces =
                Optional.ofNullable(files.get(file)).orElseThrow(() -> new AssertionError("no file " + file));
        assertThat(pieces.size()).as("reports in %s", file).isGreaterThanOrEqualTo(number);
        return pieces.get(number - 1);
    }
}
