package org.sitrep.bench.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.base.Confidence;
import org.sitrep.base.Span;
import org.sitrep.evaluate.Figures;
import org.sitrep.evaluate.MentionSource;
import org.sitrep.evaluate.Re3d;
import org.sitrep.mention.Mention.EntityMention;
import org.sitrep.mention.tagging.NameFeatures;
import org.sitrep.mention.tagging.NameTagger;
import org.sitrep.model.Encoder;
import org.sitrep.model.Pieces;
import org.sitrep.model.TokenHead;
import org.sitrep.model.onnx.OnnxEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Teaches the head {@code entities} on re3d, above an encoder that stays as it is.
 *
 * <p>Usage: {@code NamesTraining WEIGHTS TOKENIZER.json SHEETS RE3D [misses=FILE] [name=value ...]}. Leaves one source out at a time and prints the
 * figures of each and of all of them together.
 */
public final class NamesTraining {
    static final int SEED = 20261126;

    private final Map<String, List<Sheet.Line>> sources = new TreeMap<>();
    private final Map<Sheet.Line, float[][]> states = new HashMap<>();
    private final Settings settings;

    private NamesTraining(String[] arguments) throws IOException {
        settings = Settings.of(arguments);
        List<String> vocabulary = Vocabulary.of(Path.of(arguments[1]));
        Weights weights = arguments[0].endsWith(".onnx")
                ? Weights.ofOnnx(Path.of(arguments[0]), (int) settings.number("layers", 6), Pieces.CASINGS)
                : Weights.load(Path.of(arguments[0]));
        Encoder encoder =
                new OnnxEncoder(EncoderGraph.of(weights, true), EncoderGraph.words(weights.get("word")), vocabulary);
        sources.putAll(re3d(Path.of(arguments[2])));
        sources.values().forEach(lines -> states.putAll(states(encoder, lines)));
    }

    static Map<String, List<Sheet.Line>> re3d(Path sheets) throws IOException {
        Map<String, List<Sheet.Line>> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(sheets)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("re3d-")) {
                    sources.put(name.substring(5, name.length() - 4).replace('_', ' '), Sheet.read(file));
                }
            }
        }
        return sources;
    }

    /** The states of each sentence, read document by document as the product does. */
    static Map<Sheet.Line, float[][]> states(Encoder encoder, List<Sheet.Line> lines) {
        Map<String, List<Sheet.Line>> documents = new LinkedHashMap<>();
        lines.forEach(l ->
                documents.computeIfAbsent(l.document(), d -> new ArrayList<>()).add(l));
        Map<Sheet.Line, float[][]> states = new HashMap<>();
        for (List<Sheet.Line> document : documents.values()) {
            List<float[][]> read =
                    encoder.read(document.stream().map(Sheet.Line::forms).toList());
            for (int i = 0; i < document.size(); i++) {
                states.put(document.get(i), read.get(i));
            }
        }
        return states;
    }

    public static void main(String[] arguments) throws IOException {
        new NamesTraining(arguments).leaveOneOut(Path.of(arguments[3]));
    }

    /** The BBC's documents may not be used commercially; the product may. */
    static boolean mayTeach(String source) {
        return !source.contains("BBC");
    }

    private void leaveOneOut(Path re3d) throws IOException {
        Map<String, List<MentionSource.Found>> found = new HashMap<>();
        for (String held : sources.keySet()) {
            List<HeadLearner.Example> examples = new ArrayList<>();
            sources.forEach((source, own) -> {
                if (!source.equals(held) && (mayTeach(source) || settings.number("bbc", 0) > 0)) {
                    own.forEach(l -> examples.add(example(l, Weights.wanted(states, l))));
                }
            });
            HeadLearner.Manner manner = HeadLearner.Manner.of(settings, 12, 2);
            TokenHead head =
                    HeadLearner.learn(Labels.ENTITIES, examples, manner, SEED).head();
            Map<String, List<MentionSource.Found>> own = read(head, sources.get(held));
            found.putAll(own);
            if (settings.number("each", 1) > 0) {
                System.out.println(held + " " + score(re3d.resolve(held), own));
            }
        }
        System.out.println("all " + settings + " " + score(re3d, found));
        if (settings.has("misses")) {
            Files.write(
                    Path.of(settings.text("misses", "")), figures(re3d, found).misses(), StandardCharsets.UTF_8);
        }
    }

    static HeadLearner.Example example(Sheet.Line line, float[][] states) {
        return new HeadLearner.Example(states, NameFeatures.of(line.forms(), line.tags(), line.hits()), line.gold());
    }

    private Map<String, List<MentionSource.Found>> read(TokenHead head, List<Sheet.Line> lines) {
        Map<String, List<MentionSource.Found>> found = new HashMap<>();
        for (Sheet.Line line : lines) {
            List<TokenHead.Run> runs =
                    head.runs(Weights.wanted(states, line), NameFeatures.of(line.forms(), line.tags(), line.hits()));
            for (TokenHead.Run run : settings.number("hits", 1) > 0 ? NameTagger.withHits(runs, line.hits()) : runs) {
                Span span = new Span(line.starts().get(run.from()), line.ends().get(run.to() - 1));
                EntityMention.Type type =
                        EntityMention.Type.valueOf(run.type().replace("ORGANIZATION", "ORGANISATION"));
                found.computeIfAbsent(line.document(), d -> new ArrayList<>())
                        .add(new MentionSource.Found(
                                new EntityMention(span, "", type, new Confidence(run.probability())), span));
            }
        }
        return found;
    }

    private static Map<String, Double> score(Path re3d, Map<String, List<MentionSource.Found>> found)
            throws IOException {
        Map<String, Double> rounded = new LinkedHashMap<>();
        figures(re3d, found).values().forEach((k, v) -> rounded.put(k, Math.round(v * 1000) / 1000.0));
        return rounded;
    }

    /** The scorer of the product over what was found in each document. */
    private static Figures figures(Path re3d, Map<String, List<MentionSource.Found>> found) throws IOException {
        Map<String, String> documents = new HashMap<>();
        JsonMapper json = JsonMapper.builder().build();
        try (Stream<Path> files = Files.walk(re3d)) {
            for (Path file : files.filter(f -> f.endsWith("documents.json")).toList()) {
                for (String line :
                        Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
                    String row = line.startsWith("\uFEFF") ? line.substring(1) : line;
                    if (!row.isBlank()) {
                        JsonNode node = json.readTree(row);
                        documents.put(
                                node.path("text").asString(), node.path("_id").asString());
                    }
                }
            }
        }
        return new Re3d(new MentionSource() {
                    @Override
                    public List<Found> read(String text, Optional<LocalDate> published) {
                        return found.getOrDefault(documents.get(text), List.of());
                    }

                    @Override
                    public String version() {
                        return "one source left out";
                    }
                })
                .evaluate(re3d, Optional.empty());
    }
}
