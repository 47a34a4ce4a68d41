package org.sitrep.bench.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.sitrep.model.TokenHead;

/**
 * Learns a {@link TokenHead} on states that stay as they are: a linear-chain conditional random field by Adagrad, one sentence at a
 * time. Some features and state numbers are left out at random, so that the head does not lean on single words.
 */
final class HeadLearner {
    private static final float ADAGRAD = 1e-3f;

    /** A sentence with what is known of its words. */
    record Example(float[][] states, List<List<String>> features, List<String> labels) {}

    /** How to learn. */
    record Manner(
            int passes,
            float denseRate,
            float sparseRate,
            float denseDecay,
            float sparseDecay,
            float denseDropout,
            float sparseDropout,
            int count) {
        static final Manner USUAL = new Manner(12, .02f, .1f, 1e-4f, 1e-4f, .2f, .3f, 2);

        /** The usual manner where the settings say nothing else, but for the passes and the least count. */
        static Manner of(Settings settings, int passes, int count) {
            return new Manner(
                    (int) settings.number("passes", passes),
                    (float) settings.number("dense", .02),
                    (float) settings.number("sparse", .1),
                    (float) settings.number("denseDecay", 1e-4),
                    (float) settings.number("sparseDecay", 1e-4),
                    (float) settings.number("denseDrop", .2),
                    (float) settings.number("sparseDrop", .3),
                    (int) settings.number("count", count));
        }
    }

    private final List<String> labels;
    private final int size;
    private final float[] dense;
    private final float[] bias;
    private final float[] steps;
    private final float[] begins;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> known = new ArrayList<>();
    private final float[] sparse;

