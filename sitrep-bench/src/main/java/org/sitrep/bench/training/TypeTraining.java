package org.sitrep.bench.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.claim.coding.Passage;
import org.sitrep.claim.coding.RootFeatures;
import org.sitrep.claim.coding.SubEventFeatures;
import org.sitrep.claim.coding.TypeModel;
import org.sitrep.evaluate.CaseLabels;
import org.sitrep.evaluate.PloverRoots;
import org.sitrep.model.Encoder;
import org.sitrep.model.Models;
import org.sitrep.model.Pieces;
import org.sitrep.model.onnx.OnnxEncoder;

/**
 * Teaches the event types on sheets made by {@link TypeSheets}.
 *
 * <p>Usage: {@code TypeTraining ENCODER TOKENIZER.json SHEETS [task=plover|acled] [write=FILE] [name=value ...]}; the encoder is "shipped", "none", weights, or a
 * MiniLM in ONNX form.
 */
public final class TypeTraining {
    static final int SEED = 20261126;

    private final Map<String, String> settings = new HashMap<>();
    private final Path sheets;
    private final String[] arguments;
    private final RootFeatures roots = new RootFeatures();
    private final SubEventFeatures subEvents = new SubEventFeatures();
    private @Nullable Encoder encoder;

    private TypeTraining(String[] arguments) {
        this.arguments = arguments;
        sheets = Path.of(arguments[2]);
        for (String a : arguments) {
            if (a.indexOf('=') > 0) {
                settings.put(a.substring(0, a.indexOf('=')), a.substring(a.indexOf('=') + 1));
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        TypeTraining training = new TypeTraining(arguments);
        switch (training.settings.getOrDefault("task", "plover")) {
            case "plover" -> training.plover();
            case "classes" -> training.classes();
            case "acled" -> training.acled();
            default -> throw new IllegalArgumentException("tasks: plover, classes, acled");
        }
    }

    private double setting(String name, double usual) {
        return settings.containsKey(name) ? Double.parseDouble(settings.get(name)) : usual;
    }

    private Encoder encoder() throws IOException {
        if (encoder == null) {
            encoder = encoder(arguments[0], arguments[1], (int) setting("layers", 6));
        }
        return encoder;
    }

    /** The encoder named: "shipped", weights, or a MiniLM in ONNX form of which the first layers are taken. */
    static Encoder encoder(String name, String tokenizer, int layers) throws IOException {
        if (name.equals("shipped")) {
            return Models.reader();
        }
        Weights weights = name.endsWith(".onnx")
                ? Weights.ofOnnx(Path.of(name), layers, Pieces.CASINGS)
                : Weights.load(Path.of(name));
        return new OnnxEncoder(
                EncoderGraph.of(weights, true),
                EncoderGraph.words(weights.get("word")),
                Vocabulary.of(Path.of(tokenizer)));
    }

    /** A passage with what is looked at. */
    record Item(TypeSheet.Line line, float[] numbers, Set<String> features) {}

    private List<Item> items(
            String set, Function<Passage, Set<String>> features, BiFunction<Passage, Passage.States, float[]> numbers)
            throws IOException {
        boolean plain = set.endsWith("-plain");
        Path sheet = sheets.resolve(set.replace("-plain", "") + ".sheet");
        if (!Files.exists(sheet)) {
            return List.of();
        }
        List<TypeSheet.Line> lines = new ArrayList<>();
        for (TypeSheet.Line line : TypeSheet.read(sheet)) {
            Passage passage = line.passage();
            lines.add(
                    plain
                            ? new TypeSheet.Line(
                                    line.id(),
                                    line.label(),
                                    line.group(),
                                    new Passage(passage.tree(), passage.sentences(), new BitSet(), new BitSet()))
                            : line);
        }
        String name = Path.of(arguments[0]).getFileName().toString();
        Path cache = sheets.resolve(set + "." + name + ".vectors");
        float[][] vectors = new float[lines.size()][0];
        if (arguments[0].equals("none")) {
            settings.put("dense", "1");
        } else if (Files.exists(cache)
                && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(sheet)) > 0
                && setting("fresh", 0) == 0) {
            try (DataInputStream in =
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(cache), 1 << 16))) {
                for (int i = 0; i < vectors.length; i++) {
                    vectors[i] = new float[in.readInt()];
                    for (int k = 0; k < vectors[i].length; k++) {
                        vectors[i][k] = in.readFloat();
                    }
                }
            }
        } else {
            for (int i = 0; i < vectors.length; i++) {
                Passage passage = lines.get(i).passage();
                Passage.Parts parts = passage.marked();
                vectors[i] = numbers.apply(passage, parts.states(encoder().read(parts.sentences())));
            }
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(cache), 1 << 16))) {
                for (float[] vector : vectors) {
                    out.writeInt(vector.length);
                    for (float v : vector) {
                        out.writeFloat(v);
                    }
                }
            }
        }
        List<Item> items = new ArrayList<>();
        String blocks = settings.getOrDefault("blocks", "");
        for (int i = 0; i < vectors.length; i++) {
            if (!blocks.isEmpty()) {
                for (int k = 0; k < vectors[i].length; k++) {
                    if (blocks.indexOf((char) ('0' + k / Encoder.WIDTH)) < 0) {
                        vectors[i][k] = 0;
                    }
                }
            }
            Set<String> own =
                    setting("lexical", 1) > 0 ? features.apply(lines.get(i).passage()) : Set.of();
            items.add(new Item(lines.get(i), vectors[i], own));
        }
        return items;
    }

    private void plover() throws IOException {
        List<Item> gold = items("plv", roots::of, roots::numbers);
        List<Item> own = items("plover-samples", roots::of, roots::numbers);
        List<Item> cameo = items("cameo", roots::of, roots::numbers);
        List<String> labels =
                List.copyOf(new TreeSet<>(gold.stream().map(i -> i.line.label()).toList()));
        TypeLearner.Manner manner = manner();
        int folds = (int) setting("folds", 5);
        Map<String, Integer> fold = folds(gold, folds);
        Map<Item, Map<String, Double>> answers = new LinkedHashMap<>();
        for (int f = 0; f < folds; f++) {
            Set<String> held = new HashSet<>();
            List<TypeLearner.Example> examples = new ArrayList<>();
            for (Item item : gold) {
                if (fold.getOrDefault(item.line.group(), -1) == f) {
                    held.add(item.line.group());
                } else {
                    examples.add(example(item, Set.of(item.line.label()), 1));
                }
            }
            further(own, cameo, labels, held, examples);
            TypeModel model = TypeLearner.learn(labels, examples, manner).model();
            for (Item item : gold) {
                if (fold.getOrDefault(item.line.group(), -1) == f) {
                    answers.put(item, model.probabilities(item.numbers, item.features));
                }
            }
        }
        Map<String, String> rootGold = new LinkedHashMap<>();
        Map<String, String> rootFound = new LinkedHashMap<>();
        Map<String, String> quadGold = new LinkedHashMap<>();
        Map<String, String> quadFound = new LinkedHashMap<>();
        answers.forEach((item, shares) -> {
            String id = item.line.id();
            rootGold.put(id, item.line.label());
            rootFound.put(id, best(shares));
            quadGold.put(id, PloverRoots.quad(item.line.label()));
            Map<String, Double> sums = new TreeMap<>();
            shares.forEach((l, p) -> sums.merge(PloverRoots.quad(l), p, Double::sum));
            quadFound.put(id, best(sums));
            if (settings.containsKey("misses") && !best(shares).equals(item.line.label())) {
                System.out.println(item.line.label() + " " + best(shares) + " " + words(item));
            }
        });
        System.out.printf(
                Locale.ROOT,
                "plover %s own %d cameo %d: root macro-F1 %.3f accuracy %.3f quad macro-F1 %.3f%n",
                settings,
                own.size(),
                cameo.size(),
                macro(rootGold, rootFound, true),
                accuracy(rootGold, rootFound),
                macro(quadGold, quadFound, setting("each", 0) > 0));
        if (settings.containsKey("write")) {
            List<TypeLearner.Example> examples = new ArrayList<>();
            gold.forEach(i -> examples.add(example(i, Set.of(i.line.label()), 1)));
            further(own, cameo, labels, Set.of(), examples);
            write(TypeLearner.learn(labels, examples, manner));
        }
    }

    private void further(
            List<Item> own,
            List<Item> cameo,
            List<String> labels,
            Set<String> held,
            List<TypeLearner.Example> examples) {
        double ours = setting("own", 1);
        double classes = setting("cameo", .5);
        for (Item item : own) {
            if (ours > 0 && labels.contains(item.line.label()) && !held.contains(item.line.group())) {
                examples.add(example(item, Set.of(item.line.label()), ours));
            }
        }
        for (Item item : cameo) {
            Set<String> possible = Set.copyOf(PloverRoots.of(item.line.label()));
            boolean marked = !item.line.passage().source().isEmpty()
                    && !item.line.passage().target().isEmpty();
            if (classes > 0 && !possible.isEmpty() && marked && !held.contains(item.line.group())) {
                examples.add(example(item, possible, classes));
            }
        }
    }

    /** Five classes of sentences whose source and target are not known. */
    private void classes() throws IOException {
        List<Item> gold = new ArrayList<>();
        for (Item item : items("cameo-plain", roots::of, roots::numbers)) {
            gold.add(item);
        }
        List<String> labels = List.of("0", "1", "2", "3", "4");
        TypeLearner.Manner manner = manner();
        int folds = (int) setting("folds", 5);
        Map<String, Integer> fold = folds(gold, folds);
        Map<String, String> wanted = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (int f = 0; f < folds; f++) {
            List<TypeLearner.Example> examples = new ArrayList<>();
            for (Item item : gold) {
                if (fold.getOrDefault(item.line.group(), -1) != f) {
                    examples.add(example(item, Set.of(item.line.label()), 1));
                }
            }
            TypeModel model = TypeLearner.learn(labels, examples, manner).model();
            for (Item item : gold) {
                if (fold.getOrDefault(item.line.group(), -1) == f) {
                    wanted.put(item.line.id(), item.line.label());
                    found.put(item.line.id(), best(model.probabilities(item.numbers, item.features)));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "classes %s: macro-F1 %.3f accuracy %.3f%n",
                settings,
                macro(wanted, found, true),
                accuracy(wanted, found));
        if (settings.containsKey("write")) {
            List<TypeLearner.Example> examples = new ArrayList<>();
            gold.forEach(i -> examples.add(example(i, Set.of(i.line.label()), 1)));
            write(TypeLearner.learn(labels, examples, manner));
        }
    }

    private TypeLearner.Manner manner() {
        return new TypeLearner.Manner(
                setting("dense", 1), setting("sparse", 1), (int) setting("count", 2), (float) setting("scale", 3), (int)
                        setting("steps", 60));
    }

    /** ACLED's sub-event types, and five of CASE 2021. */
    private void acled() throws IOException {
        List<Item> notes = items("acled", subEvents::of, SubEventFeatures::numbers);
        List<Item> own = items("acled-samples", subEvents::of, SubEventFeatures::numbers);
        List<String> labels = CaseLabels.types(30);
        TypeLearner.Manner manner = manner();
        Random random = new Random(SEED);
        List<Item> mixed = new ArrayList<>(notes);
        mixed.sort(Comparator.comparing(i -> i.line.id()));
        Collections.shuffle(mixed, random);
        if (setting("notes", 1) > 0) {
            List<Item> held = mixed.subList(0, mixed.size() / 5);
            score(
                    "held-out 20 %",
                    held, true, learn(labels, mixed.subList(mixed.size() / 5, mixed.size()), own, manner));
        }
        if (setting("countries", 1) > 0) {
            int folds = (int) setting("folds", 5);
            Map<String, Integer> fold = folds(notes, folds);
            Map<Item, String> all = new LinkedHashMap<>();
            for (int f = 0; f < folds; f++) {
                int now = f;
                List<Item> rest = mixed.stream()
                        .filter(i -> fold.getOrDefault(i.line.group(), -1) != now)
                        .toList();
                List<Item> held = mixed.stream()
                        .filter(i -> fold.getOrDefault(i.line.group(), -1) == now)
                        .toList();
                all.putAll(answers(held, true, learn(labels, rest, own, manner)));
            }
            print("countries left out", all);
        }
        if (setting("news", 1) > 0) {
            print(
                    "own reports, learned from notes alone",
                    answers(own, false, learn(labels, mixed, List.of(), manner)));
            Map<Item, String> all = new LinkedHashMap<>();
            for (int f = 0; f < 5; f++) {
                List<Item> rest = new ArrayList<>();
                List<Item> held = new ArrayList<>();
                for (int i = 0; i < own.size(); i++) {
                    (i % 5 == f ? held : rest).add(own.get(i));
                }
                all.putAll(answers(held, false, learn(labels, mixed, rest, manner)));
            }
            print("own reports, a fifth held out", all);
        }
        if (settings.containsKey("write")) {
            Learned learned = learn(labels, mixed, own, manner);
            write(learned.learner);
            StringBuilder factors = new StringBuilder(
                    "# How much more common a sub-event type is in ACLED than among what the model learned from. See SOURCES.md.\n");
            learned.practice.forEach((l, p) -> factors.append(String.format(Locale.ROOT, "%s\t%.5f%n", l, p)));
            Files.writeString(
                    Path.of(settings.getOrDefault("write", "")).resolveSibling("acled-practice.tsv"),
                    factors.toString());
        }
    }

    /** A model in which all types are alike common, and how common each is in ACLED. */
    private record Learned(TypeLearner learner, TypeModel model, Map<String, Double> practice) {}

    private Learned learn(List<String> labels, List<Item> notes, List<Item> own, TypeLearner.Manner manner) {
        double enough = setting("enough", 150);
        Map<String, Integer> counts = new HashMap<>();
        notes.forEach(i -> counts.merge(i.line.label(), 1, Integer::sum));
        Map<String, Double> totals = new HashMap<>();
        List<TypeLearner.Example> examples = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        int most = (int) setting("most", 1200);
        for (Item item : notes) {
            String label = item.line.label();
            int count = counts.getOrDefault(label, 0);
            if (used.merge(label, 1, Integer::sum) > most) {
                continue;
            }
            double weight = count <= enough ? 1 : Math.sqrt(enough * count) / Math.min(most, count);
            totals.merge(label, weight, Double::sum);
            examples.add(example(item, Set.of(label), weight));
        }
        double ours = setting("own", 1);
        for (Item item : own) {
            String label = CaseLabels.type(item.line.label());
            if (labels.contains(label)) {
                totals.merge(label, ours, Double::sum);
                examples.add(example(item, Set.of(label), ours));
            }
        }
        TypeLearner learner = TypeLearner.learn(labels, examples, manner);
        double even = setting("even", .7);
        Map<String, Double> practice = new LinkedHashMap<>();
        for (int l = 0; l < labels.size(); l++) {
            double total = totals.getOrDefault(labels.get(l), 1.0);
            learner.shift(l, -even * Math.log(total));
            double common = counts.getOrDefault(labels.get(l), 0) + .5;
            practice.put(labels.get(l), common / Math.pow(total, 1 - even) / notes.size());
        }
        return new Learned(learner, learner.model(), practice);
    }

    private static Map<Item, String> answers(List<Item> items, boolean acled, Learned learned) {
        Map<Item, String> found = new LinkedHashMap<>();
        for (Item item : items) {
            Map<String, Double> shares = learned.model.probabilities(item.numbers, item.features);
            if (acled) {
                shares.replaceAll((l, p) -> p * learned.practice.getOrDefault(l, 0.0));
                CaseLabels.types(30).subList(25, 30).forEach(shares::remove);
            }
            found.put(item, best(shares));
        }
        return found;
    }

    private void score(String what, List<Item> items, boolean acled, Learned learned) {
        print(what, answers(items, acled, learned));
    }

    private void print(String what, Map<Item, String> answers) {
        Map<String, String> wanted = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        answers.forEach((item, answer) -> {
            wanted.put(item.line.id(), CaseLabels.type(item.line.label()));
            found.put(item.line.id(), answer);
            if (settings.containsKey("misses") && !answer.equals(CaseLabels.type(item.line.label()))) {
                System.out.println(CaseLabels.type(item.line.label()) + " | " + answer + " | " + words(item));
            }
        });
        double macro = macro(wanted, found, setting("each", 1) > 0);
        double weighted = 0;
        for (String label : wanted.values()) {
            weighted += f1(wanted, found, label) / wanted.size();
        }
        System.out.printf(
                Locale.ROOT,
                "%s, %d: weighted F1 %.3f macro-F1 %.3f accuracy %.3f %s%n",
                what,
                wanted.size(),
                weighted,
                macro,
                accuracy(wanted, found),
                settings);
    }

    private static TypeLearner.Example example(Item item, Set<String> labels, double weight) {
        return new TypeLearner.Example(item.numbers, item.features, labels, weight);
    }

    private void write(TypeLearner learner) throws IOException {
        Path file = Path.of(settings.getOrDefault("write", ""));
        try (java.io.OutputStream out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(file))) {
            learner.write(out, (float) setting("least", .03));
        }
        System.out.println(file.getFileName() + " " + Files.size(file));
    }

    /** The part of each group: groups are dealt out in a seeded order. */
    private static Map<String, Integer> folds(Collection<Item> items, int folds) {
        List<String> groups = new ArrayList<>(
                new TreeSet<>(items.stream().map(i -> i.line.group()).collect(Collectors.toSet())));
        java.util.Collections.shuffle(groups, new java.util.Random(SEED));
        Map<String, Integer> fold = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            fold.put(groups.get(i), i % folds);
        }
        return fold;
    }

    private static String words(Item item) {
        Passage passage = item.line.passage();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < passage.size(); i++) {
            text.append(passage.source().get(i) ? "[S " : passage.target().get(i) ? "[T " : " ")
                    .append(passage.word(i).form());
        }
        return text.toString();
    }

    static String best(Map<String, Double> shares) {
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    static double accuracy(Map<String, String> gold, Map<String, String> found) {
        long right = gold.entrySet().stream()
                .filter(e -> e.getValue().equals(found.get(e.getKey())))
                .count();
        return (double) right / gold.size();
    }

    static double macro(Map<String, String> gold, Map<String, String> found, boolean print) {
        double sum = 0;
        Set<String> labels = new TreeSet<>(gold.values());
        for (String label : labels) {
            double f1 = f1(gold, found, label);
            if (print) {
                System.out.printf(
                        Locale.ROOT,
                        "  %-12s %.3f of %d%n",
                        label,
                        f1,
                        gold.values().stream().filter(label::equals).count());
            }
            sum += f1;
        }
        return sum / labels.size();
    }

    static double f1(Map<String, String> gold, Map<String, String> found, String label) {
        int hits = 0;
        int all = 0;
        for (Map.Entry<String, String> e : gold.entrySet()) {
            boolean is = e.getValue().equals(label);
            boolean says = label.equals(found.get(e.getKey()));
            hits += is && says ? 1 : 0;
            all += (is ? 1 : 0) + (says ? 1 : 0);
        }
        return all == 0 ? 0 : 2.0 * hits / all;
    }
}
