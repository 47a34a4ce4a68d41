package org.sitrep.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.sitrep.claim.ClauseReader;
import org.sitrep.mention.NameReader;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.reference.place.CompactGazetteer;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.ReportReader;
import org.sitrep.report.Reports;
import org.sitrep.text.ReportText;
import org.sitrep.text.TextReader;
import org.sitrep.text.Texts;

/**
 * Measures a deep reading, from the text's blocks to its claims, on several threads: by the clock, and by the time the threads had a
 * processor, which is what counts on a machine that does other things too.
 *
 * <p>Usage: {@code ClaimSpeed FOLDER [threads=2] [rounds=3] [most=200]}, where FOLDER holds reports as plain text, of which {@code most} are read.
 */
public final class ClaimSpeed {
    private static final int ARTICLE = 600;
    private static final double MEGABYTE = 1e6;

    private ClaimSpeed() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        int most = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 200;
        ReportReader reports = Reports.reader();
        TextReader reader = Texts.reader();
        List<ReportText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(Path::toString))
                    .limit(most)
                    .toList()) {
                Original original = new Original(Files.readAllBytes(file), "text/plain");
                for (Report report : reports.read(original, new Intake.FromHand("speed"), Instant.EPOCH, Hints.NONE)
                        .value()) {
                    texts.add(reader.read(report).value());
                }
            }
        }
        long words = texts.stream()
                .flatMap(t -> t.sentences().stream())
                .mapToLong(s -> s.tokens().size())
                .sum();
        Gazetteer gazetteer = CompactGazetteer.load();
        ActorRegister register = TextActorRegister.load();
        NameReader names = new NameReader(gazetteer, register);
        ClauseReader clauses = new ClauseReader(gazetteer, register);
        System.out.printf(Locale.ROOT, "%d reports, %d words%n", texts.size(), words);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (int round = 1; round <= rounds; round++) {
            long before = System.nanoTime();
            LongAdder processor = new LongAdder();
            List<Future<Integer>> parts = new ArrayList<>();
            for (ReportText text : texts) {
                parts.add(pool.submit(() -> {
                    long began = clock.getCurrentThreadCpuTime();
                    int found = clauses.read(names.read(text).value()).value().size();
                    processor.add(clock.getCurrentThreadCpuTime() - began);
                    return found;
                }));
            }
            int claims = 0;
            for (Future<Integer> part : parts) {
                claims += part.get();
            }
            double seconds = (System.nanoTime() - before) / 1e9;
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %.2f articles of %d words a second on %d threads, %.2f for a second of a processor, %d claims,"
                            + " heap %.0f MB%n",
                    round,
                    words / seconds / ARTICLE,
                    ARTICLE,
                    threads,
                    words / (processor.sum() / 1e9) / ARTICLE,
                    claims,
                    (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
        }
        pool.shutdown();
    }
}
