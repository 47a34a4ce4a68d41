package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.base.Span;
import org.sitrep.base.Unit;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.AmountMention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.mention.Mention.TimeMention;
import org.sitrep.mention.amount.AmountReader;
import org.sitrep.mention.place.PlaceSpotter;
import org.sitrep.mention.tagging.NameTagger;
import org.sitrep.mention.tagging.WordTagger;
import org.sitrep.mention.time.Passage;
import org.sitrep.mention.time.TimeReader;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.ActorRegister.Spotted;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Hints;
import org.sitrep.reference.Place;
import org.sitrep.text.Block;
import org.sitrep.text.ReportText;
import org.sitrep.text.Sentence;

/**
 * Reads mentions by the register, the gazetteer, CoreNLP's tagger, learned names and rules for times and amounts. Holds models; build
 * one per process. Safe for use by several threads.
 */
public final class NameReader implements MentionReader, PlaceChooser {
    /** The stage and its version. */
    public static final String VERSION = "mention/2";

    private static final Set<String> PERSON_STOP = Set.of("isis", "isil", "daesh", "kurds", "nato");
    private static final Set<String> RANKS = Set.of(
            "gen", "lt", "maj", "col", "capt", "sgt", "brig", "cpl", "adm", "cmdr", "lt gen", "maj gen", "lt col");

    /** A body is less often a name than the tagger thinks ("Shia", "IEDs"); a person's family name alone is rarely wrong. */
    private static final double SURE_BODY = .5;

    private static final double SURE_PERSON = .4;
    private static final int LONGEST_SENTENCE = 200;
    /** A bearer of a name with at least this weight is clearly ahead. */
    private static final double CLEAR = .8;

    private final ActorRegister register;
    private final WordTagger tagger;
    private final NameTagger names;
    private final PlaceSpotter places;
    private final TimeReader timeReader = new TimeReader();
    private final AmountReader amounts = new AmountReader();

    /** Loads the taggers, which takes about two seconds. */
    public NameReader(Gazetteer gazetteer, ActorRegister register) {
        this.register = register;
        CompletableFuture<NameTagger> loading = CompletableFuture.supplyAsync(NameTagger::new);
        this.tagger = new WordTagger();
        this.names = loading.join();
        this.places = new PlaceSpotter(gazetteer);
    }

    @Override
    public List<Resolution<Place>> choose(ReportText text, List<Span> given) {
        List<Spotted> spotted = spotted(text);
        return places.choose(
                text.text(), tagged(text, spotted, new ArrayList<>()).sentences(), notPlaces(spotted), given);
    }

    private List<Spotted> spotted(ReportText text) {
        List<Spotted> spotted = new ArrayList<>(register.spot(text.text()));
        addOutlet(text, spotted);
        return spotted;
    }

    private static List<Span> notPlaces(List<Spotted> spotted) {
        return spotted.stream()
                .filter(s -> s.actors().stream().noneMatch(a -> a.kind() == Actor.Kind.STATE))
                .map(Spotted::span)
                .toList();
    }

