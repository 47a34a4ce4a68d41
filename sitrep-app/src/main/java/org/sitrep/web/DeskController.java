package org.sitrep.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.sitrep.base.EventId;
import org.sitrep.base.ReportId;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Views.About;
import org.sitrep.desk.Views.DecisionList;
import org.sitrep.desk.Views.EventView;
import org.sitrep.desk.Views.ReportList;
import org.sitrep.desk.Views.ReportView;
import org.sitrep.desk.Views.SituationView;
import org.sitrep.report.Original;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The routes of {@code docs/manual/api.md}. */
@RestController
class DeskController {
    private final Desk desk;

    DeskController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/about")
    About about() {
        return desk.about();
    }

    @GetMapping("/api/situation")
    SituationView situation(@RequestParam Map<String, String> parameters) {
        Question question = Question.of(parameters);
        return desk.view(question.filter(), question.asOf());
    }

    @GetMapping("/api/events/{id}")
    EventView event(@PathVariable("id") String id, @RequestParam Map<String, String> parameters) {
        return named(id)
                .flatMap(i -> desk.event(new EventId(i), Question.of(parameters).asOf()))
                .orElseThrow(() -> new Faults.Absent("event"));
    }

    @GetMapping("/api/decisions")
    DecisionList decisions(@RequestParam Map<String, String> parameters) {
        return new DecisionList(desk.decisions(Question.of(parameters).asOf()));
    }

    @GetMapping("/api/reports")
    ReportList reports(@RequestParam Map<String, String> parameters) {
        Question question = Question.of(parameters);
        return desk.reports(question.filter().words(), question.asOf());
    }

    @GetMapping("/api/reports/{id}")
    ReportView report(@PathVariable("id") String id, @RequestParam Map<String, String> parameters) {
        return named(id)
                .flatMap(i ->
                        desk.report(new ReportId(i), Question.of(parameters).asOf()))
                .orElseThrow(() -> new Faults.Absent("report"));
    }

    /** The bytes as received, for saving; never shown as a page of this desk, whatever they hold. */
    @GetMapping("/api/reports/{id}/original")
    ResponseEntity<byte[]> original(@PathVariable("id") String id) {
        Original original =
                named(id).flatMap(i -> desk.original(new ReportId(i))).orElseThrow(() -> new Faults.Absent("report"));
        String name = named(id)
                .flatMap(i -> desk.report(new ReportId(i), Optional.empty()))
                .map(r -> fileName(r.intake()))
                .orElse("original");
        return ResponseEntity.ok()
                .contentType(
                        original.mediaType().equals("text/plain")
                                ? MediaType.TEXT_PLAIN
                                : MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(original.bytes());
    }

    /** The selection as a file. */
    @GetMapping("/api/export/{format}")
    ResponseEntity<byte[]> export(@PathVariable("format") String format, @RequestParam Map<String, String> parameters) {
        Question question = Question.of(parameters);
        Desk.Exported file =
                desk.export(format, question.filter(), question.asOf()).orElseThrow(() -> new Faults.Absent("format"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> named(String id) {
        return id.isBlank() ? Optional.empty() : Optional.of(id);
    }

    private static String fileName(String intake) {
        String last = intake.substring(intake.lastIndexOf('/') + 1);
        String safe = last.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return safe.isBlank() ? "original" : safe;
    }
}
