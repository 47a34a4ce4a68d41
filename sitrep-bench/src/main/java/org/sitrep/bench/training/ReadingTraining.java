package org.sitrep.bench.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.sitrep.model.Pieces;
import org.sitrep.model.WordPieces;

/**
 * Teaches MiniLM to read who says what: sources, cues and contents of PolNeAR, the roles of MUC-4's incidents, and kinds of events in
 * sentences written for this project.
 *
 * <p>Usage: {@code ReadingTraining (MINILM.onnx | reader.onnx.gz | WEIGHTS) TOKENIZER.json SHEETS SAMPLES LAYERS OUT [passes=2 rate=3e-4 learners=2
 * apart=16 stop=BATCHES last=2016-06 skip=N]}. SHEETS holds {@code attribution.tsv} of {@link AttributionSheets} and, if wanted,
 * {@code muc-dev.tsv}; SAMPLES the files {@code plover.tsv} and {@code acled.tsv}. Articles after the month {@code last} teach nothing.
 */
public final class ReadingTraining {
    private static final int SEED = 20261126;
    private static final int PIECES = 2304;
    private static final int WINDOW = 176;
    private static final float HEAD_RATE = 5f;
    private static final int CHECKED = 120;

    private ReadingTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path sheets = Path.of(arguments[2]);
        Path samples = Path.of(arguments[3]);
        int layers = Integer.parseInt(arguments[4]);
        Path out = Path.of(arguments[5]);
        Map<String, String> words = new LinkedHashMap<>();
        for (String argument : arguments) {
            if (argument.indexOf('=') > 0) {
                words.put(argument.substring(0, argument.indexOf('=')), argument.substring(argument.indexOf('=') + 1));
            }
        }
        String last = words.getOrDefault("last", "2016-06");
        words.remove("last");
        Map<String, Double> settings = new LinkedHashMap<>();
        words.forEach((k, v) -> settings.put(k, Double.valueOf(v)));
        WordPieces vocabulary = new WordPieces(Vocabulary.of(Path.of(arguments[1])));
        Random random = new Random(SEED);

