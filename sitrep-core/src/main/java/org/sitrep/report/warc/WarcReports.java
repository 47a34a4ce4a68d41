package org.sitrep.report.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Limits;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.file.Ids;
import org.sitrep.report.html.PageFacts;
import org.sitrep.report.html.PageReader;

/** Reads the pages of a web archive. */
public final class WarcReports {
    private static final String VERSION = "warc/1";

    private WarcReports() {}

    /** Reads every response with status 200 and HTML. */
    public static Read<List<Report>> read(
            Original original, Intake intake, Instant received, Hints hints, Limits limits) {
        List<Report> reports = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        int others = 0;
        long deadline = System.nanoTime() + limits.maxTime().toNanos();
        try (WarcReader archive = new WarcReader(new ByteArrayInputStream(original.bytes()))) {
            for (Optional<WarcRecord> next = archive.next(); next.isPresent(); next = archive.next()) {
                long offset = archive.position();
                WarcRecord record = next.get();
                if (record.body().size() > limits.maxBytes()) {
                    notes.add(Note.warning(
                            "WARC-RECORD-UNREADABLE",
                            "The record at " + offset + " declares "
                                    + record.body().size() + " bytes; the archive was read up to there."));
                    break;
                }
                if (record instanceof WarcResponse response) {
                    int before = reports.size() + notes.size();
                    response(response, offset, original, intake, received, hints, limits, notes)
                            .ifPresent(reports::add);
                    others += reports.size() + notes.size() == before ? 1 : 0;
                }
                if (reports.size() >= limits.maxReports() || System.nanoTime() > deadline) {
                    notes.add(Note.warning(
                            "CONTAINER-TIME",
                            intake.label() + " was read up to byte " + offset + ", then time was up."));
                    break;
                }
            }
        } catch (IOException | RuntimeException e) {
            notes.add(Note.error(
                    "WARC-UNREADABLE", intake.label() + " is broken after " + reports.size() + " pages: " + brief(e)));
        }
        if (others > 0) {
            notes.add(Note.info(
                    "WARC-NO-ARTICLE",
                    others + " of the answers in " + intake.label() + " are errors or no pages and were passed over."));
        }
        return new Read<>(reports, notes, VERSION);
    }

    private static Optional<Report> response(
            WarcResponse response,
            long offset,
            Original original,
            Intake intake,
            Instant received,
            Hints hints,
            Limits limits,
            List<Note> notes) {
        try {
            HttpResponse http = response.http();
            String type = http.headers().first("Content-Type").orElse("");
            if (http.status() != 200
                    || !type.toLowerCase(Locale.ROOT).matches("(text/html|application/xhtml\\+xml).*")) {
                return Optional.empty();
            }
            byte[] page;
            try (InputStream body = http.bodyDecoded().stream()) {
                page = body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.maxPartBytes() + 1));
            }
            if (page.length > limits.maxPartBytes()) {
                notes.add(Note.warning(
                        "WARC-RECORD-UNREADABLE",
                        "The page at " + offset + " unpacks to more than " + limits.maxPartBytes() + " bytes."));
                return Optional.empty();
            }
            Optional<URI> target = PageFacts.address(response.target());
            String encoding = http.headers()
                    .first("Content-Encoding")
                    .map(e -> ", " + e.strip())
                    .orElse("");
            Read<Report> read = PageReader.read(
                    Ids.part(original, "warc@" + offset),
                    original,
                    page,
                    Optional.of(type),
                    Optional.of("warc record at " + offset + encoding),
                    new Intake.FromWarc(intake.label(), offset),
                    received,
                    new Hints(hints.outlet(), hints.published(), target, hints.language()));
            if (!PageFacts.hasText(read.value().manuscript().characters())) {
                notes.add(Note.info(
                        "WARC-NO-ARTICLE",
                        "The page " + response.target() + " at " + offset + " has no running text."));
                return Optional.empty();
            }
            notes.addAll(read.notes());
            return Optional.of(read.value());
        } catch (IOException | RuntimeException e) {
            notes.add(Note.warning("WARC-RECORD-UNREADABLE", "The page at " + offset + " is broken: " + brief(e)));
            return Optional.empty();
        }
    }

    private static String brief(Exception e) {
        String message = String.valueOf(e.getMessage()).replaceAll("[\\s\\p{Cntrl}]+", " ");
        return message.substring(0, Math.min(message.length(), 120));
    }
}
