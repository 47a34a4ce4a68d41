package org.sitrep.model;

import java.util.Arrays;

/** Probabilities of the labels of a chain of words. */
final class Chain {
    private Chain() {}

    /**
     * The probability of each label at each word, all labels of the others considered: forwards and backwards once, each word's sums
     * scaled to 1.
     *
     * @param scores by word and label
     * @param steps the score of going from one label to another, row by row
     * @param begins the score of each label at the first word
     */
    static double[][] marginals(float[][] scores, float[] steps, float[] begins) {
        int words = scores.length;
        int count = begins.length;
        double[] step = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            step[i] = Math.exp(steps[i]);
        }
        double[][] own = new double[words][count];
        for (int i = 0; i < words; i++) {
            float most = scores[i][0];
            for (float s : scores[i]) {
                most = Math.max(most, s);
            }
            for (int l = 0; l < count; l++) {
                own[i][l] = Math.exp(scores[i][l] - most);
            }
        }
        double[][] ahead = new double[words][count];
        for (int l = 0; l < count; l++) {
            ahead[0][l] = Math.exp(begins[l]) * own[0][l];
        }
        scale(ahead[0]);
        for (int i = 1; i < words; i++) {
            for (int l = 0; l < count; l++) {
                double sum = 0;
                for (int p = 0; p < count; p++) {
                    sum += ahead[i - 1][p] * step[p * count + l];
                }
                ahead[i][l] = sum * own[i][l];
            }
            scale(ahead[i]);
        }
        double[] behind = new double[count];
        Arrays.fill(behind, 1);
        double[][] probabilities = new double[words][];
        for (int i = words - 1; i >= 0; i--) {
            double[] both = new double[count];
            for (int l = 0; l < count; l++) {
                both[l] = ahead[i][l] * behind[l];
            }
            scale(both);
            probabilities[i] = both;
            double[] next = new double[count];
            for (int p = 0; p < count; p++) {
                for (int l = 0; l < count; l++) {
                    next[p] += step[p * count + l] * own[i][l] * behind[l];
                }
            }
            scale(next);
            behind = next;
        }
        return probabilities;
    }

    private static void scale(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }
}
