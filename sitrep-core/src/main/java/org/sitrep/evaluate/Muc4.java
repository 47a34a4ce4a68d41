package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.SitrepException;
import org.sitrep.claim.IncidentTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The set {@code muc4}: reports of violent incidents with templates of who did what to whom with what. What counts as right is
 * written in docs/fields/evaluate-muc4.md.
 */
public final class Muc4 implements GoldSet {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<IncidentTemplate.Role, String> ROLES = Map.of(
            IncidentTemplate.Role.PERPETRATOR, "PerpInd",
            IncidentTemplate.Role.ORGANISATION, "PerpOrg",
            IncidentTemplate.Role.TARGET, "Target",
            IncidentTemplate.Role.VICTIM, "Victim",
            IncidentTemplate.Role.WEAPON, "Weapon");

    private final TemplateSource source;

    /** @param source the pipeline to be scored */
    public Muc4(TemplateSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "muc4";
    }

    @Override
    public String description() {
        return "templates of violent incidents (*.jsonl, *.jsonl.gz with doctext and templates); parts: train, dev";
    }

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        for (Path file : GoldFiles.in(
                directory,
                f -> (f.endsWith(".jsonl") || f.endsWith(".jsonl.gz"))
                        && part.map(p -> f.startsWith(p + ".")).orElse(true),
                "*.jsonl.gz, each line with doctext and templates")) {
            int number = 0;
            for (String line : GoldFiles.text(file).split("\n")) {
                number++;
                if (!line.isBlank()) {
                    JsonNode document = parsed(line, number, file);
                    if (document.has("doctext") && document.has("templates")) {
                        documents.add(document);
                    }
                }
            }
        }
        if (documents.isEmpty()) {
            throw new SitrepException("No document with doctext and templates in " + directory + ".");
        }
        return evaluate(documents);
    }

    /** Runs the pipeline over documents with {@code docid}, {@code doctext} and {@code templates} and scores it. */
    public Figures evaluate(List<JsonNode> documents) {
        Slots slots = new Slots();
        Map<String, Rate> entities = new LinkedHashMap<>();
        FilledTemplate.ROLES.forEach(r -> entities.put(r, new Rate()));
        Rate all = new Rate();
        List<String> misses = new ArrayList<>();
        for (JsonNode document : documents) {
            List<FilledTemplate> gold = gold(document.path("templates"));
            List<FilledTemplate> found =
                    found(source.templates(document.path("doctext").asString()));
            TemplateScore.Counts counts = TemplateScore.templates(found, gold);
            slots.add(counts);
            Map<String, List<Set<String>>> wanted = FilledTemplate.merged(gold);
            Map<String, List<Set<String>>> read = FilledTemplate.merged(found);
            entities.forEach((role, rate) -> {
                List<Set<String>> one = read.getOrDefault(role, List.of());
                List<Set<String>> other = wanted.getOrDefault(role, List.of());
                int aligned = TemplateScore.aligned(one, other);
                rate.add(aligned, one.size(), other.size());
                all.add(aligned, one.size(), other.size());
            });
            misses.addAll(TemplateMisses.of(document.path("docid").asString(""), found, gold, counts));
        }
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("gttPrecision", slots.precision());
        values.put("gttRecall", slots.recall());
        values.put("gttF", slots.f1());
        values.put("ceafReeF", all.f1());
        values.put("ceafReePrecision", all.precision());
        values.put("ceafReeRecall", all.recall());
        entities.forEach((role, rate) -> values.put("ceafRee" + role, rate.f1()));
        return new Figures(name(), documents.size(), source.version(), values, misses);
    }

    /** Slots of all documents: those on either side that agree are counted apart, because they may differ. */
    private static final class Slots {
        private int hits;
        private int found;
        private int met;
        private int gold;

        void add(TemplateScore.Counts counts) {
            hits += counts.hits();
            found += counts.found();
            met += counts.met();
            gold += counts.gold();
        }

        double precision() {
            return Rate.share(hits, found);
        }

        double recall() {
            return Rate.share(met, gold);
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    private static JsonNode parsed(String line, int number, Path file) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new SitrepException("Line " + number + " of " + file + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The gold templates, each once. */
    static List<FilledTemplate> gold(JsonNode templates) {
        List<FilledTemplate> gold = new ArrayList<>();
        for (JsonNode node : templates) {
            Map<String, List<Set<String>>> roles = new LinkedHashMap<>();
            for (String role : FilledTemplate.ROLES) {
                List<Set<String>> fillers = new ArrayList<>();
                for (JsonNode filler : node.path(role)) {
                    List<String> words = new ArrayList<>();
                    filler.forEach(m -> words.add(m.path(0).asString("")));
                    if (!words.isEmpty()) {
                        fillers.add(FilledTemplate.strings(words));
                    }
                }
                roles.put(role, fillers);
            }
            FilledTemplate template =
                    new FilledTemplate(node.path("incident_type").asString(""), roles);
            if (!gold.contains(template)) {
                gold.add(template);
            }
        }
        return gold;
    }

    private static List<FilledTemplate> found(List<IncidentTemplate> templates) {
        List<FilledTemplate> found = new ArrayList<>();
        for (IncidentTemplate template : templates) {
            Map<String, List<Set<String>>> roles = new LinkedHashMap<>();
            for (IncidentTemplate.Filler filler : template.fillers()) {
                String role = ROLES.get(filler.role());
                if (role == null) {
                    throw new IllegalStateException("a role without name: " + filler.role());
                }
                roles.computeIfAbsent(role, r -> new ArrayList<>())
                        .add(FilledTemplate.strings(List.of(filler.words())));
            }
            found.add(new FilledTemplate(template.kind().word(), roles));
        }
        return found;
    }
}
