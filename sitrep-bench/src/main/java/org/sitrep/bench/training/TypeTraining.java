package org.sitrep.bench.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.claim.coding.Passage;
import org.sitrep.claim.coding.RootFeatures;
import org.sitrep.claim.coding.SubEventFeatures;
import org.sitrep.claim.coding.TypeModel;
import org.sitrep.model.Encoder;
import org.sitrep.model.Models;
import org.sitrep.model.Pieces;
import org.sitrep.model.onnx.OnnxEncoder;

/**
 * Teaches the event types on sheets made by {@link TypeSheets}.
 *
 * <p>Usage: {@code TypeTraining ENCODER TOKENIZER.json SHEETS [task=plover|acled] [write=FILE] [name=value ...]}; the encoder is "shipped", weights, or a
 * MiniLM in ONNX form.
 */
public final class TypeTraining {
    static final int SEED = 20261126;

    static final Map<String, Set<String>> QUADS = quads();

    private final Map<String, String> settings = new HashMap<>();
    private final Path sheets;
    private final String[] arguments;
    private final RootFeatures roots = new RootFeatures();
    private final SubEventFeatures subEvents = new SubEventFeatures();
    private Encoder encoder;

    private TypeTraining(String[] arguments) {
        this.arguments = arguments;
        sheets = Path.of(arguments[2]);
        for (String a : arguments) {
            if (a.indexOf('=') > 0) {
                settings.put(a.substring(0, a.indexOf('=')), a.substring(a.indexOf('=') + 1));
            }
        }
    }

    private static Map<String, Set<String>> quads() {
        Map<String, Set<String>> quads = new TreeMap<>();
        quads.put("1", Set.of("AGREE", "CONSULT", "SUPPORT"));
        quads.put("2", Set.of("AID", "COOPERATE", "YIELD"));
        quads.put("3", Set.of("ACCUSE", "REJECT", "REQUEST", "THREATEN"));
        quads.put("4", Set.of("ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION"));
        return quads;
    }

    public static void main(String[] arguments) throws IOException {
        TypeTraining training = new TypeTraining(arguments);
        if (training.settings.getOrDefault("task", "plover").equals("plover")) {
            training.plover();
        } else {
            training.acled();
        }
    }

    private double setting(String name, double usual) {
        return settings.containsKey(name) ? Double.parseDouble(settings.get(name)) : usual;
    }

    private Encoder encoder() throws IOException {
        if (encoder == null) {
            if (arguments[0].equals("shipped")) {
                encoder = Models.encoder();
            } else {
                Weights weights = arguments[0].endsWith(".onnx")
                        ? Weights.ofOnnx(Path.of(arguments[0]), (int) setting("layers", 6), Pieces.CASINGS)
                        : Weights.load(Path.of(arguments[0]));
                encoder = new OnnxEncoder(
                        EncoderGraph.of(weights, true),
                        EncoderGraph.words(weights.get("word")),
                        Vocabulary.of(Path.of(arguments[1])));
            }
        }
        return encoder;
    }

    /** A passage with what is looked at. */
    record Item(TypeSheet.Line line, float[] numbers, Set<String> features) {}

    private List<Item> items(
            String set,
            Function<Passage, Set<String>> features,
            BiFunction<Passage, float[][], float[]> numbers)
            throws IOException {
        Path sheet = sheets.resolve(set + ".sheet");
        if (!Files.exists(sheet)) {
            return List.of();
        }
        List<TypeSheet.Line> lines = TypeSheet.read(sheet);
        String name = Path.of(arguments[0]).getFileName().toString();
        Path cache = sheets.resolve(set + "." + name + ".vectors");
        float[][] vectors = new float[lines.size()][];
        if (Files.exists(cache) && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(sheet)) > 0
                && setting("fresh", 0) == 0) {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(cache), 1 << 16))) {
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
                int[] from = new int[passage.size() + 1];
                List<List<String>> parts = passage.parts(from);
                vectors[i] = numbers.apply(passage, passage.states(encoder().read(parts), from));
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
            Set<String> own = setting("lexical", 1) > 0 ? features.apply(lines.get(i).passage()) : Set.of();
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
        TypeLearner.Manner manner = new TypeLearner.Manner(
                setting("dense", 1),
                setting("sparse", 1),
                (int) setting("count", 2),
                (float) setting("scale", 3),
                (int) setting("steps", 100));
        int folds = (int) setting("folds", 5);
        Map<String, Integer> fold = folds(gold, folds);
        Map<Item, Map<String, Double>> answers = new LinkedHashMap<>();
        for (int f = 0; f < folds; f++) {
            Set<String> held = new HashSet<>();
            List<TypeLearner.Example> examples = new ArrayList<>();
            for (Item item : gold) {
                if (fold.get(item.line.group()) == f) {
                    held.add(item.line.group());
                } else {
                    examples.add(example(item, Set.of(item.line.label()), 1));
                }
            }
            further(own, cameo, labels, held, examples);
            TypeModel model = TypeLearner.learn(labels, examples, manner).model();
            for (Item item : gold) {
                if (fold.get(item.line.group()) == f) {
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
            quadGold.put(id, quad(item.line.label()));
            Map<String, Double> sums = new TreeMap<>();
            shares.forEach((l, p) -> sums.merge(quad(l), p, Double::sum));
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
            Set<String> possible = QUADS.get(item.line.label());
            boolean marked =
                    !item.line.passage().source().isEmpty() && !item.line.passage().target().isEmpty();
            if (classes > 0 && possible != null && marked && !held.contains(item.line.group())) {
                examples.add(example(item, possible, classes));
            }
        }
    }

    private void acled() throws IOException {
        throw new UnsupportedOperationException();
    }

    private static TypeLearner.Example example(Item item, Set<String> labels, double weight) {
        return new TypeLearner.Example(item.numbers, item.features, labels, weight);
    }

    private void write(TypeLearner learner) throws IOException {
        Path file = Path.of(settings.get("write"));
        try (java.io.OutputStream out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(file))) {
            learner.write(out, (float) setting("least", .03));
        }
        System.out.println(file.getFileName() + " " + Files.size(file));
    }

    /** The part of each group: groups are dealt out in a seeded order. */
    private static Map<String, Integer> folds(Collection<Item> items, int folds) {
        List<String> groups = new ArrayList<>(new TreeSet<>(
                items.stream().map(i -> i.line.group()).collect(Collectors.toSet())));
        java.util.Collections.shuffle(groups, new java.util.Random(SEED));
        Map<String, Integer> fold = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            fold.put(groups.get(i), i % folds);
        }
        return fold;
    }

    static String quad(String root) {
        return QUADS.entrySet().stream()
                .filter(e -> e.getValue().contains(root))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
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
                System.out.printf(Locale.ROOT, "  %-12s %.3f of %d%n", label, f1, gold.values().stream().filter(label::equals).count());
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
