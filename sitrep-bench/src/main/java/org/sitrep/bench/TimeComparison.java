package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.evaluate.Figures;
import org.sitrep.evaluate.GoldSet;
import org.sitrep.evaluate.TimexSet;
import org.sitrep.evaluate.TimexSource;

/**
 * Runs our reader of times and two others on the same texts and scores them with the same scorer:
 * {@code TimeComparison tempeval3|wikiwars DIR [odd|even|all [DIR-FOR-MISSES]]}. With a folder
 * given, the misses of each reader are written there. What the figures were stands in docs/benchmarks/time.md.
 */
public final class TimeComparison {
    private TimeComparison() {}

    /** See the class. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("Usage: TimeComparison tempeval3|wikiwars DIR [odd|even|all [DIR-FOR-MISSES]]");
            System.exit(2);
        }
        boolean histories = args[0].equals("wikiwars");
        Optional<String> part = args.length > 2 && !args[2].equals("all") ? Optional.of(args[2]) : Optional.empty();
        for (TimexSource source : List.of(new OurTimes(), new HeidelTimes(histories), new SuTimes())) {
            long start = System.nanoTime();
            GoldSet set = histories ? TimexSet.wikiwars(source) : TimexSet.tempeval3(source);
            Figures figures = set.evaluate(Path.of(args[1]), part);
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %d documents %.0f s%n",
                    source.version(),
                    figures.documents(),
                    (System.nanoTime() - start) / 1e9);
            figures.values().forEach((key, value) -> System.out.printf(Locale.ROOT, "  %-22s %.4f%n", key, value));
            if (args.length > 3) {
                String name = source.getClass().getSimpleName() + ".tsv";
                Files.write(Files.createDirectories(Path.of(args[3])).resolve(name), figures.misses());
            }
        }
    }
}
