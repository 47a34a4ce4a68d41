package org.sitrep.report.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.base.Cited;
import org.sitrep.base.Note;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article a page describes in JSON-LD (schema.org NewsArticle and its kin). */
final class ArticleData {
    private static final int MOST_SCRIPTS = 20;
    private static final int LONGEST_SCRIPT = 512 * 1024;
    private static final int DEEPEST = 6;
    private static final int MOST_NODES = 2_000;
    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Optional<JsonNode> article;

    private ArticleData(Optional<JsonNode> article) {
        this.article = article;
    }

    static ArticleData of(Document page, List<Note> notes) {
        int scripts = 0;
        for (Element script : page.select("script[type=application/ld+json]")) {
            String json = script.data();
            if (++scripts > MOST_SCRIPTS || json.length() > LONGEST_SCRIPT) {
                notes.add(Note.info("METADATA-UNREADABLE", "JSON-LD of the page is too large and was not read."));
                break;
            }
            try {
                int[] nodes = {0};
                Optional<JsonNode> found = article(JSON.readTree(json), 0, nodes);
                if (found.isPresent()) {
                    return new ArticleData(found);
                }
            } catch (JacksonException e) {
                notes.add(Note.info("METADATA-UNREADABLE", "JSON-LD of the page is malformed and was not read."));
            }
        }
        return new ArticleData(Optional.empty());
    }

    private static Optional<JsonNode> article(JsonNode node, int depth, int[] nodes) {
        if (depth > DEEPEST || ++nodes[0] > MOST_NODES || !node.isContainer()) {
            return Optional.empty();
        }
        if (node.isObject()) {
            JsonNode type = node.path("@type");
            boolean fits = type.isString() && ARTICLES.contains(type.stringValue());
            if (type.isArray()) {
                for (JsonNode one : type) {
                    fits |= one.isString() && ARTICLES.contains(one.stringValue());
                }
            }
            if (fits) {
                return Optional.of(node);
            }
        }
        for (JsonNode child : node) {
            Optional<JsonNode> found = article(child, depth + 1, nodes);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    Optional<Cited<String>> title() {
        return text("headline").or(() -> text("name"));
    }

    Optional<Cited<String>> outlet() {
        return names("publisher");
    }

    Optional<Cited<String>> byline() {
        return names("author");
    }

    Optional<Cited<LocalDate>> published() {
        return text("datePublished").flatMap(t -> MetadataDay.of(t.value()).map(d -> t.map(x -> d)));
    }

    Optional<URI> url() {
        return text("url").or(() -> text("mainEntityOfPage")).flatMap(t -> PageFacts.address(t.value()));
    }

    private Optional<Cited<String>> text(String field) {
        return article.map(a -> a.path(field))
                .filter(JsonNode::isString)
                .map(v -> PageFacts.tidy(v.stringValue()))
                .filter(v -> !v.isEmpty())
                .map(v -> Cited.inMetadata("JSON-LD " + field, v));
    }

    private Optional<Cited<String>> names(String field) {
        List<String> names = new ArrayList<>();
        article.map(a -> a.path(field)).ifPresent(value -> {
            for (JsonNode one : value.isArray() ? value : List.of(value)) {
                JsonNode name = one.isObject() ? one.path("name") : one;
                if (name.isString() && !name.stringValue().isBlank() && names.size() < 10) {
                    names.add(PageFacts.tidy(name.stringValue()));
                }
            }
        });
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Cited.inMetadata("JSON-LD " + field, String.join(", ", names)));
    }
}
