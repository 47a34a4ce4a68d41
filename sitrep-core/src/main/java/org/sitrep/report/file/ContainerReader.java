package org.sitrep.report.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.sitrep.base.Cited;
import org.sitrep.base.Note;
import org.sitrep.base.OffsetMap;
import org.sitrep.base.Read;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Limits;
import org.sitrep.report.Manuscript;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.ReportReader;
import org.sitrep.report.feed.FeedReader;
import org.sitrep.report.html.PageReader;
import org.sitrep.report.pdf.PdfReports;
import org.sitrep.report.warc.WarcReports;

/** Reads any original by what it is. */
public final class ContainerReader implements ReportReader {
    /** The version of this reading. */
    public static final String VERSION = "report/1";

    private final Limits limits;

    /** A reader that sets aside what is larger than {@code limits}. */
    public ContainerReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Read<List<Report>> read(Original original, Intake intake, Instant received, Hints hints) {
        if (original.size() > limits.maxBytes()) {
            return nothing(Note.error(
                    "FILE-TOO-LARGE",
                    intake.label() + " has " + original.size() + " bytes; at most " + limits.maxBytes()
                            + " are read."));
        }
        Read<List<Report>> read = open(original, original.bytes(), Optional.empty(), intake, received, hints);
        return new Read<>(read.value(), read.notes(), VERSION);
    }

    /** Reads bytes that are the original or were unpacked from it. */
    private Read<List<Report>> open(
            Original original, byte[] bytes, Optional<String> container, Intake intake, Instant received, Hints hints) {
        switch (Sniff.of(original, bytes, intake)) {
            case EMPTY:
                return nothing(Note.error("FILE-EMPTY", intake.label() + " is empty."));
            case UNKNOWN:
                return nothing(Note.error(
                        "FORMAT-UNKNOWN", intake.label() + " is neither text, HTML, PDF, a feed nor a web archive."));
            case GZIP:
                return container.isPresent()
                        ? nothing(Note.error("CONTAINER-NESTED", intake.label() + " is packed more than once."))
                        : unpacked(original, bytes, intake, received, hints);
            case WARC:
                return container.isPresent()
                        ? nothing(Note.error("CONTAINER-NESTED", intake.label() + " is packed more than once."))
                        : WarcReports.read(original, intake, received, hints, limits);
            case PDF:
                return PdfReports.read(original, bytes, container, intake, received, hints, limits);
            case FEED:
                return FeedReader.xml(original, bytes, container, intake, received, hints, limits);
            case JSON_FEED:
                return FeedReader.json(original, bytes, container, intake, received, hints, limits);
            case HTML:
                Read<Report> page = PageReader.read(
                        Ids.whole(original), original, bytes, Optional.empty(), container, intake, received, hints);
                return new Read<>(List.of(page.value()), page.notes(), VERSION);
            default:
                return plain(original, bytes, container, intake, received, hints);
        }
    }

    private Read<List<Report>> unpacked(Original original, byte[] bytes, Intake intake, Instant received, Hints hints) {
        byte[] inner;
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] head = packed.readNBytes(5);
            if (new String(head, StandardCharsets.ISO_8859_1).equals("WARC/")) {
                return WarcReports.read(original, intake, received, hints, limits);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(head);
            out.writeBytes(packed.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.maxPartBytes())));
            inner = out.toByteArray();
        } catch (IOException e) {
            return nothing(Note.error("FORMAT-UNKNOWN", intake.label() + " is packed and its packing is broken."));
        }
        if (inner.length > limits.maxPartBytes()) {
            return nothing(Note.error(
                    "FILE-TOO-LARGE", intake.label() + " unpacks to more than " + limits.maxPartBytes() + " bytes."));
        }
        return open(original, inner, Optional.of("gzip"), intake, received, hints);
    }

    private static Read<List<Report>> plain(
            Original original, byte[] bytes, Optional<String> container, Intake intake, Instant received, Hints hints) {
        Decoding decoding = Decoding.of(bytes, original.charset());
        String characters = decoding.characters();
        Manuscript manuscript = new Manuscript(
                Manuscript.Markup.PLAIN,
                characters,
                OffsetMap.identity(characters.length()),
                container.map(c -> c + ", ").orElse("") + decoding.charset());
        Report report = new Report(
                Ids.whole(original),
                hints.outlet().map(o -> Cited.inMetadata("argument", o)),
                Optional.empty(),
                Optional.empty(),
                hints.url(),
                hints.published().map(d -> Cited.inMetadata("argument", d)),
                received,
                intake,
                original,
                manuscript);
        return new Read<>(List.of(report), decoding.notes(), VERSION);
    }

    private static Read<List<Report>> nothing(Note note) {
        return new Read<>(List.of(), List.of(note), VERSION);
    }
}