    private NameTagger.Found tagged(ReportText text, List<Spotted> spotted, List<Note> notes) {
        List<Tagged> words = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (!sentence.block().tells()) {
                continue;
            }
            if (sentence.tokens().size() > LONGEST_SENTENCE) {
                notes.add(Note.warning(
                                "SENTENCE-TOO-LONG",
                                "A sentence of " + sentence.tokens().size() + " words was left unread; the limit is "
                                        + LONGEST_SENTENCE + ".")
                        .at(sentence.span()));
                continue;
            }
            List<Span> oneWord = spotted.stream()
                    .filter(s -> sentence.span().contains(s.span()))
                    .filter(s -> isOneWord(s, text.text()))
                    .map(Spotted::span)
                    .toList();
            words.add(new Tagged(sentence, tagger.tag(sentence, text.text(), oneWord)));
        }
        return names.read(words, text.text(), spotted);
    }

    @Override
    public Read<Mentions> read(ReportText text) {
        List<Note> notes = new ArrayList<>();
        List<Spotted> spotted = spotted(text);
        NameTagger.Found named = tagged(text, spotted, notes);
        List<Tagged> sentences = named.sentences();
        List<Mention> mentions = new ArrayList<>(named.entities());
        List<PlaceMention> placeMentions = places.spot(text.text(), sentences, named.entities(), notPlaces(spotted));
        mentions.addAll(placeMentions);
        Hints hints = hints(text, placeMentions);
        for (Spotted name : spotted) {
            if (sentences.stream().anyMatch(s -> s.sentence().span().contains(name.span()))) {
                mentions.add(new ActorMention(
                        name.span(),
                        name.span().in(text.text()),
                        name.actors().get(0).kind() == Actor.Kind.PERSON
                                ? ActorMention.Type.PERSON
                                : ActorMention.Type.ORGANISATION,
                        resolution(name, text, hints)));
            }
        }
        List<TimeMention> times = timeReader.read(
                text.text(),
                passages(text, sentences),
                text.masthead().published().map(p -> p.value()));
        mentions.addAll(times);
        Unit unit = Unit.OTHER;
        for (Tagged sentence : sentences) {
            List<TimeMention> found = times.stream()
                    .filter(t -> sentence.sentence().span().contains(t.span()))
                    .toList();
            List<Span> taken = new ArrayList<>();
            found.forEach(t -> taken.add(t.span()));
            spotted.forEach(s -> taken.add(s.span()));
            List<AmountMention> counted = amounts.read(sentence.words(), taken, unit);
            mentions.addAll(counted);
            for (AmountMention amount : counted) {
                if (amount.amount().unit() != Unit.OTHER && amount.amount().unit() != Unit.SHARE) {
                    unit = amount.amount().unit();
                }
            }
            mentions.addAll(named(sentence, text.text(), spotted, placeMentions));
        }
        mentions.addAll(new DescriptionReader(register).read(text.text(), sentences, mentions, hints));
        mentions.sort(Comparator.comparing(Mention::span)
                .thenComparing(m -> m.getClass().getSimpleName()));
        return new Read<>(new Mentions(text, sentences, mentions), notes, VERSION);
    }

    /**
     * Where times are read: every sentence, tagged or not, and the blocks that are not split into sentences, for a dateline's day
     * is a time of the report. Furniture is left out.
     */
    private static List<Passage> passages(ReportText text, List<Tagged> tagged) {
        Map<Span, List<Word>> words = new HashMap<>();
        tagged.forEach(t -> words.put(t.sentence().span(), t.words()));
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            passages.add(new Passage(sentence.span(), words.getOrDefault(sentence.span(), List.of())));
        }
        for (Block block : text.blocks()) {
            boolean split = text.sentences().stream().anyMatch(s -> block.span().overlaps(s.span()));
            if (!split
                    && block.kind() != Block.Kind.BOILERPLATE
                    && text.language().equals("en")) {
                passages.add(new Passage(block.span(), List.of()));
            }
        }
        passages.sort(Comparator.comparing(Passage::span));
        return passages;
    }

    /** The outlet's own name is a name even when the register does not have it. */
    private void addOutlet(ReportText text, List<Spotted> spotted) {
        String outlet = text.masthead().outlet().value();
        if (outlet.length() < 4 || !register.named(outlet).isEmpty()) {
            return;
        }
        Actor actor = new Actor(
                new org.sitrep.base.ActorId(
                        "outlet:" + outlet.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-")),
                outlet,
                Actor.Kind.OUTLET,
                java.util.Optional.empty(),
                List.of(),
                List.of());
        for (int at = text.text().indexOf(outlet); at >= 0; at = text.text().indexOf(outlet, at + 1)) {
            Span span = new Span(at, at + outlet.length());
            if (spotted.stream().noneMatch(s -> s.span().overlaps(span))) {
                spotted.add(new Spotted(span, List.of(actor)));
            }
        }
        spotted.sort(Comparator.comparing(Spotted::span));
    }

    private static boolean isOneWord(Spotted name, String text) {
        if (name.actors().get(0).kind() == Actor.Kind.PERSON) {
            // The tagger knows persons; a whole name as one word would hide the surname that comes later.
            return false;
        }
        String words = name.span().in(text);
        return words.indexOf(' ') >= 0
                || words.indexOf('-') >= 0
                || name.actors().get(0).aliases().stream()
                        .anyMatch(a -> a.text().equals(words)
                                && (a.caseSensitive() || words.equals(words.toUpperCase(Locale.ROOT))))
                || name.actors().stream().noneMatch(a -> a.kind() == Actor.Kind.STATE);
    }

    /** The countries that the report's places lie in, most named first, and its day. */
    private static Hints hints(ReportText text, List<PlaceMention> places) {
        List<String> countries = places.stream()
                .flatMap(p -> p.place().best().stream())
                .collect(Collectors.groupingBy(Place::country, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(3)
                .toList();
        return new Hints(text.masthead().published().map(p -> p.value()), countries);
    }

    private Resolution<Actor> resolution(Spotted name, ReportText text, Hints hints) {
        List<Resolution.Candidate<Actor>> ranked =
                register.rank(name.actors(), name.span().in(text.text()), hints).stream()
                        .map(r -> new Resolution.Candidate<>(r.actor(), r.weight(), r.reason()))
                        .toList();
        return ranked.size() == 1 || ranked.get(0).score() >= CLEAR
                ? new Resolution.Resolved<>(ranked)
                : new Resolution.Ambiguous<>(ranked);
    }

    /** Persons and organisations that the tagger finds and the register does not have. */
    private static List<ActorMention> named(
            Tagged sentence, String text, List<Spotted> spotted, List<PlaceMention> places) {
        List<ActorMention> found = new ArrayList<>();
        for (NameSpan seen : sentence.names()) {
            Span span = seen.span();
            String name = span.in(text);
            boolean person = seen.type() == NameSpan.Type.PERSON;
            boolean free = spotted.stream().noneMatch(s -> s.span().overlaps(span))
                    && places.stream()
                            .noneMatch(p -> p.span().contains(span) || p.span().equals(span));
            if ((person || seen.type() == NameSpan.Type.ORGANISATION)
                    && free
                    && seen.confidence().probability() >= (person ? SURE_PERSON : SURE_BODY)
                    && !PERSON_STOP.contains(name.toLowerCase(Locale.ROOT))
                    && !RANKS.contains(name.toLowerCase(Locale.ROOT))
                    && Character.isLetter(name.charAt(0))) {
                found.add(new ActorMention(
                        span,
                        name,
                        person ? ActorMention.Type.PERSON : ActorMention.Type.ORGANISATION,
                        new Resolution.Unknown<>()));
            }
        }
        return found;
    }
}
