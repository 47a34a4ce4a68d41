package org.sitrep.report.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
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
import org.sitrep.report.file.Ids;

/** Reads the pages of a PDF as one report. */
public final class PdfReports {
    private static final String VERSION = "pdf/1";
    private static final int MOST_CHARACTERS = 5_000_000;

    private PdfReports() {}

    /** Reads a PDF. */
    public static Read<List<Report>> read(
            Original original,
            byte[] bytes,
            Optional<String> container,
            Intake intake,
            Instant received,
            Hints hints,
            Limits limits) {
        List<Note> notes = new ArrayList<>();
        var memory = MemoryUsageSetting.setupMainMemoryOnly(limits.maxBytes() * 4).streamCache;
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, memory)) {
            List<String> largest = new ArrayList<>();
            String characters = pages(document, limits, notes, largest);
            if (characters.isBlank()) {
                return none(notes, Note.error("PDF-NO-TEXT", intake.label() + " holds no characters."));
            }
            PDDocumentInformation info = document.getDocumentInformation();
            Manuscript manuscript = new Manuscript(
                    Manuscript.Markup.PAGES,
                    characters,
                    OffsetMap.identity(characters.length()),
                    container.map(c -> c + ", ").orElse("") + "pdf pages");
            Report report = new Report(
                    Ids.whole(original),
                    hints.outlet().map(o -> Cited.inMetadata("argument", o)),
                    largest.stream()
                            .findFirst()
                            .map(l -> Cited.inMetadata("largest type of the first page", l))
                            .or(() -> field("PDF Title", info.getTitle())),
                    field("PDF Author", info.getAuthor()),
                    hints.url(),
                    hints.published().map(d -> Cited.inMetadata("argument", d)),
                    received,
                    intake,
                    original,
                    manuscript);
            return new Read<>(List.of(report), notes, VERSION);
        } catch (InvalidPasswordException e) {
            return none(notes, Note.error("PDF-ENCRYPTED", intake.label() + " is locked with a password."));
        } catch (IOException | RuntimeException e) {
            return none(notes, Note.error("PDF-UNREADABLE", intake.label() + " is broken: " + brief(e)));
        } catch (StackOverflowError e) {
            // Objects nested without end exhaust the stack of the library; the file is hostile, the process is well.
            return none(notes, Note.error("PDF-UNREADABLE", intake.label() + " is nested too deeply."));
        }
    }

    private static String pages(PDDocument document, Limits limits, List<Note> notes, List<String> largest)
            throws IOException {
        long deadline = System.nanoTime() + limits.maxTime().toNanos();
        PageLines stripper = new PageLines();
        int count = document.getNumberOfPages();
        StringBuilder characters = new StringBuilder();
        for (int page = 1; page <= count; page++) {
            if (page > limits.maxPages() || characters.length() > MOST_CHARACTERS) {
                notes.add(Note.warning(
                        "PDF-PAGES", "Only the first " + (page - 1) + " of " + count + " pages are read."));
                break;
            }
            if (System.nanoTime() > deadline) {
                notes.add(Note.warning("CONTAINER-TIME", "Only the first " + (page - 1) + " pages were read in time."));
                break;
            }
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(document, new StringWriter());
            if (page == 1) {
                stripper.largest().ifPresent(largest::add);
            } else {
                characters.append('\f');
            }
            characters.append(stripper.page());
        }
        return characters.toString();
    }

    private static Optional<Cited<String>> field(String name, @Nullable String value) {
        if (value == null || value.isBlank() || value.startsWith("Microsoft ") || value.startsWith("untitled")) {
            return Optional.empty();
        }
        String words = value.replaceAll("\\s+", " ").strip();
        return Optional.of(Cited.inMetadata(name, words.substring(0, Math.min(words.length(), 500))));
    }

    private static Read<List<Report>> none(List<Note> notes, Note note) {
        notes.add(note);
        return new Read<>(List.of(), notes, VERSION);
    }

    private static String brief(Exception e) {
        String message = String.valueOf(e.getMessage()).replaceAll("[\\s\\p{Cntrl}]+", " ");
        return message.substring(0, Math.min(message.length(), 120));
    }
}
