package org.sitrep.bench.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.sitrep.claim.attribution.CueFeatures;
import org.sitrep.model.Encoder;
import org.sitrep.model.TokenHead;
import org.sitrep.model.onnx.OnnxEncoder;

/**
 * Writes the encoder of {@link ReadingTraining} in whole numbers and the head that finds sources, cues and contents: the scores
 * learned with the encoder, what can be seen of the words beside them, and the steps between labels, learned from articles of
 * months the encoder did not learn from.
 *
 * <p>Usage: {@code AttributionTraining WEIGHTS TOKENIZER.json SHEETS OUT [from=2016-07 to=2016-07 report=2016-08,2016-09]}.
 */
public final class AttributionTraining {
    private static final int SEED = 20261126;
    private static final float LEAST = .02f;
    private static final float TRUST = .7f;

    private AttributionTraining() {}

    public static void main(String[] arguments) throws IOException {
        Settings settings = Settings.of(arguments);
        Weights weights = Weights.load(Path.of(arguments[0]));
        List<String> vocabulary = Vocabulary.of(Path.of(arguments[1]));
        Path out = Files.createDirectories(Path.of(arguments[3]));
        byte[] graph = EncoderGraph.of(weights, true);
        Encoder encoder = new OnnxEncoder(graph, EncoderGraph.words(weights.get("word")), vocabulary);
        String from = settings.text("from", "2016-07");
        String to = settings.text("to", "2016-07");
        List<String> report = List.of(settings.text("report", "2016-08,2016-09").split(","));
        Map<String, List<Sheet.Line>> articles = new LinkedHashMap<>();
        for (Sheet.Line line : Sheet.read(Path.of(arguments[2]).resolve("attribution.tsv"))) {
            articles.computeIfAbsent(line.document(), d -> new ArrayList<>()).add(line);
        }
        Weights.Array dense = weights.get("head.attribution.dense");
        Weights.Array bias = weights.get("head.attribution.bias");
        List<HeadLearner.Example> examples = new ArrayList<>();
        articles.forEach((name, lines) -> {
            String month = ReadingTraining.month(name);
            if (month.compareTo(from) >= 0 && month.compareTo(to) <= 0) {
                examples.add(example(encoder, lines, dense, bias));
            }
        });
        System.out.println(examples.size() + " articles to learn from");
        if (settings.has("tune")) {
            tune(examples);
            return;
        }
        HeadLearner.Manner manner = new HeadLearner.Manner(
                Integer.parseInt(settings.text("passes", "8")),
                Float.parseFloat(settings.text("dense", ".02")),
                Float.parseFloat(settings.text("sparse", ".05")),
                0,
                Float.parseFloat(settings.text("decay", "1e-3")),
                0f,
                .3f,
                Integer.parseInt(settings.text("count", "3")));
        HeadLearner learner = HeadLearner.learn(Labels.ATTRIBUTION, examples, manner, SEED, TRUST);
        learner.lift(Float.parseFloat(settings.text("lift", "0")));
        TokenHead head = learner.head();
        TokenHead plain = plain();
        Map<String, int[]> counts = new TreeMap<>();
        articles.forEach((name, lines) -> {
            if (report.contains(ReadingTraining.month(name))) {
                HeadLearner.Example example = example(encoder, lines, dense, bias);
                List<String> gold = Labels.runs(example.labels());
                for (boolean learned : new boolean[] {true, false}) {
                    List<String> guess = new ArrayList<>();
                    (learned ? head : plain)
                            .runs(example.states(), learned ? example.features() : List.of())
                            .forEach(r -> guess.add(r.type() + " " + r.from() + " " + r.to()));
                    for (String type : List.of("SOURCE", "CUE", "CONTENT", "MORE", "")) {
                        int[] own = counts.computeIfAbsent((learned ? "head " : "plain ") + type, t -> new int[3]);
                        List<String> mine = new ArrayList<>(
                                guess.stream().filter(g -> g.startsWith(type)).toList());
                        List<String> theirs =
                                gold.stream().filter(g -> g.startsWith(type)).toList();
                        own[1] += mine.size();
                        own[2] += theirs.size();
                        mine.retainAll(theirs);
                        own[0] += mine.size();
                    }
                }
            }
        });
        counts.forEach((type, c) -> System.out.printf(
                Locale.ROOT,
                "%s P %.3f R %.3f F1 %.3f%n",
                type,
                (double) c[0] / c[1],
                (double) c[0] / c[2],
                2.0 * c[0] / (c[1] + c[2])));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        learner.writeOn(bytes, LEAST, dense.values(), bias.values());
        write(out.resolve("attribution.head.gz"), bytes.toByteArray());
        write(out.resolve("reader.onnx.gz"), graph);
    }

