package org.sitrep.bench.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.sitrep.bench.training.Weights.Array;

/**
 * An encoder as an ONNX graph with whole-number weights: each column of a factor has its scale, and what is multiplied with it is
 * scaled when it arrives. Inputs: {@code ids}, {@code casings} and {@code mask}, each [sentences, pieces]; output: {@code states}
 * [sentences, pieces, width]. The table of word vectors is an input too, {@code words} and {@code scales}: it never changes and
 * is kept in a file of its own.
 */
final class EncoderGraph {
    /** One bit less than there is: processors without dot-product instructions add two products in 16 bits. */
    private static final int HIGHEST = 63;

    private static final int HIGHEST_WORD = 127;
    private static final int FLOAT = 1;
    private static final int INT8 = 3;
    private static final int INT32 = 6;
    private static final int INT64 = 7;
    private static final int OPSET = 17;
    private static final String FUSED = "com.microsoft";

    private final Weights weights;
    private final Wire graph = new Wire();
    private final boolean whole;

    private EncoderGraph(Weights weights, boolean whole) {
        this.weights = weights;
        this.whole = whole;
    }

    /** @param whole whether the factors are whole numbers; in floats otherwise, to check one against the other */
    static byte[] of(Weights weights, boolean whole) {
        return new EncoderGraph(weights, whole).build();
    }

    /** The table of word vectors in whole numbers, row by row, followed by one little-endian float per row, its scale. */
    static byte[] words(Array table) {
        int width = table.columns();
        int rows = table.values().length / width;
        ByteBuffer out = ByteBuffer.allocate(rows * width + rows * 4).order(ByteOrder.LITTLE_ENDIAN);
        float[] scales = new float[rows];
        for (int r = 0; r < rows; r++) {
            float most = 0;
            for (int c = 0; c < width; c++) {
                most = Math.max(most, Math.abs(table.values()[r * width + c]));
            }
            scales[r] = most == 0 ? 1 : most / HIGHEST_WORD;
            for (int c = 0; c < width; c++) {
                out.put((byte) Math.round(table.values()[r * width + c] / scales[r]));
            }
        }
        for (float scale : scales) {
            out.putFloat(scale);
        }
        return out.array();
    }

    private byte[] build() {
        input("ids", INT64, "sentences", "pieces");
        input("casings", INT64, "sentences", "pieces");
        input("mask", INT32, "sentences", "pieces");
        input("words", INT8, "vocabulary", "width");
        input("scales", FLOAT, "vocabulary", "one");
        node("", "Gather", "word.whole", "words", "ids");
        graphCast("word.whole", "word.float");
        node("", "Gather", "word.scale", "scales", "ids");
        node("", "Mul", "word", "word.float", "word.scale");
        floats("casing");
        node("", "Gather", "casing.at", "casing", "casings");
        floats("position");
        node("", "Shape", "shape", "ids");
        initial("zero", INT64, new long[] {1}, longs(0));
        initial("one", INT64, new long[] {1}, longs(1));
        initial("two", INT64, new long[] {1}, longs(2));
        node("", "Slice", "length", "shape", "one", "two");
        node("", "Slice", "position.at", "position", "zero", "length", "zero");
        node("", "Add", "placed", "word", "position.at");
        skip("x0", "placed", "casing.at", "", "norm.scale", "norm.shift");
        int layers = weights.layers();
        for (int i = 0; i < layers; i++) {
            String to = i + 1 == layers ? "states" : "x" + (i + 1);
            layer(i + ".", "x" + i, to);
        }
        Wire type =
                new Wire().add(Wire.Field.of(1, FLOAT)).add(Wire.Field.of(2, shape("sentences", "pieces", "width")));
        graph.add(Wire.Field.of(
                12,
                new Wire()
                        .add(Wire.Field.of(1, "states"))
                        .add(Wire.Field.of(2, new Wire().add(Wire.Field.of(1, type))))));
        graph.add(Wire.Field.of(2, "encoder"));
        return new Wire()
                .add(Wire.Field.of(1, 8))
                .add(Wire.Field.of(2, "sitrep-bench"))
                .add(Wire.Field.of(8, new Wire().add(Wire.Field.of(1, "")).add(Wire.Field.of(2, OPSET))))
                .add(Wire.Field.of(8, new Wire().add(Wire.Field.of(1, FUSED)).add(Wire.Field.of(2, 1))))
                .add(Wire.Field.of(7, graph))
                .bytes();
    }

    private void layer(String name, String from, String to) {
        product(from, name + "attention", true);
        int width = Weights.WIDTH;
        if (!graphHas("thirds")) {
            initial("thirds", INT64, new long[] {3}, longs(width, width, width));
        }
        Wire split = nodeOf("", "Split", name + "attention.out", "thirds");
        for (String part : new String[] {"query", "key", "value"}) {
            split.add(Wire.Field.of(2, name + part));
        }
        split.add(attribute("axis", -1));
        graph.add(Wire.Field.of(1, split));
        Wire attention = nodeOf(FUSED, "MultiHeadAttention", name + "query", name + "key", name + "value", "", "mask");
        attention.add(Wire.Field.of(2, name + "context")).add(attribute("num_heads", 12));
        graph.add(Wire.Field.of(1, attention));
        product(name + "context", name + "join", false);
        skip(name + "joined", name + "join.out", from, name + "join.bias", name + "join.scale", name + "join.shift");
        product(name + "joined", name + "wide", false);
        floats(name + "wide.bias");
        node(FUSED, "BiasGelu", name + "active", name + "wide.out", name + "wide.bias");
        product(name + "active", name + "narrow", false);
        skip(
                to,
                name + "narrow.out",
                name + "joined",
                name + "narrow.bias",
                name + "narrow.scale",
                name + "narrow.shift");
    }

