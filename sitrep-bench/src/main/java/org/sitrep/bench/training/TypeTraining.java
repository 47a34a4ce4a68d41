package org.sitrep.bench.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.sitrep.model.Encoder;
import org.sitrep.model.Models;
import org.sitrep.model.Pieces;
import org.sitrep.model.onnx.OnnxEncoder;

/**
 * Teaches the event types on sheets made by {@link TypeSheets}.
 *
 * <p>Usage: {@code TypeTraining ENCODER TOKENIZER.json SHEETS [task=plover|classes|acled] [write=FILE] [name=value ...]}; the encoder is "shipped", "none", weights, or a
 * MiniLM in ONNX form.
 */
public final class TypeTraining {
    static final int SEED = 20261126;

    private TypeTraining() {}

    public static void main(String[] arguments) throws IOException {
        Settings settings = Settings.of(arguments);
        TypeItems items = new TypeItems(arguments[0], arguments[1], Path.of(arguments[2]), settings);
        switch (settings.text("task", "plover")) {
            case "plover" -> new RootTraining(items, settings).plover();
            case "classes" -> new RootTraining(items, settings).classes();
            case "acled" -> new SubEventTraining(items, settings).acled();
            default -> throw new IllegalArgumentException("tasks: plover, classes, acled");
        }
    }

    /** The encoder named: "shipped", weights, or a MiniLM in ONNX form of which the first layers are taken. */
    static Encoder encoder(String name, String tokenizer, int layers) throws IOException {
        if (name.equals("shipped")) {
            return Models.reader();
        }
        Weights weights = name.endsWith(".onnx")
                ? Weights.ofOnnx(Path.of(name), layers, Pieces.CASINGS)
                : Weights.load(Path.of(name));
        return new OnnxEncoder(
                EncoderGraph.of(weights, true),
                EncoderGraph.words(weights.get("word")),
                Vocabulary.of(Path.of(tokenizer)));
    }

    /** How to learn, as the settings say. */
    static TypeLearner.Manner manner(Settings settings) {
        return new TypeLearner.Manner(
                settings.number("dense", 1),
                settings.number("sparse", 1),
                (int) settings.number("count", 2),
                (float) settings.number("scale", 3),
                (int) settings.number("steps", 60));
    }

    /** Writes what was learned to the file that {@code write} names. */
    static void write(Settings settings, TypeLearner learner) throws IOException {
        Path file = Path.of(settings.text("write", ""));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            learner.write(out, (float) settings.number("least", .03));
        }
        System.out.println(file.getFileName() + " " + Files.size(file));
    }
}
