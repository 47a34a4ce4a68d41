package org.sitrep.cli;

import java.util.List;
import java.util.function.Supplier;
import org.sitrep.base.SitrepException;
import picocli.CommandLine;

/** The door of the terminal. */
public final class Cli {
    private static final int BROKEN = 3;

    private Cli() {}

    /** Gives the work's exit code, or 3 and a sentence when what it needs is broken before a command is known. */
    public static int guarded(Terminal terminal, Supplier<Integer> work) {
        try {
            return work.get();
        } catch (SitrepException e) {
            terminal.remark("sitrep: " + e.getMessage());
            return BROKEN;
        }
    }

    /** Runs one command and gives its exit code. */
    public static int run(Surroundings surroundings, List<String> arguments) {
        Terminal terminal = surroundings.terminal();
        CommandLine line = commands(surroundings);
        line.setOut(terminal.results());
        line.setErr(terminal.remarks());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(Math.max(60, terminal.width()));
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            if (fault instanceof SitrepException) {
                terminal.remark("sitrep: " + fault.getMessage());
            } else {
                terminal.remark("sitrep: a fault in the program itself. Please report it with these lines:");
                fault.printStackTrace(terminal.remarks());
            }
            return BROKEN;
        });
        int code = line.execute(arguments.toArray(new String[0]));
        terminal.out().flush();
        return code;
    }

    /** Every command with its options, for running and for the documentation. */
    public static CommandLine commands(Surroundings surroundings) {
        RootCommand root = new RootCommand(surroundings);
        CommandLine line = new CommandLine(root);
        line.getCommandSpec().version("sitrep " + surroundings.version());
        line.addSubcommand(new DemoCommand(root));
        line.addSubcommand(new ReadCommand(root));
        line.addSubcommand(new IngestCommand(root));
        line.addSubcommand(new ServeCommand(root));
        line.addSubcommand(new EventsCommand(root));
        line.addSubcommand(new ClaimsCommand(root));
        line.addSubcommand(new SearchCommand(root));
        line.addSubcommand(new ExportCommand(root));
        line.addSubcommand(new GradeCommand(root));
        line.addSubcommand(new ConsentCommand(root));
        line.addSubcommand(new MergeCommand(root));
        line.addSubcommand(new SplitCommand(root));
        line.addSubcommand(new DecisionsCommand(root));
        line.addSubcommand(new VerifyCommand(root));
        line.addSubcommand(GazetteerCommand.under(root));
        line.addSubcommand(new EvaluateCommand(root));
        line.addSubcommand(new CompletionCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }
}
