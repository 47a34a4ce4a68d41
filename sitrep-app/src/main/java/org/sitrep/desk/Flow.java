package org.sitrep.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.base.SitrepException;
import org.sitrep.base.Span;
import org.sitrep.claim.Attributed;
import org.sitrep.claim.Claim;
import org.sitrep.desk.Views.ReportView;
import org.sitrep.event.Telling;
import org.sitrep.ledger.Carriers;
import org.sitrep.ledger.Fact.ReportReceived;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Resolution;
import org.sitrep.reference.Place;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.text.ReportText;
import org.sitrep.text.Token;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An original on its way through the rooms: reports, texts, mentions, claims. */
public final class Flow {
    private static final Logger LOG = LoggerFactory.getLogger(Flow.class);

    private final Rooms rooms;

    Flow(Rooms rooms) {
        this.rooms = rooms;
    }

    /** A flow through these rooms, which are made when first entered. */
    public static Flow through(Rooms rooms) {
        return new Flow(rooms);
    }

    /**
     * One report read.
     *
     * @param claims in text order; none when the language is not analysed
     * @param notes of every stage
     * @param version the stages' versions, in the order of the flow
     */
    public record Reading(Report report, ReportText text, List<Claim> claims, List<Note> notes, String version) {
        public Reading {
            claims = List.copyOf(claims);
            notes = List.copyOf(notes);
        }
    }

    /** Every report of an original; the notes are those of the container. */
    public Read<List<Reading>> read(Original original, Intake intake, Instant received, Hints hints) {
        Read<List<Report>> reports = rooms.reports().get().read(original, intake, received, hints);
        List<Reading> readings = new ArrayList<>();
        for (Report report : reports.value()) {
            readings.add(read(report, reports.version()));
        }
        return new Read<>(List.copyOf(readings), reports.notes(), reports.version());
    }

    private Reading read(Report report, String before) {
        Read<ReportText> text = rooms.texts().get().read(report);
        List<Note> notes = new ArrayList<>(text.notes());
        Set<String> versions = new LinkedHashSet<>(List.of(before, text.version()));
        List<Claim> claims = List.of();
        if (analysed(text.value())) {
            try {
                Read<Mentions> mentions = rooms.mentions().get().read(text.value());
                Read<List<Claim>> read = rooms.claims().get().read(mentions.value());
                notes.addAll(mentions.notes());
                notes.addAll(read.notes());
                versions.add(mentions.version());
                versions.add(read.version());
                claims = read.value();
            } catch (SitrepException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                // The report is kept and can be read by people; its claims come once the fault is mended.
                LOG.warn("Reading the claims of report {} failed", report.id(), e);
                notes.add(Note.warning(
                        "CLAIMS-FAILED",
                        "The claims of this report could not be read, by a fault of the program: "
                                + e.getClass().getSimpleName() + "."));
            }
        }
        return new Reading(report, text.value(), claims, notes, String.join(" ", versions));
    }

    /**
     * The mentions alone, of every report of an original in an analysed language: no sentence is parsed.
     *
     * @param version the stages' versions, in the order of the flow
     */
    public record Named(Report report, Mentions mentions, String version) {}

    /** What the reports of an original name. */
    public List<Named> mentions(Original original, Intake intake, Instant received, Hints hints) {
        Read<List<Report>> reports = rooms.reports().get().read(original, intake, received, hints);
        List<Named> named = new ArrayList<>();
        for (Report report : reports.value()) {
            Read<ReportText> text = rooms.texts().get().read(report);
            if (analysed(text.value())) {
                Read<Mentions> mentions = rooms.mentions().get().read(text.value());
                named.add(new Named(
                        report,
                        mentions.value(),
                        String.join(" ", reports.version(), text.version(), mentions.version())));
            }
        }
        return List.copyOf(named);
    }

    /** The words of a report that are put in somebody's mouth. */
    public List<Attributed> attributed(Mentions mentions) {
        return rooms.attributed().get().attributed(mentions);
    }

    /**
     * The place that each of the given names of a text means, in their order; empty where none is known or the name lies in page
     * furniture.
     *
     * @param names spans of the original's characters
     */
    public List<Optional<Place>> places(Original original, Intake intake, Hints hints, List<Span> names) {
        List<Optional<Place>> places = new ArrayList<>(Collections.nCopies(names.size(), Optional.empty()));
        for (Report report : rooms.reports()
                .get()
                .read(original, intake, Instant.EPOCH, hints)
                .value()) {
            ReportText text = rooms.texts().get().read(report).value();
            List<Integer> numbers = new ArrayList<>();
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                Optional<Span> span = clean(names.get(i), report, text);
                if (span.isPresent()) {
                    numbers.add(i);
                    spans.add(span.get());
                }
            }
            List<Resolution<Place>> chosen = rooms.places().get().choose(text, spans);
            for (int i = 0; i < chosen.size(); i++) {
                places.set(numbers.get(i), chosen.get(i).best());
            }
        }
        return places;
    }

    /** Where characters of the original stand in the clean text. */
    private static Optional<Span> clean(Span name, Report report, ReportText text) {
        return text.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::span)
                .filter(t -> text.offsets()
                        .toSource(t)
                        .flatMap(s -> report.manuscript().toOriginal().toSource(s))
                        .filter(name::overlaps)
                        .isPresent())
                .reduce(Span::cover);
    }

    /** A reading as the doors show it; its claims belong to no event yet. */
    public ReportView view(Reading reading) {
        ReportReceived report = new ReportReceived(
                reading.report().original().sha256(),
                reading.report().intake(),
                reading.report().manuscript().decoding(),
                reading.text(),
                reading.notes(),
                reading.version());
        Known alone = Known.of(report.received(), List.of(report), tellings(reading, Set.of()), List.of(), List.of());
        return new Showing(alone, rooms.gazetteer().get())
                .report(report, reading.report().original().mediaType());
    }

    /**
     * The claims of a reading with the report that carries them.
     *
     * @param media SHA-256 of the pictures and films that came with the report
     */
    public static List<Telling> tellings(Reading reading, Set<String> media) {
        return reading.claims().stream()
                .map(c -> new Telling(c, Carriers.of(reading.text(), c, media)))
                .toList();
    }

    /** Whether claims are read from a text: sentences are found in English only, and tolls are read in Arabic. */
    public static boolean analysed(ReportText text) {
        return !text.sentences().isEmpty() || text.language().equals("ar");
    }
}
