package org.sitrep.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.sitrep.mention.Mentions;
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
 * How many articles of 600 words the mention room reads in a second on two threads, without a parse: {@code articles} of
 *
 * <pre>java -cp ... org.openjdk.jmh.Main MentionBenchmark -p folder=samples/reports</pre>
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 20)
@Measurement(iterations = 4, time = 20)
@Threads(2)
public class MentionBenchmark {
    private static final double ARTICLE_WORDS = 600;

    /** The room and the texts, made once. */
    @State(Scope.Benchmark)
    public static class Room {
        /** Folder with reports as plain text. */
        @Param("samples/reports")
        public String folder = "";

        private @Nullable NameReader names;
        private List<ReportText> texts = List.of();

        /** Loads the models and sets the texts. */
        @Setup
        public void load() throws IOException {
            names = new NameReader(CompactGazetteer.load(), TextActorRegister.load());
            List<ReportText> all = new ArrayList<>();
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted(Comparator.comparing(Path::toString))
                        .toList()) {
                    Original original = new Original(Files.readAllBytes(file), "text/plain");
                    for (Report report : Reports.reader()
                            .read(original, new Intake.FromHand("speed"), Instant.EPOCH, Hints.NONE)
                            .value()) {
                        all.add(Texts.reader().read(report).value());
                    }
                }
            }
            texts = List.copyOf(all);
        }
    }

    /** Which text comes next, and how many words were read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Words {
        /** Words read in this iteration; public, for then it is set back before the next. */
        public long read;

        private int next;

        /** Articles of 600 words. */
        public double articles() {
            return read / ARTICLE_WORDS;
        }
    }

    /** Reads one report. */
    @Benchmark
    public Mentions mentions(Room room, Words words) {
        ReportText text = room.texts.get(words.next++ % room.texts.size());
        words.read +=
                text.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
        return requireNonNull(room.names).read(text).value();
    }
}
