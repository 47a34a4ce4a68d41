package org.sitrep.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.base.Cited;
import org.sitrep.base.Confidence;
import org.sitrep.base.Evidence;
import org.sitrep.base.Span;
import org.sitrep.base.When;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Counted;
import org.sitrep.claim.EventCode;
import org.sitrep.claim.Part;
import org.sitrep.claim.Particulars;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Where;
import org.sitrep.desk.Views.AmountView;
import org.sitrep.desk.Views.BlockView;
import org.sitrep.desk.Views.CarrierView;
import org.sitrep.desk.Views.ClaimView;
import org.sitrep.desk.Views.ClaimWhen;
import org.sitrep.desk.Views.CodeView;
import org.sitrep.desk.Views.ConflictView;
import org.sitrep.desk.Views.DoubtView;
import org.sitrep.desk.Views.EventSummary;
import org.sitrep.desk.Views.EventView;
import org.sitrep.desk.Views.ExcerptView;
import org.sitrep.desk.Views.GradeReasons;
import org.sitrep.desk.Views.Merge;
import org.sitrep.desk.Views.NoteView;
import org.sitrep.desk.Views.OriginView;
import org.sitrep.desk.Views.OriginsView;
import org.sitrep.desk.Views.PartyView;
import org.sitrep.desk.Views.PlaceView;
import org.sitrep.desk.Views.Range;
import org.sitrep.desk.Views.RecordView;
import org.sitrep.desk.Views.ReportSummary;
import org.sitrep.desk.Views.ReportView;
import org.sitrep.desk.Views.RulingView;
import org.sitrep.desk.Views.Sourced;
import org.sitrep.desk.Views.SpanView;
import org.sitrep.desk.Views.UpdateView;
import org.sitrep.desk.Views.VoiceView;
import org.sitrep.desk.Views.WhenView;
import org.sitrep.desk.Views.WhereView;
import org.sitrep.event.Carrier;
import org.sitrep.event.Core;
import org.sitrep.event.Dependence;
import org.sitrep.event.Event;
import org.sitrep.event.Label;
import org.sitrep.event.Origin;
import org.sitrep.event.Ruling;
import org.sitrep.event.Telling;
import org.sitrep.event.TrackRecord;
import org.sitrep.ledger.Fact.ReportReceived;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.text.Masthead;

/** Turns what the rooms made into what the doors show. */
final class Showing {
    private final Known known;
    private final Gazetteer gazetteer;

    Showing(Known known, Gazetteer gazetteer) {
        this.known = known;
        this.gazetteer = gazetteer;
    }

    EventSummary summary(Event event) {
        Core core = event.core();
        return new EventSummary(
                event.id().value(),
                core.kind(),
                core.summary(),
                core.plover(),
                core.acled(),
                core.place().flatMap(gazetteer::place).map(Showing::place),
                when(event),
                core.actor().map(Part.Party::name),
                core.target().map(Part.Party::name),
                core.amounts().stream().map(Wording::amount).toList(),
                Wording.small(core.stance().polarity()),
                Wording.small(core.stance().modality()),
                new Range(event.origins().min(), event.origins().max()),
                event.origins().reports(),
                event.grade().code(),
                event.grade().ruling().isPresent(),
                event.grade().label().map(l -> Wording.small(l.kind())),
                event.origins().flags().stream().map(Enum::name).toList(),
                event.conflicts().size(),
                event.doubts().stream().map(d -> d.note().code()).distinct().toList(),
                firstReceived(event));
    }

    EventView event(Event event) {
        EventSummary brief = summary(event);
        Concerns concerns = new Concerns(known);
        return new EventView(
                brief.id(),
                brief.kind(),
                brief.summary(),
                brief.plover(),
                brief.acled(),
                brief.place(),
                brief.when(),
                brief.actor(),
                brief.target(),
                brief.amounts(),
                brief.polarity(),
                brief.modality(),
                new OriginsView(
                        event.origins().min(),
                        event.origins().max(),
                        event.origins().reports(),
                        event.origins().origins().stream().map(Showing::origin).toList(),
                        event.origins().merges().stream().map(Showing::merge).toList()),
                event.origins().reports(),
                brief.grade(),
                brief.graded(),
                new GradeReasons(
                        event.grade().reliabilityReasons(),
                        event.grade().credibilityReasons(),
                        event.grade().label().map(Label::reason),
                        event.grade().records().stream().map(Showing::record).toList(),
                        event.grade().carriers().stream()
                                .map(c -> new CarrierView(
                                        c.outlet(),
                                        c.checked(),
                                        c.right(),
                                        c.letter().name()))
                                .toList()),
                event.grade().ruling().map(Showing::ruling),
                brief.label(),
                brief.flags(),
                event.conflicts().stream()
                        .map(c -> new ConflictView(
                                c.kind(), c.one().value(), c.other().value(), c.explanation()))
                        .toList(),
                event.updates().stream()
                        .map(u -> new UpdateView(u.earlier().value(), u.later().value(), u.explanation()))
                        .toList(),
                event.doubts().stream()
                        .map(d -> new DoubtView(
                                d.note().code(),
                                Wording.small(d.note().severity()),
                                d.note().detail(),
                                d.claim().value()))
                        .toList(),
                brief.firstReceived(),
                event.tellings().stream().map(this::claim).toList(),
                ShowingDecisions.latestFirst(known.decisions(), d -> concerns.of(d, event)));
    }

