package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.base.SitrepException;
import org.sitrep.base.Span;
import org.sitrep.evaluate.SpanMatching.Pair;
import org.sitrep.mention.Mention.EntityMention;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The set {@code re3d}: persons, organisations and places spoken of in documents on Syria and Iraq, names and descriptions alike.
 * What counts as right is written in docs/fields/evaluate-re3d.md.
 */
public final class Re3d implements GoldSet {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double CONFIDENT = .5;
    private static final Map<String, EntityMention.Type> TYPES = Map.of(
            "Person", EntityMention.Type.PERSON,
            "Organisation", EntityMention.Type.ORGANISATION,
            "Location", EntityMention.Type.LOCATION);

    private final MentionSource source;

    /** @param source the pipeline to be scored */
    public Re3d(MentionSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "re3d";
    }

    @Override
    public String description() {
        return "persons, organisations and places, names and descriptions (folders with documents.json and entities.json)";
    }

    private record Entity(Span span, EntityMention.Type type) {}

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        Rate strict = new Rate();
        Rate overlap = new Rate();
        Rate person = new Rate();
        Rate organisation = new Rate();
        Rate location = new Rate();
        List<String> misses = new ArrayList<>();
        int documents = 0;
        for (Path file : GoldFiles.in(directory, f -> f.equals("documents.json"), "documents.json and entities.json")) {
            Map<String, List<Entity>> gold = entities(file.resolveSibling("entities.json"));
            for (JsonNode document : lines(file)) {
                documents++;
                String id = document.path("_id").asString();
                String text = document.path("text").asString();
                List<Entity> wanted = gold.getOrDefault(id, List.of());
                List<Entity> found = found(text);
                for (EntityMention.Type type : EntityMention.Type.values()) {
                    Rate rate = switch (type) {
                        case PERSON -> person;
                        case ORGANISATION -> organisation;
                        case LOCATION -> location;
                    };
                    List<Span> one = of(wanted, type);
                    List<Span> other = of(found, type);
                    List<Pair> pairs = SpanMatching.exactThenOverlap(one, other);
                    int exact = (int) pairs.stream().filter(Pair::exact).count();
                    strict.add(exact, other.size(), one.size());
                    overlap.add(pairs.size(), other.size(), one.size());
                    rate.add(pairs.size(), other.size(), one.size());
                    misses.addAll(misses(id, text, type, one, other, pairs));
                }
            }
        }
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("strictF1", strict.f1());
        values.put("overlapF1", overlap.f1());
        values.put("person", person.f1());
        values.put("organisation", organisation.f1());
        values.put("location", location.f1());
        return new Figures(name(), documents, source.version(), values, misses);
    }

    private List<Entity> found(String text) {
        return source.read(text, Optional.empty()).stream()
                .filter(f -> f.mention() instanceof EntityMention)
                .map(f -> new Entity(f.span(), ((EntityMention) f.mention()).type()))
                .toList();
    }

    private static List<Span> of(List<Entity> entities, EntityMention.Type type) {
        return entities.stream().filter(e -> e.type == type).map(Entity::span).toList();
    }

    private static List<String> misses(
            String id, String text, EntityMention.Type type, List<Span> gold, List<Span> found, List<Pair> pairs) {
        List<String> misses = new ArrayList<>();
        boolean[] usedGold = new boolean[gold.size()];
        boolean[] usedFound = new boolean[found.size()];
        for (Pair pair : pairs) {
            usedGold[pair.gold()] = true;
            usedFound[pair.found()] = true;
            if (!pair.exact()) {
                misses.add(GoldFiles.miss(
                        id,
                        type + " " + gold.get(pair.gold()).in(text),
                        type + " " + found.get(pair.found()).in(text)));
            }
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!usedGold[i]) {
                misses.add(GoldFiles.miss(id, type + " " + gold.get(i).in(text), ""));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (!usedFound[i]) {
                misses.add(GoldFiles.miss(id, "", type + " " + found.get(i).in(text)));
            }
        }
        return misses;
    }

    private static Map<String, List<Entity>> entities(Path file) throws IOException {
        Map<String, List<Entity>> byDocument = new HashMap<>();
        for (JsonNode node : lines(file)) {
            EntityMention.Type type = TYPES.get(node.path("type").asString(""));
            int begin = node.path("begin").asInt(-1);
            int end = node.path("end").asInt(-1);
            if (type != null
                    && begin >= 0
                    && end > begin
                    && node.path("confidence").asDouble(1) >= CONFIDENT) {
                byDocument
                        .computeIfAbsent(node.path("documentId").asString(""), d -> new ArrayList<>())
                        .add(new Entity(new Span(begin, end), type));
            }
        }
        return byDocument;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        int number = 0;
        for (String line : GoldFiles.text(file).split("\n")) {
            number++;
            if (!line.isBlank()) {
                try {
                    nodes.add(JSON.readTree(line));
                } catch (JacksonException e) {
                    throw new SitrepException(
                            "Line " + number + " of " + file + " is not JSON: " + e.getOriginalMessage(), e);
                }
            }
        }
        return nodes;
    }
}