        List<Sheet.Line> articles = Sheet.read(sheets.resolve("attribution.tsv"));
        List<Sheet.Line> teach = new ArrayList<>();
        List<Sheet.Line> held = new ArrayList<>();
        for (Sheet.Line line : articles) {
            String month = month(line.document());
            if (month.compareTo(last) <= 0) {
                teach.add(line);
            } else if (month.equals("2016-07")) {
                held.add(line);
            }
        }
        List<Lesson> check = windows("held", held, vocabulary, "attribution", Labels.ATTRIBUTION, random);
        check = check.subList(0, Math.min(CHECKED, check.size()));
        int passes = settings.getOrDefault("passes", 2.0).intValue();
        List<List<Lesson>> batches = new ArrayList<>();
        List<String> kinds = List.of();
        List<String> ends = List.of();
        for (int pass = 0; pass < passes; pass++) {
            List<List<Lesson>> own = new ArrayList<>(Lesson.batches(
                    windows("attribution", teach, vocabulary, "attribution", Labels.ATTRIBUTION, random),
                    PIECES,
                    random));
            if (Files.exists(sheets.resolve("muc-dev.tsv"))) {
                own.addAll(Lesson.batches(
                        windows(
                                "muc",
                                Sheet.read(sheets.resolve("muc-dev.tsv")),
                                vocabulary,
                                "roles",
                                Labels.ROLES,
                                random),
                        PIECES,
                        random));
            }
            List<String[]> rows = rows(samples.resolve("plover.tsv"), 4);
            kinds = new ArrayList<>(new TreeSet<>(rows.stream().map(r -> r[0]).toList()));
            List<Lesson> marked = new ArrayList<>();
            for (String[] row : rows) {
                marked.addAll(Samples.typed(row, kinds, vocabulary));
                marked.addAll(Samples.sided(row, vocabulary));
            }
            own.addAll(Lesson.batches(marked, PIECES, random));
            List<String[]> notes = rows(samples.resolve("acled.tsv"), 2);
            ends = new ArrayList<>(new TreeSet<>(notes.stream().map(r -> r[0]).toList()));
            List<Lesson> incidents = new ArrayList<>();
            for (String[] row : notes) {
                incidents.add(Samples.incident(row, ends, vocabulary));
            }
            own.addAll(Lesson.batches(incidents, PIECES, random));
            Collections.shuffle(own, random);
            batches.addAll(own.subList(0, (int) Math.round(own.size() * settings.getOrDefault("share", 1.0))));
        }
        Path from = Path.of(arguments[0]);
        Weights weights;
        if (arguments[0].endsWith(".onnx")) {
            weights = Weights.ofOnnx(from, layers, Pieces.CASINGS);
        } else if (arguments[0].endsWith(".onnx.gz")) {
            weights = Weights.ofShipped(from, from.resolveSibling("words.bin.gz"));
        } else {
            weights = Weights.load(from);
        }
        Map<String, Integer> heads = new LinkedHashMap<>();
        heads.put("attribution", Labels.ATTRIBUTION.size());
        heads.put("roles", Labels.ROLES.size());
        heads.put("sides", Labels.SIDES.size());
        heads.put("kinds", Math.max(1, kinds.size()));
        heads.put("incidents", Math.max(1, ends.size()));
        heads.forEach((name, size) -> {
            if (!weights.all().containsKey("head." + name + ".dense")) {
                Pretraining.addHead(weights, name, size, random);
            }
        });
        long pieces = batches.stream()
                .flatMap(List::stream)
                .mapToLong(l -> l.pieces().ids().length)
                .sum();
        System.out.println(batches.size() + " batches, " + pieces + " pieces, kinds " + kinds + ", incidents " + ends);
        Map<String, Float> shares = Map.of("attribution", 1f, "roles", 1f, "sides", .5f, "kinds", 1f, "incidents", 1f);
        Pretraining.train(
                weights,
                batches,
                shares,
                Map.of("encoder", 1f, "heads", HEAD_RATE),
                settings,
                out,
                new Pretraining.Check(check, "attribution", Labels.ATTRIBUTION));
    }

    static String month(String document) {
        int at = document.indexOf('_');
        return document.substring(at + 1, at + 8);
    }

    private static List<String[]> rows(Path file, int columns) throws IOException {
        List<String[]> rows = new ArrayList<>();
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
                String[] row = line.split("\t");
                if (row.length == columns) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** Sentences of one document that follow each other, as many as fit; the first window of a document is of any length. */
    static List<Lesson> windows(
            String source,
            List<Sheet.Line> lines,
            WordPieces vocabulary,
            String head,
            List<String> labels,
            Random random) {
        List<Lesson> windows = new ArrayList<>();
        List<Sheet.Line> window = new ArrayList<>();
        int size = 0;
        int limit = WINDOW;
        for (Sheet.Line line : lines) {
            int own =
                    line.forms().stream().mapToInt(f -> vocabulary.of(f).length).sum();
            if (own > 400) {
                continue;
            }
            boolean same = !window.isEmpty() && window.get(0).document().equals(line.document());
            if (!window.isEmpty() && (!same || size + own > limit)) {
                windows.add(joint(source, window, vocabulary, head, labels));
                window = new ArrayList<>();
                size = 0;
                limit = same ? WINDOW : 40 + random.nextInt(WINDOW - 40);
            }
            window.add(line);
            size += own;
        }
        if (!window.isEmpty()) {
            windows.add(joint(source, window, vocabulary, head, labels));
        }
        return windows;
    }

    private static Lesson joint(
            String source, List<Sheet.Line> window, WordPieces vocabulary, String head, List<String> labels) {
        int[] targets = window.stream()
                .flatMapToInt(l -> Arrays.stream(Labels.indices(l.gold(), labels)))
                .toArray();
        Pieces pieces = Pieces.joint(window.stream().map(Sheet.Line::forms).toList(), vocabulary);
        return new Lesson(source, window.get(0), pieces, Map.of(head, targets));
    }
}
