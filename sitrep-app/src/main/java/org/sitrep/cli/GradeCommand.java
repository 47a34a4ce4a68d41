package org.sitrep.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.EventId;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Signed;
import org.sitrep.event.Grade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = {
            "Records your grade of an event; it wins over the suggested one from now on, and says so.",
            "As of a day before, the suggested one stays.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep grade 3f2a9c0d1e5b7a884412 B2 --by \"R. Haddad\" --why \"photographs seen\"",
            "  sitrep grade 3f2a9c0d1e5b7a884412 2 --by \"R. Haddad\" --why \"only the number\""
        })
final class GradeCommand implements Callable<Integer> {
    private static final Pattern CODE = Pattern.compile("([A-Fa-f])?([1-6])?");

    private final RootCommand root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "EVENT", description = "The id of the event, as \"events\" shows it.")
    private String event = "";

    @Parameters(index = "1", paramLabel = "GRADE", description = "A letter A to F, a number 1 to 6, or both: B2.")
    private String code = "";

    @Mixin
    private Signature signature = new Signature();

    GradeCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Matcher read = CODE.matcher(code);
        if (code.isBlank() || !read.matches()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"" + code + "\" is no grade. Give a letter A to F, a number 1 to 6, or both: B2.");
        }
        Signed signed = signature.signed(spec);
        Optional<Grade.Reliability> letter = Optional.ofNullable(read.group(1))
                .map(l -> Grade.Reliability.valueOf(l.toUpperCase(java.util.Locale.ROOT)));
        Optional<Integer> number = Optional.ofNullable(read.group(2)).map(Integer::valueOf);
        try (Desk desk = root.open()) {
            root.terminal()
                    .line(DecisionsCommand.recorded(
                            spec, desk, a -> a.graded(new EventId(event), letter, number, signed)));
        }
        return 0;
    }
}
