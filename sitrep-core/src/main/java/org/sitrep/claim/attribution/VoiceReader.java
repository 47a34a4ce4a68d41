package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.ActorId;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Voice.AnonymousVoice;
import org.sitrep.claim.Voice.OrganisationVoice;
import org.sitrep.claim.Voice.OutletVoice;
import org.sitrep.claim.Voice.PersonVoice;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;

/** Reads a noun phrase as a voice and remembers the voices of a report. Made anew for each report. */
public final class VoiceReader {
    private static final Set<Actor.Kind> PUBLISHERS =
            Set.of(Actor.Kind.OUTLET, Actor.Kind.AGENCY, Actor.Kind.AGGREGATOR);

    private static final Set<String> PAPERS_OF_RECORD = Set.of("report", "document", "assessment", "survey", "study");

    /** How far before a sentence, in characters, a briefing is told of. */
    private static final int BRIEFED = 250;

    private static final Pattern BRIEFING =
            Pattern.compile("\\b(briefing|briefed|press conference|news conference|met reporters|met the press)\\b");

    private static final Pattern NAMED_AFTER = Pattern.compile("\\p{L},(?: \\p{Lu}[\\p{L}.]+){0,3} $");

    private static final Pattern MORE_NAME =
            Pattern.compile(" (?:for|of|on)(?: the)? \\p{Lu}\\p{L}+(?:(?: (?:and|of|for))? \\p{Lu}\\p{L}+)*");
    private static final int LONGEST_ROLE = 13;

    private final String text;
    private final List<Mention> mentions;
    private final ActorRegister register;
    private final Gazetteer gazetteer;
    private final List<Voice> said = new ArrayList<>();
    private @Nullable Voice lastPerson;
    private @Nullable Voice lastBody;
    private @Nullable Voice last;

    /** A reader for one report. */
    public VoiceReader(String text, List<Mention> mentions, ActorRegister register, Gazetteer gazetteer) {
        this.text = text;
        this.mentions = mentions;
        this.register = register;
        this.gazetteer = gazetteer;
    }

    /** The voice that spoke last, if any. */
    public Optional<Voice> last() {
        return Optional.ofNullable(last);
    }

    /** Remembers that a voice spoke. */
    public void spoke(Voice voice) {
        said.add(voice);
        last = voice;
        boolean person = voice.fold(o -> false, o -> false, p -> true, a -> true);
        if (person && !isPlural(voice)) {
            lastPerson = voice;
        } else {
            lastBody = voice;
        }
    }

    /** "Residents", "two officials from the ministry": none of them is "he". */
    private static boolean isPlural(Voice voice) {
        if (!(voice instanceof AnonymousVoice)) {
            return false;
        }
        String noun = voice.name().split(" (?:of|from|in|with|at|for|who|close|near) ")[0];
        String last = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.matches("people|police|men|women|children|troops|.*[^su]s");
    }

