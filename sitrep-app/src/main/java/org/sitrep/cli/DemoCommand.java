package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.base.Read;
import org.sitrep.base.SitrepException;
import org.sitrep.desk.Deliveries;
import org.sitrep.desk.Delivery;
import org.sitrep.desk.Desk;
import org.sitrep.report.Hints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the demo collection into a folder of its own (\"demo\" in the data folder) and serves the desk on it.",
            "The second start finds everything read.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  sitrep demo", "  sitrep demo --port 8020 --open"})
final class DemoCommand implements Callable<Integer> {
    private final RootCommand root;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8017",
            description = "The port (default: ${DEFAULT-VALUE}; 0 for any free one).")
    private int port;

    @Option(names = "--open", description = "Open the browser.")
    private boolean open;

    @Option(names = "--fresh", description = "Throw the demo's folder away first and read the collection anew.")
    private boolean fresh;

    DemoCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path samples = root.surroundings()
                .samples()
                .filter(Files::isDirectory)
                .orElseThrow(() -> new SitrepException("The demo collection was not found. Start ./sitrep from its own"
                        + " folder, or name the collection with -Dsitrep.samples=DIR in SITREP_JAVA_OPTS."));
        Path folder = root.data().resolve("demo");
        DemoMark mark = DemoMark.of(folder, samples);
        if (fresh) {
            clear(folder);
        } else if (mark.outdated()) {
            root.terminal().remark("The program or the collection has changed; the demo is read anew.");
            clear(folder);
        }
        mark.write();
        try (Desk desk = root.open(folder)) {
            root.terminal().remark("The demo collection lies in " + samples + ", its desk in " + folder + ".");
            Read<List<Delivery>> found = Deliveries.of(List.of(samples.toString()), Hints.NONE);
            found.notes().forEach(n -> root.terminal().remark("sitrep: " + n.detail() + " [" + n.code() + "]"));
            IngestCommand.ingest(root, desk, found.value(), false);
            ServeCommand.serve(root, desk, port, open);
        }
        return 0;
    }

    /** Only the files of a store are removed, whatever else lies there. */
    private static void clear(Path folder) {
        try {
            for (String name : List.of("sitrep.db", "sitrep.db-wal", "sitrep.db-shm")) {
                Files.deleteIfExists(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new SitrepException(
                    "The demo's folder " + folder + " cannot be cleared (" + e.getMessage()
                            + "); end a desk that still serves it.",
                    e);
        }
    }
}
