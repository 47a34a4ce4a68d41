package org.sitrep.bench.training;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Pieces;

/**
 * An encoder and its heads while they learn: the same arithmetic as the shipped graph, in floats, with gradients. Word and
 * position vectors stay as they are. One thread only.
 */
final class Learner implements AutoCloseable {
    private static final int HEADS = 12;
    private static final int HEAD_WIDTH = Weights.WIDTH / HEADS;
    private static final float EPSILON = 1e-12f;
    private static final Set<String> FROZEN = Set.of("word", "position");
    private static final float DROPOUT = .1f;

    /** The weight decay, first and second moment decays of Adam. */
    private static final float DECAY = .01f;

    private static final float FIRST = .9f;
    private static final float SECOND = .98f;
    private static final float ADAM_EPSILON = 1e-6f;
    private static final float LONGEST_STEP = 1f;

    private final NDManager base;
    private final Weights frozen;
    private final int layers;
    private final Map<String, NDArray> parameters = new LinkedHashMap<>();
    private final Map<String, NDArray> firstMoments = new LinkedHashMap<>();
    private final Map<String, NDArray> secondMoments = new LinkedHashMap<>();
    private int steps;

    /** Begins where the weights are; a head's arrays are named {@code head.NAME.dense} and {@code head.NAME.bias}. */
    Learner(Weights weights, int seed) {
        base = NDManager.newBaseManager(Device.cpu(), "PyTorch");
        Engine.getEngine("PyTorch").setRandomSeed(seed);
        frozen = weights;
        layers = weights.layers();
        weights.all().forEach((name, array) -> {
            if (!FROZEN.contains(name)) {
                NDArray parameter = base.create(array.values(), new Shape(array.shape()));
                parameter.setRequiresGradient(true);
                parameters.put(name, parameter);
                firstMoments.put(name, base.zeros(parameter.getShape()));
                secondMoments.put(name, base.zeros(parameter.getShape()));
            }
        });
    }

    /**
     * Sentences learned from or read together.
     *
     * @param targets by head: one label index per word of all sentences in order, -1 for none
     */
    record Batch(List<Pieces> sentences, Map<String, int[]> targets) {
        int words() {
            return sentences.stream().mapToInt(s -> s.first().length).sum();
        }
    }

    /** One step of AdamW; returns the loss per labelled word. */
    float step(Batch batch, Map<String, Float> shares, Map<String, Float> rates, float rate) {
        try (NDManager manager = base.newSubManager()) {
            manager.tempAttachAll(new NDList(parameters.values()));
            float value;
            // DJL's collector allows one learner at a time in the whole process; what it does is these calls.
            JniUtils.setGradMode(true);
            try {
                NDArray words = words(manager, batch, true);
                NDArray loss = manager.create(0f);
                for (Map.Entry<String, int[]> target : batch.targets.entrySet()) {
                    String head = target.getKey();
                    int count = (int)
                            Arrays.stream(target.getValue()).filter(t -> t >= 0).count();
                    if (count == 0) {
                        continue;
                    }
                    NDArray scores = scores(words, head);
                    int labels = (int) scores.getShape().get(1);
                    float[] hot = new float[target.getValue().length * labels];
                    for (int i = 0; i < target.getValue().length; i++) {
                        if (target.getValue()[i] >= 0) {
                            hot[i * labels + target.getValue()[i]] = -Weights.wanted(shares, head) / count;
                        }
                    }
                    NDArray picked = scores.logSoftmax(1).mul(manager.create(hot, scores.getShape()));
                    loss = loss.add(picked.sum());
                }
                JniUtils.backward((PtNDArray) loss, (PtNDArray) loss.onesLike(), false, false);
                value = loss.toFloatArray()[0];
            } finally {
                JniUtils.setGradMode(false);
            }
            manager.tempAttachAll(new NDList(firstMoments.values()));
            manager.tempAttachAll(new NDList(secondMoments.values()));
            update(manager, rates, rate);
            return value;
        }
    }