    private static RulingView ruling(Ruling r) {
        return new RulingView(r.decision(), r.by(), r.at(), r.why(), r.suggested(), r.reportsSince());
    }

    private static RecordView record(TrackRecord record) {
        return new RecordView(
                record.source(),
                record.name(),
                record.family().words(),
                record.resolved(),
                record.borneOut(),
                record.disproved(),
                record.by(),
                record.letter().name(),
                record.couldBeA());
    }

    private static LocalDate firstReceived(Event event) {
        return event.tellings()
                .get(0)
                .carrier()
                .received()
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    private static OriginView origin(Origin origin) {
        return new OriginView(
                origin.voice().name(),
                Wording.kind(origin.voice()),
                Wording.small(origin.interest()),
                origin.carriedBy(),
                origin.claims().stream().map(Object::toString).toList());
    }

    private static Merge merge(Dependence merge) {
        String kind = merge.fold(c -> "Copies", c -> "Cites", s -> "SharesSource", f -> "Feeds", c -> "Circular");
        return new Merge(kind, merge.certain(), merge.of().value(), merge.on().value(), merge.reason());
    }

    private static PlaceView place(Place place) {
        return new PlaceView(
                place.name(),
                place.latitude(),
                place.longitude(),
                Wording.small(place.precision()),
                place.precision().radiusKm(),
                place.admin1(),
                place.country());
    }

    /** An event whose claims give no day stands at the day of its first publication, and says so. */
    private static WhenView when(Event event) {
        When when = event.core().when();
        Optional<LocalDate> reported = event.firstPublished();
        return when instanceof When.Unstated && reported.isPresent()
                ? new WhenView(reported, reported, "reported " + Wording.day(reported.get()))
                : when(when);
    }

    private static WhenView when(When when) {
        return new WhenView(when.firstDay(), when.lastDay(), Wording.when(when));
    }

    ClaimView claim(Telling telling) {
        Claim claim = telling.claim();
        Carrier carrier = telling.carrier();
        Particulars what = claim.that().particulars();
        return new ClaimView(
                claim.id().value(),
                claim.report().value(),
                carrier.outlet(),
                carrier.title(),
                carrier.published(),
                carrier.received(),
                claim.that().kind(),
                what.code(EventCode.Book.PLOVER),
                what.code(EventCode.Book.ACLED),
                what.code(EventCode.Book.CONDITION),
                what.codes().stream().map(c -> code(claim, c)).toList(),
                claim.by().chain().stream().map(Showing::voice).toList(),
                Wording.small(claim.by().link()),
                claim.by().cue().map(s -> new SpanView(s.start(), s.end())),
                excerpt(claim.evidence()),
                excerpt(claim.sentence()),
                claim.repeats().stream().map(Showing::excerpt).toList(),
                what.part(Part.Role.ACTOR).map(Showing::party),
                what.part(Part.Role.TARGET).map(Showing::party),
                what.places().stream().map(this::where).toList(),
                what.when()
                        .map(w -> new ClaimWhen(
                                w.value().firstDay(),
                                w.value().lastDay(),
                                Wording.when(w.value()),
                                start(w.from()),
                                end(w.from()))),
                what.amounts().stream().map(a -> amount(claim, a)).toList(),
                what.purpose()
                        .flatMap(p -> p.from().firstSpan().map(f -> new ExcerptView(f.start(), f.end(), p.value()))),
                Wording.small(claim.stance().polarity()),
                Wording.small(claim.stance().modality()),
                claim.confidence().probability(),
                Optional.ofNullable(known.eventOf().get(claim.id())).map(Object::toString));
    }

    private CodeView code(Claim claim, Cited<EventCode> code) {
        List<Span> spans = code.from().<List<Span>>fold(q -> q.spans(), m -> List.of(), a -> List.of());
        return new CodeView(
                Wording.small(code.value().book()),
                code.value().code(),
                code.value().confidence().map(Confidence::probability),
                spans.stream()
                        .flatMap(s -> text(claim).map(t -> new ExcerptView(s.start(), s.end(), s.in(t))).stream())
                        .toList());
    }

    /** The text of the report a claim stands in. */
    private Optional<String> text(Claim claim) {
        return Optional.ofNullable(known.reports().get(claim.report()))
                .map(r -> r.text().text());
    }

    private static VoiceView voice(Cited<Voice> cited) {
        Voice voice = cited.value();
        return new VoiceView(
                voice.name(),
                Wording.kind(voice),
                voice.fold(o -> Optional.empty(), o -> Optional.empty(), p -> p.role(), a -> Optional.empty()),
                voice.fold(o -> Optional.empty(), o -> Optional.empty(), p -> p.affiliation(), a -> a.affiliation()),
                start(cited.from()),
                end(cited.from()));
    }

    private static PartyView party(Part part) {
        Part.Party party = part.party().value();
        return new PartyView(
                party.text(),
                party.name(),
                start(part.party().from()),
                end(part.party().from()));
    }

    private WhereView where(Where where) {
        Where.Named named = where.place().value();
        Optional<Place> place = gazetteer.place(named.id());
        return new WhereView(
                Wording.small(where.role()),
                named.text(),
                named.name(),
                place.map(Place::latitude),
                place.map(Place::longitude),
                place.map(p -> Wording.small(p.precision())),
                place.map(p -> p.precision().radiusKm()),
                named.near(),
                start(where.place().from()),
                end(where.place().from()));
    }

    private AmountView amount(Claim claim, Counted counted) {
        Optional<Span> span = counted.amount().from().firstSpan();
        // The words themselves where they are in the text; else the number in ours.
        String words = span.flatMap(s -> text(claim).map(s::in)).orElseGet(() -> Wording.amount(counted));
        return new AmountView(
                boxed(counted.amount().value().low()),
                boxed(counted.amount().value().high()),
                Wording.small(counted.amount().value().unit()),
                words,
                start(counted.amount().from()),
                end(counted.amount().from()));
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    private static ExcerptView excerpt(Claim.Excerpt excerpt) {
        return new ExcerptView(excerpt.span().start(), excerpt.span().end(), excerpt.quote());
    }

    private static Optional<Integer> start(Evidence evidence) {
        return evidence.firstSpan().map(Span::start);
    }

    private static Optional<Integer> end(Evidence evidence) {
        return evidence.firstSpan().map(Span::end);
    }

    ReportSummary summary(ReportReceived report) {
        Masthead masthead = report.text().masthead();
        return new ReportSummary(
                report.id().value(),
                masthead.outlet().value(),
                masthead.title().map(Cited::value),
                masthead.published().map(Cited::value),
                report.received(),
                report.text().language(),
                known.tellings(report.id()).size(),
                report.intake().label(),
                report.notes().size());
    }

    ReportView report(ReportReceived report, String mediaType) {
        Masthead masthead = report.text().masthead();
        return new ReportView(
                report.id().value(),
                new Sourced<>(
                        masthead.outlet().value(),
                        Wording.source(masthead.outlet().from())),
                masthead.title().map(Cited::value),
                masthead.byline().map(Cited::value),
                masthead.agency().map(Cited::value),
                masthead.published().map(p -> new Sourced<>(p.value(), Wording.source(p.from()))),
                report.received(),
                masthead.url().map(Object::toString),
                report.intake().label(),
                report.text().language(),
                Flow.analysed(report.text()),
                report.text().text(),
                report.text().blocks().stream()
                        .map(b -> new BlockView(
                                Wording.small(b.kind()),
                                b.span().start(),
                                b.span().end()))
                        .toList(),
                known.tellings(report.id()).stream().map(this::claim).toList(),
                report.notes().stream()
                        .map(n -> new NoteView(
                                n.code(),
                                Wording.small(n.severity()),
                                n.detail(),
                                n.at().map(Span::start),
                                n.at().map(Span::end)))
                        .toList(),
                report.original(),
                mediaType);
    }
}
