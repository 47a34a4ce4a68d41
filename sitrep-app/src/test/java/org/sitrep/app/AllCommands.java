package org.sitrep.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
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
import picocli.CommandLine;

/** The commands as the application makes them, to look at; no room is entered. */
public final class AllCommands {
    private AllCommands() {}

    /** Every command with its options. */
    public static CommandLine made() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Cli.commands(new Surroundings(
                Terminal.plain(InputStream.nullInputStream(), nowhere, nowhere),
                Path.of("data"),
                Optional.empty(),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                "test",
                Wiring.rooms(),
                List::of,
                (desk, port) -> {
                    throw new AssertionError("nothing is served here");
                }));
    }
}
