package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.base.ClaimId;
import org.sitrep.base.EventId;
import org.sitrep.desk.Desk;
import org.sitrep.review.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The analyst's merges and splits on the terminal. */
final class DecisionCommands {
    private DecisionCommands() {}

    /** Who decides, and why. */
    static final class Minutes {
        @Option(names = "--by", paramLabel = "NAME", defaultValue = "analyst", description = "Who decides.")
        private String by = "analyst";

        @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why; it is recorded.")
        private String reason = "";
    }

    @Command(
            name = "merge",
            mixinStandardHelpOptions = true,
            description = {
                "Makes two or more events one, for good: whatever is read later, until the decision is withdrawn.",
                ""
            },
            footerHeading = "%nExample:%n",
            footer = "  sitrep merge 1f0c 88ab --reason \"one strike, two spellings of the town\"")
    static final class Merge implements Callable<Integer> {
        private final RootCommand root;

        @Parameters(paramLabel = "EVENT", arity = "2..*", description = "Ids of events.")
        private List<String> events = new ArrayList<>();

        @Mixin
        private Minutes minutes = new Minutes();

        Merge(RootCommand root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            try (Desk desk = root.open()) {
                root.terminal()
                        .line(line(desk.decisions()
                                .merge(events.stream().map(EventId::new).toList(), minutes.by, minutes.reason)));
            }
            return 0;
        }
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description = {"Takes claims out of an event, for good; they become an event of their own.", ""},
            footerHeading = "%nExample:%n",
            footer = "  sitrep split 1f0c 5d21 --reason \"the second strike of the day\"")
    static final class Split implements Callable<Integer> {
        private final RootCommand root;

        @Parameters(index = "0", paramLabel = "EVENT", description = "Id of the event.")
        private String event = "";

        @Parameters(
                index = "1..*",
                paramLabel = "CLAIM",
                arity = "1..*",
                description = "Ids of the claims to take out.")
        private List<String> claims = new ArrayList<>();

        @Mixin
        private Minutes minutes = new Minutes();

        Split(RootCommand root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            try (Desk desk = root.open()) {
                root.terminal()
                        .line(line(desk.decisions()
                                .split(
                                        new EventId(event),
                                        claims.stream().map(ClaimId::new).toList(),
                                        minutes.by,
                                        minutes.reason)));
            }
            return 0;
        }
    }

    @Command(
            name = "decisions",
            mixinStandardHelpOptions = true,
            description = {"Lists merges and splits, or takes one back.", ""},
            footerHeading = "%nExample:%n",
            footer = "  sitrep decisions --withdraw 4c91d0aa71be")
    static final class Listing implements Callable<Integer> {
        private final RootCommand root;

        @Option(names = "--withdraw", paramLabel = "ID", description = "The decision to take back.")
        private Optional<String> withdrawn = Optional.empty();

        @Mixin
        private Minutes minutes = new Minutes();

        Listing(RootCommand root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            try (Desk desk = root.open()) {
                withdrawn.ifPresent(id -> desk.decisions().withdraw(id, minutes.by, minutes.reason));
                desk.decisions().all().forEach(d -> root.terminal().line(line(d)));
            }
            return 0;
        }
    }

    private static String line(Decision decision) {
        String what = decision instanceof Decision.Ruled r
                ? r.ruling()
                        .fold(
                                t -> "merge of " + t.claims().size() + " claims",
                                a -> "split of " + a.claims().size() + " claims from "
                                        + a.others().size())
                : "withdraws " + ((Decision.Withdrawn) decision).decision();
        return decision.id() + "  " + decision.made() + "  " + decision.by() + "  " + what
                + (decision.reason().isBlank() ? "" : "  " + decision.reason());
    }
}