    private void skip(String to, String one, String other, String bias, String scale, String shift) {
        floats(scale);
        floats(shift);
        Wire node;
        if (bias.isEmpty()) {
            node = nodeOf(FUSED, "SkipLayerNormalization", one, other, scale, shift);
        } else {
            floats(bias);
            node = nodeOf(FUSED, "SkipLayerNormalization", one, other, scale, shift, bias);
        }
        node.add(Wire.Field.of(2, to)).add(attribute("epsilon", 1e-12f));
        graph.add(Wire.Field.of(1, node));
    }

    /** {@code name.out} = from x factor, with the bias if asked. */
    private void product(String from, String name, boolean biased) {
        Array factor = weights.get(name);
        if (biased) {
            floats(name + ".bias");
        }
        if (!whole) {
            floats(name);
            node("", "MatMul", biased ? name + ".raw" : name + ".out", from, name);
            if (biased) {
                node("", "Add", name + ".out", name + ".raw", name + ".bias");
            }
            return;
        }
        int columns = factor.columns();
        int rows = factor.values().length / columns;
        float[] scales = new float[columns];
        for (int c = 0; c < columns; c++) {
            float most = 0;
            for (int r = 0; r < rows; r++) {
                most = Math.max(most, Math.abs(factor.values()[r * columns + c]));
            }
            scales[c] = most == 0 ? 1 : most / HIGHEST;
        }
        byte[] bytes = new byte[rows * columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                bytes[r * columns + c] = (byte) Math.round(factor.values()[r * columns + c] / scales[c]);
            }
        }
        initial(name + ".whole", INT8, factor.shape(), bytes);
        initial(name + ".scales", FLOAT, new long[] {columns}, floats(scales));
        initial(name + ".zeros", INT8, new long[] {columns}, new byte[columns]);
        Wire node = nodeOf(FUSED, "DynamicQuantizeMatMul", from, name + ".whole", name + ".scales", name + ".zeros");
        if (biased) {
            node.add(Wire.Field.of(1, name + ".bias"));
        }
        graph.add(Wire.Field.of(1, node.add(Wire.Field.of(2, name + ".out"))));
    }

    private void graphCast(String from, String to) {
        Wire node = nodeOf("", "Cast", from).add(Wire.Field.of(2, to)).add(attribute("to", FLOAT));
        graph.add(Wire.Field.of(1, node));
    }

    private void node(String domain, String kind, String to, String... from) {
        graph.add(Wire.Field.of(1, nodeOf(domain, kind, from).add(Wire.Field.of(2, to))));
    }

    private static Wire nodeOf(String domain, String kind, String... from) {
        Wire node = new Wire();
        for (String f : from) {
            node.add(Wire.Field.of(1, f));
        }
        node.add(Wire.Field.of(4, kind));
        if (!domain.isEmpty()) {
            node.add(Wire.Field.of(7, domain));
        }
        return node;
    }

    private static Wire.Field attribute(String name, long value) {
        return Wire.Field.of(
                5,
                new Wire()
                        .add(Wire.Field.of(1, name))
                        .add(Wire.Field.of(3, value))
                        .add(Wire.Field.of(20, 2)));
    }

    private static Wire.Field attribute(String name, float value) {
        byte[] bytes = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putFloat(value)
                .array();
        return Wire.Field.of(
                5,
                new Wire()
                        .add(Wire.Field.of(1, name))
                        .add(new Wire.Field(2, 5, 0, bytes))
                        .add(Wire.Field.of(20, 1)));
    }

    private void input(String name, int kind, String... dimensions) {
        Wire type = new Wire().add(Wire.Field.of(1, kind)).add(Wire.Field.of(2, shape(dimensions)));
        graph.add(Wire.Field.of(
                11,
                new Wire().add(Wire.Field.of(1, name)).add(Wire.Field.of(2, new Wire().add(Wire.Field.of(1, type))))));
    }

    private static Wire shape(String... dimensions) {
        Wire shape = new Wire();
        for (String d : dimensions) {
            shape.add(Wire.Field.of(1, new Wire().add(Wire.Field.of(2, d))));
        }
        return shape;
    }

    private void floats(String name) {
        if (!graphHas(name)) {
            initial(
                    name,
                    FLOAT,
                    weights.get(name).shape(),
                    floats(weights.get(name).values()));
        }
    }

    private boolean graphHas(String name) {
        return graph.all(5).stream().anyMatch(f -> f.message().text(8).equals(name));
    }

    private void initial(String name, int kind, long[] shape, byte[] bytes) {
        Wire tensor = new Wire();
        Arrays.stream(shape).forEach(s -> tensor.add(Wire.Field.of(1, s)));
        tensor.add(Wire.Field.of(2, kind)).add(Wire.Field.of(8, name)).add(Wire.Field.of(9, bytes));
        graph.add(Wire.Field.of(5, tensor));
    }

    private static byte[] floats(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }

    private static byte[] longs(long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return bytes.array();
    }
}
