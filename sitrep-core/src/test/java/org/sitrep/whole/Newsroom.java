package org.sitrep.whole;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.Shared;
import org.sitrep.base.Span;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimReader;
import org.sitrep.claim.ClauseReader;
import org.sitrep.event.Event;
import org.sitrep.event.Events;
import org.sitrep.event.Telling;
import org.sitrep.ledger.Carriers;
import org.sitrep.mention.MentionReader;
import org.sitrep.mention.NameReader;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.ReportReader;
import org.sitrep.report.Reports;
import org.sitrep.text.ReportText;
import org.sitrep.text.TextReader;
import org.sitrep.text.Texts;

/** All rooms in a row, as the product has them. Loading takes some seconds; make one for a test class. */
final class Newsroom {
    final Gazetteer gazetteer = Shared.gazetteer();
    final ActorRegister register;
    private final ReportReader reports = Reports.reader();
    private final TextReader texts = Texts.reader();
    private final MentionReader mentions;
    private final ClaimReader claims;

    Newsroom(ActorRegister register) {
        this.register = register;
        mentions = new NameReader(gazetteer, register);
        claims = new ClauseReader(gazetteer, register);
    }

    /** One report read; no claims when its language is not analysed. */
    record Piece(Report report, ReportText text, List<Claim> claims) {
        List<Telling> tellings() {
            return claims.stream()
                    .map(c -> new Telling(c, Carriers.of(text, c, Set.of())))
                    .toList();
        }

        /** Where a run of the text stands; white space counts as one blank. */
        Span find(String quote) {
            String pattern = "\\Q" + quote.strip().replaceAll("\\s+", "\\\\E\\\\s+\\\\Q") + "\\E";
            java.util.regex.Matcher found =
                    java.util.regex.Pattern.compile(pattern).matcher(text.text());
            return found.find() ? new Span(found.start(), found.end()) : new Span(0, 0);
        }

        /** The claims whose evidence shares most characters with the quote, best first. */
        List<Claim> at(String quote) {
            Span span = find(quote);
            return claims.stream()
                    .filter(c -> c.evidence().span().overlaps(span))
                    .sorted(java.util.Comparator.comparingInt(
                                    (Claim c) -> -shared(c.evidence().span(), span))
                            .thenComparingInt(c -> c.evidence().span().length()))
                    .toList();
        }

        private static int shared(Span one, Span other) {
            return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        }
    }

    List<Piece> read(byte[] bytes, String mediaType, String name, Instant received, Hints hints) {
        List<Piece> pieces = new ArrayList<>();
        for (Report report : reports.read(new Original(bytes, mediaType), new Intake.FromFile(name), received, hints)
                .value()) {
            ReportText text = texts.read(report).value();
            List<Claim> read = text.sentences().isEmpty()
                    ? List.of()
                    : claims.read(mentions.read(text).value()).value();
            pieces.add(new Piece(report, text, read));
        }
        return pieces;
    }

    List<Event> events(List<Telling> tellings) {
        return Events.reader(gazetteer, register).read(tellings).value();
    }
}
