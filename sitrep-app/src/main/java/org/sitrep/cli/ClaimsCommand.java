package org.sitrep.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Json;
import org.sitrep.desk.Views.ClaimView;
import org.sitrep.desk.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = {"Lists the claims of the events selected, in the order of the events.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep claims --actor \"Islamic State\" --plover ASSAULT",
            "  sitrep claims --format jsonl > claims.jsonl"
        })
final class ClaimsCommand implements Callable<Integer> {
    private final RootCommand root;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private Format format = Format.TEXT;

    ClaimsCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Terminal terminal = root.terminal();
        try (Desk desk = root.open()) {
            List<ClaimView> claims = desk.claims(filter.filter(), filter.asOf());
            if (format == Format.JSONL) {
                Json json = new Json();
                claims.forEach(c -> terminal.line(json.line(c)));
            } else {
                Sheet sheet = new Sheet(terminal);
                for (int i = 0; i < claims.size(); i++) {
                    sheet.claim(i + 1, claims.get(i));
                }
                terminal.line("");
            }
            terminal.remark(Wording.count(claims.size(), "claim", "claims"));
        }
        return 0;
    }
}
