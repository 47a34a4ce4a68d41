package org.sitrep.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.sitrep.desk.Analysts;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Json;
import org.sitrep.desk.Refused;
import org.sitrep.desk.Signed;
import org.sitrep.desk.Views.DecisionView;
import org.sitrep.review.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "decisions",
        mixinStandardHelpOptions = true,
        description = {"Lists what analysts decided, latest first; takes a decision back with --withdraw.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep decisions --as-of 2017-03-22",
            "  sitrep decisions --withdraw d41c7e02b9a0f3356e71 --by \"R. Haddad\" --why \"the photographs are older\""
        })
final class DecisionsCommand implements Callable<Integer> {
    private final RootCommand root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Only what was decided by the end of that day, UTC.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private Format format = Format.TEXT;

    @Option(names = "--withdraw", paramLabel = "DECISION", description = "The id of the decision to take back.")
    private Optional<String> withdraw = Optional.empty();

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides; with --withdraw.")
    private String by = "";

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason, in your words; with --withdraw.")
    private String why = "";

    DecisionsCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Terminal terminal = root.terminal();
        try (Desk desk = root.open()) {
            if (withdraw.isPresent()) {
                Signed signed = Signature.of(spec, by, why);
                terminal.line(recorded(spec, desk, a -> a.withdrawn(withdraw.get(), signed)));
                return 0;
            }
            List<DecisionView> decisions = desk.decisions(asOf);
            if (format == Format.JSONL) {
                Json json = new Json();
                decisions.forEach(d -> terminal.line(json.line(d)));
            } else {
                decisions.forEach(d -> terminal.line(Terminal.harmless(words(d))));
            }
            terminal.remark(decisions.size() + (decisions.size() == 1 ? " decision" : " decisions"));
        }
        return 0;
    }

    private static String words(DecisionView d) {
        String what = d.grade()
                .map(g -> g + " for the event of claim "
                        + d.claims().map(c -> c.get(0)).orElse(""))
                .or(() -> d.withdraws().map(w -> "takes back " + w))
                .or(() -> d.claims().map(c -> d.kind() + " " + c.size() + (c.size() == 1 ? " claim" : " claims")))
                .orElseGet(() -> "consents to A for " + d.source().orElse("") + " on "
                        + d.family().orElse(""));
        return d.id() + " · " + d.at() + " · " + d.by() + " · " + what + (d.stands() ? "" : " · taken back") + ": "
                + d.why();
    }

    /** Records a decision and gives its id; usage is wrong where it cannot be taken. */
    static String recorded(CommandSpec spec, Desk desk, Function<Analysts, Decision> making) {
        try {
            return desk.analysts().record(making.apply(desk.analysts())).id();
        } catch (Refused refused) {
            throw new ParameterException(spec.commandLine(), refused.sentence(), refused);
        }
    }
}
