package org.sitrep.model;

import java.util.Arrays;

/** Probabilities of the labels of a chain of words. */
public final class Chain {
    private Chain() {}

    /**
     * The probability of each label at each word, all labels of the others considered.
     *
     * @param scores by word and label
     * @param steps the score of going from one label to another, row by row
     * @param begins the score of each label at the first word
     */
    public static double[][] marginals(float[][] scores, float[] steps, float[] begins) {
        double[][] ahead = ahead(scores, steps, begins);
        double[][] behind = behind(scores, steps);
        double whole = logSum(ahead[ahead.length - 1]);
        double[][] probabilities = new double[scores.length][begins.length];
        for (int i = 0; i < scores.length; i++) {
            for (int l = 0; l < begins.length; l++) {
                probabilities[i][l] = Math.exp(ahead[i][l] + behind[i][l] - whole);
            }
        }
        return probabilities;
    }

    /** The logarithm of the sum over all ways to reach each label at each word, its own score included. */
    public static double[][] ahead(float[][] scores, float[] steps, float[] begins) {
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
    public static double[][] behind(float[][] scores, float[] steps) {
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

    /** The logarithm of the sum of the exponentials. */
    public static double logSum(double[] values) {
        double most = Arrays.stream(values).max().orElse(0);
        double sum = 0;
        for (double v : values) {
            sum += Math.exp(v - most);
        }
        return most + Math.log(sum);
    }
}
