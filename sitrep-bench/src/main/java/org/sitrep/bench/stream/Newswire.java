package org.sitrep.bench.stream;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.sitrep.base.Amount;
import org.sitrep.base.Cited;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Confidence;
import org.sitrep.base.Digest;
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
import org.sitrep.event.Carrier;
import org.sitrep.event.Telling;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.text.Fingerprint;

/**
 * Makes the reports of one day after the other, from one seed. Events have one to fifteen reports, published on the day or the
 * next; of the reports after the first of an event about half are written apart, a quarter are reprints, the rest shortened or
 * partly taken over. Each report has three claims or a few more; one claim in forty is a denial.
 */
public final class Newswire {
    private static final LocalDate START = LocalDate.of(2016, 9, 1);
    private static final int OUTLETS = 400;
    private static final int DENIED = 40;

    private final Random random;
    private final Wordstock words;
    private final Land land;
    private final int perDay;
    private List<Planted> tomorrow = new ArrayList<>();
    private int day;
    private int events;
    private int reports;

    /**
     * @param perDay reports of each day
     */
    public Newswire(int perDay, long seed) {
        this.random = new Random(seed);
        this.perDay = perDay;
        words = new Wordstock(random);
        land = new Land(words, random);
    }

    /** Where the places of the claims are looked up. */
    public Gazetteer places() {
        return land;
    }

    /** A sentence that tells of an event. */
    private record Told(String sentence, Optional<Happening> of, boolean toll) {
        static Told filler(String sentence) {
            return new Told(sentence, Optional.empty(), false);
        }
    }

    /** The reports of the next day, in the order in which they come in. */
    public List<Planted> next() {
        List<Planted> today = tomorrow;
        tomorrow = new ArrayList<>();
        LocalDate date = START.plusDays(day++);
        while (today.size() < perDay) {
            Happening happening = Happening.of(events++, date, land, words, random);
            int count = 1 + (int) (Math.pow(random.nextDouble(), 3) * 15);
            List<Told> first = List.of();
            String family = "";
            for (int i = 0; i < count; i++) {
                boolean late = i > 0 && random.nextInt(3) == 0;
                Planted.Made made = i == 0 ? Planted.Made.OWN : made();
                List<Told> text = text(happening, made, first);
                if (i == 0) {
                    first = text;
                    family = "report " + reports;
                }
                (late ? tomorrow : today).add(report(text, made, family, late ? date.plusDays(1) : date));
            }
        }
        Collections.shuffle(today, random);
        while (today.size() > perDay) {
            today.remove(today.size() - 1);
        }
        return today;
    }

    private Planted.Made made() {
        int kind = random.nextInt(20);
        return kind < 10
                ? Planted.Made.OWN
                : kind < 15 ? Planted.Made.REPRINT : kind < 18 ? Planted.Made.EDITED : Planted.Made.PARTIAL;
    }

    private List<Told> text(Happening happening, Planted.Made made, List<Told> original) {
        return switch (made) {
            case OWN -> own(happening);
            case REPRINT -> {
                List<Told> same = new ArrayList<>(original);
                same.set(0, Told.filler(words.sentence(random)));
                yield same;
            }
            case EDITED -> edited(original);
            case PARTIAL -> {
                List<Told> mixed = own(happening);
                int from = 1 + random.nextInt(Math.max(1, original.size() - 4));
                int to = Math.min(original.size(), from + 1 + random.nextInt(3));
                mixed.addAll(1 + random.nextInt(mixed.size()), original.subList(from, to));
                yield mixed;
            }
        };
    }

    private List<Told> own(Happening happening) {
        List<Told> text = new ArrayList<>();
        text.add(Told.filler(words.sentence(random)));
        text.add(new Told(happening.lead(words, random), Optional.of(happening), false));
        text.add(new Told(happening.toll(words, random), Optional.of(happening), true));
        int sentences = 5 + random.nextInt(12);
        for (int i = 0; i < sentences; i++) {
            text.add(Told.filler(random.nextInt(8) == 0 ? words.stock(random) : words.sentence(random)));
        }
        // What happened the day before elsewhere is told at the end.
        Happening other = Happening.of(
                -1 - events * 16 - random.nextInt(16), happening.day().minusDays(1), land, words, random);
        text.add(new Told(other.lead(words, random), Optional.of(other), false));
        return text;
    }

