package org.sitrep.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Json;
import org.sitrep.desk.Views.ReportSummary;
import org.sitrep.desk.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {"Finds reports that hold every word, in any language, best first.", ""},
        footerHeading = "%nExamples:%n",
        footer = {"  sitrep search hospital \"Deir ez-Zor\"", "  sitrep search الرقة"})
final class SearchCommand implements Callable<Integer> {
    private final RootCommand root;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "The words; the last may be the beginning of one.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Only what had been received by the end of that day, UTC (YYYY-MM-DD).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private Format format = Format.TEXT;

    SearchCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Terminal terminal = root.terminal();
        try (Desk desk = root.open()) {
            List<ReportSummary> found =
                    desk.reports(Optional.of(String.join(" ", words)), asOf).reports();
            if (format == Format.JSONL) {
                Json json = new Json();
                found.forEach(r -> terminal.line(json.line(r)));
            } else {
                Sheet sheet = new Sheet(terminal);
                found.forEach(sheet::summary);
                terminal.line("");
            }
            terminal.remark(Wording.count(found.size(), "report", "reports"));
        }
        return 0;
    }
}
