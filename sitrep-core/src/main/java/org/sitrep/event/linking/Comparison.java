package org.sitrep.event.linking;

import java.util.Arrays;

/**
 * What the claims of two groups say to each other, report by report; grows as groups are joined.
 *
 * <p>Pairs of reports are ascending numbers, each with how many pairs of claims there are, how many of them cannot be one, the
 * best, and the number and sum of those within one report.
 */
final class Comparison {
    /** Two reports cannot mean one event when more than this share of their claims cannot. */
    private static final double MOSTLY = .5;

    private static final int FIGURES = 3;

    private long[] units = new long[1];
    private int[] counts = new int[FIGURES];
    private double[] best = new double[1];
    private double[] sum = new double[1];
    private int size;

    /** Adds a pair of claims of two units. */
    void add(int unit, int other, double score, boolean oneReport) {
        long key = (long) Math.min(unit, other) << 32 | Math.max(unit, other);
        int at = Arrays.binarySearch(units, 0, size, key);
        if (at < 0) {
            at = -at - 1;
            grow(size + 1);
            System.arraycopy(units, at, units, at + 1, size - at);
            System.arraycopy(counts, FIGURES * at, counts, FIGURES * (at + 1), FIGURES * (size - at));
            System.arraycopy(best, at, best, at + 1, size - at);
            System.arraycopy(sum, at, sum, at + 1, size - at);
            size++;
            units[at] = key;
            Arrays.fill(counts, FIGURES * at, FIGURES * (at + 1), 0);
            best[at] = 0;
            sum[at] = 0;
        }
        counts[FIGURES * at]++;
        counts[FIGURES * at + 1] += score < 0 ? 1 : 0;
        best[at] = Math.max(best[at], score);
        if (oneReport) {
            counts[FIGURES * at + 2]++;
            sum[at] += Math.max(0, score);
        }
    }

    private void grow(int least) {
        if (least > units.length) {
            int length = Math.max(least, 2 * units.length);
            units = Arrays.copyOf(units, length);
            counts = Arrays.copyOf(counts, FIGURES * length);
            best = Arrays.copyOf(best, length);
            sum = Arrays.copyOf(sum, length);
        }
    }

    /** Both together. */
    static Comparison of(Comparison one, Comparison other) {
        Comparison both = new Comparison();
        both.grow(one.size + other.size);
        int i = 0;
        int j = 0;
        while (i < one.size || j < other.size) {
            boolean first = j == other.size || (i < one.size && one.units[i] <= other.units[j]);
            boolean second = i == one.size || (j < other.size && other.units[j] <= one.units[i]);
            both.units[both.size] = first ? one.units[i] : other.units[j];
            if (first) {
                both.take(one, i++);
            }
            if (second) {
                both.take(other, j++);
            }
            both.size++;
        }
        return both;
    }

    private void take(Comparison from, int at) {
        for (int f = 0; f < FIGURES; f++) {
            counts[FIGURES * size + f] += from.counts[FIGURES * at + f];
        }
        best[size] = Math.max(best[size], from.best[at]);
        sum[size] += from.sum[at];
    }

    private boolean vetoed(int at) {
        return counts[FIGURES * at + 1] > MOSTLY * counts[FIGURES * at];
    }

    private double within(int at) {
        return counts[FIGURES * at + 2] == 0 ? best[at] : sum[at] / counts[FIGURES * at + 2];
    }

    /**
     * How similar the groups are on average; -1 when they cannot be one.
     *
     * @param most greatest share of pairs of reports that cannot be one
     */
    double similarity(double most) {
        int never = 0;
        double across = 0;
        int pairsAcross = 0;
        double within = 0;
        for (int i = 0; i < size; i++) {
            boolean vetoed = vetoed(i);
            never += vetoed ? 1 : 0;
            if (units[i] >>> 32 == (units[i] & 0xffffffffL)) {
                within += vetoed ? 0 : within(i);
            } else {
                across += vetoed ? 0 : best[i];
                pairsAcross++;
            }
        }
        if (never > most * size) {
            return -1;
        }
        return pairsAcross > 0 ? across / pairsAcross : within / size;
    }
}
