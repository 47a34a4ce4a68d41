package org.sitrep.bench.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.claim.coding.TypeModel;

/**
 * Learns a {@link TypeModel}: multinomial logistic regression with a penalty on squared weights, by limited-memory BFGS from zero, so that the same examples
 * give the same weights. An example may leave open which of several labels is right.
 */
final class TypeLearner {
    private static final int MEMORY = 8;

    /**
     * One passage.
     *
     * @param labels the labels of which one is right
     * @param weight how much it counts
     */
    record Example(float[] numbers, Set<String> features, Set<String> labels, double weight) {}

    /**
     * How to learn.
     *
     * @param dense the penalty on weights of numbers
     * @param sparse the penalty on weights of features
     * @param count how often a feature must occur
     * @param scale what numbers are multiplied with
     */
    record Manner(double dense, double sparse, int count, float scale, int steps) {}

    private final List<String> labels;
    private final int count;
    private final int width;
    private final List<String> known = new ArrayList<>();
    private final double[] penalties;
    private final float[][] numbers;
    private final int[][] features;
    private final boolean[][] right;
    private final double[] weights;
    private double[] values;

    private TypeLearner(List<String> labels, List<Example> examples, Manner manner) {
        this.labels = labels;
        count = labels.size();
        width = examples.get(0).numbers.length;
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(e -> e.features.forEach(f -> counts.merge(f, 1, Integer::sum)));
        Map<String, Integer> index = new HashMap<>();
        counts.forEach((f, n) -> {
            if (n >= manner.count) {
                index.put(f, known.size());
                known.add(f);
            }
        });
        int rows = examples.size();
        numbers = new float[rows][];
        features = new int[rows][];
        right = new boolean[rows][count];
        weights = new double[rows];
        for (int i = 0; i < rows; i++) {
            Example example = examples.get(i);
            numbers[i] = example.numbers.clone();
            for (int k = 0; k < width; k++) {
                numbers[i][k] *= manner.scale;
            }
            features[i] = example.features.stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .toArray();
            for (int l = 0; l < count; l++) {
                right[i][l] = example.labels.contains(labels.get(l));
            }
            weights[i] = example.weight;
        }
        int size = count * (1 + width) + count * known.size();
        penalties = new double[size];
        Arrays.fill(penalties, count, count * (1 + width), manner.dense);
        Arrays.fill(penalties, count * (1 + width), size, manner.sparse);
        values = new double[size];
        minimise(manner.steps);
        for (int k = count; k < count * (1 + width); k++) {
            values[k] *= manner.scale;
        }
    }

    /** What was learned from examples. */
    static TypeLearner learn(List<String> labels, List<Example> examples, Manner manner) {
        return new TypeLearner(labels, examples, manner);
    }

    /** The loss at a point; its slope goes into the array. */
    private double loss(double[] at, double[] slope) {
        double loss = 0;
        for (int i = 0; i < at.length; i++) {
            slope[i] = penalties[i] * at[i];
            loss += .5 * penalties[i] * at[i] * at[i];
        }
        int sparse = count * (1 + width);
        float[][] dense = new float[count][width];
        float[][] denseSlope = new float[count][width];
        for (int l = 0; l < count; l++) {
            for (int k = 0; k < width; k++) {
                dense[l][k] = (float) at[count + l * width + k];
            }
        }
        double[] scores = new double[count];
        for (int i = 0; i < numbers.length; i++) {
            for (int l = 0; l < count; l++) {
                scores[l] = at[l] + dot(dense[l], numbers[i]);
            }
            for (int f : features[i]) {
                int row = sparse + f * count;
                for (int l = 0; l < count; l++) {
                    scores[l] += at[row + l];
                }
            }
            double most = Arrays.stream(scores).max().orElse(0);
            double all = 0;
            double ours = 0;
            for (int l = 0; l < count; l++) {
                scores[l] = Math.exp(scores[l] - most);
                all += scores[l];
                ours += right[i][l] ? scores[l] : 0;
            }
            ours = Math.max(ours, 1e-300);
            loss -= weights[i] * Math.log(ours / all);
            for (int l = 0; l < count; l++) {
                double own = weights[i] * (scores[l] / all - (right[i][l] ? scores[l] / ours : 0));
                scores[l] = own;
                slope[l] += own;
                float step = (float) own;
                float[] row = denseSlope[l];
                float[] numbers = this.numbers[i];
                for (int k = 0; k < width; k++) {
                    row[k] += step * numbers[k];
                }
            }
            for (int f : features[i]) {
                int row = sparse + f * count;
                for (int l = 0; l < count; l++) {
                    slope[row + l] += scores[l];
                }
            }
        }
        for (int l = 0; l < count; l++) {
            for (int k = 0; k < width; k++) {
                slope[count + l * width + k] += denseSlope[l][k];
            }
        }
        return loss;
    }

