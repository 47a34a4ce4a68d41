package org.sitrep.bench.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The numbers of an encoder and its heads, by name. */
final class Weights {
    /** The width of MiniLM's states. */
    static final int WIDTH = 384;

    /**
     * One array.
     *
     * @param shape row by row, the last index fastest
     */
    record Array(long[] shape, float[] values) {
        static Array zeros(long... shape) {
            long size = 1;
            for (long s : shape) {
                size *= s;
            }
            return new Array(shape, new float[(int) size]);
        }

        int columns() {
            return (int) shape[shape.length - 1];
        }
    }

    private final Map<String, Array> arrays = new TreeMap<>();

    Array get(String name) {
        Array array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("no weights " + name);
        }
        return array;
    }

    void put(String name, Array array) {
        arrays.put(name, array);
    }

    Map<String, Array> all() {
        return arrays;
    }

    Weights copy() {
        Weights copy = new Weights();
        copy.arrays.putAll(arrays);
        return copy;
    }

    /** The first layers of a MiniLM in ONNX form with float weights; the names of the layers' arrays are found by the graph. */
    static Weights ofOnnx(Path file, int layers, int casings) throws IOException {
        Wire graph = Wire.parse(Files.readAllBytes(file)).all(7).get(0).message();
        Map<String, Array> initial = new LinkedHashMap<>();
        for (Wire.Field field : graph.all(5)) {
            Wire tensor = field.message();
            if (tensor.number(2) == 1) {
                float[] values = new float[tensor.all(9).get(0).bytes().length / 4];
                ByteBuffer.wrap(tensor.all(9).get(0).bytes())
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asFloatBuffer()
                        .get(values);
                initial.put(
                        tensor.text(8),
                        new Array(
                                tensor.all(1).stream()
                                        .mapToLong(Wire.Field::number)
                                        .toArray(),
                                values));
            }
        }
        Map<String, String> factor = new LinkedHashMap<>();
        for (Wire.Field field : graph.all(1)) {
            Wire node = field.message();
            if (node.text(4).equals("MatMul")) {
                factor.put(node.text(2), node.all(1).get(1).text());
            }
        }
        Weights weights = new Weights();
        weights.put("word", wanted(initial, "embeddings.word_embeddings.weight"));
        weights.put("position", wanted(initial, "embeddings.position_embeddings.weight"));
        Array types = wanted(initial, "embeddings.token_type_embeddings.weight");
        Array casing = Array.zeros(casings, WIDTH);
        for (int i = 0; i < casings; i++) {
            System.arraycopy(types.values, 0, casing.values, i * WIDTH, WIDTH);
        }
        weights.put("casing", casing);
        weights.put("norm.scale", wanted(initial, "embeddings.LayerNorm.weight"));
        weights.put("norm.shift", wanted(initial, "embeddings.LayerNorm.bias"));
        for (int i = 0; i < layers; i++) {
            String from = "encoder.layer." + i + ".";
            String node = "/encoder/layer." + i + "/";
            String to = i + ".";
            List<String> parts = List.of("query", "key", "value");
            Array joint = Array.zeros(WIDTH, 3L * WIDTH);
            Array shift = Array.zeros(3L * WIDTH);
            for (int p = 0; p < 3; p++) {
                Array part =
                        wanted(initial, wanted(factor, node + "attention/self/" + parts.get(p) + "/MatMul_output_0"));
                for (int row = 0; row < WIDTH; row++) {
                    System.arraycopy(part.values, row * WIDTH, joint.values, (row * 3 + p) * WIDTH, WIDTH);
                }
                System.arraycopy(
                        wanted(initial, from + "attention.self." + parts.get(p) + ".bias").values,
                        0,
                        shift.values,
                        p * WIDTH,
                        WIDTH);
            }
            weights.put(to + "attention", joint);
            weights.put(to + "attention.bias", shift);
            weights.put(to + "join", wanted(initial, wanted(factor, node + "attention/output/dense/MatMul_output_0")));
            weights.put(to + "join.bias", wanted(initial, from + "attention.output.dense.bias"));
            weights.put(to + "join.scale", wanted(initial, from + "attention.output.LayerNorm.weight"));
            weights.put(to + "join.shift", wanted(initial, from + "attention.output.LayerNorm.bias"));
            weights.put(to + "wide", wanted(initial, wanted(factor, node + "intermediate/dense/MatMul_output_0")));
            weights.put(to + "wide.bias", wanted(initial, from + "intermediate.dense.bias"));
            weights.put(to + "narrow", wanted(initial, wanted(factor, node + "output/dense/MatMul_output_0")));
            weights.put(to + "narrow.bias", wanted(initial, from + "output.dense.bias"));
            weights.put(to + "narrow.scale", wanted(initial, from + "output.LayerNorm.weight"));
            weights.put(to + "narrow.shift", wanted(initial, from + "output.LayerNorm.bias"));
        }
        return weights;
    }

    /**
     * The numbers of an encoder as it is shipped: whole numbers times the scale of their column. What rounding took is lost; learning
     * may go on from here.
     *
     * @param graph {@code reader.onnx.gz} or {@code encoder.onnx.gz}
     * @param words {@code words.bin.gz}
     */
    static Weights ofShipped(Path graph, Path words) throws IOException {
        Weights weights = new Weights();
        Map<String, Wire> tensors = new LinkedHashMap<>();
        for (Wire.Field field :
                Wire.parse(unpacked(graph)).all(7).get(0).message().all(5)) {
            tensors.put(field.message().text(8), field.message());
        }
        tensors.forEach((name, tensor) -> {
            long[] shape = tensor.all(1).stream().mapToLong(Wire.Field::number).toArray();
            byte[] bytes = tensor.all(9).get(0).bytes();
            if (name.endsWith(".whole")) {
                String own = name.substring(0, name.length() - ".whole".length());
                float[] scales =
                        floats(wanted(tensors, own + ".scales").all(9).get(0).bytes());
                float[] values = new float[bytes.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = bytes[i] * scales[i % scales.length];
                }
                weights.put(own, new Array(shape, values));
            } else if (tensor.number(2) == 1 && !name.endsWith(".scales")) {
                weights.put(name, new Array(shape, floats(bytes)));
            }
        });
        byte[] table = unpacked(words);
        int rows = table.length / (WIDTH + Float.BYTES);
        float[] scales = floats(Arrays.copyOfRange(table, rows * WIDTH, table.length));
        float[] values = new float[rows * WIDTH];
        for (int i = 0; i < values.length; i++) {
            values[i] = table[i] * scales[i / WIDTH];
        }
        weights.put("word", new Array(new long[] {rows, WIDTH}, values));
        return weights;
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static float[] floats(byte[] bytes) {
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }

    /** What a map has under a key that must be there. */
    static <K, V> V wanted(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("nothing under " + key);
        }
        return value;
    }

    /** The number of layers held. */
    int layers() {
        int layers = 0;
        while (arrays.containsKey(layers + ".attention")) {
            layers++;
        }
        return layers;
    }

    void save(Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            out.writeInt(arrays.size());
            for (Map.Entry<String, Array> e : arrays.entrySet()) {
                out.writeUTF(e.getKey());
                out.writeInt(e.getValue().shape.length);
                for (long s : e.getValue().shape) {
                    out.writeLong(s);
                }
                ByteBuffer bytes = ByteBuffer.allocate(e.getValue().values.length * 4);
                bytes.asFloatBuffer().put(e.getValue().values);
                out.write(bytes.array());
            }
        }
    }

    static Weights load(Path file) throws IOException {
        Weights weights = new Weights();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                long[] shape = new long[in.readInt()];
                for (int k = 0; k < shape.length; k++) {
                    shape[k] = in.readLong();
                }
                Array array = Array.zeros(shape);
                byte[] bytes = new byte[array.values.length * 4];
                in.readFully(bytes);
                ByteBuffer.wrap(bytes).asFloatBuffer().get(array.values);
                weights.put(name, array);
            }
        }
        return weights;
    }
}
