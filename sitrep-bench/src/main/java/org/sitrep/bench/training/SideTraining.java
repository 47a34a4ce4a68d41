package org.sitrep.bench.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.sitrep.base.Span;
import org.sitrep.claim.coding.Passage;
import org.sitrep.claim.coding.SideFeatures;
import org.sitrep.evaluate.CameoSpans;
import org.sitrep.evaluate.Figures;
import org.sitrep.evaluate.MarkedSentence;
import org.sitrep.evaluate.TypeSource;
import org.sitrep.model.Encoder;
import org.sitrep.model.TokenHead;

/**
 * Teaches the head that reads source and target, on the sheet {@code sides} of {@link TypeSheets}. Figures are of five parts, each left out once, by the
 * scorer of the product.
 *
 * <p>Usage: {@code SideTraining ENCODER TOKENIZER.json SHEETS gold=FOLDER [write=FILE] [name=value ...]}.
 */
public final class SideTraining {
    private static final int FOLDS = 5;

    private final Settings settings;
    private final Map<String, float[][]> states = new HashMap<>();
    private final List<TypeSheet.Line> gold;
    private final List<TypeSheet.Line> further = new ArrayList<>();

    private SideTraining(String[] arguments) throws IOException {
        settings = Settings.of(arguments);
        Path sheets = Path.of(arguments[2]);
        gold = TypeSheet.read(sheets.resolve("sides.sheet"));
        for (String set : settings.text("further", "").split(",", -1)) {
            if (!set.isEmpty()) {
                further.addAll(TypeSheet.read(sheets.resolve(set + ".sheet")));
            }
        }
        boolean none = arguments[0].equals("none");
        Optional<Encoder> encoder = none
                ? Optional.empty()
                : Optional.of(TypeTraining.encoder(arguments[0], arguments[1], (int) settings.number("layers", 6)));
        List<TypeSheet.Line> all = new ArrayList<>(gold);
        all.addAll(further);
        for (TypeSheet.Line line : all) {
            Passage.Parts parts = line.passage().parts();
            states.put(
                    line.id(),
                    encoder.map(e -> parts.states(e.read(parts.sentences())).words())
                            .orElse(new float[line.passage().size()][Encoder.WIDTH]));
        }
    }

    public static void main(String[] arguments) throws IOException {
        SideTraining training = new SideTraining(arguments);
        training.validate();
        if (training.settings.has("write")) {
            training.write(Path.of(training.settings.text("write", "")));
        }
    }

    private HeadLearner learn(List<TypeSheet.Line> lines) {
        List<HeadLearner.Example> examples = new ArrayList<>();
        for (TypeSheet.Line line : lines) {
            examples.add(
                    new HeadLearner.Example(wanted(line), SideFeatures.of(line.passage()), labels(line.passage())));
        }
        HeadLearner.Manner manner = HeadLearner.Manner.of(settings, 12, 2);
        return HeadLearner.learn(SideFeatures.LABELS, examples, manner, TypeTraining.SEED);
    }

    private float[][] wanted(TypeSheet.Line line) {
        float[][] own = states.get(line.id());
        if (own == null) {
            throw new IllegalStateException("no states of " + line.id());
        }
        return own;
    }

    private static List<String> labels(Passage passage) {
        List<String> labels = new ArrayList<>();
        BitSet source = passage.source();
        BitSet target = passage.target();
        for (int i = 0; i < passage.size(); i++) {
            if (source.get(i)) {
                labels.add(i > 0 && source.get(i - 1) ? "I-SOURCE" : "B-SOURCE");
            } else if (target.get(i)) {
                labels.add(i > 0 && target.get(i - 1) && !source.get(i - 1) ? "I-TARGET" : "B-TARGET");
            } else {
                labels.add("O");
            }
        }
        return labels;
    }

    private void validate() throws IOException {
        List<String> groups = new ArrayList<>(
                new TreeSet<>(gold.stream().map(TypeSheet.Line::group).toList()));
        Collections.shuffle(groups, new Random(TypeTraining.SEED));
        Map<String, Integer> fold = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            fold.put(groups.get(i), i % FOLDS);
        }
        Map<String, TypeSource.Sides> found = new HashMap<>();
        for (int f = 0; f < FOLDS; f++) {
            int now = f;
            List<TypeSheet.Line> rest = new ArrayList<>(gold.stream()
                    .filter(l -> fold.getOrDefault(l.group(), -1) != now)
                    .toList());
            further.stream()
                    .filter(l -> fold.getOrDefault(l.group(), -1) != now)
                    .forEach(rest::add);
            TokenHead head = learn(rest).head();
            for (TypeSheet.Line line : gold) {
                if (fold.getOrDefault(line.group(), -1) == now) {
                    List<TokenHead.Run> runs = head.runs(wanted(line), SideFeatures.of(line.passage()));
                    found.put(
                            line.group(), new TypeSource.Sides(side(line, runs, "SOURCE"), side(line, runs, "TARGET")));
                }
            }
        }
        Figures figures =
                new CameoSpans(new Answers(found)).evaluate(Path.of(settings.text("gold", "")), Optional.empty());
        Map<String, String> rounded = new LinkedHashMap<>();
        figures.values().forEach((k, v) -> rounded.put(k, String.format(Locale.ROOT, "%.3f", v)));
        System.out.println("sides " + settings + " " + rounded);
        if (settings.has("misses")) {
            Files.write(Path.of(settings.text("misses", "")), figures.misses(), StandardCharsets.UTF_8);
        }
    }

    /** The words of the likeliest run; a word's span is its characters in the sentence. */
    private static Optional<Span> side(TypeSheet.Line line, List<TokenHead.Run> runs, String type) {
        return runs.stream()
                .filter(r -> r.type().equals(type))
                .max(java.util.Comparator.comparingDouble(TokenHead.Run::probability))
                .map(r -> line.passage()
                        .word(r.from())
                        .span()
                        .cover(line.passage().word(r.to() - 1).span()));
    }

    /** What was found, by the letters of the sentence. */
    private record Answers(Map<String, TypeSource.Sides> found) implements TypeSource {
        @Override
        public Map<String, Double> roots(MarkedSentence sentence) {
            return Map.of();
        }

        @Override
        public Map<String, Double> subEvents(String text, Style style) {
            return Map.of();
        }

        @Override
        public Map<String, Double> classes(String sentence) {
            return Map.of();
        }

        @Override
        public Sides sides(String sentence) {
            return found.getOrDefault(TypeSheets.key(sentence), new Sides(Optional.empty(), Optional.empty()));
        }

        @Override
        public String version() {
            return "a fifth left out";
        }
    }

    private void write(Path file) throws IOException {
        List<TypeSheet.Line> all = new ArrayList<>(gold);
        all.addAll(further);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        learn(all).write(bytes, (float) settings.number("least", .05));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(bytes.toByteArray());
        }
        System.out.println(file.getFileName() + " " + Files.size(file));
    }
}