    /** Learns from every other article and tries ways of learning on the rest. */
    private static void tune(List<HeadLearner.Example> examples) {
        List<HeadLearner.Example> learn = new ArrayList<>();
        List<HeadLearner.Example> look = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            (i % 2 == 0 ? learn : look).add(examples.get(i));
        }
        for (int passes : new int[] {8, 20}) {
            for (float sparse : new float[] {.05f, .1f, .2f}) {
                for (float decay : new float[] {1e-2f, 5e-2f}) {
                    HeadLearner.Manner manner = new HeadLearner.Manner(passes, .02f, sparse, 0, decay, 0f, .3f, 3);
                    HeadLearner learner = HeadLearner.learn(Labels.ATTRIBUTION, learn, manner, SEED, TRUST);
                    StringBuilder line = new StringBuilder();
                    float before = 0;
                    for (float lift : new float[] {-.3f, 0, .2f}) {
                        learner.lift(lift - before);
                        before = lift;
                        TokenHead head = learner.head();
                        int[] own = new int[3];
                        for (HeadLearner.Example example : look) {
                            List<String> gold = Labels.runs(example.labels());
                            List<String> mine = new ArrayList<>();
                            head.runs(example.states(), example.features())
                                    .forEach(r -> mine.add(r.type() + " " + r.from() + " " + r.to()));
                            own[1] += mine.size();
                            own[2] += gold.size();
                            mine.retainAll(gold);
                            own[0] += mine.size();
                        }
                        line.append(String.format(Locale.ROOT, " %.4f", 2.0 * own[0] / (own[1] + own[2])));
                    }
                    System.out.println("passes " + passes + " sparse " + sparse + " decay " + decay + line);
                }
            }
        }
    }

    /** The scores the encoder was taught with, one per label. */
    static float[][] scores(float[][] states, Weights.Array dense, Weights.Array bias) {
        int size = bias.values().length;
        float[][] scores = new float[states.length][];
        for (int i = 0; i < states.length; i++) {
            float[] own = bias.values().clone();
            for (int k = 0; k < states[i].length; k++) {
                for (int l = 0; l < size; l++) {
                    own[l] += states[i][k] * dense.values()[k * size + l];
                }
            }
            scores[i] = own;
        }
        return scores;
    }

    private static HeadLearner.Example example(
            Encoder encoder, List<Sheet.Line> lines, Weights.Array dense, Weights.Array bias) {
        List<List<String>> forms = lines.stream().map(Sheet.Line::forms).toList();
        List<float[][]> states = encoder.readOn(forms);
        List<float[]> scores = new ArrayList<>();
        states.forEach(s -> scores.addAll(Arrays.asList(scores(s, dense, bias))));
        List<List<String>> features = new ArrayList<>();
        CueFeatures.of(forms, lines.stream().map(Sheet.Line::tags).toList()).forEach(features::addAll);
        List<String> labels = new ArrayList<>();
        lines.forEach(l -> labels.addAll(l.gold()));
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).startsWith("I-") && (i == 0 || !TokenHead.follows(labels.get(i - 1), labels.get(i)))) {
                labels.set(i, "B-" + labels.get(i).substring(2));
            }
        }
        return new HeadLearner.Example(scores.toArray(new float[0][]), features, labels);
    }

    /** The scores as they are, with no step better than another. */
    private static TokenHead plain() {
        int size = Labels.ATTRIBUTION.size();
        float[] same = new float[size * size];
        for (int l = 0; l < size; l++) {
            same[l * size + l] = 1;
        }
        return new TokenHead(Labels.ATTRIBUTION, same, new float[size], new float[size * size], Map.of());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
            stream.write(bytes);
        }
        System.out.println(file.getFileName() + " " + Files.size(file));
    }
}
