package org.sitrep.bench.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.sitrep.claim.template.Linear;

/** Learns {@link Linear}s by Adagrad, one example at a time; some features are left out at random. */
final class LinearLearner {
    private static final float ADAGRAD = 1e-3f;

    /** Features by number. */
    record Row(int[] places, float[] values) {}

    /** One example. */
    record Example(Row row, boolean right) {}

    /**
     * How to learn.
     *
     * @param count examples a feature must stand in
     */
    record Manner(int passes, float rate, float decay, float dropout, int count) {
        static final Manner USUAL = new Manner(10, .05f, 1e-3f, .3f, 3);
    }

    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** The features of an example with a number for each name. */
    Row row(Map<String, Float> features) {
        int[] places = new int[features.size()];
        float[] values = new float[features.size()];
        int at = 0;
        for (Map.Entry<String, Float> e : features.entrySet()) {
            places[at] = index.computeIfAbsent(e.getKey(), n -> {
                names.add(n);
                return names.size() - 1;
            });
            values[at++] = e.getValue();
        }
        return new Row(places, values);
    }

    /**
     * The examples with those features alone whose presence tells most: by the square of how far right examples with the feature are
     * from what chance lets expect, in units of its variance.
     *
     * @param most how many features are kept; one that stands everywhere is kept besides
     * @param wanted which features may be kept
     */
    List<Example> telling(List<Example> examples, int most, Predicate<String> wanted) {
        int[] counts = new int[names.size()];
        int[] right = new int[names.size()];
        int rights = 0;
        for (Example example : examples) {
            rights += example.right ? 1 : 0;
            for (int place : example.row.places) {
                counts[place]++;
                right[place] += example.right ? 1 : 0;
            }
        }
        double share = (double) rights / examples.size();
        double[] worth = new double[names.size()];
        for (int i = 0; i < worth.length; i++) {
            double expected = counts[i] * share;
            double off = Math.max(0, Math.abs(right[i] - expected) - .5);
            worth[i] = names.get(i).equals("bias")
                    ? Double.MAX_VALUE
                    : counts[i] >= examples.size() || !wanted.test(names.get(i))
                            ? 0
                            : off
                                    * off
                                    / Math.max(
                                            1e-9, expected * (1 - share) * (1 - (double) counts[i] / examples.size()));
        }
        double[] sorted = worth.clone();
        Arrays.sort(sorted);
        double least = Math.max(1e-9, sorted[Math.max(0, sorted.length - most)]);
        List<Example> telling = new ArrayList<>();
        for (Example example : examples) {
            int size = 0;
            int[] places = new int[example.row.places.length];
            float[] values = new float[places.length];
            for (int k = 0; k < places.length; k++) {
                if (worth[example.row.places[k]] >= least) {
                    places[size] = example.row.places[k];
                    values[size++] = example.row.values[k];
                }
            }
            telling.add(new Example(new Row(Arrays.copyOf(places, size), Arrays.copyOf(values, size)), example.right));
        }
        return telling;
    }

    /** What the examples teach; the same examples and seed teach the same. */
    Linear learn(List<Example> examples, Manner manner, int seed) {
        int[] counts = new int[names.size()];
        for (Example example : examples) {
            for (int place : example.row.places) {
                counts[place]++;
            }
        }
        float[] weights = new float[names.size()];
        float[] squares = new float[names.size()];
        Arrays.fill(squares, ADAGRAD);
        SplittableRandom random = new SplittableRandom(seed);
        Example[] mixed = examples.toArray(new Example[0]);
        float grown = 1 / (1 - manner.dropout);
        int drop = (int) (manner.dropout * 256);
        for (int pass = 0; pass < manner.passes; pass++) {
            float rate = manner.rate * (1 - (float) pass / manner.passes);
            for (int i = mixed.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                Example kept = mixed[i];
                mixed[i] = mixed[other];
                mixed[other] = kept;
            }
            for (Example example : mixed) {
                int[] places = example.row.places;
                float[] values = example.row.values;
                int[] kept = new int[places.length];
                int size = 0;
                long bits = 0;
                double score = 0;
                for (int k = 0; k < places.length; k++) {
                    if ((k & 7) == 0) {
                        bits = random.nextLong();
                    }
                    boolean left = (int) (bits & 255) < drop;
                    bits >>>= 8;
                    if (!left && counts[places[k]] >= manner.count) {
                        kept[size++] = k;
                        score += weights[places[k]] * values[k];
                    }
                }
                float slope = (float) (1 / (1 + Math.exp(-score * grown)) - (example.right ? 1 : 0));
                for (int n = 0; n < size; n++) {
                    int at = places[kept[n]];
                    float own = slope * values[kept[n]] + manner.decay * weights[at];
                    squares[at] += own * own;
                    weights[at] -= rate * own / (float) Math.sqrt(squares[at]);
                }
            }
        }
        Map<String, Float> learned = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                learned.put(names.get(i), weights[i]);
            }
        }
        return new Linear(learned);
    }
}
