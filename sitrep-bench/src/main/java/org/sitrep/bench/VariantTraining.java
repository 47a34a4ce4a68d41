package org.sitrep.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.sitrep.bench.Spellings.Spelling;
import org.sitrep.reference.place.CompactGazetteer;
import org.sitrep.reference.place.Weighing;
import org.sitrep.reference.place.Weighing.Weighed;

/**
 * Learns how much each feature of a spelling tells about the place meant: a conditional logit over the candidates of each spelling,
 * by stochastic gradient with a fixed seed.
 * <p>Arguments: the folder with {@code geonames/}; how many spellings (3000), of towns that {@code VariantBench} does not ask for.
 * Each spelling is withheld from the gazetteer; every second one is asked again as it is known. Prints the top-1 of five folds by
 * town, each measured with weights learned on the other four, then the weights learned on all, for {@code Weighing}.
 */
final class VariantTraining {
    private static final long SEED = 71;
    private static final int MOST = 80;
    private static final int FOLDS = 5;
    private static final int EPOCHS = 40;

    /** The features of the candidates of one question; which are the place. */
    private record Question(int fold, boolean withheld, boolean arabic, double[][] features, boolean[] right) {}

    private VariantTraining() {}

    public static void main(String[] args) {
        int most = args.length > 1 ? Integer.parseInt(args[1]) : 3_000;
        CompactGazetteer gazetteer = CompactGazetteer.load();
        List<Question> questions = new ArrayList<>();
        int[] asked = new int[2];
        for (boolean arabic : new boolean[] {false, true}) {
            List<Spelling> spellings = Spellings.drawn(Path.of(args[0]), arabic, false, arabic ? most / 2 : most, SEED);
            for (int i = 0; i < spellings.size(); i++) {
                Spelling spelling = spellings.get(i);
                asked[arabic ? 1 : 0]++;
                question(gazetteer, spelling, true, arabic).ifPresent(questions::add);
                if (i % 2 == 0) {
                    question(gazetteer, spelling, false, arabic).ifPresent(questions::add);
                }
            }
        }
        System.out.printf("%d questions with the place among the candidates%n", questions.size());
        int[] right = new int[2];
        int[] known = new int[2];
        for (int fold = 0; fold < FOLDS; fold++) {
            int test = fold;
            double[] weights =
                    learn(questions.stream().filter(q -> q.fold() != test).toList());
            for (Question q : questions) {
                if (q.fold() == test) {
                    (q.withheld() ? right : known)[q.arabic() ? 1 : 0] += first(q, weights) ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "cross-validated top1 of withheld spellings: Latin %.3f, Arabic %.3f (of all asked)%n",
                (double) right[0] / asked[0],
                (double) right[1] / asked[1]);
        double[] weights = learn(questions);
        for (int i = 0; i < weights.length; i++) {
            System.out.printf(Locale.ROOT, "%8.3f  %s%n", weights[i], Weighing.FEATURES.get(i));
        }
    }

    private static Optional<Question> question(
            CompactGazetteer gazetteer, Spelling spelling, boolean withheld, boolean arabic) {
        List<Weighed> all =
                gazetteer.weighed(spelling.name(), Optional.empty(), withheld ? spelling::isAt : place -> false);
        List<Weighed> kept = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < all.size(); i++) {
            boolean here = spelling.isAt(all.get(i).candidate().place());
            right += here ? 1 : 0;
            if (i < MOST || here) {
                kept.add(all.get(i));
            }
        }
        if (right == 0 || kept.size() == right) {
            return right == 0
                    ? Optional.empty()
                    : Optional.of(new Question(
                            Math.floorMod(spelling.town().hashCode() / 5, FOLDS),
                            withheld,
                            arabic,
                            new double[0][],
                            new boolean[0]));
        }
        double[][] features = kept.stream().map(Weighed::features).toArray(double[][]::new);
        boolean[] is = new boolean[kept.size()];
        for (int i = 0; i < is.length; i++) {
            is[i] = spelling.isAt(kept.get(i).candidate().place());
        }
        return Optional.of(
                new Question(Math.floorMod(spelling.town().hashCode() / 5, FOLDS), withheld, arabic, features, is));
    }

    private static boolean first(Question q, double[] weights) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < q.right().length; i++) {
            double score = dot(q.features()[i], weights);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best < 0 || q.right()[best];
    }

    private static double dot(double[] features, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += features[i] * weights[i];
        }
        return sum;
    }

    private static double[] learn(List<Question> questions) {
        int n = Weighing.FEATURES.size();
        double[] weights = new double[n];
        List<Question> order = new ArrayList<>(questions);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            double rate = 0.05 / (1 + epoch * 0.3);
            for (Question q : order) {
                step(q, weights, rate);
            }
        }
        return weights;
    }

    /** One step up the likelihood that one of the right candidates is chosen. */
    private static void step(Question q, double[] weights, double rate) {
        int n = q.right().length;
        if (n == 0) {
            return;
        }
        double[] p = new double[n];
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            p[i] = dot(q.features()[i], weights);
            top = Math.max(top, p[i]);
        }
        double sum = 0;
        double rights = 0;
        for (int i = 0; i < n; i++) {
            p[i] = Math.exp(p[i] - top);
            sum += p[i];
            rights += q.right()[i] ? p[i] : 0;
        }
        if (rights == 0) {
            return;
        }
        for (int i = 0; i < n; i++) {
            double push = (q.right()[i] ? p[i] / rights : 0) - p[i] / sum;
            for (int f = 0; f < weights.length; f++) {
                weights[f] += rate * push * q.features()[i][f];
            }
        }
        for (int f = 0; f < weights.length; f++) {
            weights[f] *= 1 - rate * 1e-4;
        }
    }
}
