package org.sitrep;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.Reports;
import org.sitrep.text.ReportText;
import org.sitrep.text.Texts;

/**
 * One report read for a test, its offsets checked.
 *
 * @param report the report
 * @param text its text
 * @param notes of both rooms
 */
public record Reading(Report report, ReportText text, List<Note> notes) {
    /** The hour at which every test receives its reports. */
    public static final Instant RECEIVED = Instant.parse("2017-03-09T18:00:00Z");

    /** Reads a file of one report. */
    public static Reading of(String name, String content) {
        return of(name, content.getBytes(StandardCharsets.UTF_8), Hints.NONE);
    }

    /** Reads a file of one report. */
    public static Reading of(String name, byte[] content, Hints hints) {
        Read<List<Report>> reports = reports(name, content, hints);
        if (reports.value().size() != 1) {
            throw new AssertionError(name + " holds " + reports.value().size() + " reports: " + reports.notes());
        }
        return of(reports.value().get(0), reports.notes());
    }

    /** Reads the text of a report. */
    public static Reading of(Report report, List<Note> earlier) {
        Read<ReportText> text = Texts.reader().read(report);
        TraceCheck.traced(report, text.value());
        List<Note> notes = new java.util.ArrayList<>(earlier);
        notes.addAll(text.notes());
        return new Reading(report, text.value(), notes);
    }

    /** Reads all reports of a file. */
    public static Read<List<Report>> reports(String name, byte[] content, Hints hints) {
        return Reports.reader().read(new Original(content, type(name)), new Intake.FromFile(name), RECEIVED, hints);
    }

    /** The codes of the notes. */
    public List<String> codes() {
        return notes.stream().map(Note::code).toList();
    }

    /** The blocks as "KIND text", one a line. */
    public String outline() {
        StringBuilder lines = new StringBuilder();
        text.blocks()
                .forEach(b -> lines.append(b.kind())
                        .append(' ')
                        .append(b.span().in(text.text()))
                        .append('\n'));
        return lines.toString();
    }

    private static String type(String name) {
        return name.endsWith(".html") ? "text/html" : name.endsWith(".txt") ? "text/plain" : "application/octet-stream";
    }
}