    private void update(NDManager manager, Map<String, Float> rates, float rate) {
        steps++;
        Map<String, NDArray> gradients = new LinkedHashMap<>();
        double length = 0;
        for (Map.Entry<String, NDArray> e : parameters.entrySet()) {
            NDArray gradient = e.getValue().getGradient();
            gradient.attach(manager);
            gradients.put(e.getKey(), gradient);
            length += gradient.square().sum().toFloatArray()[0];
        }
        if (!Double.isFinite(length)) {
            throw new ArithmeticException("the gradients have run astray");
        }
        float clip = (float) Math.min(1, LONGEST_STEP / (Math.sqrt(length) + 1e-6));
        float firstShare = (float) (1 - Math.pow(FIRST, steps));
        float secondShare = (float) (1 - Math.pow(SECOND, steps));
        for (Map.Entry<String, NDArray> e : gradients.entrySet()) {
            String name = e.getKey();
            float own = rate * groupRate(name, rates);
            if (own == 0) {
                e.getValue().muli(0);
                continue;
            }
            NDArray gradient = e.getValue().mul(clip);
            NDArray parameter = Weights.wanted(parameters, name);
            NDArray first = Weights.wanted(firstMoments, name);
            NDArray second = Weights.wanted(secondMoments, name);
            first.muli(FIRST).addi(gradient.mul(1 - FIRST));
            second.muli(SECOND).addi(gradient.square().mul(1 - SECOND));
            NDArray move =
                    first.div(second.div(secondShare).sqrt().add(ADAM_EPSILON)).mul(own / firstShare);
            if (parameter.getShape().dimension() > 1) {
                parameter.muli(1 - own * DECAY);
            }
            parameter.subi(move);
            e.getValue().muli(0);
        }
    }

    /** A head's own rate stands under its name, everything else under "encoder". */
    private static float groupRate(String name, Map<String, Float> rates) {
        String group = name.startsWith("head.") ? name.substring(5, name.lastIndexOf('.')) : "encoder";
        return rates.getOrDefault(group, name.startsWith("head.") ? rates.getOrDefault("heads", 1f) : 1f);
    }

    /** The label scores of every word, in order, as logarithms of probabilities. */
    float[][] read(Batch batch, String head) {
        JniUtils.setGradMode(false);
        try (NDManager manager = base.newSubManager()) {
            manager.tempAttachAll(new NDList(parameters.values()));
            NDArray scores = scores(words(manager, batch, false), head).logSoftmax(1);
            int labels = (int) scores.getShape().get(1);
            float[] flat = scores.toFloatArray();
            float[][] rows = new float[flat.length / labels][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = Arrays.copyOfRange(flat, i * labels, (i + 1) * labels);
            }
            return rows;
        }
    }

    /** The states of a batch's words, in order: first piece, last piece. */
    float[] states(Batch batch) {
        JniUtils.setGradMode(false);
        try (NDManager manager = base.newSubManager()) {
            manager.tempAttachAll(new NDList(parameters.values()));
            return words(manager, batch, false).toFloatArray();
        }
    }

    private NDArray scores(NDArray words, String head) {
        return words.matMul(Weights.wanted(parameters, "head." + head + ".dense"))
                .add(Weights.wanted(parameters, "head." + head + ".bias"));
    }

