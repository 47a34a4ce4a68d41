package org.sitrep.bench.training;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.sitrep.claim.template.RoleFeatures;
import org.sitrep.claim.template.Roles;
import org.sitrep.model.Encoder;
import org.sitrep.model.Models;
import org.sitrep.model.Pieces;
import org.sitrep.model.TokenHead;
import org.sitrep.model.onnx.OnnxEncoder;

/**
 * Teaches the head {@code roles}: which words of a report speak of who did it, with what, to whom and to what.
 *
 * <p>Usage: {@code RolesTraining (WEIGHTS | MINILM.onnx | shipped) TOKENIZER.json SHEETS OUT [name=value ...]}. Each part of the
 * documents (a fifth, or as {@code folds} says) is read by a head that learned from the others; OUT gets what was found there (dev.tsv), what the head of all
 * documents finds in the documents for reporting (tst.tsv) and that head (roles.head.gz).
 */
public final class RolesTraining {
    static final int SEED = 20261126;
    static final int FOLDS = 5;
    private static final float LEAST = .03f;

    private final Settings settings;

    private RolesTraining(String[] arguments) {
        settings = Settings.of(arguments);
    }

    static Encoder encoder(String weights, Path tokenizer, int layers) throws IOException {
        if (weights.equals("shipped")) {
            return Models.encoder();
        }
        Weights numbers = weights.endsWith(".onnx")
                ? Weights.ofOnnx(Path.of(weights), layers, Pieces.CASINGS)
                : Weights.load(Path.of(weights));
        return new OnnxEncoder(
                EncoderGraph.of(numbers, true), EncoderGraph.words(numbers.get("word")), Vocabulary.of(tokenizer));
    }

    public static void main(String[] arguments) throws IOException {
        RolesTraining training = new RolesTraining(arguments);
        Path out = Files.createDirectories(Path.of(arguments[3]));
        Encoder encoder = encoder(arguments[0], Path.of(arguments[1]), (int) training.settings.number("layers", 6));
        Path sheets = Path.of(arguments[2]);
        if (training.settings.number("joint", 0) > 0) {
            training.joint(Weights.load(Path.of(arguments[0])), encoder, sheets, out);
        } else {
            training.run(encoder, sheets, out);
        }
    }

    private void run(Encoder encoder, Path sheets, Path out) throws IOException {
        List<Sheet.Line> dev = Sheet.read(sheets.resolve("muc-dev.tsv"));
        List<Sheet.Line> tst = Sheet.read(sheets.resolve("muc-tst.tsv"));
        List<float[][]> devStates = StateCache.of(out.resolve("dev.states"), encoder, dev);
        System.out.println("states read");
        List<List<List<String>>> features = new ArrayList<>();
        dev.forEach(l -> features.add(RoleFeatures.of(l.forms(), l.tags(), l.hits())));
        int parts = (int) settings.number("folds", FOLDS);
        Map<String, Integer> fold = folds(dev, parts);
        if (parts > 0) {
            List<List<TokenHead.Run>> found = new ArrayList<>();
            dev.forEach(l -> found.add(List.of()));
            Tally whole = new Tally();
            for (int f = 0; f < parts; f++) {
                int held = f;
                HeadLearner learner = learn(dev, devStates, features, l -> Weights.wanted(fold, l.document()) != held);
                write(out.resolve("fold" + f + ".head.gz"), learner);
                TokenHead head = learner.head();
                Tally own = new Tally();
                for (int i = 0; i < dev.size(); i++) {
                    if (Weights.wanted(fold, dev.get(i).document()) == held) {
                        own.add(dev.get(i), head.runs(devStates.get(i), features.get(i)));
                        found.set(
                                i,
                                head.likely(devStates.get(i), features.get(i), settings.number("likely", Roles.LEAST)));
                    }
                }
                System.out.println("fold " + f + " " + own);
                whole.add(own);
            }
            System.out.println("all folds " + whole);
            write(out.resolve("dev.tsv"), dev, found);
        }
        HeadLearner learner = learn(dev, devStates, features, l -> true);
        write(out.resolve("roles.head.gz"), learner);
        found("tst", learner.head(), tst, StateCache.of(out.resolve("tst.states"), encoder, tst), out);
    }

