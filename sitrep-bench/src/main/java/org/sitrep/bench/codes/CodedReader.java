package org.sitrep.bench.codes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.Confidence;
import org.sitrep.base.Span;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClauseReader;
import org.sitrep.claim.EventCode.Book;
import org.sitrep.claim.Part;
import org.sitrep.claim.coding.MeasuredConfidence;
import org.sitrep.mention.NameReader;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.reference.place.CompactGazetteer;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.ReportReader;
import org.sitrep.report.Reports;
import org.sitrep.text.ReportText;
import org.sitrep.text.TextReader;
import org.sitrep.text.Texts;

/** Reads the claims of a text with what decided each code: in place of its confidence the reader is given the number of its ground. */
final class CodedReader {
    private static final double GROUNDS = 1000;

    private final List<String> grounds = new ArrayList<>();
    private final ReportReader reports = Reports.reader();
    private final TextReader texts = Texts.reader();
    private final NameReader names;
    private final ClauseReader claims;

    CodedReader() {
        Gazetteer gazetteer = CompactGazetteer.load();
        ActorRegister register = TextActorRegister.load();
        names = new NameReader(gazetteer, register);
        claims = new ClauseReader(gazetteer, register, (book, ground, code) -> {
            if (!grounds.contains(ground)) {
                grounds.add(ground);
            }
            return Optional.of(new Confidence(grounds.indexOf(ground) / GROUNDS));
        });
    }

    /** A code and what decided it. */
    record Code(Book book, String ground, String code) {
        String name() {
            return MeasuredConfidence.name(book);
        }
    }

    /**
     * A claim with its codes.
     *
     * @param evidence in characters of the text that was given
     * @param actor likewise
     * @param target likewise
     */
    record Coded(Claim claim, Span evidence, List<Code> codes, Optional<Span> actor, Optional<Span> target) {
        Optional<Span> part(Part.Role role) {
            return role == Part.Role.ACTOR ? actor : target;
        }

        /** The words of the claim on one line. */
        String words() {
            return claim.evidence().quote().replaceAll("\\s+", " ");
        }
    }

    List<Coded> read(String text) {
        Original original = new Original(text.getBytes(StandardCharsets.UTF_8), "text/plain");
        Hints hints = new Hints(Optional.of("unknown outlet"), Optional.empty(), Optional.empty(), Optional.of("en"));
        List<Coded> all = new ArrayList<>();
        for (Report report : reports.read(original, new Intake.FromHand("calibration"), Instant.EPOCH, hints)
                .value()) {
            ReportText clean = texts.read(report).value();
            for (Claim claim : claims.read(names.read(clean).value()).value()) {
                place(report, clean, claim.evidence().span())
                        .ifPresent(at -> all.add(new Coded(
                                claim,
                                at,
                                codes(claim),
                                part(report, clean, claim, Part.Role.ACTOR),
                                part(report, clean, claim, Part.Role.TARGET))));
            }
        }
        return all;
    }

    private static Optional<Span> part(Report report, ReportText clean, Claim claim, Part.Role role) {
        return claim.that()
                .particulars()
                .part(role)
                .flatMap(p -> p.party().from().firstSpan())
                .flatMap(s -> place(report, clean, s));
    }

    private static Optional<Span> place(Report report, ReportText clean, Span span) {
        return clean.offsets()
                .toSource(span)
                .flatMap(s -> report.manuscript().toOriginal().toSource(s));
    }

    private List<Code> codes(Claim claim) {
        return claim.that().particulars().codes().stream()
                .map(c -> new Code(
                        c.value().book(),
                        c.value()
                                .confidence()
                                .map(p -> grounds.get((int) Math.round(p.probability() * GROUNDS)))
                                .orElse("*"),
                        c.value().code()))
                .toList();
    }
}
