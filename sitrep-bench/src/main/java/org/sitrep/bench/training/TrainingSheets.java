package org.sitrep.bench.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.sitrep.base.Span;
import org.sitrep.bench.codes.Csv;
import org.sitrep.mention.Word;
import org.sitrep.mention.tagging.RegisterHits;
import org.sitrep.mention.tagging.WordTagger;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.ActorRegister.Spotted;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.ReportReader;
import org.sitrep.report.Reports;
import org.sitrep.text.Block;
import org.sitrep.text.ReportText;
import org.sitrep.text.Sentence;
import org.sitrep.text.TextReader;
import org.sitrep.text.Texts;
import org.sitrep.text.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns corpora into sheets of labelled words, read by the product's own rooms so that training sees what the product will.
 *
 * <p>Usage: {@code TrainingSheets GOLD OUT}, where GOLD holds the folders re3d, gum, polnear and acled_notes.
 */
public final class TrainingSheets {
    private static final double CONFIDENT = .5;
    private static final Map<String, String> RE3D =
            Map.of("Person", "PERSON", "Organisation", "ORGANIZATION", "Location", "LOCATION");
    private static final Map<String, String> GUM =
            Map.of("person", "PERSON", "organization", "ORGANIZATION", "place", "LOCATION");
    private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]+)");
    private static final int LONGEST_ENTITY = 10;

    /** A run of characters with its label. */
    record Entity(int start, int end, String type) {}

    private final ReportReader reports = Reports.reader();
    private final TextReader texts = Texts.reader();
    private final ActorRegister register = TextActorRegister.load();
    private final WordTagger tagger = new WordTagger();
    private final Optional<SilverNames> silver;

    /** @param silver whether CoreNLP's names are wanted beside the corpus's own labels */
    TrainingSheets(boolean silver) {
        this.silver = silver ? Optional.of(new SilverNames()) : Optional.empty();
    }

    public static void main(String[] arguments) throws IOException {
        Path gold = Path.of(arguments[0]);
        Path out = Files.createDirectories(Path.of(arguments[1]));
        TrainingSheets sheets = new TrainingSheets(true);
        for (Path source : sorted(gold.resolve("re3d"))) {
            if (Files.isDirectory(source)) {
                List<Sheet.Line> lines = sheets.re3d(source);
                Sheet.write(
                        out.resolve("re3d-" + source.getFileName().toString().replace(' ', '_') + ".tsv"), lines);
                System.out.println(source.getFileName() + " " + lines.size());
            }
        }
        Sheet.write(out.resolve("gum.tsv"), sheets.gum(gold.resolve("gum/gum_train.conllu.gz")));
        Sheet.write(out.resolve("gum-dev.tsv"), sheets.gum(gold.resolve("gum/gum_dev.conllu.gz")));
        System.out.println("gum");
        Sheet.write(out.resolve("acled.tsv"), sheets.acled(gold.resolve("acled_notes/acled_notes_train.csv.gz")));
        System.out.println("acled");
        List<Sheet.Line> polnear = new ArrayList<>();
        for (Path file : sorted(gold.resolve("polnear/train/text"))) {
            polnear.addAll(sheets.article(
                    file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8), List.of(), false));
        }
        Sheet.write(out.resolve("polnear.tsv"), polnear);
        System.out.println("polnear");
    }

    static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(p -> p.getFileName().toString()))
                    .toList();
        }
    }

    private List<Sheet.Line> re3d(Path source) throws IOException {
        Map<String, List<Entity>> entities = new LinkedHashMap<>();
        for (JsonNode node : lines(source.resolve("entities.json"))) {
            String type = RE3D.get(node.path("type").asString());
            if (type != null && node.path("confidence").asDouble(1) >= CONFIDENT) {
                entities.computeIfAbsent(node.path("documentId").asString(), d -> new ArrayList<>())
                        .add(new Entity(
                                node.path("begin").asInt(), node.path("end").asInt(), type));
            }
        }
        List<Sheet.Line> lines = new ArrayList<>();
        for (JsonNode node : lines(source.resolve("documents.json"))) {
            String id = node.path("_id").asString();
            lines.addAll(article(id, node.path("text").asString(), entities.getOrDefault(id, List.of()), true));
        }
        return lines;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
            String row = line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!row.isBlank()) {
                nodes.add(json.readTree(row));
            }
        }
        return nodes;
    }

    List<Sheet.Line> article(String id, String content, List<Entity> entities, boolean labelled) {
        List<Sheet.Line> lines = new ArrayList<>();
        Original original = new Original(content.getBytes(StandardCharsets.UTF_8), "text/plain");
        Hints hints = new Hints(Optional.of("unknown outlet"), Optional.empty(), Optional.empty(), Optional.of("en"));
        for (Report report : reports.read(original, new Intake.FromHand("corpus"), Instant.EPOCH, hints)
                .value()) {
            ReportText text = texts.read(report).value();
            List<Spotted> spotted = register.spot(text.text());
            for (Sentence sentence : text.sentences()) {
                if (!sentence.block().tells()) {
                    continue;
                }
                List<Span> spans = new ArrayList<>();
                for (Token token : sentence.tokens()) {
                    spans.add(text.offsets()
                            .toSource(token.span())
                            .flatMap(s -> report.manuscript().toOriginal().toSource(s))
                            .orElse(new Span(0, 0)));
                }
                lines.add(line(id, sentence, text.text(), spotted, spans, entities, labelled));
            }
        }
        return lines;
    }

    private Sheet.Line line(
            String id,
            Sentence sentence,
            String text,
            List<Spotted> spotted,
            List<Span> spans,
            List<Entity> entities,
            boolean labelled) {
        List<Token> tokens = sentence.tokens();
        List<Spotted> here =
                spotted.stream().filter(s -> sentence.span().contains(s.span())).toList();
        List<Word> words = tagger.tag(
                sentence,
                text,
                here.stream()
                        .filter(s -> s.actors().get(0).kind() != Actor.Kind.STATE)
                        .map(Spotted::span)
                        .toList());
        List<String> forms =
                tokens.stream().map(t -> t.form().replaceAll("\\s+", "_")).toList();
        List<String> tags = RegisterHits.tags(sentence, words);
        List<String> hits = RegisterHits.of(sentence, here);
        List<String> gold = new ArrayList<>(Collections.nCopies(forms.size(), labelled ? "O" : Sheet.NONE));
        entities.stream()
                .sorted(Comparator.comparingInt((Entity e) -> e.start - e.end).thenComparingInt(Entity::start))
                .forEach(e -> label(gold, spans, e));
        return new Sheet.Line(
                id,
                forms,
                tags,
                hits,
                silver.map(s -> s.labels(forms, tags)).orElseGet(() -> Collections.nCopies(forms.size(), Sheet.NONE)),
                gold,
                spans.stream().map(Span::start).toList(),
                spans.stream().map(Span::end).toList());
    }

    /** The longest of nested entities is kept: labels are flat. */
    private static void label(List<String> gold, List<Span> spans, Entity entity) {
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.start() < entity.end && entity.start < span.end()) {
                inside.add(i);
            }
        }
        if (inside.stream().anyMatch(i -> !gold.get(i).equals("O"))) {
            return;
        }
        for (int k = 0; k < inside.size(); k++) {
            gold.set(inside.get(k), (k == 0 ? "B-" : "I-") + entity.type);
        }
    }

    private List<Sheet.Line> plain(
            String id, List<String> words, List<Boolean> spaced, List<Entity> entities, boolean labelled) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int start = text.length();
            text.append(words.get(i));
            tokens.add(new Token(new Span(start, text.length()), words.get(i)));
            places.add(new Span(i, i + 1));
            if (spaced.get(i)) {
                text.append(' ');
            }
        }
        Sentence sentence =
                new Sentence(new Span(0, tokens.get(tokens.size() - 1).span().end()), Block.Kind.PARAGRAPH, tokens);
        String whole = text.toString();
        return List.of(line(id, sentence, whole, register.spot(whole), places, entities, labelled));
    }

    /** Entities of persons, organisations and places that hold no other such entity. */
    private List<Sheet.Line> gum(Path file) throws IOException {
        List<Sheet.Line> lines = new ArrayList<>();
        String document = "";
        List<String> words = new ArrayList<>();
        List<Boolean> spaced = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        record Open(String id, String type, int from) {}
        Deque<Open> open = new ArrayDeque<>();
        for (String row : unpacked(file).split("\n")) {
            if (row.startsWith("# newdoc id = ")) {
                document = row.substring(14);
                open.clear();
            }
            if (row.isBlank()) {
                if (!words.isEmpty()) {
                    List<Entity> flat = entities.stream()
                            .filter(e -> e.end - e.start <= LONGEST_ENTITY)
                            .filter(e -> entities.stream()
                                    .noneMatch(o -> o != e
                                            && o.start >= e.start
                                            && o.end <= e.end
                                            && o.end - o.start < e.end - e.start))
                            .toList();
                    lines.addAll(plain(document, words, spaced, flat, true));
                }
                words.clear();
                spaced.clear();
                entities.clear();
                open.clear();
                continue;
            }
            String[] columns = row.split("\t");
            if (columns.length < 10 || !columns[0].chars().allMatch(Character::isDigit)) {
                continue;
            }
            words.add(columns[1].replace(' ', '_'));
            spaced.add(!columns[9].contains("SpaceAfter=No"));
            int at = words.size() - 1;
            Matcher matcher = ENTITY.matcher(columns[9]);
            if (!matcher.find()) {
                continue;
            }
            String marks = matcher.group(1);
            for (int i = 0; i < marks.length(); ) {
                if (marks.charAt(i) == '(') {
                    int end = i + 1;
                    while (end < marks.length() && marks.charAt(end) != '(' && marks.charAt(end) != ')') {
                        end++;
                    }
                    String[] parts = marks.substring(i + 1, end).split("-");
                    String type = parts.length > 1 ? parts[1] : "";
                    if (end < marks.length() && marks.charAt(end) == ')') {
                        if (GUM.containsKey(type)) {
                            entities.add(new Entity(at, at + 1, GUM.get(type)));
                        }
                        end++;
                    } else {
                        open.push(new Open(parts[0], type, at));
                    }
                    i = end;
                } else {
                    int end = marks.indexOf(')', i);
                    if (end < 0) {
                        break;
                    }
                    String id = marks.substring(i, end);
                    open.stream().filter(o -> o.id.equals(id)).findFirst().ifPresent(o -> {
                        open.remove(o);
                        if (GUM.containsKey(o.type)) {
                            entities.add(new Entity(o.from, at + 1, GUM.get(o.type)));
                        }
                    });
                    i = end + 1;
                }
            }
        }
        return lines;
    }

    private static String unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<Sheet.Line> acled(Path file) throws IOException {
        List<Sheet.Line> lines = new ArrayList<>();
        List<List<String>> rows = Csv.rows(unpacked(file));
        int notes = rows.get(0).indexOf("notes");
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() > notes) {
                lines.addAll(article(row.get(0), row.get(notes), List.of(), false));
            }
        }
        return lines;
    }
}
