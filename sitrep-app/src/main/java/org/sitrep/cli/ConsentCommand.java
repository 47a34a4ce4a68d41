package org.sitrep.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Signed;
import org.sitrep.event.ClaimFamily;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "consent",
        mixinStandardHelpOptions = true,
        description = {
            "Records your consent that a source is graded A on one family of claims while its record is good enough.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  sitrep consent sohr killings --by \"R. Haddad\" --why \"eight years of lists checked\""})
final class ConsentCommand implements Callable<Integer> {
    private final RootCommand root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description = "What the record is kept under, as the event shows it: the register's id or a name.")
    private String source = "";

    @Parameters(index = "1", paramLabel = "FAMILY", description = "The family of claims: killings, attacks, ground ...")
    private String family = "";

    @Mixin
    private Signature signature = new Signature();

    ConsentCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Signed signed = signature.signed(spec);
        ClaimFamily of = Arrays.stream(ClaimFamily.values())
                .filter(f -> f.name().equalsIgnoreCase(family) || f.words().equals(family))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no family \"" + family + "\". Families: "
                                + Arrays.stream(ClaimFamily.values())
                                        .map(f -> f.name().toLowerCase(java.util.Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + "."));
        try (Desk desk = root.open()) {
            root.terminal().line(DecisionsCommand.recorded(spec, desk, a -> a.consented(source, of, signed)));
        }
        return 0;
    }
}
