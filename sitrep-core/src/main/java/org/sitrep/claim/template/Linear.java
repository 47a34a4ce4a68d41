package org.sitrep.claim.template;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A logistic regression on named numbers. */
public final class Linear {
    private final Map<String, Float> weights;

    /** @param weights by feature; unknown features count nothing */
    public Linear(Map<String, Float> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The logarithm of the odds. */
    public double score(Map<String, Float> features) {
        double sum = 0;
        for (Map.Entry<String, Float> e : features.entrySet()) {
            Float weight = weights.get(e.getKey());
            if (weight != null) {
                sum += (double) weight * e.getValue();
            }
        }
        return sum;
    }

    /** Between 0 and 1. */
    public double probability(Map<String, Float> features) {
        return logistic(score(features));
    }

    static double logistic(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    /** The logarithm of the odds of a probability, held within what single digits of training can tell. */
    static float logit(double probability) {
        double p = Math.min(.999, Math.max(.001, probability));
        return (float) Math.log(p / (1 - p));
    }

    static Linear read(DataInputStream in) throws IOException {
        int count = in.readInt();
        Map<String, Float> weights = new HashMap<>();
        for (int i = 0; i < count; i++) {
            weights.put(in.readUTF(), in.readFloat());
        }
        return new Linear(weights);
    }

    /** Writes the weights that matter, as {@link #read} reads them. */
    void write(DataOutputStream out, float least) throws IOException {
        Map<String, Float> kept = new TreeMap<>();
        weights.forEach((f, w) -> {
            if (Math.abs(w) >= least) {
                kept.put(f, w);
            }
        });
        out.writeInt(kept.size());
        for (Map.Entry<String, Float> e : kept.entrySet()) {
            out.writeUTF(e.getKey());
            out.writeFloat(e.getValue());
        }
    }
}
