package org.sitrep.report.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.Cited;
import org.sitrep.base.Note;
import org.sitrep.base.OffsetMap;
import org.sitrep.base.Read;
import org.sitrep.base.ReportId;
import org.sitrep.base.Span;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Limits;
import org.sitrep.report.Manuscript;
import org.sitrep.report.Manuscript.Markup;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.file.Decoding;
import org.sitrep.report.file.Ids;
import org.sitrep.report.html.MetadataDay;
import org.sitrep.report.html.PageFacts;

/** Reads the items of RSS, Atom and JSON feeds. */
public final class FeedReader {
    private static final String VERSION = "feed/1";
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{2,40})");
    private static final List<String> TEXT = List.of("content:encoded", "content", "description", "summary");
    private static final List<String> DAY = List.of("pubDate", "published", "issued", "dc:date", "updated", "modified");

    private FeedReader() {}

    /** Reads an RSS or Atom feed. */
    public static Read<List<Report>> xml(
            Original original,
            byte[] bytes,
            Optional<String> container,
            Intake intake,
            Instant received,
            Hints hints,
            Limits limits) {
        String head = new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head.stripLeading());
        Decoding decoding = Decoding.of(bytes, declared.find() ? Optional.of(declared.group(1)) : Optional.empty());
        String source = decoding.characters();
        List<Note> notes = new ArrayList<>(decoding.notes());
        SyndFeed feed;
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setPreserveWireFeed(false);
            feed = input.build(new StringReader(source.stripLeading()));
        } catch (FeedException | IllegalArgumentException e) {
            notes.add(Note.error("FEED-UNREADABLE", intake.label() + " is not a feed we can read: " + brief(e)));
            return new Read<>(List.of(), notes, VERSION);
        }
        List<ItemScan> scans = ItemScan.of(source);
        List<SyndEntry> entries = feed.getEntries();
        boolean aligned = scans.size() == entries.size();
        List<FeedItem> items = new ArrayList<>();
        for (int i = 0; i < Math.min(entries.size(), limits.maxReports()); i++) {
            Optional<ItemScan> scan = aligned ? Optional.of(scans.get(i)) : Optional.empty();
            item(feed, entries.get(i), scan, source, i + 1, notes).ifPresent(items::add);
        }
        return reports(items, original, decoding, container, intake, received, hints, notes);
    }

    /** Reads a JSON feed. */
    public static Read<List<Report>> json(
            Original original,
            byte[] bytes,
            Optional<String> container,
            Intake intake,
            Instant received,
            Hints hints,
            Limits limits) {
        Decoding decoding = Decoding.of(bytes, Optional.empty());
        List<Note> notes = new ArrayList<>(decoding.notes());
        List<FeedItem> items = JsonFeed.items(decoding.characters(), limits, intake.label(), notes);
        return reports(items, original, decoding, container, intake, received, hints, notes);
    }

    private static Optional<FeedItem> item(
            SyndFeed feed, SyndEntry entry, Optional<ItemScan> scan, String source, int number, List<Note> notes) {
        Optional<SyndContent> content = entry.getContents().stream()
                .filter(c -> c.getValue() != null && !c.getValue().isBlank())
                .findFirst()
                .or(() -> Optional.ofNullable(entry.getDescription())
                        .filter(c -> c.getValue() != null && !c.getValue().isBlank()));
        Optional<String> title = text(entry.getTitle());
        String value;
        Markup markup;
        if (content.isPresent()) {
            value = content.get().getValue();
            markup = "text".equals(content.get().getType()) ? Markup.PLAIN : Markup.HTML;
        } else if (title.isPresent()) {
            value = title.get();
            markup = Markup.HTML;
        } else {
            notes.add(Note.info("FEED-ITEM-EMPTY", "Item " + number + " has neither text nor title."));
            return Optional.empty();
        }
        Optional<Unescaped> exact = scan.flatMap(s -> s.first(content.isPresent() ? TEXT : List.of("title")))
                .flatMap(e -> e.is("xhtml")
                        ? Optional.of(new Unescaped(e.inner().in(source), shifted(e.inner())))
                        : Unescaped.xml(source, e.inner()));
        Optional<Unescaped> found = exact.filter(u -> letters(u.characters()).equals(letters(value)));
        if (found.isEmpty()
                && exact.isPresent()
                && scan.flatMap(s -> s.first(TEXT)).filter(e -> e.is("xhtml")).isPresent()) {
            // Rome writes XHTML anew, so only the letters outside the tags can be compared.
            found = exact;
        }
        Unescaped text = found.orElseGet(() -> {
            notes.add(Note.info(
                    "FEED-OFFSETS",
                    "The text of item " + number + " could not be found letter by letter in the feed."));
            Span place = scan.map(ItemScan::whole).orElse(new Span(0, source.length()));
            return Unescaped.whole(value, place);
        });
        return Optional.of(new FeedItem(
                outlet(feed, entry),
                title.map(t -> Cited.inMetadata("feed item title", t)),
                author(entry),
                Optional.ofNullable(entry.getLink())
                        .or(() -> Optional.ofNullable(entry.getUri()))
                        .flatMap(PageFacts::address),
                day(entry, scan, source),
                markup,
                text));
    }

    private static OffsetMap shifted(Span inner) {
        return OffsetMap.of(List.of(new OffsetMap.Run(new Span(0, inner.length()), inner)));
    }

    private static Optional<Cited<String>> outlet(SyndFeed feed, SyndEntry entry) {
        SyndFeed source = entry.getSource();
        return Optional.ofNullable(source)
                .flatMap(s -> text(s.getTitle()))
                .map(t -> Cited.inMetadata("feed item source", t))
                .or(() -> text(feed.getTitle()).map(t -> Cited.inMetadata("feed title", t)));
    }

    private static Optional<Cited<String>> author(SyndEntry entry) {
        return text(entry.getAuthor())
                .or(() -> entry.getAuthors().stream()
                        .flatMap(p -> text(p.getName()).stream())
                        .findFirst())
                .map(a -> Cited.inMetadata("feed item author", a));
    }

    private static Optional<Cited<LocalDate>> day(SyndEntry entry, Optional<ItemScan> scan, String source) {
        Optional<LocalDate> written = scan.flatMap(s -> s.first(DAY))
                .flatMap(e -> Unescaped.xml(source, e.inner()))
                .flatMap(u -> MetadataDay.of(u.characters()));
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return written.or(() -> Optional.ofNullable(date)
                        .map(d -> d.toInstant().atZone(ZoneOffset.UTC).toLocalDate()))
                .map(d -> Cited.inMetadata("feed item date", d));
    }

    private static Read<List<Report>> reports(
            List<FeedItem> items,
            Original original,
            Decoding decoding,
            Optional<String> container,
            Intake intake,
            Instant received,
            Hints hints,
            List<Note> notes) {
        List<Report> reports = new ArrayList<>();
        Set<ReportId> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            FeedItem item = items.get(i);
            ReportId id = Ids.content(item.url().map(Object::toString).orElse("")
                    + "\n" + item.title().map(Cited::value).orElse("")
                    + "\n" + item.text().characters());
            if (!seen.add(id)) {
                notes.add(Note.info("FEED-ITEM-REPEATED", "Item " + (i + 1) + " is the same as one before it."));
                continue;
            }
            reports.add(new Report(
                    id,
                    hints.outlet().map(o -> Cited.inMetadata("argument", o)).or(item::outlet),
                    item.title(),
                    item.byline(),
                    item.url(),
                    hints.published().map(d -> Cited.inMetadata("argument", d)).or(item::published),
                    received,
                    new Intake.FromFeed(intake.label(), i + 1),
                    original,
                    new Manuscript(
                            item.markup(),
                            item.text().characters(),
                            item.text().toSource(),
                            container.map(c -> c + ", ").orElse("") + decoding.charset())));
        }
        if (reports.isEmpty() && notes.stream().noneMatch(n -> n.severity() == Note.Severity.ERROR)) {
            notes.add(Note.warning("FEED-ITEM-EMPTY", intake.label() + " has no items."));
        }
        return new Read<>(reports, notes, VERSION);
    }

    static Optional<String> text(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        String words = Jsoup.parseBodyFragment(value).text().strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(words.substring(0, Math.min(words.length(), 500)));
    }

    static String brief(Exception e) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return message.substring(0, Math.min(message.length(), 120));
    }

    private static String letters(String text) {
        // Rome rewrites named entities as numbers, even inside CDATA; the feed's own characters are kept.
        return Parser.unescapeEntities(text, false).replaceAll("[\\s\\u00A0]+", "");
    }
}
