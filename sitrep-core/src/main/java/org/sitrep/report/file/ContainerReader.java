package org.sitrep.report.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.sitrep.report.html.PageReader;

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
        byte[] bytes = original.bytes();
        switch (Sniff.of(original, bytes, intake)) {
            case EMPTY:
                return nothing(Note.error("FILE-EMPTY", intake.label() + " is empty."));
            case UNKNOWN:
                return nothing(Note.error(
                        "FORMAT-UNKNOWN", intake.label() + " is neither text, HTML, PDF, a feed nor a web archive."));
            case HTML:
                Read<Report> page = PageReader.read(
                        Ids.whole(original),
                        original,
                        bytes,
                        Optional.empty(),
                        Optional.empty(),
                        intake,
                        received,
                        hints);
                return new Read<>(List.of(page.value()), page.notes(), VERSION);
            default:
                return plain(original, intake, received, hints, bytes);
        }
    }

    private static Read<List<Report>> plain(
            Original original, Intake intake, Instant received, Hints hints, byte[] bytes) {
        Decoding decoding = Decoding.of(bytes, Optional.empty());
        String characters = decoding.characters();
        Manuscript manuscript = new Manuscript(
                Manuscript.Markup.PLAIN, characters, OffsetMap.identity(characters.length()), decoding.charset());
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
