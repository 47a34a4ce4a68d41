package org.sitrep.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Json;
import org.sitrep.desk.Views.EventSummary;
import org.sitrep.desk.Views.SituationView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = {"Lists events, latest first, undated last, with grade and independent origins.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep events --place Raqqa --from 2017-03-01 --to 2017-03-31",
            "  sitrep events --as-of 2016-10-05 --format jsonl"
        })
final class EventsCommand implements Callable<Integer> {
    private final RootCommand root;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private Format format = Format.TEXT;

    EventsCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Terminal terminal = root.terminal();
        try (Desk desk = root.open()) {
            SituationView view = desk.view(filter.filter(), filter.asOf());
            List<EventSummary> events = view.events();
            if (format == Format.JSONL) {
                Json json = new Json();
                events.forEach(e -> terminal.line(json.line(e)));
            } else {
                Sheet sheet = new Sheet(terminal);
                events.forEach(sheet::event);
                terminal.line("");
            }
            terminal.remark(view.shown() + " of " + view.total() + " events, from " + view.reports() + " reports"
                    + view.asOf().map(d -> " received by " + d).orElse(""));
        }
        return 0;
    }
}
