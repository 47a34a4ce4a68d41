package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sitrep.base.ClaimId;
import org.sitrep.base.EventId;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Signed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = {"Takes claims out of an event for good; they become an event of their own.", ""},
        footerHeading = "%nExample:%n",
        footer =
                "  sitrep split 3f2a9c0d1e5b7a884412 5d21e7aa --by \"R. Haddad\" --why \"the second strike of the day\"")
final class SplitCommand implements Callable<Integer> {
    private final RootCommand root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "EVENT", description = "The id of the event, as \"events\" shows it.")
    private String event = "";

    @Parameters(index = "1..*", paramLabel = "CLAIM", arity = "1..*", description = "Ids of its claims to take out.")
    private List<String> claims = new ArrayList<>();

    @Mixin
    private Signature signature = new Signature();

    SplitCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Signed signed = signature.signed(spec);
        try (Desk desk = root.open()) {
            Set<ClaimId> ids = claims.stream().map(ClaimId::new).collect(Collectors.toSet());
            root.terminal().line(DecisionsCommand.recorded(spec, desk, a -> a.split(new EventId(event), ids, signed)));
        }
        return 0;
    }
}
