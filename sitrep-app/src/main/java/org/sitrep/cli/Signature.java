package org.sitrep.cli;

import org.sitrep.desk.Signed;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who decides and why, as options of every command that records a decision. */
final class Signature {
    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides.")
    private String by = "";

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason, in your words.")
    private String why = "";

    /**
     * Who decides, and why; usage is wrong without.
     *
     * @param spec the command these options belong to
     */
    Signed signed(CommandSpec spec) {
        return of(spec, by, why);
    }

    /** Who decides, and why; usage is wrong without. */
    static Signed of(CommandSpec spec, String by, String why) {
        if (by.isBlank() || why.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "A decision needs a name and a reason: give --by NAME and --why TEXT.");
        }
        return new Signed(by, why);
    }
}
