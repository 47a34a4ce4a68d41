package org.sitrep.bench.stories;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.evaluate.EcbDocument;
import org.sitrep.evaluate.EcbPlus;
import org.sitrep.event.Stories;
import org.sitrep.event.stories.MentionPairs;
import org.sitrep.model.Models;

/**
 * Learns the weights of pairs of event words by logistic regression: {@code MentionTraining ECBPLUS OUT.tsv LEFT,OUT,TOPICS}. Every
 * pair within a found story is an example; nothing is drawn by chance, so the same corpus gives the same weights.
 */
public final class MentionTraining {
    private static final int STEPS = 600;
    private static final double PACE = .05;
    private static final double SHRINK = 1e-3;

    private MentionTraining() {}

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        Set<String> left = Arrays.stream(args[2].split(",")).collect(Collectors.toSet());
        List<EcbDocument> documents = EcbDocument.in(corpus).stream()
                .filter(d -> !left.contains(String.valueOf(d.topic())))
                .toList();
        EcbPlus.Mentions given = EcbPlus.mentions(documents, corpus);
        List<Integer> stories =
                Stories.of(documents.stream().map(EcbDocument::text).toList());
        MentionPairs pairs = new MentionPairs(given.mentions(), stories, Models.encoder());
        List<List<double[]>> examples = List.of(new ArrayList<>(), new ArrayList<>());
        List<List<Double>> answers = List.of(new ArrayList<>(), new ArrayList<>());
        int sameHead = MentionPairs.FEATURES.indexOf("same head");
        for (int i = 0; i < given.mentions().size(); i++) {
            for (int j = i + 1; j < given.mentions().size(); j++) {
                if (pairs.comparable(i, j)) {
                    double[] features = pairs.of(i, j);
                    int kind = features[sameHead] > 0 ? 0 : 1;
                    examples.get(kind).add(features);
                    answers.get(kind)
                            .add(given.chains().get(i).equals(given.chains().get(j)) ? 1. : 0.);
                }
            }
        }
        double[] same = learned(examples.get(0), answers.get(0));
        double[] other = learned(examples.get(1), answers.get(1));
        List<String> lines = new ArrayList<>();
        lines.add("# feature\tweight with the same head\tweight with another head");
        for (int k = 0; k < same.length; k++) {
            lines.add(String.format(Locale.ROOT, "%s\t%.5f\t%.5f", MentionPairs.FEATURES.get(k), same[k], other[k]));
        }
        Files.write(Path.of(args[1]), lines, StandardCharsets.UTF_8);
        System.out.println(
                given.mentions().size() + " mentions, " + examples.get(0).size() + " pairs of one head, "
                        + examples.get(1).size() + " others");
    }

    /** Adam over all examples at once, on features of mean 0 and deviation 1; the first feature is the constant. */
    private static double[] learned(List<double[]> examples, List<Double> answers) {
        int size = examples.get(0).length;
        double[] mean = new double[size];
        double[] deviation = new double[size];
        for (double[] x : examples) {
            for (int k = 1; k < size; k++) {
                mean[k] += x[k] / examples.size();
            }
        }
        for (double[] x : examples) {
            for (int k = 1; k < size; k++) {
                deviation[k] += (x[k] - mean[k]) * (x[k] - mean[k]) / examples.size();
            }
        }
        for (int k = 0; k < size; k++) {
            deviation[k] = deviation[k] < 1e-12 ? 1 : Math.sqrt(deviation[k]);
        }
        double[] weight = new double[size];
        double[] first = new double[size];
        double[] second = new double[size];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = new double[size];
            for (int e = 0; e < examples.size(); e++) {
                double[] x = examples.get(e);
                double sum = 0;
                for (int k = 0; k < size; k++) {
                    sum += weight[k] * (x[k] - mean[k]) / deviation[k];
                }
                double miss = 1 / (1 + Math.exp(-sum)) - answers.get(e);
                for (int k = 0; k < size; k++) {
                    slope[k] += miss * (x[k] - mean[k]) / deviation[k] / examples.size();
                }
            }
            for (int k = 0; k < size; k++) {
                double g = slope[k] + SHRINK * weight[k];
                first[k] = .9 * first[k] + .1 * g;
                second[k] = .999 * second[k] + .001 * g * g;
                double down = first[k] / (1 - Math.pow(.9, step));
                weight[k] -= PACE * down / (Math.sqrt(second[k] / (1 - Math.pow(.999, step))) + 1e-8);
            }
        }
        double[] plain = new double[size];
        plain[0] = weight[0];
        for (int k = 1; k < size; k++) {
            plain[k] = weight[k] / deviation[k];
            plain[0] -= plain[k] * mean[k];
        }
        return plain;
    }
}
