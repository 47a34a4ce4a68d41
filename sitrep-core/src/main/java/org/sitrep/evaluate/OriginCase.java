package org.sitrep.evaluate;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sitrep.base.Span;
import tools.jackson.databind.JsonNode;

/** One file of the set {@code origins}: a few reports and what an analyst must see in them. */
record OriginCase(
        String id,
        int kind,
        List<SituationSource.Given> reports,
        List<String> register,
        List<Ask> asks,
        Optional<List<Tie>> conflicts,
        Optional<List<Tie>> updates,
        List<Pair> sameEvent,
        List<Pair> otherEvent) {

    /** A run of a report's text. */
    record Quote(String report, Span span, String words) {}

    /** Two runs. */
    record Pair(Quote one, Quote other) {}

    /** A conflict of a kind, or an update, between two runs. */
    record Tie(String kind, Quote one, Quote other) {}

    /** What is expected of one claim; empty parts are not asked. */
    record Expected(
            Optional<List<Integer>> origins,
            OptionalInt reports,
            OptionalInt credibility,
            Optional<Set<String>> flags,
            Optional<String> polarity) {}

    /** What is expected at the end of a day, UTC. */
    record AsOf(LocalDate known, Expected expected) {}

    /** A claim and what is expected of it. */
    record Ask(Quote quote, Expected expected, List<AsOf> history) {}

    /**
     * @throws IllegalArgumentException when the file does not have the form of the set; the message says what is wrong
     */
    static OriginCase of(JsonNode root) {
        List<SituationSource.Given> reports = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (JsonNode node : root.path("reports")) {
            SituationSource.Given report = report(node);
            if (texts.put(report.id(), report.text()) != null) {
                throw new IllegalArgumentException("two reports are called " + report.id());
            }
            reports.add(report);
        }
        List<Ask> asks = new ArrayList<>();
        for (JsonNode node : root.path("ask")) {
            asks.add(ask(node, texts));
        }
        if (reports.isEmpty() || asks.isEmpty()) {
            throw new IllegalArgumentException("it needs \"reports\" and \"ask\"");
        }
        return new OriginCase(
                string(root, "id"),
                root.path("kind").asInt(0),
                reports,
                optional(root.path("register")).stream().flatMap(String::lines).toList(),
                asks,
                listed(root.path("conflicts"), n -> tie(string(n, "kind"), n.path("between"), texts)),
                listed(
                        root.path("updates"),
                        n -> new Tie("update", quote(n.path("from"), texts), quote(n.path("to"), texts))),
                pairs(root.path("sameEvent"), texts),
                pairs(root.path("otherEvent"), texts));
    }

    private static SituationSource.Given report(JsonNode node) {
        String id = string(node, "id");
        try {
            return new SituationSource.Given(
                    id,
                    string(node, "outlet"),
                    optional(node.path("published")).map(LocalDate::parse),
                    Instant.parse(string(node, "received")),
                    optional(node.path("url")).filter(u -> !u.isEmpty()).map(URI::create),
                    optional(node.path("language")).filter(l -> !l.isEmpty()),
                    optional(node.path("media")).filter(m -> !m.isEmpty()).stream()
                            .toList(),
                    string(node, "text"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("report " + id + " has a day that is none: " + e.getMessage(), e);
        }
    }

    private static Ask ask(JsonNode node, Map<String, String> texts) {
        List<AsOf> history = new ArrayList<>();
        for (JsonNode then : node.path("asOf")) {
            try {
                history.add(new AsOf(LocalDate.parse(string(then, "known")), expected(then.path("expect"))));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("\"known\" is not a day: " + e.getMessage(), e);
            }
        }
        return new Ask(
                quote(string(node, "report"), string(node, "quote"), texts), expected(node.path("expect")), history);
    }

    private static Expected expected(JsonNode node) {
        Optional<List<Integer>> origins = Optional.empty();
        if (node.path("origins").isArray()) {
            origins = Optional.of(List.of(
                    node.path("origins").path(0).asInt(),
                    node.path("origins").path(1).asInt()));
        }
        Optional<Set<String>> flags = Optional.empty();
        if (node.path("flags").isArray()) {
            Set<String> found = new TreeSet<>();
            node.path("flags").forEach(f -> found.add(f.asString()));
            flags = Optional.of(found);
        }
        return new Expected(
                origins,
                whole(node.path("reports")),
                whole(node.path("credibility")),
                flags,
                optional(node.path("polarity")));
    }

    private static OptionalInt whole(JsonNode node) {
        return node.isNumber() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
    }

    private static <T> Optional<List<T>> listed(JsonNode nodes, Function<JsonNode, T> reading) {
        if (!nodes.isArray()) {
            return Optional.empty();
        }
        List<T> list = new ArrayList<>();
        nodes.forEach(n -> list.add(reading.apply(n)));
        return Optional.of(list);
    }

    private static List<Pair> pairs(JsonNode nodes, Map<String, String> texts) {
        return listed(nodes, n -> new Pair(quote(n.path(0), texts), quote(n.path(1), texts)))
                .orElse(List.of());
    }

    private static Tie tie(String kind, JsonNode between, Map<String, String> texts) {
        return new Tie(kind, quote(between.path(0), texts), quote(between.path(1), texts));
    }

    private static Quote quote(JsonNode pair, Map<String, String> texts) {
        return quote(pair.path(0).asString(), pair.path(1).asString(), texts);
    }

    private static Quote quote(String report, String words, Map<String, String> texts) {
        String text = texts.get(report);
        int start = text == null ? -1 : text.indexOf(words);
        if (words.isEmpty() || start < 0) {
            throw new IllegalArgumentException("\"" + words + "\" is not in report " + report);
        }
        return new Quote(report, new Span(start, start + words.length()), words);
    }

    private static String string(JsonNode node, String field) {
        return optional(node.path(field)).orElseThrow(() -> new IllegalArgumentException("no text \"" + field + "\""));
    }

    private static Optional<String> optional(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }
}
