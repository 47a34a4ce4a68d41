package org.sitrep.cli;

import java.util.concurrent.Callable;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Wording;
import org.sitrep.ledger.Verification;
import picocli.CommandLine.Command;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Hashes every original and the chain of facts again and names what changed (exit code 1).",
            "Keep the last hash elsewhere to notice later whether facts were cut off at the end.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  sitrep verify --data /srv/desk")
final class VerifyCommand implements Callable<Integer> {
    private final RootCommand root;

    VerifyCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Terminal terminal = root.terminal();
        try (Desk desk = root.open()) {
            Verification found = desk.verify();
            found.changes().forEach(terminal::line);
            terminal.line(Wording.count(found.facts(), "fact", "facts") + " and "
                    + Wording.count(found.originals(), "original", "originals") + " read again: "
                    + (found.intact()
                            ? "everything is as it was recorded."
                            : Wording.count(found.changes().size(), "thing is", "things are") + " not as recorded."));
            terminal.line("Last hash: " + found.head());
            return found.intact() ? 0 : 1;
        }
    }
}
