package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.desk.Deliveries;
import org.sitrep.desk.Delivery;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Ingested;
import org.sitrep.report.Hints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Reads files, folders, archives and addresses into the data folder.",
            "The same file again changes nothing. A folder with a collection.tsv gives the files listed there.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep ingest ~/reports",
            "  sitrep ingest feed.xml crawl.warc.gz https://example.org/report --data /srv/desk"
        })
final class IngestCommand implements Callable<Integer> {
    private final RootCommand root;

    @Parameters(paramLabel = "PATH|URL", arity = "1..*", description = "What to read.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--again",
            description = "Also read what was read before; reports are recorded again where a stage is newer.")
    private boolean again;

    IngestCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Read<List<Delivery>> found = Deliveries.of(inputs, Hints.NONE);
        Terminal terminal = root.terminal();
        found.notes().forEach(n -> terminal.remark("sitrep: " + n.detail() + " [" + n.code() + "]"));
        try (Desk desk = root.open()) {
            Ingested done = ingest(root, desk, found.value(), again);
            boolean failed = !done.unreadable().isEmpty()
                    || found.notes().stream().anyMatch(n -> n.severity() == Note.Severity.ERROR);
            return failed ? 1 : 0;
        }
    }

    static Ingested ingest(RootCommand root, Desk desk, List<Delivery> deliveries, boolean again) {
        Ingested done;
        try (Meter meter = new Meter(root.terminal(), root.surroundings().clock())) {
            done = desk.ingest(deliveries, again, meter);
        }
        Meter.sum(root.terminal(), done);
        return done;
    }
}
