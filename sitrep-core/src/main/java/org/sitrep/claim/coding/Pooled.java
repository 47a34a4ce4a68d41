package org.sitrep.claim.coding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.sitrep.model.Encoder;

/** One vector for many words. */
final class Pooled {
    private static final int WIDTH = Encoder.WIDTH;

    private Pooled() {}

    /** The mean of the first pieces' states from one index up to another. */
    static float[] mean(List<float[]> states, int from, int to) {
        float[] mean = new float[WIDTH];
        for (int i = from; i < to; i++) {
            float[] state = states.get(i);
            for (int k = 0; k < WIDTH; k++) {
                mean[k] += state[k] / (to - from);
            }
        }
        return mean;
    }

    /** The mean over some words, of length 1; zeros for none. */
    static float[] direction(float[][] states, BitSet words) {
        float[] mean = new float[WIDTH];
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            for (int k = 0; k < WIDTH; k++) {
                mean[k] += states[i][k];
            }
        }
        return direction(mean);
    }

    /** The same vector with length 1; zeros stay. */
    static float[] direction(float[] vector) {
        double sum = 0;
        for (float v : vector) {
            sum += (double) v * v;
        }
        float length = sum > 0 ? (float) Math.sqrt(sum) : 1;
        float[] scaled = new float[vector.length];
        for (int k = 0; k < vector.length; k++) {
            scaled[k] = vector[k] / length;
        }
        return scaled;
    }

    /** One behind the other. */
    static float[] joined(float[]... blocks) {
        float[] all = new float[Arrays.stream(blocks).mapToInt(b -> b.length).sum()];
        int at = 0;
        for (float[] block : blocks) {
            System.arraycopy(block, 0, all, at, block.length);
            at += block.length;
        }
        return all;
    }
}
