package org.sitrep.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sitrep.base.SitrepException;
import org.sitrep.desk.Json;
import org.sitrep.desk.Wording;
import org.sitrep.evaluate.Figures;
import org.sitrep.evaluate.GoldSet;
import org.sitrep.evaluate.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {"Runs the pipeline over a gold set and prints how much of it was right.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep evaluate claims gold/claims",
            "  sitrep evaluate claims gold/claims --json --errors misses.tsv"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final RootCommand root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "SET", description = "The name of the set: claims, …")
    private String set = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder with the set's files.")
    private Path folder = Path.of("");

    @Option(names = "--part", paramLabel = "NAME", description = "One part, where the set has parts.")
    private Optional<String> part = Optional.empty();

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "Write one line for each miss: document, gold, predicted.")
    private Optional<Path> errors = Optional.empty();

    EvaluateCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<GoldSet> sets = root.surroundings().goldSets().get();
        GoldSet chosen = sets.stream()
                .filter(s -> s.name().equals(set))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no set \"" + set + "\". Sets: "
                                + sets.stream()
                                        .map(s -> s.name() + " (" + s.description() + ")")
                                        .collect(Collectors.joining("; "))));
        Figures figures;
        try {
            figures = chosen.evaluate(folder, part);
        } catch (SitrepException | IOException e) {
            root.terminal().remark("sitrep: " + e.getMessage());
            return 1;
        }
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("set", figures.set());
            object.put("documents", figures.documents());
            object.put("version", figures.version());
            figures.values().forEach((name, value) -> object.put(name, number(value)));
            figures.tables().forEach((name, table) -> object.put(name, numbers(table)));
            root.terminal().line(new Json().line(object));
        } else {
            root.terminal()
                    .line(figures.set() + ", " + Wording.count(figures.documents(), "document", "documents") + ", "
                            + figures.version());
            figures.values().forEach(this::line);
            figures.tables().forEach((name, table) -> table.forEach((row, value) -> line(name + " " + row, value)));
            published(figures);
        }
        errors.ifPresent(file -> write(file, figures.misses()));
        return 0;
    }

    private void line(String name, double value) {
        root.terminal()
                .line(String.format(
                        Locale.ROOT, "  %-20s %s", name, number(value).toPlainString()));
    }

    private static Map<String, BigDecimal> numbers(Map<String, Double> table) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        table.forEach((row, value) -> numbers.put(row, number(value)));
        return numbers;
    }

    /** Scores of other systems on the same set, for people; one line for each part and system. */
    private void published(Figures figures) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Published score : Published.of(figures.set())) {
            if (figures.values().containsKey(score.key())) {
                lines.merge(
                        score.part() + ": " + score.system(),
                        String.format(Locale.ROOT, "%s %.3f", score.key(), score.value()),
                        (a, b) -> a + ", " + b);
            }
        }
        if (!lines.isEmpty()) {
            root.terminal().line("");
            root.terminal().line("Published for others:");
            lines.forEach((who, scores) -> root.terminal().line("  " + who + ": " + scores));
        }
    }

    /** Counts as whole numbers, fractions with four decimals. */
    private static BigDecimal number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return BigDecimal.ZERO;
        }
        boolean count = value > 1 && value == Math.rint(value);
        return BigDecimal.valueOf(value).setScale(count ? 0 : 4, RoundingMode.HALF_EVEN);
    }

    private static void write(Path file, List<String> misses) {
        try {
            Files.write(file, misses, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SitrepException(
                    "The misses cannot be written to " + file + " (" + e.getMessage()
                            + "); choose another file with --errors.",
                    e);
        }
    }
}