    private NDArray words(NDManager manager, Batch batch, boolean training) {
        int rows = batch.sentences.size();
        int longest =
                batch.sentences.stream().mapToInt(s -> s.ids().length).max().orElse(1);
        int width = Weights.WIDTH;
        float[] vectors = new float[rows * longest * width];
        long[] casings = new long[rows * longest];
        float[] mask = new float[rows * longest];
        List<Long> first = new ArrayList<>();
        List<Long> last = new ArrayList<>();
        float[] word = frozen.get("word").values();
        float[] position = frozen.get("position").values();
        for (int r = 0; r < rows; r++) {
            Pieces sentence = batch.sentences.get(r);
            for (int i = 0; i < longest; i++) {
                int at = r * longest + i;
                if (i >= sentence.ids().length) {
                    mask[at] = -10000f;
                    continue;
                }
                casings[at] = sentence.casings()[i];
                for (int k = 0; k < width; k++) {
                    vectors[at * width + k] = word[sentence.ids()[i] * width + k] + position[i * width + k];
                }
            }
            for (int i = 0; i < sentence.first().length; i++) {
                first.add((long) r * longest + sentence.first()[i]);
                last.add((long) r * longest + sentence.last()[i]);
            }
        }
        NDArray casing = Embedding.embedding(
                        manager.create(casings, new Shape(rows, longest)),
                        Weights.wanted(parameters, "casing"),
                        SparseFormat.DENSE)
                .singletonOrThrow();
        NDArray x =
                norm(manager.create(vectors, new Shape(rows, longest, width)).add(casing), "norm");
        x = dropped(x, training);
        // The mask is one more number of each key, met by a one in each query: cheaper than to add it to every score.
        NDArray ones = manager.ones(new Shape(rows, HEADS, longest, 1));
        NDArray bias = manager.create(mask, new Shape(rows, 1, 1, longest)).broadcast(rows, HEADS, 1, longest);
        for (int layer = 0; layer < layers; layer++) {
            String name = layer + ".";
            NDArray joint = linear(x, name + "attention").reshape(rows, longest, 3, HEADS, HEAD_WIDTH);
            NDList parts = joint.split(3, 2);
            NDArray query = parts.get(0)
                    .reshape(rows, longest, HEADS, HEAD_WIDTH)
                    .mul((float) (1 / Math.sqrt(HEAD_WIDTH)))
                    .transpose(0, 2, 1, 3);
            NDArray key = parts.get(1).reshape(rows, longest, HEADS, HEAD_WIDTH).transpose(0, 2, 3, 1);
            NDArray value =
                    parts.get(2).reshape(rows, longest, HEADS, HEAD_WIDTH).transpose(0, 2, 1, 3);
            NDArray attention =
                    query.concat(ones, 3).matMul(key.concat(bias, 2)).softmax(3);
            NDArray context = attention.matMul(value).transpose(0, 2, 1, 3).reshape(rows, longest, width);
            x = norm(dropped(linear(context, name + "join"), training).add(x), name + "join");
            NDArray wide = Activation.gelu(linear(x, name + "wide"));
            x = norm(dropped(linear(wide, name + "narrow"), training).add(x), name + "narrow");
        }
        NDArray flat = x.reshape(rows * (long) longest, width);
        NDArray states = pick(manager, flat, first).concat(pick(manager, flat, last), 1);
        return dropped(states, training);
    }

    private static NDArray pick(NDManager manager, NDArray rows, List<Long> indices) {
        return Embedding.embedding(
                        manager.create(
                                indices.stream().mapToLong(Long::longValue).toArray()),
                        rows,
                        SparseFormat.DENSE)
                .singletonOrThrow();
    }

    private NDArray linear(NDArray x, String name) {
        return Linear.linear(
                        x, Weights.wanted(parameters, name).transpose(), Weights.wanted(parameters, name + ".bias"))
                .singletonOrThrow();
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm.layerNorm(
                        x,
                        new Shape(Weights.WIDTH),
                        Weights.wanted(parameters, name + ".scale"),
                        Weights.wanted(parameters, name + ".shift"),
                        EPSILON)
                .singletonOrThrow();
    }

    private static NDArray dropped(NDArray x, boolean training) {
        return training ? Dropout.dropout(x, DROPOUT, true).singletonOrThrow() : x;
    }

    /** Gives all the mean of what each has learned; their moments stay their own. */
    static void agree(List<Learner> learners) {
        for (String name : learners.get(0).parameters.keySet()) {
            float[] sum = Weights.wanted(learners.get(0).parameters, name).toFloatArray();
            for (Learner other : learners.subList(1, learners.size())) {
                float[] own = Weights.wanted(other.parameters, name).toFloatArray();
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += own[i];
                }
            }
            for (int i = 0; i < sum.length; i++) {
                sum[i] /= learners.size();
            }
            learners.forEach(l -> l.copy(Weights.wanted(l.parameters, name), sum));
        }
    }

    /** Copies values into an array; its own {@code set} would leave it on memory that the collector takes back. */
    private void copy(NDArray array, float[] values) {
        JniUtils.setGradMode(false);
        try (NDManager manager = base.newSubManager()) {
            array.subi(array).addi(manager.create(values, array.getShape()));
        }
    }

    /** What has been learned so far. */
    Weights weights() {
        Weights learned = frozen.copy();
        parameters.forEach((name, array) -> learned.put(
                name,
                new Weights.Array(
                        array.getShape().getShape(),
                        array.toType(DataType.FLOAT32, false).toFloatArray())));
        return learned;
    }

    @Override
    public void close() {
        base.close();
    }
}