    private List<Told> edited(List<Told> original) {
        List<Told> text = new ArrayList<>();
        for (Told told : original) {
            if (told.of().isPresent() || random.nextInt(5) > 0) {
                List<String> line = new ArrayList<>(List.of(told.sentence().split(" ")));
                line.replaceAll(w -> w.length() > 3
                                && Character.isLowerCase(w.charAt(0))
                                && Character.isLetter(w.charAt(w.length() - 1))
                                && random.nextInt(14) == 0
                        ? words.word(random)
                        : w);
                text.add(new Told(String.join(" ", line), told.of(), told.toll()));
            }
        }
        Collections.swap(text, text.size() - 2, text.size() - 3);
        return text;
    }

    private Planted report(List<Told> text, Planted.Made made, String family, LocalDate published) {
        ReportId id = new ReportId("report " + reports++);
        String outlet = "Outlet " + random.nextInt(OUTLETS);
        List<String> sentences = text.stream().map(Told::sentence).toList();
        Carrier carrier = new Carrier(
                id,
                outlet,
                Optional.empty(),
                Optional.empty(),
                Optional.of(sentences.get(0)),
                Optional.of(published),
                published.atTime(random.nextInt(24), random.nextInt(60)).toInstant(ZoneOffset.UTC),
                fingerprint(sentences));
        List<Telling> tellings = new ArrayList<>();
        Map<ClaimId, Integer> happenings = new HashMap<>();
        int start = 0;
        for (Told told : text) {
            if (told.of().isPresent()) {
                Claim claim = claim(id, outlet, told, told.of().get(), start);
                tellings.add(new Telling(claim, carrier));
                happenings.put(claim.id(), told.of().get().number());
            }
            start += told.sentence().length() + 1;
        }
        String root = made == Planted.Made.OWN ? id.value() : family;
        return new Planted(id, published, root, made, sentences, tellings, happenings);
    }

    private Claim claim(ReportId report, String outlet, Told told, Happening of, int start) {
        Span span = new Span(start, start + told.sentence().length());
        List<Cited<EventCode>> codes = new ArrayList<>();
        codes.add(Cited.at(
                span,
                new EventCode(
                        EventCode.Book.PLOVER,
                        told.toll() ? "ASSAULT" : of.type().plover())));
        if (!told.toll()) {
            codes.add(
                    Cited.at(span, new EventCode(EventCode.Book.ACLED, of.type().acled())));
        }
        List<Part> parts = of.actor()
                .filter(a -> !told.toll() && random.nextInt(3) > 0)
                .map(a -> List.of(new Part(
                        Part.Role.ACTOR, Cited.at(span, new Part.Party(a.value(), a.value(), Optional.of(a))))))
                .orElse(List.of());
        int where = random.nextInt(10);
        Place place = where == 0 ? of.province() : of.town();
        List<Where> places = told.toll() && where < 7
                ? List.of()
                : List.of(new Where(
                        Where.Role.AT, Cited.at(span, new Where.Named(place.name(), place.id(), place.name(), false))));
        boolean dated = told.sentence().contains("day") && !told.toll();
        List<Counted> amounts = told.toll()
                ? List.of(new Counted(
                        Cited.at(span, new Amount.Exactly(of.killed(), Unit.KILLED)), Optional.of("people")))
                : List.of();
        List<Cited<Voice>> chain = new ArrayList<>();
        chain.add(Cited.inMetadata("outlet", new Voice.OutletVoice(outlet, Optional.empty())));
        chain.add(Cited.at(span, new Voice.AnonymousVoice("residents", Optional.empty(), Optional.empty())));
        return new Claim(
                new ClaimId(Digest.sha256(report + " " + start).substring(0, 24)),
                report,
                new Attribution(chain, Attribution.Link.TOLD, Optional.empty()),
                new Assertion.Occurrence(new Particulars(
                        codes,
                        parts,
                        places,
                        dated ? Optional.of(Cited.at(span, new When.OnDay(of.day()))) : Optional.empty(),
                        amounts)),
                random.nextInt(DENIED) == 0
                        ? new Stance(Stance.Polarity.DENIED, Stance.Modality.ACTUAL, Optional.empty())
                        : Stance.PLAIN,
                new Confidence(.8),
                new Claim.Excerpt(span, told.sentence()),
                new Claim.Excerpt(span, told.sentence()));
    }

    private static Fingerprint fingerprint(List<String> sentences) {
        String[] all = String.join(" ", sentences.subList(1, sentences.size())).split(" ");
        Set<Long> shingles = new LinkedHashSet<>();
        for (int i = 0; i + 5 <= all.length; i++) {
            long hash = 1;
            for (int j = i; j < i + 5; j++) {
                hash = 0x9e3779b97f4a7c15L * (hash ^ all[j].hashCode());
            }
            shingles.add(hash);
        }
        return new Fingerprint(Digest.sha256(String.join(" ", all)), List.copyOf(shingles));
    }
}
