package org.sitrep.report.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.base.Cited;
import org.sitrep.base.Note;

/**
 * What a page says about itself.
 *
 * @param url its canonical address
 * @param notes metadata that could not be read
 */
public record PageFacts(
        Optional<Cited<String>> outlet,
        Optional<Cited<String>> title,
        Optional<Cited<String>> byline,
        Optional<URI> url,
        Optional<Cited<LocalDate>> published,
        List<Note> notes) {
    private static final int LONGEST = 500;
    private static final int LEAST_LETTERS = 80;
    private static final List<String> OUTLET = List.of("og:site_name", "publisher", "dc.publisher", "application-name");
    private static final List<String> TITLE = List.of("og:title", "twitter:title", "dc.title");
    private static final List<String> BYLINE =
            List.of("author", "article:author", "parsely-author", "dc.creator", "byl", "sailthru.author");
    private static final List<String> DAY = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "parsely-pub-date",
            "sailthru.date");

    public PageFacts {
        notes = List.copyOf(notes);
    }

    /** Reads the facts of a page; the first field of a fixed order wins. */
    public static PageFacts of(String html) {
        Document page = Jsoup.parse(html);
        List<Note> notes = new ArrayList<>();
        ArticleData data = ArticleData.of(page, notes);
        Optional<Cited<String>> outlet = meta(page, OUTLET, v -> true).or(data::outlet);
        return new PageFacts(
                outlet,
                meta(page, TITLE, v -> true).or(data::title).or(() -> title(page, outlet)),
                meta(page, BYLINE, v -> !v.contains("://") && !v.startsWith("@"))
                        .or(data::byline),
                address(page.select("link[rel=canonical]").attr("href"))
                        .or(() -> address(page.select("meta[property=og:url]").attr("content")))
                        .or(data::url),
                meta(page, DAY, v -> MetadataDay.of(v).isPresent())
                        .flatMap(v -> MetadataDay.of(v.value()).map(d -> v.map(x -> d)))
                        .or(data::published)
                        .or(() -> time(page)),
                notes);
    }

    /** Whether a page has running text: some eighty letters outside links and navigation. */
    public static boolean hasText(String html) {
        Element body = Jsoup.parse(html).body();
        body.select("script, style, noscript, template, nav, form, button, select, a")
                .remove();
        int letters = 0;
        String text = body.text();
        for (int i = 0; i < text.length() && letters < LEAST_LETTERS; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters >= LEAST_LETTERS;
    }

    private static Optional<Cited<String>> meta(Document page, List<String> fields, Predicate<String> fits) {
        var metas = page.select("meta[content]");
        for (String field : fields) {
            for (Element meta : metas) {
                for (String key : List.of("property", "name", "itemprop")) {
                    if (meta.attr(key).toLowerCase(Locale.ROOT).equals(field)) {
                        String value = tidy(meta.attr("content"));
                        if (!value.isEmpty() && fits.test(value)) {
                            return Optional.of(Cited.inMetadata(meta.attr(key), value));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The title element without the outlet's name before or behind it. */
    private static Optional<Cited<String>> title(Document page, Optional<Cited<String>> outlet) {
        String title = tidy(page.title());
        if (outlet.isPresent()) {
            String name = outlet.get().value();
            for (String mark : List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ")) {
                if (title.endsWith(mark + name)) {
                    title = title.substring(0, title.length() - mark.length() - name.length());
                } else if (title.startsWith(name + mark)) {
                    title = title.substring(mark.length() + name.length());
                }
            }
        }
        return title.isBlank() ? Optional.empty() : Optional.of(Cited.inMetadata("title", title));
    }

    private static Optional<Cited<LocalDate>> time(Document page) {
        int looked = 0;
        for (Element time : page.select("time[datetime]")) {
            if (++looked > 20) {
                break;
            }
            boolean aside = time.closest("aside, nav, footer, .related, .comments, .comment") != null;
            Optional<LocalDate> day = aside ? Optional.empty() : MetadataDay.of(time.attr("datetime"));
            if (day.isPresent()) {
                return Optional.of(Cited.inMetadata("time datetime", day.get()));
            }
        }
        return Optional.empty();
    }

    static String tidy(String value) {
        String folded = value.replaceAll("[\\s\\u00A0]+", " ").strip();
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }

    /** An absolute address of the web. */
    public static Optional<URI> address(String value) {
        try {
            URI uri = new URI(value.strip());
            String scheme = uri.getScheme();
            boolean web = scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
            return web && uri.getHost() != null && value.length() < 2_000 ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
