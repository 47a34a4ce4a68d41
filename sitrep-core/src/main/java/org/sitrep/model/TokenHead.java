package org.sitrep.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels the words of a sentence together, by their states and by what else is known of them, so that labels form runs: "B-"
 * begins one, "I-" goes on with it. A linear-chain conditional random field; holds what was learned for one task. Safe for use by
 * several threads.
 */
public final class TokenHead {
    private static final String OUTSIDE = "O";

    /** The score of a run that goes on without having begun. */
    static final float NEVER = -1e6f;

    private final List<String> labels;
    private final float[][] dense;
    private final float[] bias;
    private final float[] steps;
    private final Map<String, float[]> sparse;

    /**
     * A run of words with one label.
     *
     * @param from index of its first word
     * @param to index behind its last word
     * @param type the label without "B-" and "I-"
     * @param probability that its words have these labels: the geometric mean of the words' own probabilities
     */
    public record Run(int from, int to, String type, double probability) {}

    /**
     * @param labels "O" first, then "B-" and "I-" of each type
     * @param dense one row of label scores per number of a state, row by row
     * @param bias a score per label
     * @param steps the score of going from one label to another, row by row; steps into a run that has not begun are never taken
     * @param sparse label scores by feature
     */
    public TokenHead(List<String> labels, float[] dense, float[] bias, float[] steps, Map<String, float[]> sparse) {
        this.labels = List.copyOf(labels);
        int count = labels.size();
        this.dense = new float[count][dense.length / count];
        for (int i = 0; i < dense.length; i++) {
            this.dense[i % count][i / count] = dense[i];
        }
        this.bias = bias.clone();
        this.steps = steps.clone();
        this.sparse = Map.copyOf(sparse);
        for (int before = 0; before < labels.size(); before++) {
            for (int label = 0; label < labels.size(); label++) {
                if (!follows(labels.get(before), labels.get(label))) {
                    this.steps[before * labels.size() + label] = NEVER;
                }
            }
        }
    }

    /** Whether a label may stand behind another. */
    public static boolean follows(String before, String label) {
        return !label.startsWith("I-")
                || !before.equals(OUTSIDE) && before.substring(2).equals(label.substring(2));
    }

    /**
     * Reads a head: the labels, the dense scores, the bias, the steps, then features with their scores.
     *
     * @param in not closed
     */
    public static TokenHead read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        List<String> labels = new ArrayList<>();
        int count = data.readInt();
        for (int i = 0; i < count; i++) {
            labels.add(data.readUTF());
        }
        float[] dense = floats(data, data.readInt());
        float[] bias = floats(data, count);
        float[] steps = floats(data, count * count);
        int features = data.readInt();
        Map<String, float[]> sparse = new HashMap<>();
        for (int i = 0; i < features; i++) {
            sparse.put(data.readUTF(), floats(data, count));
        }
        return new TokenHead(labels, dense, bias, steps, sparse);
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    /**
     * Every run that may well be one, overlapping ones too, by how likely the labels of its words are. The likelihood of a run is
     * put together from those of its words, each given the one before it, and is nearly that of the chain.
     *
     * @param states one row per word
     * @param features of each word; empty where there are none
     * @param least runs less likely than this are left out, above 0
     */
    public List<Run> likely(float[][] states, List<List<String>> features, double least) {
        if (states.length == 0) {
            return List.of();
        }
        float[][] scores = new float[states.length][];
        for (int i = 0; i < states.length; i++) {
            scores[i] = scores(states[i], features.isEmpty() ? List.of() : features.get(i));
        }
        double[][] chances = Chain.marginals(scores, steps, begins());
        List<Run> runs = new ArrayList<>();
        for (int begin = 0; begin < labels.size(); begin++) {
            if (!labels.get(begin).startsWith("B-")) {
                continue;
            }
            String type = labels.get(begin).substring(2);
            int inside = labels.indexOf("I-" + type);
            for (int from = 0; from < chances.length; from++) {
                double whole = chances[from][begin];
                for (int to = from + 1; to <= chances.length && whole >= least; to++) {
                    double before =
                            to - 1 == from ? chances[to - 1][begin] + chances[to - 1][inside] : chances[to - 1][inside];
                    double on = to == chances.length || before <= 0 ? 0 : Math.min(1, chances[to][inside] / before);
                    if (whole * (1 - on) >= least) {
                        runs.add(new Run(from, to, type, Math.min(1, whole * (1 - on))));
                    }
                    whole *= on;
                }
            }
        }
        return runs;
    }

