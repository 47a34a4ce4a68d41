package org.sitrep.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sitrep.mention.NameReader;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.reference.place.CompactGazetteer;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.Reports;
import org.sitrep.text.ReportText;
import org.sitrep.text.Texts;

/**
 * Measures the mention room in processor time of its own thread, which other work on the machine disturbs least.
 *
 * <p>Usage: {@code MentionSpeed FOLDER [rounds]}, where FOLDER holds reports as plain text.
 */
public final class MentionSpeed {
    private static final int ARTICLE = 600;

    private MentionSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        List<ReportText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()) {
                Original original = new Original(Files.readAllBytes(file), "text/plain");
                for (Report report : Reports.reader()
                        .read(original, new Intake.FromHand("speed"), Instant.EPOCH, Hints.NONE)
                        .value()) {
                    texts.add(Texts.reader().read(report).value());
                }
            }
        }
        long words = texts.stream()
                .flatMap(t -> t.sentences().stream())
                .mapToLong(s -> s.tokens().size())
                .sum();
        long loading = System.nanoTime();
        NameReader names = new NameReader(CompactGazetteer.load(), TextActorRegister.load());
        System.out.printf(
                Locale.ROOT,
                "%d reports, %d words, loaded in %.1f s%n",
                texts.size(),
                words,
                (System.nanoTime() - loading) / 1e9);
        for (int round = 1; round <= rounds; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            texts.forEach(names::read);
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %.0f words/cpu-s, %.1f ms for %d words%n",
                    round,
                    words / seconds,
                    seconds * ARTICLE / words * 1000,
                    ARTICLE);
        }
    }
}
