package org.sitrep.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.base.SitrepException;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the events selected, or their claims, as a file; the number of rows goes to standard error.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep export --format geojson -o events.geojson",
            "  sitrep export --format acled --as-of 2016-10-05 --place Syria > events.csv",
            "  sitrep export --format claims --plover ASSAULT"
        })
final class ExportCommand implements Callable<Integer> {
    private final RootCommand root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "geojson, acled (CSV with ACLED's columns) or claims (JSON Lines).")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write (default: standard output).")
    private Optional<Path> output = Optional.empty();

    ExportCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Terminal terminal = root.terminal();
        try (Desk desk = root.open()) {
            Desk.Exported file = desk.export(format, filter.filter(), filter.asOf())
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "There is no format \"" + format + "\". Formats: " + String.join(", ", desk.formats())
                                    + "."));
            byte[] bytes = file.content().getBytes(StandardCharsets.UTF_8);
            if (output.isPresent()) {
                write(output.get(), bytes);
            } else {
                terminal.out().write(bytes, 0, bytes.length);
                terminal.out().flush();
            }
            terminal.remark(Wording.count(file.rows(), "row", "rows"));
        }
        return 0;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new SitrepException(
                    "The export cannot be written to " + file + " (" + e.getMessage()
                            + "); choose another file with -o.",
                    e);
        }
    }
}