    /**
     * The runs of a sentence, in order.
     *
     * @param states one per word
     * @param features per word; unknown ones count nothing; may be empty when the head has none
     */
    public List<Run> runs(float[][] states, List<List<String>> features) {
        if (states.length == 0) {
            return List.of();
        }
        float[][] scores = new float[states.length][];
        for (int i = 0; i < states.length; i++) {
            scores[i] = scores(states[i], features.isEmpty() ? List.of() : features.get(i));
        }
        int[] path = path(scores);
        double[][] probabilities = null;
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < path.length; ) {
            String label = labels.get(path[i]);
            if (label.equals(OUTSIDE)) {
                i++;
                continue;
            }
            if (probabilities == null) {
                probabilities = Chain.marginals(scores, steps, begins());
            }
            int end = i + 1;
            double sum = Math.log(probabilities[i][path[i]]);
            while (end < path.length && labels.get(path[end]).equals("I-" + label.substring(2))) {
                sum += Math.log(probabilities[end][path[end]]);
                end++;
            }
            runs.add(new Run(i, end, label.substring(2), Math.min(1, Math.exp(sum / (end - i)))));
            i = end;
        }
        return runs;
    }

    /** The score of each label at the beginning of a sentence. */
    private float[] begins() {
        float[] begins = new float[labels.size()];
        for (int l = 0; l < begins.length; l++) {
            begins[l] = labels.get(l).startsWith("I-") ? NEVER : 0;
        }
        return begins;
    }

    private float[] scores(float[] state, List<String> features) {
        int count = labels.size();
        float[] scores = bias.clone();
        for (int l = 0; l < count; l++) {
            scores[l] += product(dense[l], state);
        }
        for (String feature : features) {
            float[] own = sparse.get(feature);
            if (own != null) {
                for (int l = 0; l < count; l++) {
                    scores[l] += own[l];
                }
            }
        }
        return scores;
    }

    /** Eight sums side by side: one alone would wait for each addition. */
    private static float product(float[] one, float[] other) {
        int length = Math.min(one.length, other.length);
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        float e = 0;
        float f = 0;
        float g = 0;
        float h = 0;
        int i = 0;
        for (; i + 7 < length; i += 8) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
            e += one[i + 4] * other[i + 4];
            f += one[i + 5] * other[i + 5];
            g += one[i + 6] * other[i + 6];
            h += one[i + 7] * other[i + 7];
        }
        for (; i < length; i++) {
            a += one[i] * other[i];
        }
        return ((a + b) + (c + d)) + ((e + f) + (g + h));
    }

    /** The likeliest labels in which no run goes on that has not begun. */
    private int[] path(float[][] scores) {
        int count = labels.size();
        int[][] from = new int[scores.length][count];
        float[] best = begins();
        for (int l = 0; l < count; l++) {
            best[l] += scores[0][l];
        }
        for (int i = 1; i < scores.length; i++) {
            float[] next = new float[count];
            for (int l = 0; l < count; l++) {
                int before = 0;
                for (int p = 1; p < count; p++) {
                    if (best[p] + steps[p * count + l] > best[before] + steps[before * count + l]) {
                        before = p;
                    }
                }
                from[i][l] = before;
                next[l] = best[before] + steps[before * count + l] + scores[i][l];
            }
            best = next;
        }
        int[] path = new int[scores.length];
        int end = 0;
        for (int l = 1; l < count; l++) {
            end = best[l] > best[end] ? l : end;
        }
        path[scores.length - 1] = end;
        for (int i = scores.length - 1; i > 0; i--) {
            path[i - 1] = from[i][path[i]];
        }
        return path;
    }
}
