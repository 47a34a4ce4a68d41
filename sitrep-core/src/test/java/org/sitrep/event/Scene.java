package org.sitrep.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sitrep.base.ActorId;
import org.sitrep.base.Amount;
import org.sitrep.base.Cited;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Confidence;
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
import org.sitrep.event.copies.Words;
import org.sitrep.reference.Place;
import org.sitrep.text.Fingerprint;
import org.sitrep.text.Making;

/**
 * Tellings written down by hand: a report, then its claims. A sentence stands for the report's text, so the fingerprint is made of
 * the sentences told so far.
 */
final class Scene {
    private final List<Line> lines = new ArrayList<>();

    static Voice anonymous(String name) {
        return new Voice.AnonymousVoice(name, Optional.empty(), Optional.empty());
    }

    static Voice anonymous(String name, String actor) {
        return new Voice.AnonymousVoice(name, Optional.empty(), Optional.of(new ActorId(actor)));
    }

    static Voice person(String name) {
        return new Voice.PersonVoice(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Voice person(String name, String actor) {
        return new Voice.PersonVoice(name, Optional.of("spokesman"), Optional.empty(), Optional.of(new ActorId(actor)));
    }

    static Voice body(String actor) {
        String name = World.ACTORS.actor(new ActorId(actor)).orElseThrow().name();
        return new Voice.OrganisationVoice(name, Optional.of(new ActorId(actor)));
    }

    static Voice outlet(String name) {
        return new Voice.OutletVoice(
                name, World.ACTORS.named(name).stream().findFirst().map(a -> a.id()));
    }

    /** A report; its claims follow. */
    Paper report(String outlet, String day) {
        return new Paper(outlet, LocalDate.parse(day));
    }

    List<Telling> tellings() {
        return lines.stream().map(Line::telling).toList();
    }

    List<Event> events() {
        return events(tellings());
    }

    static List<Event> events(List<Telling> tellings) {
        return Events.reader(World.PLACES, World.ACTORS).read(tellings).value();
    }

    /** The only event. */
    Event event() {
        List<Event> events = events();
        if (events.size() != 1) {
            throw new AssertionError("one event expected, found "
                    + events.stream()
                            .map(e -> e.tellings().stream()
                                    .map(t -> t.claim().evidence().quote())
                                    .toList())
                            .toList());
        }
        return events.get(0);
    }

    /** The event that holds the line. */
    Event eventOf(Line line) {
        return events().stream()
                .filter(e -> e.tellings().stream().anyMatch(t -> t.claim().id().equals(line.id())))
                .findFirst()
                .orElseThrow();
    }

    final class Paper {
        private final String outlet;
        private final LocalDate day;
        private final int number = lines.size();
        private LocalTime hour = LocalTime.of(9, 0).plusMinutes(lines.size());
        private Optional<String> agency = Optional.empty();
        private boolean dated = true;
        private Making making = Making.UNKNOWN;
        private final StringBuilder text = new StringBuilder();

        private Paper(String outlet, LocalDate day) {
            this.outlet = outlet;
            this.day = day;
        }

        Paper credits(String name) {
            agency = Optional.of(name);
            return this;
        }

        Paper at(String time) {
            hour = LocalTime.parse(time);
            return this;
        }

        Paper made(Making how) {
            making = how;
            return this;
        }

        Paper undated() {
            dated = false;
            return this;
        }

        /** Text that carries no claim. */
        Paper also(String sentences) {
            text.append(sentences).append(' ');
            return this;
        }

        /** A claim whose evidence is the whole sentence. */
        Line tells(String sentence) {
            Line line = new Line(this, sentence, text.length());
            text.append(sentence).append(' ');
            lines.add(line);
            return line;
        }
    }

    static final class Line {
        private final Paper paper;
        private final String sentence;
        private final int start;
        private String evidence;
        private final List<Cited<Voice>> chain = new ArrayList<>();
        private Attribution.Link link = Attribution.Link.UNATTRIBUTED;
        private String kind = "occurrence";
        private final List<Cited<EventCode>> codes = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<Where> places = new ArrayList<>();
        private Optional<Cited<When>> when = Optional.empty();
        private final List<Counted> amounts = new ArrayList<>();
        private Stance stance = Stance.PLAIN;

        private Line(Paper paper, String sentence, int start) {
            this.paper = paper;
            this.sentence = sentence;
            this.start = start;
            this.evidence = sentence;
            chain.add(Cited.inMetadata("test", outlet(paper.outlet)));
        }

        private Span span() {
            int from = start + sentence.indexOf(evidence);
            return new Span(from, from + evidence.length());
        }

        private <T> Cited<T> cited(T value) {
            return Cited.at(span(), value);
        }

        Line evidence(String words) {
            evidence = words;
            return this;
        }

        Line by(Attribution.Link how, Voice... voices) {
            link = how;
            for (Voice voice : voices) {
                chain.add(cited(voice));
            }
            return this;
        }

        Line told(Voice... voices) {
            return by(Attribution.Link.TOLD, voices);
        }

        Line stated(Voice... voices) {
            return by(Attribution.Link.STATEMENT, voices);
        }

        Line cites(Voice... voices) {
            return by(Attribution.Link.CITES, voices);
        }

        Line saw() {
            return by(Attribution.Link.OBSERVED);
        }

        Line type(String plover, String acled) {
            codes.add(cited(new EventCode(EventCode.Book.PLOVER, plover)));
            if (!acled.isEmpty()) {
                codes.add(cited(new EventCode(EventCode.Book.ACLED, acled)));
            }
            return this;
        }

        Line airStrike() {
            return type("ASSAULT", "Air/drone strike");
        }

        Line carBomb() {
            return type("ASSAULT", "Remote explosive/landmine/IED");
        }

        Line state(String code) {
            kind = "condition";
            codes.add(cited(new EventCode(EventCode.Book.CONDITION, code)));
            return this;
        }

        Line estimate() {
            kind = "estimate";
            return this;
        }

        Line in(Place place) {
            return where(Where.Role.AT, place);
        }

        /** In a place, with the words of the sentence that name it. */
        Line in(Place place, String words) {
            int from = start + sentence.indexOf(words);
            places.add(new Where(
                    Where.Role.AT,
                    Cited.at(
                            new Span(from, from + words.length()),
                            new Where.Named(words, place.id(), place.name(), false))));
            return this;
        }

        Line actorWords(String words) {
            parts.add(new Part(Part.Role.ACTOR, cited(new Part.Party(words, words, Optional.empty()))));
            return this;
        }

        Line from(Place place) {
            return where(Where.Role.FROM, place);
        }

        Line to(Place place) {
            return where(Where.Role.TO, place);
        }

        private Line where(Where.Role role, Place place) {
            places.add(new Where(role, cited(new Where.Named(place.name(), place.id(), place.name(), false))));
            return this;
        }

        Line on(String day) {
            when = Optional.of(cited(new When.OnDay(LocalDate.parse(day))));
            return this;
        }

        Line actor(String actor) {
            return part(Part.Role.ACTOR, actor);
        }

        Line target(String actor) {
            return part(Part.Role.TARGET, actor);
        }

        Line targetWords(String words) {
            parts.add(new Part(Part.Role.TARGET, cited(new Part.Party(words, words, Optional.empty()))));
            return this;
        }

        private Line part(Part.Role role, String actor) {
            String name = World.ACTORS.actor(new ActorId(actor)).orElseThrow().name();
            parts.add(new Part(role, cited(new Part.Party(name, name, Optional.of(new ActorId(actor))))));
            return this;
        }

        Line killed(int number, String of) {
            return count(new Amount.Exactly(number, Unit.KILLED), of);
        }

        Line atLeastKilled(int number, String of) {
            return count(new Amount.AtLeast(number, Unit.KILLED), of);
        }

        Line count(Amount amount, String of) {
            amounts.add(new Counted(cited(amount), Optional.of(of)));
            return this;
        }

        Line denied() {
            stance = new Stance(Stance.Polarity.DENIED, stance.modality(), Optional.empty());
            return this;
        }

        Line modality(Stance.Modality modality) {
            stance = new Stance(stance.polarity(), modality, Optional.empty());
            return this;
        }

        ClaimId id() {
            return telling().claim().id();
        }

        Telling telling() {
            ReportId report = new ReportId("report " + paper.number + " of " + paper.outlet);
            Particulars particulars = new Particulars(codes, parts, places, when, amounts);
            Assertion that = kind.equals("occurrence")
                    ? new Assertion.Occurrence(particulars)
                    : kind.equals("condition")
                            ? new Assertion.Condition(particulars)
                            : new Assertion.Estimate(particulars);
            Claim claim = new Claim(
                    new ClaimId(report + " at " + span().start() + " " + evidence.hashCode() + " " + chain.size()
                            + stance.polarity()),
                    report,
                    new Attribution(chain, link, Optional.empty()),
                    that,
                    stance,
                    new Confidence(.8),
                    new Claim.Excerpt(span(), evidence),
                    new Claim.Excerpt(new Span(start, start + sentence.length()), sentence));
            Instant received = paper.day.atTime(paper.hour).toInstant(ZoneOffset.UTC);
            Carrier carrier = new Carrier(
                    report,
                    paper.outlet,
                    World.ACTORS.named(paper.outlet).stream().findFirst().map(a -> a.id()),
                    paper.agency,
                    Optional.empty(),
                    paper.dated ? Optional.of(paper.day) : Optional.empty(),
                    received,
                    fingerprint(paper.text.toString()),
                    paper.making);
            return new Telling(claim, carrier);
        }
    }

    private static Fingerprint fingerprint(String text) {
        List<String> words = Words.of(text);
        TreeSet<Long> shingles = new TreeSet<>();
        for (int i = 0; i + 5 <= words.size(); i++) {
            shingles.add((long) words.subList(i, i + 5).hashCode());
        }
        return new Fingerprint(String.join(" ", words), List.copyOf(shingles));
    }
}
