package org.sitrep.bench.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sitrep.model.Pieces;
import org.sitrep.model.WordPieces;

/**
 * Teaches the first layers of MiniLM to see names: CoreNLP's labels on news and conflict notes, and the persons, organisations
 * and places of GUM.
 *
 * <p>Usage: {@code Pretraining (MINILM.onnx | WEIGHTS) TOKENIZER.json SHEETS LAYERS OUT [share=1 rate=3e-4 learners=2 apart=16
 * stop=BATCHES]}. {@code share} is the part of the sentences used, {@code rate} the highest rate of learning, {@code apart} the steps
 * between two agreements of the learners.
 */
public final class Pretraining {
    private static final int SEED = 20261126;
    private static final int PIECES = 1536;
    private static final float HEAD_RATE = 5f;
    private static final double WARM = .05;

    private Pretraining() {}

    /** What is looked at while learning goes on. */
    record Check(List<Lesson> lessons, String head, List<String> labels) {}

    public static void main(String[] arguments) throws IOException {
        Path sheets = Path.of(arguments[2]);
        WordPieces vocabulary = new WordPieces(Vocabulary.of(Path.of(arguments[1])));
        int layers = Integer.parseInt(arguments[3]);
        Path out = Path.of(arguments[4]);
        Map<String, Double> settings = new LinkedHashMap<>();
        for (String argument : arguments) {
            if (argument.indexOf('=') > 0) {
                settings.put(
                        argument.substring(0, argument.indexOf('=')),
                        Double.valueOf(argument.substring(argument.indexOf('=') + 1)));
            }
        }
        double share = settings.getOrDefault("share", 1.0);
        Random random = new Random(SEED + (long) (share * 1000));
        List<Lesson> lessons = new ArrayList<>();
        for (String sheet : List.of("gum", "acled", "polnear")) {
            List<Sheet.Line> lines = Sheet.read(sheets.resolve(sheet + ".tsv"));
            for (Sheet.Line line : lines) {
                if (line.forms().size() > 120 || line.forms().size() < 4) {
                    continue;
                }
                if (random.nextDouble() >= share * (sheet.equals("polnear") ? .5 : 1)) {
                    continue;
                }
                Map<String, int[]> targets = new LinkedHashMap<>();
                targets.put("names", Labels.indices(line.silver(), Labels.NAMES));
                if (sheet.equals("gum")) {
                    targets.put("gum", Labels.indices(line.gold(), Labels.ENTITIES));
                }
                lessons.add(Lesson.of(sheet, line, vocabulary, targets));
            }
        }
        List<Lesson> check = new ArrayList<>();
        for (Sheet.Line line : Sheet.read(sheets.resolve("gum-dev.tsv"))) {
            if (check.size() == 300) {
                break;
            }
            check.add(Lesson.of(
                    "gum-dev",
                    line,
                    vocabulary,
                    Map.of(
                            "names", Labels.indices(line.silver(), Labels.NAMES),
                            "gum", Labels.indices(line.gold(), Labels.ENTITIES))));
        }
        long words = lessons.stream().mapToLong(l -> l.pieces().first().length).sum();
        long pieces = lessons.stream().mapToLong(l -> l.pieces().ids().length).sum();
        System.out.println(lessons.size() + " sentences, " + words + " words, " + pieces + " pieces");
        Weights weights;
        if (arguments[0].endsWith(".onnx")) {
            weights = Weights.ofOnnx(Path.of(arguments[0]), layers, Pieces.CASINGS);
            addHead(weights, "names", Labels.NAMES.size(), random);
            addHead(weights, "gum", Labels.ENTITIES.size(), random);
        } else {
            weights = Weights.load(Path.of(arguments[0]));
        }
        Map<String, Float> shares = Map.of("names", 1f, "gum", .5f);
        Map<String, Float> rates = Map.of("encoder", 1f, "heads", HEAD_RATE);
        List<List<Lesson>> batches = new ArrayList<>();
        batches.addAll(Lesson.batches(lessons, PIECES, random));
        train(
                weights,
                batches,
                shares,
                rates,
                settings,
                out,
                new Check(check, "names", Labels.NAMES),
                new Check(check, "gum", Labels.ENTITIES));
    }

