package org.sitrep.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who decides and why, as options of every command that records a decision. */
final class Signature {
    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides.")
    private String by = "";

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason, in your words.")
    private String why = "";

    /** The name of the one who decides. */
    String by() {
        return by;
    }

    /** The reason. */
    String why() {
        return why;
    }

    /**
     * Makes sure that both are given.
     *
     * @param spec the command they belong to
     */
    void check(CommandSpec spec) {
        check(spec, by, why);
    }

    /** Makes sure that a name and a reason are given. */
    static void check(CommandSpec spec, String by, String why) {
        if (by.isBlank() || why.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "A decision needs a name and a reason: give --by NAME and --why TEXT.");
        }
    }
}
