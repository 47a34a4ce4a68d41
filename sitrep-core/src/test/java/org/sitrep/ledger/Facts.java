package org.sitrep.ledger;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.base.ActorId;
import org.sitrep.base.Amount;
import org.sitrep.base.Cited;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Confidence;
import org.sitrep.base.Evidence;
import org.sitrep.base.Granularity;
import org.sitrep.base.Note;
import org.sitrep.base.OffsetMap;
import org.sitrep.base.PlaceId;
import org.sitrep.base.ReportId;
import org.sitrep.base.Span;
import org.sitrep.base.Unit;
import org.sitrep.base.When;
import org.sitrep.claim.Assertion;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Counted;
import org.sitrep.claim.EventCode;
import org.sitrep.claim.Part;
import org.sitrep.claim.Particulars;
import org.sitrep.claim.Stance;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Where;
import org.sitrep.ledger.Fact.ReportReceived;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.sitrep.text.Block;
import org.sitrep.text.Fingerprint;
import org.sitrep.text.Masthead;
import org.sitrep.text.ReportText;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Facts for tests, with every case of every sealed type somewhere in them. */
public final class Facts {
    public static final String VERSION = "report/1 text/1 mention/1 claim/1";

    private Facts() {}

    public static Original original(String text) {
        return new Original(text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    public static ReportReceived report(String text, Instant received) {
        return report(text, received, new Intake.FromFile("a.txt"), VERSION);
    }

    public static ReportReceived report(String text, Instant received, Intake intake, String version) {
        Original original = original(text);
        ReportId id = new ReportId(original.sha256().substring(0, 16));
        Span whole = new Span(0, text.length());
        Masthead masthead = new Masthead(
                Cited.inMetadata("argument", "Euphrates Courier"),
                Optional.of(Cited.at(new Span(0, 1), text.substring(0, 1))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Cited.at(new Span(0, 1), "AP")),
                Optional.of(new Cited<>(LocalDate.of(2017, 3, 20), new Evidence.ByAnalyst("d1"))),
                received,
                Optional.of(URI.create("https://example.org/a?b=%20")));
        ReportText read = new ReportText(
                id,
                masthead,
                text,
                "en",
                List.of(new Block(Block.Kind.PARAGRAPH, whole)),
                List.of(new Sentence(
                        whole, Block.Kind.PARAGRAPH, List.of(new Token(new Span(0, 1), "\""), new Token(whole, "x")))),
                new Fingerprint("f".repeat(64), List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE)),
                OffsetMap.of(List.of(
                        new OffsetMap.Run(new Span(0, 1), new Span(7, 12)),
                        new OffsetMap.Run(new Span(1, text.length()), new Span(12, 11 + text.length())))));
        return new ReportReceived(
                original.sha256(),
                intake,
                "UTF-8",
                read,
                List.of(
                        Note.info("A-CODE", "nothing lost"),
                        Note.warning("B-CODE", "some").at(new Span(0, 1))),
                version);
    }

    public static List<Claim> claims(ReportReceived report) {
        LocalDate day = LocalDate.of(2017, 3, 8);
        return List.of(
                claim(
                        report,
                        0,
                        new Assertion.Occurrence(particulars(new When.OnDay(day), new Amount.Exactly(14, Unit.KILLED))),
                        Attribution.Link.TOLD),
                claim(
                        report,
                        1,
                        new Assertion.Condition(particulars(
                                new When.Within(day, day.plusDays(6), Granularity.WEEK),
                                new Amount.AtLeast(100, Unit.FIGHTERS))),
                        Attribution.Link.CITES),
                claim(
                        report,
                        2,
                        new Assertion.Estimate(
                                particulars(new When.Before(day), new Amount.AtMost(4000, Unit.FIGHTERS))),
                        Attribution.Link.STATEMENT),
                claim(
                        report,
                        3,
                        new Assertion.Occurrence(
                                particulars(new When.After(day), new Amount.Between(24, 99, Unit.VEHICLES))),
                        Attribution.Link.OBSERVED),
                claim(
                        report,
                        4,
                        new Assertion.Occurrence(particulars(
                                new When.Relative("on Wednesday"), new Amount.About(4000, 0.1, 0.1, Unit.OTHER))),
                        Attribution.Link.UNATTRIBUTED),
                claim(
                        report,
                        5,
                        new Assertion.Estimate(particulars(
                                new When.Unstated(), new Amount.Share(OptionalDouble.of(60), OptionalDouble.empty()))),
                        Attribution.Link.TOLD));
    }

    private static Particulars particulars(When when, Amount amount) {
        return new Particulars(
                List.of(
                        Cited.at(
                                new Span(0, 1),
                                new EventCode(EventCode.Book.PLOVER, "ASSAULT", Optional.of(new Confidence(0.875)))),
                        Cited.at(new Span(0, 1), new EventCode(EventCode.Book.ACLED, "Air/drone strike"))),
                List.of(new Part(
                        Part.Role.ACTOR,
                        Cited.at(
                                new Span(0, 1),
                                new Part.Party("the jets", "Coalition", Optional.of(new ActorId("coalition")))))),
                List.of(new Where(
                        Where.Role.AT,
                        Cited.at(new Span(0, 1), new Where.Named("Raqqa", new PlaceId("gn:172955"), "Raqqa", true)))),
                Optional.of(new Cited<>(when, new Evidence.Quoted(List.of(new Span(0, 1), new Span(1, 1))))),
                List.of(new Counted(Cited.at(new Span(0, 1), amount), Optional.of("fighters"))),
                Optional.of(Cited.at(new Span(0, 1), "W")));
    }

    private static Claim claim(ReportReceived report, int number, Assertion that, Attribution.Link link) {
        List<Cited<Voice>> chain = List.of(
                Cited.inMetadata(
                        "argument", new Voice.OutletVoice("Euphrates Courier", Optional.of(new ActorId("courier")))),
                Cited.at(new Span(0, 1), new Voice.OrganisationVoice("Pentagon", Optional.empty())),
                Cited.at(
                        new Span(0, 1),
                        new Voice.PersonVoice(
                                "Hussam Eesa", Optional.of("founder"), Optional.of("RBSS"), Optional.empty())),
                Cited.at(new Span(0, 1), new Voice.AnonymousVoice("a resident", Optional.empty(), Optional.empty())));
        return new Claim(
                new ClaimId(report.id() + "-" + number),
                report.id(),
                new Attribution(chain, link, Optional.of(new Span(0, 1))),
                that,
                number == 0
                        ? Stance.PLAIN
                        : new Stance(Stance.Polarity.DENIED, Stance.Modality.PLANNED, Optional.of(new Span(0, 1))),
                new Confidence(0.1 * number),
                new Claim.Excerpt(new Span(0, 1), report.text().text().substring(0, 1)),
                new Claim.Excerpt(new Span(0, 1), report.text().text().substring(0, 1)),
                number == 0
                        ? List.of()
                        : List.of(new Claim.Excerpt(
                                new Span(1, 2), report.text().text().substring(1, 2))));
    }
}