    /** Two learners, each on one thread and on every other batch, take the mean of their weights every few steps. */
    static void train(
            Weights weights,
            List<List<Lesson>> batches,
            Map<String, Float> shares,
            Map<String, Float> rates,
            Map<String, Double> settings,
            Path out,
            Check... checks)
            throws IOException {
        double highest = settings.getOrDefault("rate", 3e-4);
        int together = settings.getOrDefault("learners", 2.0).intValue();
        int round = together * settings.getOrDefault("apart", 16.0).intValue();
        int begin = settings.getOrDefault("begin", 0.0).intValue();
        int stop = Math.min(batches.size(), settings.getOrDefault("stop", 1e9).intValue());
        List<Learner> learners = new ArrayList<>();
        List<ExecutorService> threads = new ArrayList<>();
        for (int t = 0; t < together; t++) {
            learners.add(new Learner(weights, SEED + t));
            threads.add(Executors.newSingleThreadExecutor());
        }
        long start = System.nanoTime();
        long read = 0;
        Weights agreed = weights;
        for (int from = begin; from < stop; from += round) {
            int first = from;
            List<CompletableFuture<Double>> parts = new ArrayList<>();
            for (int t = 0; t < together; t++) {
                int own = t;
                parts.add(CompletableFuture.supplyAsync(
                        () -> {
                            double loss = 0;
                            int count = 0;
                            for (int i = first + own; i < Math.min(stop, first + round); i += together) {
                                double done = (double) i / batches.size();
                                float rate = (float) (highest * (done < WARM ? done / WARM : (1 - done) / (1 - WARM)));
                                loss += learners.get(own).step(Lesson.batch(batches.get(i)), shares, rates, rate);
                                count++;
                            }
                            return count == 0 ? 0 : loss / count;
                        },
                        threads.get(own)));
            }
            double loss;
            try {
                loss = parts.stream().mapToDouble(CompletableFuture::join).sum() / together;
            } catch (CompletionException e) {
                // Rarely a step overflows. What was learned in this round is given up, and all begin anew where they
                // agreed last.
                System.out.println(first + "/" + batches.size() + " given up: " + e.getCause());
                parts.forEach(p -> p.handle((l, x) -> 0).join());
                learners.forEach(Learner::close);
                learners.clear();
                for (int t = 0; t < together; t++) {
                    learners.add(new Learner(agreed, SEED + first + t));
                }
                continue;
            }
            Learner.agree(learners);
            agreed = learners.get(0).weights();
            for (List<Lesson> batch : batches.subList(first, Math.min(stop, first + round))) {
                read += batch.stream().mapToLong(l -> l.pieces().first().length).sum();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d/%d loss %.4f words/s %.0f%n",
                    first,
                    batches.size(),
                    loss,
                    read / ((System.nanoTime() - start) / 1e9));
            boolean last = first + round >= stop;
            if (last || first / round % settings.getOrDefault("every", 5.0).intValue() == 0 && first > 0) {
                learners.get(0).weights().save(out);
                for (Check check : checks) {
                    System.out.println(
                            check.head + " " + score(learners.get(0), check.lessons, check.head, check.labels));
                }
            }
        }
        threads.forEach(ExecutorService::shutdown);
        learners.forEach(Learner::close);
    }

    static void addHead(Weights weights, String name, int labels, Random random) {
        Weights.Array dense = Weights.Array.zeros(2L * Weights.WIDTH, labels);
        for (int i = 0; i < dense.values().length; i++) {
            dense.values()[i] = (float) (random.nextGaussian() * .02);
        }
        weights.put("head." + name + ".dense", dense);
        weights.put("head." + name + ".bias", Weights.Array.zeros(labels));
    }

    /** F1 of exact typed runs. */
    static String score(Learner learner, List<Lesson> lessons, String head, List<String> labels) {
        int hits = 0;
        int found = 0;
        int gold = 0;
        for (List<Lesson> some : Lesson.batches(lessons, 4096, new Random(1))) {
            float[][] rows = learner.read(Lesson.batch(some), head);
            int at = 0;
            for (Lesson lesson : some) {
                int words = lesson.pieces().first().length;
                List<String> guess = new ArrayList<>();
                List<String> truth = new ArrayList<>();
                for (int w = 0; w < words; w++) {
                    float[] row = rows[at + w];
                    int best = 0;
                    for (int k = 1; k < row.length; k++) {
                        best = row[k] > row[best] ? k : best;
                    }
                    guess.add(labels.get(best));
                    truth.add(labels.get(Math.max(0, Weights.wanted(lesson.targets(), head)[w])));
                }
                at += words;
                List<String> a = Labels.runs(guess);
                List<String> b = Labels.runs(truth);
                found += a.size();
                gold += b.size();
                a.retainAll(b);
                hits += a.size();
            }
        }
        return String.format(Locale.ROOT, "%.3f", 2.0 * hits / (found + gold));
    }
}
