package org.sitrep.claim.arabic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.base.Amount;
import org.sitrep.base.Cited;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Confidence;
import org.sitrep.base.Digest;
import org.sitrep.base.Span;
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
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.text.Block;
import org.sitrep.text.Masthead;
import org.sitrep.text.ReportText;

/** Reads the tolls of a report in Arabic as claims. Safe for use by several threads. */
public final class ArabicReader {
    private static final Confidence SURE = new Confidence(.5);

    private final Gazetteer gazetteer;
    private final ActorRegister register;
    private final Lexicon lexicon = Lexicon.load();
    private final Tolls tolls = new Tolls(lexicon);
    private final Sayings sayings = new Sayings(lexicon);
    private final Causes causes = new Causes(lexicon);

    /** Loads the words. */
    public ArabicReader(Gazetteer gazetteer, ActorRegister register) {
        this.gazetteer = gazetteer;
        this.register = register;
    }

    /** Whether a report is in the language read here. */
    public static boolean reads(ReportText text) {
        return text.language().equals("ar");
    }

    /** The claims in text order. */
    public List<Claim> read(ReportText report) {
        List<Terms> sentences = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block.kind().tells() || block.kind() == Block.Kind.DATELINE) {
                sentences.addAll(Terms.sentences(report.text(), block.span()));
            }
        }
        Optional<LocalDate> published = report.masthead().published().map(Cited::value);
        Days days = new Days(lexicon, published);
        Towns towns = new Towns(lexicon, gazetteer, report.text());
        towns.learn(sentences);
        Sources sources = new Sources(lexicon, register, report.text());
        List<Claim> claims = new ArrayList<>();
        for (Terms terms : sentences) {
            List<Toll> found = tolls.read(terms);
            if (found.isEmpty()) {
                sayings.any(terms).ifPresent(s -> sources.read(terms, s.from(), s.to()));
            }
            for (Toll toll : found) {
                Optional<Saying> saying = sayings.of(terms, toll);
                List<Where> places =
                        towns.read(terms, toll, saying.map(Saying::told).orElse(0));
                Optional<Cited<Voice>> voice = saying.flatMap(s -> sources.read(terms, s.from(), s.to()));
                Attribution by = attribution(
                        report.masthead(),
                        voice,
                        saying.map(s -> terms.get(s.cue()).span()));
                claims.add(claim(report, terms, toll, by, places, days.read(terms)));
            }
            towns.leave(terms);
        }
        return claims;
    }

    private static Attribution attribution(Masthead masthead, Optional<Cited<Voice>> voice, Optional<Span> cue) {
        List<Cited<Voice>> chain = new ArrayList<>();
        chain.add(masthead.outlet().map(name -> new Voice.OutletVoice(name, Optional.empty())));
        String outlet = masthead.outlet().value();
        Optional<Cited<Voice>> source = voice.filter(v -> !v.value().name().equalsIgnoreCase(outlet));
        Optional<Cited<Voice>> agency = masthead.agency()
                .filter(a -> !a.value().equalsIgnoreCase(outlet))
                .map(a -> a.map(name -> new Voice.OutletVoice(name, Optional.empty())));
        Optional<Cited<Voice>> last = source.or(() -> agency);
        last.ifPresent(chain::add);
        Attribution.Link link = source.map(v -> Attribution.Link.of(v.value()))
                .orElse(last.isPresent() ? Attribution.Link.CITES : Attribution.Link.UNATTRIBUTED);
        return new Attribution(chain, link, source.flatMap(s -> cue));
    }

    private Claim claim(
            ReportText report, Terms terms, Toll toll, Attribution by, List<Where> places, Optional<Cited<When>> when) {
        String text = report.text();
        Count count = toll.count();
        Amount amount = count.amount().counting(toll.unit());
        Optional<Span> people =
                count.noun() < count.to() ? Optional.of(terms.span(count.noun(), count.noun() + 1)) : Optional.empty();
        Span counted = withoutAnd(terms.span(count.from(), count.to()), terms.get(count.from()), text);
        List<Part> parts = people.map(p -> p.in(text))
                .map(p -> List.of(new Part(
                        Part.Role.TARGET, Cited.at(counted, new Part.Party(counted.in(text), p, Optional.empty())))))
                .orElse(List.of());
        List<Cited<EventCode>> codes = causes.read(terms, toll);
        Particulars particulars = new Particulars(
                codes,
                parts,
                places,
                when,
                List.of(new Counted(Cited.at(counted, amount), people.map(p -> p.in(text)))));
        Span evidence = withoutAnd(terms.span(toll.from(), toll.to()), terms.get(toll.from()), text);
        String key = report.id() + "|" + evidence + "|" + toll.unit().name().toLowerCase(Locale.ROOT) + "|"
                + by.chain().stream().map(c -> c.value().name()).toList();
        return new Claim(
                new ClaimId("c" + Digest.sha256(key).substring(0, 20)),
                report.id(),
                by,
                new Assertion.Occurrence(particulars),
                Stance.PLAIN,
                SURE,
                new Claim.Excerpt(evidence, evidence.in(text)),
                new Claim.Excerpt(terms.span(), terms.span().in(text)));
    }

    /** A run of words without an "and" written together with the first, and its vowel mark. */
    private Span withoutAnd(Span run, Term first, String text) {
        if (!first.word().startsWith("\u0648")
                || lexicon.value("number", first.word()).isPresent()) {
            return run;
        }
        int start = run.start() + 1;
        while (Character.getType(text.charAt(start)) == Character.NON_SPACING_MARK) {
            start++;
        }
        return new Span(start, run.end());
    }
}
