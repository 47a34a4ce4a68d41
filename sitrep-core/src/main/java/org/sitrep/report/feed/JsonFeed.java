package org.sitrep.report.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.base.Cited;
import org.sitrep.base.Note;
import org.sitrep.base.Span;
import org.sitrep.report.Limits;
import org.sitrep.report.Manuscript.Markup;
import org.sitrep.report.html.MetadataDay;
import org.sitrep.report.html.PageFacts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Reads the items of a JSON feed with the place of every string. */
final class JsonFeed {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A string of the file and where its opening quotation mark stands. */
    private record Value(String text, int quote) {}

    private JsonFeed() {}

    static List<FeedItem> items(String source, Limits limits, String name, List<Note> notes) {
        Map<String, Value> feed = new HashMap<>();
        List<Map<String, Value>> items = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(source)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                notes.add(Note.error("FEED-UNREADABLE", name + " is not a JSON feed."));
                return List.of();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = parser.currentName();
                JsonToken token = parser.nextToken();
                if (field.equals("items") && token == JsonToken.START_ARRAY) {
                    while (parser.nextToken() == JsonToken.START_OBJECT && items.size() < limits.maxReports()) {
                        items.add(object(parser));
                    }
                } else if (token == JsonToken.VALUE_STRING) {
                    feed.put(field, value(parser));
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            notes.add(Note.error("FEED-UNREADABLE", name + " is broken: " + FeedReader.brief(e)));
        }
        List<FeedItem> read = new ArrayList<>();
        for (Map<String, Value> item : items) {
            item(feed, item, source, items.indexOf(item) + 1, notes).ifPresent(read::add);
        }
        return read;
    }

    private static Map<String, Value> object(JsonParser parser) {
        Map<String, Value> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                fields.putIfAbsent(field, value(parser));
            } else if (field.equals("author") && token == JsonToken.START_OBJECT) {
                Value name = object(parser).get("name");
                if (name != null) {
                    fields.put("author.name", name);
                }
            } else if (field.equals("authors") && token == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    Value name = object(parser).get("name");
                    if (name != null) {
                        fields.putIfAbsent("author.name", name);
                    }
                }
            } else {
                parser.skipChildren();
            }
        }
        return fields;
    }

    private static Value value(JsonParser parser) {
        return new Value(parser.getString(), (int) parser.currentTokenLocation().getCharOffset());
    }

    private static Optional<FeedItem> item(
            Map<String, Value> feed, Map<String, Value> item, String source, int number, List<Note> notes) {
        for (String field : List.of("content_html", "content_text", "summary", "title")) {
            Value value = item.get(field);
            if (value == null || value.text().isBlank()) {
                continue;
            }
            Unescaped text = Unescaped.json(source, value.quote())
                    .filter(u -> u.characters().equals(value.text()))
                    .orElseGet(() -> {
                        notes.add(Note.info(
                                "FEED-OFFSETS",
                                "The text of item " + number + " could not be found letter by letter in the feed."));
                        return Unescaped.whole(value.text(), new Span(0, source.length()));
                    });
            return Optional.of(new FeedItem(
                    text(feed, "title").map(t -> Cited.inMetadata("feed title", t)),
                    text(item, "title").map(t -> Cited.inMetadata("feed item title", t)),
                    text(item, "author.name").map(t -> Cited.inMetadata("feed item author", t)),
                    text(item, "url").or(() -> text(item, "external_url")).flatMap(PageFacts::address),
                    text(item, "date_published")
                            .flatMap(MetadataDay::of)
                            .map(d -> Cited.inMetadata("feed item date_published", d)),
                    field.equals("content_html") ? Markup.HTML : Markup.PLAIN,
                    text));
        }
        notes.add(Note.info("FEED-ITEM-EMPTY", "Item " + number + " has neither text nor title."));
        return Optional.empty();
    }

    private static Optional<String> text(Map<String, Value> fields, String name) {
        Value value = fields.get(name);
        return value == null ? Optional.empty() : FeedReader.text(value.text());
    }
}
