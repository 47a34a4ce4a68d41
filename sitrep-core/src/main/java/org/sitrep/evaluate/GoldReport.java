package org.sitrep.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.base.Span;
import tools.jackson.databind.JsonNode;

/** One gold file of the set {@code claims}. */
record GoldReport(String id, String outlet, Optional<LocalDate> published, String text, List<GoldClaim> claims) {

    record GoldClaim(
            String id,
            Span evidence,
            String quote,
            List<Hop> chain,
            String assertion,
            String plover,
            String acled,
            Optional<Party> actor,
            Optional<Party> target,
            Optional<Point> place,
            Optional<Days> date,
            List<Bounds> amounts,
            String polarity,
            String modality) {}

    record Hop(String kind, String name, Optional<String> words) {}

    record Party(String text, String name) {}

    record Point(String name, double latitude, double longitude) {}

    /** Closed days; an absent one is open. */
    record Days(Optional<LocalDate> earliest, Optional<LocalDate> latest) {}

    record Bounds(OptionalDouble low, OptionalDouble high) {}

    /**
     * @throws IllegalArgumentException when the file does not have the form of the set; the message says what is wrong
     */
    static GoldReport of(JsonNode root) {
        String text = string(root, "text");
        JsonNode claims = root.path("claims");
        if (!claims.isArray()) {
            throw new IllegalArgumentException("no list \"claims\"");
        }
        List<GoldClaim> list = new ArrayList<>();
        for (JsonNode claim : claims) {
            list.add(claim(claim, text));
        }
        return new GoldReport(string(root, "id"), string(root, "outlet"), day(root.path("published")), text, list);
    }

    private static GoldClaim claim(JsonNode node, String text) {
        String id = string(node, "id");
        JsonNode at = node.path("evidence");
        int start = at.path("start").asInt(-1);
        int end = at.path("end").asInt(-1);
        if (start < 0 || end <= start || end > text.length()) {
            throw new IllegalArgumentException("claim " + id + " has evidence outside the text");
        }
        List<Hop> chain = new ArrayList<>();
        for (JsonNode hop : node.path("chain")) {
            chain.add(new Hop(
                    string(hop, "kind"),
                    string(hop, "name"),
                    optional(hop.path("at").path("quote"))));
        }
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("claim " + id + " has no chain");
        }
        List<Bounds> amounts = new ArrayList<>();
        for (JsonNode amount : node.path("amounts")) {
            amounts.add(new Bounds(number(amount.path("low")), number(amount.path("high"))));
        }
        JsonNode place = node.path("place");
        JsonNode date = node.path("date");
        return new GoldClaim(
                id,
                new Span(start, end),
                text.substring(start, end),
                chain,
                string(node, "assertion"),
                string(node, "plover"),
                string(node, "acled"),
                party(node.path("actor")),
                party(node.path("target")),
                number(place.path("lat")).isPresent()
                                && number(place.path("lon")).isPresent()
                        ? Optional.of(new Point(
                                string(place, "name"),
                                place.path("lat").asDouble(),
                                place.path("lon").asDouble()))
                        : Optional.empty(),
                date.isObject()
                        ? Optional.of(new Days(day(date.path("earliest")), day(date.path("latest"))))
                        : Optional.empty(),
                amounts,
                string(node, "polarity"),
                string(node, "modality"));
    }

    private static Optional<Party> party(JsonNode node) {
        if (!node.isObject()) {
            return Optional.empty();
        }
        String text = string(node, "text");
        return Optional.of(new Party(text, optional(node.path("name")).orElse(text)));
    }

    private static String string(JsonNode node, String field) {
        return optional(node.path(field)).orElseThrow(() -> new IllegalArgumentException("no text \"" + field + "\""));
    }

    private static Optional<String> optional(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    private static OptionalDouble number(JsonNode node) {
        return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
    }

    private static Optional<LocalDate> day(JsonNode node) {
        if (!node.isString()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(node.asString()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + node.asString() + "\" is not a day", e);
        }
    }
}