    private HeadLearner(List<String> labels, int width, List<Example> examples, int count) {
        this.labels = labels;
        size = labels.size();
        dense = new float[width * size];
        bias = new float[size];
        steps = new float[size * size];
        begins = new float[size];
        for (int p = 0; p < size; p++) {
            begins[p] = labels.get(p).startsWith("I-") ? -1e6f : 0;
            for (int l = 0; l < size; l++) {
                steps[p * size + l] = TokenHead.follows(labels.get(p), labels.get(l)) ? 0 : -1e6f;
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(e -> e.features.forEach(f -> f.forEach(g -> counts.merge(g, 1, Integer::sum))));
        counts.forEach((f, n) -> {
            if (n >= count) {
                index.put(f, known.size());
                known.add(f);
            }
        });
        sparse = new float[known.size() * size];
    }

    /** A head learned from examples. */
    static HeadLearner learn(List<String> labels, List<Example> examples, Manner manner, int seed) {
        return learn(labels, examples, manner, seed, 0);
    }

    /** @param trust what a score handed on as a state counts from the start, where states are the scores of another head */
    static HeadLearner learn(List<String> labels, List<Example> examples, Manner manner, int seed, float trust) {
        int width = examples.get(0).states[0].length;
        HeadLearner learner = new HeadLearner(labels, width, examples, manner.count);
        for (int l = 0; trust > 0 && l < labels.size(); l++) {
            learner.dense[l * labels.size() + l] = trust;
        }
        learner.run(examples, manner, new Random(seed));
        return learner;
    }

    private void run(List<Example> examples, Manner manner, Random random) {
        float[] denseSquares = new float[dense.length];
        float[] sparseSquares = new float[sparse.length];
        float[] biasSquares = new float[size];
        float[] stepSquares = new float[size * size];
        List<Example> mixed = new ArrayList<>(examples);
        for (int pass = 0; pass < manner.passes; pass++) {
            float fade = 1 - (float) pass / manner.passes;
            Collections.shuffle(mixed, random);
            for (Example example : mixed) {
                int words = example.states.length;
                float[][] states = new float[words][];
                int[][] features = new int[words][];
                float[][] scores = new float[words][];
                for (int i = 0; i < words; i++) {
                    states[i] = dropped(example.states[i], manner.denseDropout, random);
                    features[i] = example.features.isEmpty()
                            ? new int[0]
                            : example.features.get(i).stream()
                                    .filter(f -> index.containsKey(f) && random.nextFloat() >= manner.sparseDropout)
                                    .mapToInt(index::get)
                                    .toArray();
                    scores[i] = scores(states[i], features[i], 1 / (1 - manner.sparseDropout));
                }
                double[][] ahead = ahead(scores, steps, begins);
                double[][] behind = behind(scores, steps);
                double whole = logSum(ahead[words - 1]);
                float[] stepSlope = new float[size * size];
                float[] denseSlope = new float[dense.length];
                int before = -1;
                for (int i = 0; i < words; i++) {
                    int gold = labels.indexOf(example.labels.get(i));
                    float[] slope = new float[size];
                    for (int l = 0; l < size; l++) {
                        slope[l] = (float) Math.exp(ahead[i][l] + behind[i][l] - whole) - (l == gold ? 1 : 0);
                    }
                    if (i > 0) {
                        for (int p = 0; p < size; p++) {
                            for (int l = 0; l < size; l++) {
                                stepSlope[p * size + l] += (float) Math.exp(
                                        ahead[i - 1][p] + steps[p * size + l] + scores[i][l] + behind[i][l] - whole);
                            }
                        }
                        stepSlope[before * size + gold] -= 1;
                    }
                    before = gold;
                    for (int l = 0; l < size; l++) {
                        move(bias, biasSquares, l, slope[l], manner.sparseRate * fade, 0);
                    }
                    for (int k = 0; k < states[i].length; k++) {
                        float value = states[i][k];
                        if (value != 0) {
                            for (int l = 0; l < size; l++) {
                                denseSlope[k * size + l] += slope[l] * value;
                            }
                        }
                    }
                    for (int f : features[i]) {
                        for (int l = 0; l < size; l++) {
                            move(
                                    sparse,
                                    sparseSquares,
                                    f * size + l,
                                    slope[l],
                                    manner.sparseRate * fade,
                                    manner.sparseDecay);
                        }
                    }
                }
                for (int d = 0; d < dense.length; d++) {
                    move(dense, denseSquares, d, denseSlope[d], manner.denseRate * fade, manner.denseDecay);
                }
                for (int s = 0; s < steps.length; s++) {
                    if (steps[s] > -1e5f) {
                        move(steps, stepSquares, s, stepSlope[s], manner.sparseRate * fade, 0);
                    }
                }
            }
        }
    }

    /** The logarithm of the sum over all ways to reach each label at each word, its own score included. */
    private static double[][] ahead(float[][] scores, float[] steps, float[] begins) {
        int count = begins.length;
        double[][] ahead = new double[scores.length][count];
        for (int l = 0; l < count; l++) {
            ahead[0][l] = begins[l] + scores[0][l];
        }
        double[] ways = new double[count];
        for (int i = 1; i < scores.length; i++) {
            for (int l = 0; l < count; l++) {
                for (int p = 0; p < count; p++) {
                    ways[p] = ahead[i - 1][p] + steps[p * count + l];
                }
                ahead[i][l] = logSum(ways) + scores[i][l];
            }
        }
        return ahead;
    }

    /** The logarithm of the sum over all ways on from each label at each word, its own score left out. */
    private static double[][] behind(float[][] scores, float[] steps) {
        int count = scores[0].length;
        double[][] behind = new double[scores.length][count];
        double[] ways = new double[count];
        for (int i = scores.length - 2; i >= 0; i--) {
            for (int p = 0; p < count; p++) {
                for (int l = 0; l < count; l++) {
                    ways[l] = steps[p * count + l] + scores[i + 1][l] + behind[i + 1][l];
                }
                behind[i][p] = logSum(ways);
            }
        }
        return behind;
    }

    private static double logSum(double[] values) {
        double most = values[0];
        for (double v : values) {
            most = Math.max(most, v);
        }
        double sum = 0;
        for (double v : values) {
            sum += Math.exp(v - most);
        }
        return most + Math.log(sum);
    }

    private static float[] dropped(float[] state, float share, Random random) {
        float[] kept = new float[state.length];
        for (int k = 0; k < state.length; k++) {
            kept[k] = random.nextFloat() < share ? 0 : state[k] / (1 - share);
        }
        return kept;
    }

    private static void move(float[] weights, float[] squares, int at, float slope, float rate, float decay) {
        float own = slope + decay * weights[at];
        squares[at] += own * own;
        weights[at] -= rate * own / (float) Math.sqrt(squares[at] + ADAGRAD);
    }

    private float[] scores(float[] state, int[] features, float factor) {
        float[] scores = bias.clone();
        for (int k = 0; k < state.length; k++) {
            float value = state[k];
            if (value != 0) {
                int row = k * size;
                for (int l = 0; l < size; l++) {
                    scores[l] += value * dense[row + l];
                }
            }
        }
        for (int f : features) {
            for (int l = 0; l < size; l++) {
                scores[l] += factor * sparse[f * size + l];
            }
        }
        return scores;
    }

    /** Makes every label but "O" likelier at every word: more is found, and more of it is wrong. */
    void lift(float by) {
        for (int l = 1; l < size; l++) {
            bias[l] += by;
        }
    }

    /** The head as the product has it. */
    TokenHead head() {
        Map<String, float[]> own = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            float[] row = new float[size];
            System.arraycopy(sparse, i * size, row, 0, size);
            own.put(known.get(i), row);
        }
        return new TokenHead(labels, dense, bias, steps, own);
    }

    /** Writes the head as {@link TokenHead#read} reads it, without features that say next to nothing. */
    void write(OutputStream out, float least) throws IOException {
        write(out, least, dense, bias);
    }

    /**
     * Writes a head that learned on the scores of another: the two become one that reads the states the other read.
     *
     * @param before the other's scores by number of a state, row by row
     * @param shift the other's bias
     */
    void writeOn(OutputStream out, float least, float[] before, float[] shift) throws IOException {
        int width = before.length / size;
        float[] joined = new float[before.length];
        float[] bent = bias.clone();
        for (int l = 0; l < size; l++) {
            for (int m = 0; m < size; m++) {
                bent[l] += shift[m] * dense[m * size + l];
                for (int k = 0; k < width; k++) {
                    joined[k * size + l] += before[k * size + m] * dense[m * size + l];
                }
            }
        }
        write(out, least, joined, bent);
    }

    private void write(OutputStream out, float least, float[] dense, float[] bias) throws IOException {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            float most = 0;
            for (int l = 0; l < size; l++) {
                most = Math.max(most, Math.abs(sparse[i * size + l]));
            }
            if (most >= least) {
                kept.add(i);
            }
        }
        DataOutputStream data = new DataOutputStream(out);
        write(data, labels, dense, bias, steps);
        data.writeInt(kept.size());
        for (int i : kept) {
            data.writeUTF(known.get(i));
            for (int l = 0; l < size; l++) {
                data.writeFloat(sparse[i * size + l]);
            }
        }
        data.flush();
    }

    static void write(DataOutputStream data, List<String> labels, float[] dense, float[] bias, float[] steps)
            throws IOException {
        data.writeInt(labels.size());
        for (String label : labels) {
            data.writeUTF(label);
        }
        data.writeInt(dense.length);
        for (float[] array : List.of(dense, bias, steps)) {
            for (float f : array) {
                data.writeFloat(f);
            }
        }
    }
}