    /** The voice a noun phrase stands for; empty when it stands for none (a pronoun without antecedent, a thing). */
    public Optional<Cited<Voice>> read(Tree tree, int head) {
        String lemma = tree.word(head).lemma();
        String tag = tree.word(head).tag();
        if (tag.startsWith("PRP")
                || tag.equals("WP")
                || tag.equals("WDT")
                || tag.equals("DT") && tree.children(head).isEmpty()) {
            return pronoun(tree, head);
        }
        BitSet phrase = own(tree, head);
        Span span = tree.span(phrase);
        Span headSpan = tree.word(head).span();
        Optional<ActorMention> person = named(phrase, tree, ActorMention.Type.PERSON);
        Optional<ActorMention> body = named(phrase, tree, ActorMention.Type.ORGANISATION);
        boolean headIsPerson = person.isPresent()
                && !VoiceWords.OFFICES.contains(lemma.toLowerCase(Locale.ROOT))
                && (person.get().span().overlaps(headSpan)
                        || apposed(tree, head, person.get().span())
                        || VoiceWords.PEOPLE.contains(lemma)
                                && tag.equals("NN")
                                && closes(span, person.get().span()));
        if (headIsPerson) {
            BitSet whole = (BitSet) phrase.clone();
            if (body.isEmpty()) {
                whole.or(behind(tree, person.get().span()));
            }
            return Optional.of(Cited.at(
                    person.get().span(),
                    person(
                            tree,
                            whole,
                            person.get(),
                            body.or(() -> named(whole, tree, ActorMention.Type.ORGANISATION)))));
        }
        if (VoiceWords.DOCUMENTS.contains(lemma)) {
            return document(tree, head, body, span);
        }
        if (VoiceWords.PAPERS.contains(lemma)) {
            return Optional.of(Cited.at(span, new OutletVoice(trim(span.in(text)), actor(body))));
        }
        Optional<ActorMention> headBody = mentions.stream()
                .filter(m -> m instanceof ActorMention a
                        && a.type() == ActorMention.Type.ORGANISATION
                        && a.span().overlaps(headSpan))
                .map(m -> (ActorMention) m)
                .findFirst();
        Optional<ActorMention> whole =
                headBody.filter(b -> b.actor().best().isEmpty()).flatMap(b -> ownerBehind(tree, phrase, b));
        if (whole.isPresent()) {
            return Optional.of(Cited.at(span, new OrganisationVoice(trim(span.in(text)), actor(whole))));
        }
        if (headBody.isPresent() && !people(headBody.get().name())) {
            return Optional.of(Cited.at(headBody.get().span(), body(tree, head, headBody.get())));
        }
        if (VoiceWords.isPerson(lemma) || headBody.isPresent()) {
            Optional<Cited<Voice>> before = definite(tree, head, phrase, span);
            if (before.isPresent()) {
                return before;
            }
            Span described = tree.span(phrase);
            Optional<Cited<Voice>> named = namedBehind(tree, head, phrase, body);
            if (named.isPresent()) {
                return named;
            }
            if (body.isEmpty() && isBareSpokesman(tree, head)) {
                Optional<Voice> of = whose(tree, head);
                if (of.isPresent()) {
                    return Optional.of(Cited.at(
                            described,
                            new AnonymousVoice(
                                    trim(described.in(text)),
                                    Optional.of(of.get().name()),
                                    of.get().actor())));
                }
            }
            return Optional.of(Cited.at(
                    described,
                    new AnonymousVoice(
                            ofTheHouse(tree, head).orElseGet(() -> trim(described.in(text))),
                            body.map(ActorMention::name),
                            body.flatMap(b -> b.actor().best()).map(Actor::id).or(() -> country(tree, phrase)))));
        }
        if (VoiceWords.OFFICES.contains(lemma.toLowerCase(Locale.ROOT))) {
            Optional<Cited<Voice>> before = definite(tree, head, phrase, span);
            if (before.isPresent()) {
                return before;
            }
            Span described = wholeName(tree.span(phrase));
            Optional<ActorMention> of = body.filter(b ->
                    b.actor().best().filter(a -> PUBLISHERS.contains(a.kind())).isEmpty());
            return Optional.of(Cited.at(described, new OrganisationVoice(trim(described.in(text)), actor(of))));
        }
        Optional<PlaceMention> place = mentions.stream()
                .filter(m -> m instanceof PlaceMention && m.span().overlaps(headSpan))
                .map(m -> (PlaceMention) m)
                .findFirst();
        if (place.isPresent()) {
            return Optional.of(Cited.at(place.get().span(), state(place.get())));
        }
        if (tag.startsWith("NNP")
                && Character.isUpperCase(tree.word(head).form().charAt(0))) {
            String name = tree.word(head).form();
            Optional<Voice> known = byLastName(name);
            if (known.isPresent()) {
                return Optional.of(Cited.at(headSpan, known.get()));
            }
            return Optional.of(Cited.at(
                    span, new PersonVoice(trim(span.in(text)), Optional.empty(), Optional.empty(), Optional.empty())));
        }
        if (tag.startsWith("NN") && tree.word(head).lemma().equals("many")) {
            return Optional.empty();
        }
        boolean isDescribed = Descriptions.at(mentions, tree, head).isPresent();
        return tag.equals("NNS") || tag.startsWith("JJ") || tag.equals("CD") || isDescribed
                ? Optional.of(Cited.at(
                        span, new AnonymousVoice(trim(span.in(text)), body.map(ActorMention::name), actor(body))))
                : Optional.empty();
    }

    /** "The General Staff of the Armed Forces": the known body behind an office of it that is not known. */
    private Optional<ActorMention> ownerBehind(Tree tree, BitSet phrase, ActorMention office) {
        return mentions.stream()
                .filter(m -> m instanceof ActorMention a
                        && a.type() == ActorMention.Type.ORGANISATION
                        && a.actor()
                                .best()
                                .filter(b -> !PUBLISHERS.contains(b.kind()))
                                .isPresent()
                        && a.span().start() >= office.span().end()
                        && phrase.get(Math.max(0, tree.headOf(a.span())))
                        && text.substring(office.span().start(), a.span().start())
                                .matches(".*\\b(?:of|for)(?: the)? $"))
                .map(m -> (ActorMention) m)
                .findFirst();
    }

