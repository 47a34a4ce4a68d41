package org.sitrep.bench.training;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.sitrep.model.Encoder;
import org.sitrep.model.onnx.OnnxEncoder;

/**
 * Writes the files the product loads: the encoder in whole numbers, its word vectors and vocabulary, the head of names learned
 * with it, and the head of entities, learned on the states that very encoder gives.
 *
 * <p>Usage: {@code ModelExport WEIGHTS TOKENIZER.json SHEETS OUT}.
 */
public final class ModelExport {
    private static final float LEAST = .02f;

    private ModelExport() {}

    public static void main(String[] arguments) throws IOException {
        Weights weights = Weights.load(Path.of(arguments[0]));
        List<String> vocabulary = Vocabulary.of(Path.of(arguments[1]));
        Path sheets = Path.of(arguments[2]);
        Path out = Files.createDirectories(Path.of(arguments[3]));
        byte[] graph = EncoderGraph.of(weights, true);
        byte[] words = EncoderGraph.words(weights.get("word"));
        write(out.resolve("encoder.onnx.gz"), graph);
        write(out.resolve("words.bin.gz"), words);
        write(
                out.resolve("vocabulary.txt.gz"),
                (String.join("\n", vocabulary) + "\n").getBytes(StandardCharsets.UTF_8));
        Encoder encoder = new OnnxEncoder(graph, words, vocabulary);
        List<HeadLearner.Example> entities = new ArrayList<>();
        NamesTraining.re3d(sheets).forEach((source, lines) -> {
            if (NamesTraining.mayTeach(source)) {
                Map<Sheet.Line, float[][]> states = NamesTraining.states(encoder, lines);
                lines.forEach(l -> entities.add(NamesTraining.example(l, Weights.wanted(states, l))));
            }
        });
        HeadLearner learner =
                HeadLearner.learn(Labels.ENTITIES, entities, HeadLearner.Manner.USUAL, NamesTraining.SEED);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        learner.write(head, LEAST);
        write(out.resolve("entities.head.gz"), head.toByteArray());
        write(out.resolve("names.head.gz"), plain(weights, "names", Labels.NAMES));
    }

    /** A head that was learned together with the encoder: no features, and no step is better than another. */
    private static byte[] plain(Weights weights, String name, List<String> labels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        HeadLearner.write(
                out,
                labels,
                weights.get("head." + name + ".dense").values(),
                weights.get("head." + name + ".bias").values(),
                new float[labels.size() * labels.size()]);
        out.writeInt(0);
        out.flush();
        return bytes.toByteArray();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (OutputStream stream = packed(file)) {
            stream.write(bytes);
        }
        System.out.println(file.getFileName() + " " + Files.size(file));
    }

    private static OutputStream packed(Path file) throws IOException {
        return new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), 1 << 16) {
            {
                def.setLevel(9);
            }
        };
    }
}