    private static double dot(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int k = 0;
        for (; k + 3 < one.length; k += 4) {
            a += one[k] * other[k];
            b += one[k + 1] * other[k + 1];
            c += one[k + 2] * other[k + 2];
            d += one[k + 3] * other[k + 3];
        }
        for (; k < one.length; k++) {
            a += one[k] * other[k];
        }
        return (double) (a + b) + (c + d);
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private record Move(double[] step, double[] turn, double factor) {}

    private void minimise(int steps) {
        double[] slope = new double[values.length];
        double loss = loss(values, slope);
        Deque<Move> moves = new ArrayDeque<>();
        for (int step = 0; step < steps; step++) {
            double[] way = way(slope, moves);
            double fall = product(way, slope);
            double rate = moves.isEmpty() ? 1 / Math.max(1, Math.sqrt(product(slope, slope))) : 1;
            double[] next = new double[values.length];
            double[] nextSlope = new double[values.length];
            double nextLoss = Double.POSITIVE_INFINITY;
            for (int tries = 0; tries < 20; tries++) {
                for (int i = 0; i < next.length; i++) {
                    next[i] = values[i] + rate * way[i];
                }
                nextLoss = loss(next, nextSlope);
                if (nextLoss <= loss + 1e-4 * rate * fall) {
                    break;
                }
                rate /= 2;
            }
            double[] move = new double[values.length];
            double[] turn = new double[values.length];
            for (int i = 0; i < move.length; i++) {
                move[i] = next[i] - values[i];
                turn[i] = nextSlope[i] - slope[i];
            }
            double bend = product(move, turn);
            if (bend > 1e-10) {
                moves.addFirst(new Move(move, turn, 1 / bend));
                if (moves.size() > MEMORY) {
                    moves.removeLast();
                }
            }
            boolean done = loss - nextLoss < 3e-5 * Math.abs(loss);
            values = next;
            slope = nextSlope;
            loss = nextLoss;
            if (done) {
                break;
            }
        }
    }

    /** The direction of limited-memory BFGS. */
    private static double[] way(double[] slope, Deque<Move> moves) {
        double[] way = new double[slope.length];
        for (int i = 0; i < way.length; i++) {
            way[i] = -slope[i];
        }
        List<Double> shares = new ArrayList<>();
        for (Move move : moves) {
            double share = move.factor * product(move.step, way);
            shares.add(share);
            for (int i = 0; i < way.length; i++) {
                way[i] -= share * move.turn[i];
            }
        }
        if (!moves.isEmpty()) {
            Move last = moves.getFirst();
            double scale = 1 / (last.factor * product(last.turn, last.turn));
            for (int i = 0; i < way.length; i++) {
                way[i] *= scale;
            }
        }
        int at = shares.size();
        for (Iterator<Move> oldest = moves.descendingIterator(); oldest.hasNext(); ) {
            Move move = oldest.next();
            double share = shares.get(--at) - move.factor * product(move.turn, way);
            for (int i = 0; i < way.length; i++) {
                way[i] += share * move.step[i];
            }
        }
        return way;
    }

    /** Makes a label likelier or unlikelier at all times. */
    void shift(int label, double by) {
        values[label] += by;
    }

    /** The model as the product has it. */
    TypeModel model() {
        float[] bias = new float[count];
        float[][] dense = new float[count][width];
        for (int l = 0; l < count; l++) {
            bias[l] = (float) values[l];
            for (int k = 0; k < width; k++) {
                dense[l][k] = (float) values[count + l * width + k];
            }
        }
        Map<String, float[]> sparse = new HashMap<>();
        for (int f = 0; f < known.size(); f++) {
            sparse.put(known.get(f), row(f));
        }
        return new TypeModel(labels, bias, dense, sparse);
    }

    private float[] row(int feature) {
        float[] row = new float[count];
        for (int l = 0; l < count; l++) {
            row[l] = (float) values[count * (1 + width) + feature * count + l];
        }
        return row;
    }

    /** Writes the model as {@link TypeModel#read} reads it, without features that say next to nothing. */
    void write(OutputStream out, float least) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        TypeModel model = model();
        data.writeInt(count);
        for (String label : model.labels()) {
            data.writeUTF(label);
        }
        shorts(data, Arrays.copyOf(values, count));
        data.writeInt(width);
        for (int l = 0; l < count; l++) {
            shorts(data, Arrays.copyOfRange(values, count + l * width, count + (l + 1) * width));
        }
        List<Integer> kept = new ArrayList<>();
        float most = 0;
        for (int f = 0; f < known.size(); f++) {
            float own = 0;
            for (float w : row(f)) {
                own = Math.max(own, Math.abs(w));
            }
            if (own >= least) {
                kept.add(f);
                most = Math.max(most, own);
            }
        }
        data.writeInt(kept.size());
        float scale = most / 127;
        data.writeFloat(scale);
        for (int f : kept) {
            data.writeUTF(known.get(f));
            for (float w : row(f)) {
                data.writeByte(Math.round(w / scale));
            }
        }
        data.flush();
        System.out.println(kept.size() + " of " + known.size() + " features kept");
    }

    private static void shorts(DataOutputStream data, double[] values) throws IOException {
        double most = 1e-9;
        for (double v : values) {
            most = Math.max(most, Math.abs(v));
        }
        float scale = (float) (most / Short.MAX_VALUE);
        data.writeFloat(scale);
        for (double v : values) {
            data.writeShort((short) Math.round(v / scale));
        }
    }
}
