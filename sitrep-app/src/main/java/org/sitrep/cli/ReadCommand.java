package org.sitrep.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.base.SitrepException;
import org.sitrep.desk.Deliveries;
import org.sitrep.desk.Delivery;
import org.sitrep.desk.Flow;
import org.sitrep.desk.Json;
import org.sitrep.desk.Rooms;
import org.sitrep.desk.Views.ReportView;
import org.sitrep.desk.Wording;
import org.sitrep.report.Hints;
import org.sitrep.report.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads one report and shows its claims: who says it, the whole chain, and the words it was read from.",
            "Nothing is stored.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep read report.txt --published 2017-03-20 --outlet \"Cedar Evening Post\"",
            "  sitrep read https://example.org/report.html",
            "  pbpaste | sitrep read - --format json"
        })
final class ReadCommand implements Callable<Integer> {
    private final RootCommand root;

    @Parameters(paramLabel = "FILE|URL|-", description = "A file, an address, or - for standard input.")
    private String input = "";

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day of publication (YYYY-MM-DD); wins over what the report says.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it; wins over what the report says.")
    private Optional<String> outlet = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private ReadFormat format = ReadFormat.TEXT;

    private enum ReadFormat {
        TEXT,
        JSON
    }

    record Reports(List<ReportView> reports) {}

    ReadCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Terminal terminal = root.terminal();
        Rooms rooms = root.surroundings().rooms();
        rooms.begin();
        Hints hints = new Hints(outlet, published, Optional.empty(), Optional.empty());
        Read<List<Delivery>> found = deliveries(hints);
        List<Note> faults = new ArrayList<>(errors(found.notes()));
        List<ReportView> views = new ArrayList<>();
        Flow flow = Flow.through(rooms);
        for (Delivery delivery : found.value()) {
            Read<Optional<Delivery.Opened>> original = delivery.source().open(rooms);
            faults.addAll(errors(original.notes()));
            if (original.value().isPresent()) {
                Read<List<Flow.Reading>> read = flow.read(
                        original.value().get().original(),
                        original.value().get().intake(),
                        root.surroundings().clock().instant().truncatedTo(ChronoUnit.MILLIS),
                        delivery.hints());
                faults.addAll(errors(read.notes()));
                read.value().forEach(reading -> views.add(flow.view(reading)));
            }
        }
        if (format == ReadFormat.JSON) {
            terminal.line(new Json().pretty(new Reports(views)));
        } else {
            show(views);
        }
        faults.forEach(n -> terminal.remark("sitrep: " + Terminal.harmless(n.detail()) + " [" + n.code() + "]"));
        return faults.isEmpty() ? 0 : 1;
    }

    private Read<List<Delivery>> deliveries(Hints hints) {
        if (!input.equals("-")) {
            return Deliveries.of(List.of(input), hints);
        }
        try {
            byte[] bytes = root.terminal().in().readNBytes((int) Limits.USUAL.maxBytes());
            return Read.of(List.of(Delivery.bytes(bytes, "standard input", hints)), "delivery/1");
        } catch (IOException e) {
            throw new SitrepException(
                    "Standard input cannot be read (" + e.getMessage() + "); give a file instead.", e);
        }
    }

    private static List<Note> errors(List<Note> notes) {
        return notes.stream().filter(n -> n.severity() == Note.Severity.ERROR).toList();
    }

    private void show(List<ReportView> views) {
        Sheet sheet = new Sheet(root.terminal());
        boolean first = true;
        for (ReportView view : views) {
            if (!first) {
                root.terminal().line("");
                root.terminal().line("");
            }
            first = false;
            sheet.report(view);
            for (int i = 0; i < view.claims().size(); i++) {
                sheet.claim(i + 1, view.claims().get(i));
            }
            sheet.notes(view.notes());
        }
        if (views.size() > 1) {
            root.terminal().remark(Wording.count(views.size(), "report", "reports"));
        }
    }
}
