package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.base.EventId;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Signed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {"Makes two or more events one for good, whatever is read later.", ""},
        footerHeading = "%nExample:%n",
        footer =
                "  sitrep merge 3f2a9c0d1e5b7a884412 88ab03c1d2e4f5061728 --by \"R. Haddad\" --why \"one town, two spellings\"")
final class MergeCommand implements Callable<Integer> {
    private final RootCommand root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "EVENT", arity = "2..*", description = "Ids of events, as \"events\" shows them.")
    private List<String> events = new ArrayList<>();

    @Mixin
    private Signature signature = new Signature();

    MergeCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Signed signed = signature.signed(spec);
        try (Desk desk = root.open()) {
            List<EventId> ids = events.stream().map(EventId::new).toList();
            root.terminal().line(DecisionsCommand.recorded(spec, desk, a -> a.merged(ids, signed)));
        }
        return 0;
    }
}