    /** "The chairman of the council, Colonel Musa Bello": a name behind the last comma is that of the one described. */
    private boolean closes(Span phrase, Span name) {
        return name.end() >= phrase.end()
                && name.start() > phrase.start()
                && NAMED_AFTER
                        .matcher(text.substring(phrase.start(), name.start()))
                        .find();
    }

    /** A name goes on behind "for" and "of" with the next capital: "National Centre" is "National Centre for Historical Memory". */
    private Span wholeName(Span name) {
        String words = name.in(text);
        boolean capital = Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1));
        Matcher more = MORE_NAME.matcher(text).region(name.end(), Math.min(text.length(), name.end() + 80));
        return capital && more.lookingAt() ? new Span(name.start(), more.end()) : name;
    }

    /** "A spokeswoman" of nobody named. */
    private static boolean isBareSpokesman(Tree tree, int head) {
        return tree.word(head).lemma().startsWith("spokes")
                && tree.children(head).stream()
                        .noneMatch(c -> tree.relation(c).matches("nmod.*|compound|amod|acl.*|appos"));
    }

    /**
     * Whose spokesman it is: the body named before in a sentence whose speech stands behind the verb ("at the mission's briefing a
     * spokesman said that"), else the body that spoke last.
     */
    private Optional<Voice> whose(Tree tree, int head) {
        int verb = tree.head(head);
        boolean follows = verb > head
                && (tree.child(verb, "ccomp") > verb
                        || verb + 1 < tree.size() && tree.word(verb + 1).form().matches("[:\"\u201c]|``|that"));
        if (follows) {
            for (int i = mentions.size() - 1; i >= 0; i--) {
                boolean before = mentions.get(i) instanceof ActorMention a
                        && a.type() == ActorMention.Type.ORGANISATION
                        && a.actor()
                                .best()
                                .filter(b -> !PUBLISHERS.contains(b.kind()))
                                .isPresent()
                        && a.span().end() <= tree.word(head).span().start()
                        && a.span().start() >= tree.word(0).span().start();
                if (before) {
                    return Optional.of(body((ActorMention) mentions.get(i)));
                }
            }
        }
        int from = tree.word(0).span().start();
        String earlier = text.substring(Math.max(0, from - BRIEFED), from);
        if (BRIEFING.matcher(earlier).find()) {
            for (Mention mention : mentions) {
                boolean briefs = mention instanceof ActorMention a
                        && a.type() == ActorMention.Type.ORGANISATION
                        && a.span().end() <= from
                        && a.span().start() >= from - BRIEFED
                        && a.actor()
                                .best()
                                .filter(b -> !PUBLISHERS.contains(b.kind()))
                                .isPresent();
                if (briefs) {
                    return Optional.of(body((ActorMention) mention));
                }
            }
        }
        return Optional.ofNullable(lastBody)
                .filter(b -> b.<Boolean>fold(o -> false, o -> true, p -> false, a -> false));
    }

    /** What stands behind a name and a comma and says who that is, wherever the parser hung it: ", a spokesman for the ministry". */
    private static BitSet behind(Tree tree, Span name) {
        BitSet words = new BitSet();
        int comma = 0;
        while (comma < tree.size() && tree.word(comma).span().start() < name.end()) {
            comma++;
        }
        if (comma >= tree.size() || !tree.word(comma).form().equals(",")) {
            return words;
        }
        int end = comma + 1;
        boolean somebody = false;
        if (end + 1 < tree.size() && speaksFor(tree, end)) {
            somebody = true;
            end += 2;
        }
        while (end < tree.size()
                && end - comma < LONGEST_ROLE
                && tree.word(end).tag().matches("DT|JJ.*|NN.*|IN|POS|HYPH|PRP\\$|VBG|VBN|CC|TO")) {
            somebody |= VoiceWords.isPerson(tree.word(end).lemma());
            end++;
        }
        if (somebody) {
            words.set(comma, end);
        }
        return words;
    }

    /** "Who speaks for", "who heads". */
    private static boolean speaksFor(Tree tree, int who) {
        return tree.word(who).lemma().equals("who")
                && Set.of("speak", "work", "head", "lead", "represent", "command", "direct", "run")
                        .contains(tree.word(who + 1).lemma());
    }

    /**
     * Further voices beside that of a noun phrase, each of which says the same on its own: "activists and U.S. officials". States and
     * named people who are joined speak with one voice: "Iran and Russia said".
     */
    public List<Cited<Voice>> beside(Tree tree, int head) {
        List<Cited<Voice>> others = new ArrayList<>();
        for (int c : joined(tree, head)) {
            read(tree, c).ifPresent(others::add);
        }
        return others;
    }

    private static List<Integer> joined(Tree tree, int head) {
        boolean people = VoiceWords.PEOPLE.contains(tree.word(head).lemma());
        return tree.children(head).stream()
                .filter(c -> c > head
                        && tree.relation(c).equals("conj")
                        && tree.word(c).tag().startsWith("NN")
                        && (people || VoiceWords.PEOPLE.contains(tree.word(c).lemma()))
                        && (tree.word(c).tag().equals("NNS")
                                || tree.word(head).tag().equals("NNS")
                                || tree.exactChild(c, "det") >= 0))
                .toList();
    }

    /** The phrase without those who are joined to it and speak for themselves. */
    private static BitSet own(Tree tree, int head) {
        BitSet phrase = phrase(tree, head);
        for (int c : joined(tree, head)) {
            phrase.andNot(tree.subtree(c));
            for (int sign = head + 1; sign < c; sign++) {
                if (tree.word(sign).tag().matches("CC|,")) {
                    phrase.clear(sign);
                }
            }
        }
        return phrase;
    }

    /** Whether a word heads a phrase for a person: a name, an office, one of a trade. */
    boolean isPerson(Tree tree, int head) {
        if (head < 0) {
            return false;
        }
        BitSet phrase = own(tree, head);
        return tree.word(head).tag().matches("PRP")
                        && Set.of("he", "she").contains(tree.word(head).lemma())
                || VoiceWords.PEOPLE.contains(tree.word(head).lemma())
                || named(phrase, tree, ActorMention.Type.PERSON).isPresent();
    }

    /** The voice of a phrase that ends with this word, whatever the parse hangs under it: "Officials: …". */
    Optional<Cited<Voice>> alone(Tree tree, int last) {
        Span end = tree.word(last).span();
        Optional<Cited<Voice>> voice = read(tree, last);
        boolean over = voice.flatMap(v -> v.from().firstSpan())
                .filter(s -> s.end() > end.end())
                .isPresent();
        Span span = tree.word(0).span().cover(end);
        return over
                ? Optional.of(
                        Cited.at(span, new AnonymousVoice(trim(span.in(text)), Optional.empty(), Optional.empty())))
                : voice;
    }

    /** Whether a word names a body of the register or people who speak, and no place. */
    boolean isSpeaker(Tree tree, int head) {
        Span span = tree.word(head).span();
        boolean place = mentions.stream()
                .anyMatch(m -> m instanceof PlaceMention && m.span().overlaps(span));
        boolean body = mentions.stream()
                .filter(m -> m instanceof ActorMention a
                        && a.type() == ActorMention.Type.ORGANISATION
                        && m.span().overlaps(span))
                .anyMatch(m -> ((ActorMention) m).actor().best().isPresent()
                        || VoiceWords.OFFICES.contains(tree.word(head).lemma().toLowerCase(Locale.ROOT)));
        return !place && (body || VoiceWords.PEOPLE.contains(tree.word(head).lemma()));
    }

    /** The voice of a noun phrase that names somebody who speaks, even where no verb says that it does; no bare name or place. */
    Optional<Cited<Voice>> speaker(Tree tree, int head) {
        String lemma = tree.word(head).lemma();
        Span span = tree.word(head).span();
        boolean known = mentions.stream()
                .anyMatch(m -> m instanceof ActorMention a
                        && m.span().overlaps(span)
                        && (a.actor().best().isPresent() || a.name().indexOf(' ') > 0)
                        && mentions.stream()
                                .noneMatch(p ->
                                        p instanceof PlaceMention && p.span().overlaps(span)));
        boolean described =
                VoiceWords.isPerson(lemma) || VoiceWords.OFFICES.contains(lemma) || VoiceWords.PAPERS.contains(lemma);
        return known || described ? read(tree, head) : Optional.empty();
    }

    /** Whether a noun phrase names an outlet or agency. */
    public Optional<Cited<Voice>> outlet(Tree tree, int head) {
        Span headSpan = tree.word(head).span();
        Optional<ActorMention> body = mentions.stream()
                .filter(m -> m instanceof ActorMention && m.span().overlaps(headSpan))
                .map(m -> (ActorMention) m)
                .filter(m ->
                        m.actor().best().map(a -> PUBLISHERS.contains(a.kind())).orElse(false))
                .findFirst();
        if (body.isPresent()) {
            return Optional.of(Cited.at(body.get().span(), body(body.get())));
        }
        String lemma = tree.word(head).lemma();
        if (VoiceWords.PAPERS.contains(lemma)) {
            Span span = tree.span(phrase(tree, head));
            return Optional.of(Cited.at(span, new OutletVoice(trim(span.in(text)), Optional.empty())));
        }
        return Optional.empty();
    }

    /** "U.S. officials": people, even where the register knows the words for a government. */
    private static boolean people(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return VoiceWords.PEOPLE.contains(last)
                || last.endsWith("s") && VoiceWords.PEOPLE.contains(last.substring(0, last.length() - 1));
    }

    private static Optional<ActorId> actor(Optional<ActorMention> mention) {
        return mention.flatMap(m -> m.actor().best()).map(Actor::id);
    }

    /** A body of the register, or one called as written with the place or people it belongs to: "Moscow's Defence Ministry". */
    private Voice body(Tree tree, int head, ActorMention mention) {
        int owner = tree.child(head, "nmod:poss");
        boolean owned = mention.actor().best().isEmpty()
                && owner >= 0
                && tree.word(owner).tag().startsWith("NNP")
                && tree.word(owner).span().end() <= mention.span().start();
        return owned
                ? new OrganisationVoice(
                        trim(tree.word(owner).span().cover(mention.span()).in(text)),
                        stateAt(tree.word(owner).span()))
                : body(mention);
    }

    /** The state that a country or a capital stands for. */
    private Optional<ActorId> stateAt(Span place) {
        return mentions.stream()
                .filter(m -> m instanceof PlaceMention && m.span().overlaps(place))
                .findFirst()
                .flatMap(m -> state((PlaceMention) m).actor());
    }

    /** "Ukraine's Infrastructure Ministry": the office in a description, where a name in it is only that of its country. */
    private Optional<String> office(Tree tree, BitSet phrase, Optional<ActorMention> body) {
        for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
            Span word = tree.word(i).span();
            boolean covered = body.filter(b -> b.span().overlaps(word)).isPresent();
            if (!VoiceWords.OFFICES.contains(tree.word(i).lemma()) || covered) {
                continue;
            }
            int from = i;
            while (from > 0 && phrase.get(from - 1) && tree.word(from - 1).tag().matches("NN.*|JJ|POS")) {
                from--;
            }
            int to = i;
            while (to + 1 < tree.size()
                    && phrase.get(to + 1)
                    && (tree.word(to + 1).tag().matches("NNP.*|DT")
                            || tree.word(to + 1).lemma().equals("of"))) {
                to++;
            }
            return Optional.of(
                    tree.word(from).span().cover(tree.word(to).span()).in(text));
        }
        return body.map(ActorMention::name);
    }

    private static Voice body(ActorMention mention) {
        Optional<Actor> actor = mention.actor().best();
        String name = actor.map(Actor::name).orElse(mention.name());
        boolean publishes = actor.map(a -> PUBLISHERS.contains(a.kind())).orElse(false);
        return publishes
                ? new OutletVoice(name, actor.map(Actor::id))
                : new OrganisationVoice(name, actor.map(Actor::id));
    }

    private Voice person(Tree tree, BitSet phrase, ActorMention person, Optional<ActorMention> body) {
        String whole = tree.span(phrase).in(text);
        String rest =
                whole.replace(person.name(), " ").replaceAll("[,\\s]+", " ").trim();
        Optional<Voice> known = byLastName(lastName(person.name()));
        if (known.isPresent() && person.name().indexOf(' ') < 0) {
            return known.get();
        }
        return new PersonVoice(
                person.name(),
                rest.isEmpty() ? Optional.empty() : Optional.of(rest),
                body.isPresent() ? office(tree, phrase, body) : Optional.empty(),
                actor(body).or(() -> actor(body.flatMap(b -> ownerBehind(tree, phrase, b)))));
    }

    private Optional<Voice> byLastName(String lastName) {
        for (int i = said.size() - 1; i >= 0; i--) {
            Voice voice = said.get(i);
            boolean same = voice.fold(
                    o -> false,
                    o -> false,
                    p -> lastName(p.name()).equalsIgnoreCase(lastName)
                            || p.name().equalsIgnoreCase(lastName),
                    a -> false);
            if (same) {
                return Optional.of(voice);
            }
        }
        return mentions.stream()
                .filter(m -> m instanceof ActorMention)
                .map(m -> (ActorMention) m)
                .filter(m -> m.type() == ActorMention.Type.PERSON
                        && m.name().indexOf(' ') > 0
                        && lastName(m.name()).equalsIgnoreCase(lastName))
                .findFirst()
                .map(m -> new PersonVoice(m.name(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static String lastName(String name) {
        String[] parts = name.trim().split("\\s+");
        return parts[parts.length - 1];
    }

    private Voice state(PlaceMention place) {
        Optional<Place> best = place.place().best();
        String name = place.name();
        if (best.isPresent()) {
            String country = best.get().country();
            Optional<Actor> state = stateOf(country);
            boolean capital =
                    best.get().feature().startsWith("PPLC") || best.get().precision() == Place.Precision.COUNTRY;
            if (state.isPresent() && capital) {
                return new OrganisationVoice(
                        state.get().name(), Optional.of(state.get().id()));
            }
        }
        return new OrganisationVoice(name, Optional.empty());
    }

    /** "A statement by the SDF": the body behind a document; a document of nobody named is an anonymous voice. */
    private Optional<Cited<Voice>> document(Tree tree, int head, Optional<ActorMention> body, Span span) {
        for (int c : tree.children(head)) {
            if (tree.relation(c).startsWith("nmod")) {
                String preposition = caseOf(tree, c);
                if (Set.of("by", "from", "of").contains(preposition)
                        || tree.relation(c).equals("nmod:poss")) {
                    Optional<Cited<Voice>> by = read(tree, c);
                    if (by.isPresent()) {
                        return by;
                    }
                }
            }
        }
        if (body.isPresent()) {
            boolean paper = PAPERS_OF_RECORD.contains(tree.word(head).lemma());
            Voice of = body(body.get());
            return Optional.of(
                    paper
                            ? Cited.at(span, new OrganisationVoice(trim(span.in(text)), of.actor()))
                            : Cited.at(body.get().span(), of));
        }
        String lemma = tree.word(head).lemma();
        if (lemma.equals("statement") || lemma.equals("interview")) {
            return Optional.ofNullable(last).map(v -> Cited.at(span, v));
        }
        return Optional.of(Cited.at(span, new AnonymousVoice(trim(span.in(text)), Optional.empty(), Optional.empty())));
    }

    /** "The ministry rejects this: no aircraft was near, it says": nobody spoke before, so it is the subject of the sentence. */
    private Optional<Cited<Voice>> subjectBefore(Tree tree, int pronoun) {
        boolean it = tree.word(pronoun).lemma().equals("it");
        for (int i = 0; it && i < pronoun; i++) {
            boolean body = tree.relation(i).equals("nsubj")
                    && tree.relation(tree.head(i)).equals("root")
                    && tree.word(i).tag().startsWith("NN")
                    && (named(phrase(tree, i), tree, ActorMention.Type.ORGANISATION)
                                    .isPresent()
                            || VoiceWords.OFFICES.contains(tree.word(i).lemma()));
            if (body) {
                return read(tree, i);
            }
        }
        return Optional.empty();
    }

    /** "The official", "the group": the voice with that description that spoke before. */
    private Optional<Cited<Voice>> definite(Tree tree, int head, BitSet phrase, Span span) {
        int determiner = tree.child(head, "det");
        boolean pointed = determiner >= 0
                && Set.of("the", "that", "this").contains(tree.word(determiner).lemma());
        boolean owned = tree.child(head, "nmod:poss") >= 0;
        if (!pointed && !owned) {
            return Optional.empty();
        }
        String lemma = tree.word(head).lemma();
        List<String> description = description(tree, phrase);
        for (int i = said.size() - 1; i >= 0 && pointed; i--) {
            Voice voice = said.get(i);
            List<String> described = List.of(
                    voice.fold(o -> o.name(), o -> o.name(), p -> p.role().orElse(""), a -> a.name())
                            .toLowerCase(Locale.ROOT)
                            .split("[^\\p{L}\\p{N}]+"));
            boolean bare = description.size() == 1 && described.stream().anyMatch(w -> w.startsWith(lemma));
            if (bare || described.containsAll(description)) {
                return Optional.of(Cited.at(span, voice));
            }
        }
        if (pointed && description.size() == 1 && said.isEmpty() && VoiceWords.TITLES.contains(lemma)) {
            Optional<Voice> introduced = onlyPersonBefore(span, lemma);
            if (introduced.isPresent()) {
                return introduced.map(v -> Cited.at(span, v));
            }
        }
        Optional<Voice> holder = inOffice(description, span);
        if (holder.isPresent()) {
            return holder.map(v -> Cited.at(span, v));
        }
        if (!pointed || description.size() > 1) {
            return Optional.empty();
        }
        Set<String> offices =
                Set.of("group", "organisation", "organization", "observatory", "monitor", "ministry", "coalition");
        if (offices.contains(lemma) && lastBody != null) {
            return Optional.of(Cited.at(span, lastBody));
        }
        return Optional.empty();
    }

    /** "The director of the hospital, Majid Barakat": a name in apposition, whether or not it was found to be one. */
    private Optional<Cited<Voice>> namedBehind(Tree tree, int head, BitSet phrase, Optional<ActorMention> body) {
        for (int c : tree.children(head)) {
            int first = tree.exactChild(c, "compound", "flat");
            boolean name = tree.relation(c).equals("appos")
                    && tree.word(c).tag().equals("NNP")
                    && first >= 0
                    && first < c
                    && tree.word(first).tag().equals("NNP")
                    && Character.isUpperCase(tree.word(first).form().charAt(0))
                    && mentions.stream()
                            .noneMatch(m -> (m instanceof ActorMention a && a.type() == ActorMention.Type.ORGANISATION
                                            || m instanceof PlaceMention)
                                    && m.span().overlaps(tree.word(c).span()));
            if (name) {
                Span span = tree.word(first).span().cover(tree.word(c).span());
                String rest =
                        tree.span(phrase).in(text).replace(span.in(text), " ").replaceAll("[,\\s]+", " ");
                return Optional.of(Cited.at(
                        span,
                        new PersonVoice(
                                span.in(text),
                                Optional.of(rest.trim()).filter(r -> !r.isEmpty()),
                                body.map(ActorMention::name),
                                actor(body))));
            }
        }
        return Optional.empty();
    }

    /** "The hospital was hit, its head said": the head of the hospital. */
    private Optional<String> ofTheHouse(Tree tree, int head) {
        int owner = tree.child(head, "nmod:poss");
        boolean its = owner >= 0
                && tree.word(owner).lemma().equals("its")
                && VoiceWords.HEADS.contains(tree.word(head).lemma());
        for (int i = owner - 1; its && i >= 0; i--) {
            if (VoiceWords.HOUSES.contains(tree.word(i).lemma())) {
                return Optional.of(tree.word(head).form() + " of "
                        + trim(tree.span(phrase(tree, i)).in(text)));
            }
        }
        return Optional.empty();
    }

    /** The words of a description, lower case, without articles and the mark of the possessive. */
    private static List<String> description(Tree tree, BitSet phrase) {
        List<String> words = new ArrayList<>();
        for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
            if (!tree.word(i).tag().matches("DT|POS|,|PRP\\$")) {
                words.add(tree.word(i).form().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** "The foreign minister", "Turkey's president": the person named in the report who held that office. */
    private Optional<Voice> inOffice(List<String> description, Span at) {
        Optional<String> country = description.stream()
                .flatMap(w -> gazetteer
                        .countryOfDemonym(w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                        .or(() -> countryNamed(w))
                        .stream())
                .findFirst();
        List<String> title = description.stream()
                .filter(w -> gazetteer
                                .countryOfDemonym(w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                                .isEmpty()
                        && countryNamed(w).isEmpty())
                .toList();
        if (title.isEmpty()) {
            return Optional.empty();
        }
        ActorMention best = null;
        for (Mention mention : mentions) {
            if (mention instanceof ActorMention person
                    && person.type() == ActorMention.Type.PERSON
                    && person.actor()
                            .best()
                            .filter(a -> holds(a, title, country))
                            .isPresent()) {
                if (best == null || person.span().start() < at.start()) {
                    best = person;
                }
            }
        }
        return Optional.ofNullable(best)
                .map(b -> new PersonVoice(
                        b.actor().best().map(Actor::name).orElse(b.name()),
                        Optional.of(String.join(" ", title)),
                        Optional.empty(),
                        b.actor().best().map(Actor::id)));
    }

    private Optional<String> countryNamed(String word) {
        return mentions.stream()
                .filter(m -> m instanceof PlaceMention p
                        && p.name().equalsIgnoreCase(word)
                        && p.place()
                                .best()
                                .filter(b -> b.precision() == Place.Precision.COUNTRY)
                                .isPresent())
                .map(m -> ((PlaceMention) m).place().best().map(Place::country).orElse(""))
                .findFirst();
    }

    private static boolean holds(Actor actor, List<String> title, Optional<String> country) {
        return (country.isEmpty() || country.equals(actor.country()))
                && actor.offices().stream()
                        .anyMatch(
                                o -> List.of(o.title().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                                        .containsAll(title));
    }

    private Optional<Cited<Voice>> pronoun(Tree tree, int head) {
        Span span = tree.word(head).span();
        Voice meant = switch (tree.word(head).form().toLowerCase(Locale.ROOT)) {
            case "he", "she", "i", "who", "his", "her", "my" -> lastPerson != null ? lastPerson : personBefore(span);
            case "it", "its" -> lastBody;
            case "they", "we", "their", "our" -> last;
            default -> null;
        };
        return Optional.ofNullable(meant).map(v -> Cited.at(span, v)).or(() -> subjectBefore(tree, head));
    }

    /** "Majid Barakat met the press. The director said": the one person the report has named. */
    private Optional<Voice> onlyPersonBefore(Span at, String title) {
        List<String> names = mentions.stream()
                .filter(m -> m instanceof ActorMention a
                        && a.type() == ActorMention.Type.PERSON
                        && m.span().end() <= at.start())
                .map(m -> ((ActorMention) m).name())
                .distinct()
                .toList();
        return names.size() == 1 && names.get(0).indexOf(' ') > 0
                ? Optional.of(new PersonVoice(names.get(0), Optional.of(title), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    /** The person named last before a pronoun, where nobody has spoken yet. */
    private @Nullable Voice personBefore(Span pronoun) {
        return mentions.stream()
                .filter(m -> m instanceof ActorMention a
                        && a.type() == ActorMention.Type.PERSON
                        && a.name().indexOf(' ') > 0
                        && m.span().end() <= pronoun.start())
                .max(Comparator.comparingInt(m -> m.span().start()))
                .map(m -> (Voice) new PersonVoice(
                        ((ActorMention) m).name(), Optional.empty(), Optional.empty(), Optional.empty()))
                .orElse(null);
    }

    private Optional<ActorId> country(Tree tree, BitSet phrase) {
        for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
            Optional<String> country = gazetteer.countryOfDemonym(tree.word(i).form());
            if (country.isPresent()) {
                return stateOf(country.get()).map(Actor::id);
            }
        }
        return Optional.empty();
    }

    /** The state of an ISO 3166-1 alpha-2 code in the register. */
    private Optional<Actor> stateOf(String country) {
        return register.all().stream()
                .filter(a -> a.kind() == Actor.Kind.STATE && a.country().equals(Optional.of(country)))
                .findFirst();
    }

    private static boolean apposed(Tree tree, int head, Span name) {
        for (int c : tree.children(head)) {
            String relation = tree.relation(c);
            if ((relation.equals("appos")
                            || relation.equals("flat")
                            || relation.equals("compound")
                            || relation.equals("nmod"))
                    && name.overlaps(tree.word(c).span())
                    && caseOf(tree, c).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Optional<ActorMention> named(BitSet phrase, Tree tree, ActorMention.Type type) {
        return mentions.stream()
                .filter(m -> m instanceof ActorMention a
                        && a.type() == type
                        && !Ranks.isRank(a.name())
                        && !Descriptions.isBacker(text, a))
                .map(m -> (ActorMention) m)
                .filter(m -> {
                    int at = tree.headOf(m.span());
                    return at >= 0 && phrase.get(at);
                })
                .findFirst();
    }

    /** The words of a noun phrase without relative clauses and without trailing punctuation. */
    public static BitSet phrase(Tree tree, int head) {
        BitSet words = new BitSet(tree.size());
        gather(tree, head, head, words);
        while (words.length() > head + 1
                && !Character.isLetterOrDigit(lastChar(tree, words))
                && lastChar(tree, words) != ')'
                && lastChar(tree, words) != '.'
                && lastChar(tree, words) != '%') {
            words.clear(words.length() - 1);
        }
        while (words.nextSetBit(0) < head
                && !Character.isLetterOrDigit(
                        tree.word(words.nextSetBit(0)).form().charAt(0))) {
            words.clear(words.nextSetBit(0));
        }
        return words;
    }

    private static char lastChar(Tree tree, BitSet words) {
        String form = tree.word(words.length() - 1).form();
        return form.charAt(form.length() - 1);
    }

    private static void gather(Tree tree, int i, int top, BitSet words) {
        words.set(i);
        for (int c : tree.children(i)) {
            String relation = tree.relation(c);
            boolean leave = relation.startsWith("acl:relcl")
                    || relation.equals("parataxis")
                    || i == top
                            && (relation.equals("case")
                                    || relation.equals("cc") && c < i
                                    || relation.equals("cop")
                                    || relation.startsWith("nsubj")
                                    || relation.startsWith("advcl")
                                    || relation.equals("mark")
                                    || relation.equals("aux")
                                    || relation.equals("fixed"));
            if (!leave && !words.get(c)) {
                gather(tree, c, top, words);
            }
        }
    }

    /** The preposition before a noun phrase, lower case, or an empty string. */
    public static String caseOf(Tree tree, int head) {
        int c = tree.child(head, "case");
        return c < 0 ? "" : tree.word(c).lemma();
    }

    private static String trim(String description) {
        String plain = description.replaceAll("\\s+", " ").trim().replaceFirst("^\\d{1,2}[.:]\\d{2} (?=\\p{L})", "");
        plain = plain.replaceFirst("(?: ?[.,;:])+$", "");
        return plain.replaceFirst(": .*$", "")
                .replaceFirst(",? (?:which|who|whose|whom)\\b.*$", "")
                .replaceFirst(" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$", "")
                .replaceFirst("^(?:said|says|reported)\\s+", "")
                .replaceFirst("^(?i)(?:the|an?)\\s+", "");
    }
}
