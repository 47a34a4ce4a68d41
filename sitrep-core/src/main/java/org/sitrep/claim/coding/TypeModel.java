package org.sitrep.claim.coding;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of a few types some words have: multinomial logistic regression on named features and on numbers. Immutable.
 *
 * <p>A file of it holds the labels, the dense weights row by row of each label and the features with their weights, each block of
 * weights as whole numbers of 16 bits under one scale.
 */
public final class TypeModel {
    private final List<String> labels;
    private final float[] bias;
    private final float[][] dense;
    private final Map<String, float[]> sparse;

    /**
     * @param bias one number per label
     * @param dense per label one weight for each number
     * @param sparse weights by feature, one per label
     */
    public TypeModel(List<String> labels, float[] bias, float[][] dense, Map<String, float[]> sparse) {
        this.labels = List.copyOf(labels);
        this.bias = bias.clone();
        this.dense = dense.clone();
        this.sparse = Map.copyOf(sparse);
    }

    /**
     * Reads a model.
     *
     * @param in not closed
     */
    public static TypeModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int count = data.readInt();
        List<String> labels = new ArrayList<>();
        for (int l = 0; l < count; l++) {
            labels.add(data.readUTF());
        }
        float[] bias = shorts(data, count);
        int width = data.readInt();
        float[][] dense = new float[count][];
        for (int l = 0; l < count; l++) {
            dense[l] = shorts(data, width);
        }
        int features = data.readInt();
        float scale = data.readFloat();
        Map<String, float[]> sparse = new HashMap<>();
        for (int f = 0; f < features; f++) {
            String name = data.readUTF();
            float[] own = new float[count];
            for (int l = 0; l < count; l++) {
                own[l] = data.readByte() * scale;
            }
            sparse.put(name, own);
        }
        return new TypeModel(labels, bias, dense, sparse);
    }

    private static float[] shorts(DataInputStream data, int count) throws IOException {
        float scale = data.readFloat();
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = data.readShort() * scale;
        }
        return values;
    }

    /** How many numbers it looks at; none when it was learned from features alone. */
    public int width() {
        return dense[0].length;
    }

    /** The types it knows. */
    public List<String> labels() {
        return labels;
    }

    /** The probability of each type, in the order of {@link #labels}. */
    public Map<String, Double> probabilities(float[] numbers, Collection<String> features) {
        double[] scores = new double[labels.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int l = 0; l < scores.length; l++) {
            double score = bias[l];
            for (int k = 0; k < dense[l].length; k++) {
                score += dense[l][k] * numbers[k];
            }
            scores[l] = score;
        }
        for (String feature : features) {
            float[] own = sparse.get(feature);
            if (own != null) {
                for (int l = 0; l < scores.length; l++) {
                    scores[l] += own[l];
                }
            }
        }
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int l = 0; l < scores.length; l++) {
            scores[l] = Math.exp(scores[l] - most);
            sum += scores[l];
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int l = 0; l < scores.length; l++) {
            shares.put(labels.get(l), scores[l] / sum);
        }
        return shares;
    }
}
