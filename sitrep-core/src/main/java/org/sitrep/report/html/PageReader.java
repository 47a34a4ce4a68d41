package org.sitrep.report.html;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Cited;
import org.sitrep.base.OffsetMap;
import org.sitrep.base.Read;
import org.sitrep.base.ReportId;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Manuscript;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.file.Decoding;

/** Reads a page as one report. */
public final class PageReader {
    private static final int HEAD = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");
    private static final Pattern HEADER = Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9_:.-]{2,40})");

    private PageReader() {}

    /**
     * Reads a page.
     *
     * @param page the bytes of the page, which may be a part of the original
     * @param contentType the content type of the HTTP header, where there was one
     * @param container how the page was unpacked from the original, for example {@code warc record at 1032}; empty when it
     *     is the original
     */
    public static Read<Report> read(
            ReportId id,
            Original original,
            byte[] page,
            Optional<String> contentType,
            Optional<String> container,
            Intake intake,
            Instant received,
            Hints hints) {
        Decoding decoding = decode(page, contentType);
        String characters = decoding.characters();
        PageFacts facts = PageFacts.of(characters);
        Manuscript manuscript = new Manuscript(
                Manuscript.Markup.HTML,
                characters,
                OffsetMap.identity(characters.length()),
                container.map(c -> c + ", ").orElse("") + decoding.charset());
        Report report = new Report(
                id,
                hints.outlet().map(o -> Cited.inMetadata("argument", o)).or(facts::outlet),
                facts.title(),
                facts.byline(),
                hints.url().or(facts::url),
                hints.published().map(d -> Cited.inMetadata("argument", d)).or(facts::published),
                received,
                intake,
                original,
                manuscript);
        var notes = new ArrayList<>(decoding.notes());
        notes.addAll(facts.notes());
        return new Read<>(report, notes, "page/1");
    }

    /** Decodes a page by byte order mark, HTTP header or meta element, in this order. */
    public static Decoding decode(byte[] page, Optional<String> contentType) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        return Decoding.of(
                page,
                contentType
                        .flatMap(t -> first(HEADER, t))
                        .or(() -> first(CHARSET, head)
                                // A page that could be read this far is not UTF-16, whatever it says.
                                .map(c -> c.toLowerCase(Locale.ROOT).startsWith("utf-16") ? "UTF-8" : c)));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
