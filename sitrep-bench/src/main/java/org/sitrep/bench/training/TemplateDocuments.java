package org.sitrep.bench.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.sitrep.base.Span;
import org.sitrep.claim.template.Candidate;
import org.sitrep.claim.template.Lexicon;
import org.sitrep.claim.template.Line;
import org.sitrep.claim.template.ReadReport;
import org.sitrep.claim.template.Roles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents with gold, and keeps which strings filled which role in which of them. */
final class TemplateDocuments {
    private final Path sheets;
    private final Path roles;
    /** By role and string the documents in which it filled the role. */
    private final Map<String, Map<String, Set<String>>> counts = new LinkedHashMap<>();

    /**
     * @param sheets the folder with the sheets of the documents
     * @param roles the folder {@link RolesTraining} wrote
     */
    TemplateDocuments(Path sheets, Path roles) {
        this.sheets = sheets;
        this.roles = roles;
    }

    /** The strings that filled each role in two documents, this one not counted. */
    Map<String, Set<String>> lexicon(String document) {
        Map<String, Set<String>> lexicon = new LinkedHashMap<>();
        counts.forEach((role, strings) -> {
            Set<String> own = new TreeSet<>();
            strings.forEach((string, documents) -> {
                if (documents.size() - (documents.contains(document) ? 1 : 0) >= 2) {
                    own.add(string);
                }
            });
            lexicon.put(role, own);
        });
        return lexicon;
    }

    private void count(JsonNode document) {
        for (JsonNode template : document.path("templates")) {
            for (String role : Roles.ALL) {
                for (JsonNode entity : template.path(role)) {
                    for (JsonNode mention : entity) {
                        counts.computeIfAbsent(role, r -> new LinkedHashMap<>())
                                .computeIfAbsent(
                                        mention.path(0).asString().replaceAll("^(?:the|an?) ", ""),
                                        s -> new TreeSet<>())
                                .add(document.path("docid").asString());
                    }
                }
            }
        }
    }

    /**
     * The documents of a file.
     *
     * @param gold JSON lines, packed
     * @param name of their sheet and of what the roles' head found in them, "dev" or "tst"
     * @param counted whether their strings go into the lexicon
     * @throws IOException when one of the files cannot be read
     */
    List<TemplateDocument> read(Path gold, String name, boolean counted) throws IOException {
        List<Sheet.Line> lines = Sheet.read(sheets.resolve("muc-" + name + ".tsv"));
        Map<String, List<Line>> byDocument = new LinkedHashMap<>();
        List<Integer> numbers = new ArrayList<>();
        for (Sheet.Line line : lines) {
            List<Line> own = byDocument.computeIfAbsent(line.document(), d -> new ArrayList<>());
            numbers.add(own.size());
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < line.forms().size(); i++) {
                spans.add(new Span(line.starts().get(i), line.ends().get(i)));
            }
            own.add(new Line(line.forms(), line.tags(), line.hits(), spans));
        }
        Map<String, List<Candidate>> candidates = candidates(name, lines, numbers);
        Map<String, float[]> means = StateCache.means(roles.resolve(name + ".states"), lines);
        List<TemplateDocument> documents = new ArrayList<>();
        List<JsonNode> nodes = nodes(gold);
        if (counted) {
            nodes.forEach(this::count);
        }
        for (JsonNode node : nodes) {
            String id = node.path("docid").asString();
            documents.add(new TemplateDocument(
                    node,
                    new ReadReport(
                            node.path("doctext").asString(),
                            byDocument.getOrDefault(id, List.of()),
                            Lexicon.added(
                                    node.path("doctext").asString(),
                                    byDocument.getOrDefault(id, List.of()),
                                    candidates.getOrDefault(id, List.of()),
                                    lexicon(id)),
                            means.getOrDefault(id, new float[0])),
                    templates(node)));
        }
        return documents;
    }

    /** By document what the roles' head found in it. */
    private Map<String, List<Candidate>> candidates(String name, List<Sheet.Line> lines, List<Integer> numbers)
            throws IOException {
        Map<String, List<Candidate>> candidates = new HashMap<>();
        for (String row : Files.readAllLines(roles.resolve(name + ".tsv"), StandardCharsets.UTF_8)) {
            String[] cells = row.split("\t");
            int at = Integer.parseInt(cells[0]);
            candidates
                    .computeIfAbsent(lines.get(at).document(), d -> new ArrayList<>())
                    .add(new Candidate(
                            numbers.get(at),
                            Integer.parseInt(cells[1]),
                            Integer.parseInt(cells[2]),
                            cells[3],
                            Math.min(1, Double.parseDouble(cells[4]))));
        }
        return candidates;
    }

    private static List<JsonNode> nodes(Path gold) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        String whole;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(gold))) {
            whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<JsonNode> nodes = new ArrayList<>();
        for (String row : whole.split("\n")) {
            nodes.add(json.readTree(row));
        }
        return nodes;
    }

    private static List<Map<String, List<Set<String>>>> templates(JsonNode node) {
        List<Map<String, List<Set<String>>>> templates = new ArrayList<>();
        for (JsonNode template : node.path("templates")) {
            Map<String, List<Set<String>>> fillers = new LinkedHashMap<>();
            for (String role : Roles.ALL) {
                List<Set<String>> own = new ArrayList<>();
                for (JsonNode entity : template.path(role)) {
                    Set<String> strings = new TreeSet<>();
                    entity.forEach(
                            m -> strings.add(TemplateDocument.plain(m.path(0).asString())));
                    own.add(strings);
                }
                fillers.put(role, own);
            }
            templates.add(fillers);
        }
        return templates;
    }
}
