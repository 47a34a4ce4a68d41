package org.sitrep.bench.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Encoder;

/**
 * The states of a sheet's words, kept in a file so that they are read once: of each number the upper half of its bits, which keeps
 * two to three digits.
 */
final class StateCache {
    private StateCache() {}

    /** The states of each sentence, from the file if it is there. */
    static List<float[][]> of(Path file, Encoder encoder, List<Sheet.Line> lines) throws IOException {
        if (!Files.exists(file)) {
            write(file, encoder, lines);
        }
        List<float[][]> all = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            for (Sheet.Line line : lines) {
                all.add(states(in, line));
            }
        }
        return all;
    }

    /** The mean of the states of each document's words, from the file. */
    static Map<String, float[]> means(Path file, List<Sheet.Line> lines) throws IOException {
        Map<String, float[]> sums = new LinkedHashMap<>();
        Map<String, Integer> words = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            for (Sheet.Line line : lines) {
                for (float[] state : states(in, line)) {
                    float[] sum = sums.computeIfAbsent(line.document(), d -> new float[state.length]);
                    for (int k = 0; k < state.length; k++) {
                        sum[k] += state[k];
                    }
                    words.merge(line.document(), 1, Integer::sum);
                }
            }
        }
        sums.forEach((document, sum) -> {
            for (int k = 0; k < sum.length; k++) {
                sum[k] /= Weights.wanted(words, document);
            }
        });
        return sums;
    }

    private static float[][] states(DataInputStream in, Sheet.Line line) throws IOException {
        float[][] states = new float[line.forms().size()][in.readInt()];
        byte[] bytes = new byte[states[0].length * 2];
        for (float[] state : states) {
            in.readFully(bytes);
            for (int k = 0; k < state.length; k++) {
                state[k] = Float.intBitsToFloat((bytes[2 * k] & 255) << 24 | (bytes[2 * k + 1] & 255) << 16);
            }
        }
        return states;
    }

    private static void write(Path file, Encoder encoder, List<Sheet.Line> lines) throws IOException {
        Map<String, List<Sheet.Line>> documents = new LinkedHashMap<>();
        lines.forEach(l ->
                documents.computeIfAbsent(l.document(), d -> new ArrayList<>()).add(l));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 20))) {
            for (List<Sheet.Line> document : documents.values()) {
                for (float[][] states :
                        encoder.readOn(document.stream().map(Sheet.Line::forms).toList())) {
                    out.writeInt(states[0].length);
                    for (float[] state : states) {
                        byte[] bytes = new byte[state.length * 2];
                        for (int k = 0; k < state.length; k++) {
                            int bits = Float.floatToIntBits(state[k]) + 0x8000;
                            bytes[2 * k] = (byte) (bits >>> 24);
                            bytes[2 * k + 1] = (byte) (bits >>> 16);
                        }
                        out.write(bytes);
                    }
                }
            }
        }
        Files.move(part, file);
    }
}