    /** The head that was learned together with the encoder: nothing is left to learn. */
    private void joint(Weights weights, Encoder encoder, Path sheets, Path out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        HeadLearner.write(
                data,
                Labels.ROLES,
                weights.get("head.roles.dense").values(),
                weights.get("head.roles.bias").values(),
                new float[Labels.ROLES.size() * Labels.ROLES.size()]);
        data.writeInt(0);
        data.flush();
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(out.resolve("roles.head.gz")))) {
            stream.write(bytes.toByteArray());
        }
        TokenHead head = TokenHead.read(new ByteArrayInputStream(bytes.toByteArray()));
        for (String name : settings.number("dev", 0) > 0 ? List.of("tst", "dev") : List.of("tst")) {
            List<Sheet.Line> lines = Sheet.read(sheets.resolve("muc-" + name + ".tsv"));
            List<float[][]> states = StateCache.of(out.resolve(name + ".states"), encoder, lines);
            found(name, head, lines, states, out);
        }
    }

    private void found(String name, TokenHead head, List<Sheet.Line> lines, List<float[][]> states, Path out)
            throws IOException {
        Tally tally = new Tally();
        List<List<TokenHead.Run>> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Sheet.Line l = lines.get(i);
            List<List<String>> features = RoleFeatures.of(l.forms(), l.tags(), l.hits());
            tally.add(l, head.runs(states.get(i), features));
            found.add(head.likely(states.get(i), features, settings.number("likely", Roles.LEAST)));
        }
        System.out.println(name + " " + tally);
        write(out.resolve(name + ".tsv"), lines, found);
    }

    private void write(Path file, HeadLearner learner) throws IOException {
        try (OutputStream stream =
                new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), 1 << 16)) {
            learner.write(stream, (float) settings.number("least", LEAST));
        }
    }

    private HeadLearner learn(
            List<Sheet.Line> lines,
            List<float[][]> states,
            List<List<List<String>>> features,
            java.util.function.Predicate<Sheet.Line> wanted) {
        Random random = new Random(SEED);
        double share = settings.number("share", .3);
        List<HeadLearner.Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Sheet.Line line = lines.get(i);
            boolean labelled = line.gold().stream().anyMatch(g -> !g.equals("O"));
            boolean drawn = random.nextDouble() < share;
            if (wanted.test(line) && (labelled || drawn)) {
                examples.add(new HeadLearner.Example(states.get(i), features.get(i), line.gold()));
            }
        }
        HeadLearner.Manner manner = HeadLearner.Manner.of(settings, 6, 3);
        return HeadLearner.learn(Labels.ROLES, examples, manner, SEED);
    }

    /** Which fold each document belongs to, in turn. */
    private static Map<String, Integer> folds(List<Sheet.Line> lines, int parts) {
        Map<String, Integer> folds = new LinkedHashMap<>();
        for (Sheet.Line line : lines) {
            folds.putIfAbsent(line.document(), folds.size() % Math.max(1, parts));
        }
        return folds;
    }

    /** One line a run: number of the sentence in the sheet, first word, word behind, role, probability. */
    private static void write(Path file, List<Sheet.Line> lines, List<List<TokenHead.Run>> found) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            for (int i = 0; i < lines.size(); i++) {
                for (TokenHead.Run run : found.get(i)) {
                    out.print(String.format(
                            Locale.ROOT,
                            "%d\t%d\t%d\t%s\t%.5f\t%s\t%s\n",
                            i,
                            run.from(),
                            run.to(),
                            run.type(),
                            run.probability(),
                            lines.get(i).document(),
                            String.join(" ", lines.get(i).forms().subList(run.from(), run.to()))));
                }
            }
        }
    }

    /** Exact runs: found, gold, both. */
    private static final class Tally {
        private int hits;
        private int found;
        private int gold;

        void add(Sheet.Line line, List<TokenHead.Run> runs) {
            List<String> labels = line.gold();
            for (int i = 0; i < labels.size(); i++) {
                gold += labels.get(i).startsWith("B-") ? 1 : 0;
            }
            found += runs.size();
            for (TokenHead.Run run : runs) {
                boolean right = labels.get(run.from()).equals("B-" + run.type());
                for (int i = run.from() + 1; i < run.to(); i++) {
                    right &= labels.get(i).equals("I-" + run.type());
                }
                right &= run.to() == labels.size() || !labels.get(run.to()).startsWith("I-");
                hits += right ? 1 : 0;
            }
        }

        void add(Tally other) {
            hits += other.hits;
            found += other.found;
            gold += other.gold;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.3f R %.3f F %.3f (%d found, %d gold)",
                    (double) hits / Math.max(1, found),
                    (double) hits / Math.max(1, gold),
                    2.0 * hits / Math.max(1, found + gold),
                    found,
                    gold);
        }
    }
}
