package org.sitrep.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sitrep.cli.Cli;
import org.sitrep.cli.Surroundings;
import org.sitrep.cli.Terminal;
import org.sitrep.desk.Rooms;

/** Runs commands as a person would type them, on the real rooms, and keeps what they say. */
final class Shell {
    static final Path SAMPLES = Path.of("..", "samples");

    /** The models take seconds to load; every test of a run reads with the same. */
    static final Rooms ROOMS = Wiring.rooms();

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final Path data;
    private final String input;
    private final Path samples;

    Shell(Path data) {
        this(data, "");
    }

    Shell(Path data, String input) {
        this(data, input, SAMPLES);
    }

    Shell(Path data, String input, Path samples) {
        this.data = data;
        this.input = input;
        this.samples = samples;
    }

    /** A desk that nobody visits: it is opened and closed at once. */
    private static Surroundings.Served unvisited() {
        return new Surroundings.Served() {
            @Override
            public URI address() {
                return URI.create("http://test");
            }

            @Override
            public void await() {}
        };
    }

    /**
     * What a command said.
     *
     * @param out on standard output
     * @param err on standard error
     */
    record Said(int code, String out, String err) {}

    Said run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.plain(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        Surroundings surroundings = new Surroundings(
                terminal,
                data,
                Optional.of(samples),
                CLOCK,
                "test",
                ROOMS,
                () -> Wiring.goldSets(ROOMS),
                (desk, port) -> unvisited());
        int code = Cli.run(surroundings, List.of(arguments));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
