package org.sitrep.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What every command shares: the data folder and the surroundings. */
@Command(
        name = "sitrep",
        mixinStandardHelpOptions = true,
        description = "The situation desk for conflict reporting.",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep demo                                  the desk on the demo collection",
            "  sitrep read report.html --published 2017-03-20",
            "  sitrep ingest ~/reports && sitrep serve",
            "  sitrep events --place Raqqa --as-of 2017-03-22",
            "",
            "Exit codes: 0 done, 1 some inputs could not be read, 2 wrong usage, 3 broken environment.",
            "\"sitrep COMMAND --help\" says more about a command."
        })
final class RootCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The data folder (default: $XDG_DATA_HOME/sitrep, usually ~/.local/share/sitrep).")
    private Optional<Path> data = Optional.empty();

    RootCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: name a command.");
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Terminal terminal() {
        return surroundings.terminal();
    }

    Path data() {
        return data.orElse(surroundings.data());
    }

    Desk open(Path folder) {
        return Desk.open(folder, surroundings.rooms(), surroundings.clock(), surroundings.version());
    }

    Desk open() {
        return open(data());
    }
}
