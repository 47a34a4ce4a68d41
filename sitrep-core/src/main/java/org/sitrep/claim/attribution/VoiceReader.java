package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.ActorId;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Voice.AnonymousVoice;
import org.sitrep.claim.Voice.OrganisationVoice;
import org.sitrep.claim.Voice.OutletVoice;
import org.sitrep.claim.Voice.PersonVoice;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;

/** Reads a noun phrase as a voice and remembers the voices of a report. Made anew for each report. */
public final class VoiceReader {
    private static final Set<String> PAPERS_OF_RECORD = Set.of("report", "document", "assessment", "survey", "study");

    /** What is done to a statement by whoever says it. */
    private static final Set<String> ISSUED = SayingWords.words("""
            sign issue release publish circulate distribute post write read send put draft
            """);

    private static final Pattern MORE_NAME =
            Pattern.compile(" (?:for|of|on)(?: the)? \\p{Lu}\\p{L}+(?:(?: (?:and|of|for))? \\p{Lu}\\p{L}+)*");

    private final String text;
    private final List<Mention> mentions;
    private final Speakers speakers = new Speakers();
    private final Bodies bodies;
    private final NamedPeople people;
    private final Antecedents antecedents;
    private final Spokesmen spokesmen;

    /** A reader for one report. */
    public VoiceReader(String text, List<Mention> mentions, ActorRegister register, Gazetteer gazetteer) {
        this.text = text;
        this.mentions = mentions;
        this.bodies = new Bodies(text, mentions, register, gazetteer);
        this.people = new NamedPeople(text, mentions, bodies, speakers);
        this.antecedents = new Antecedents(mentions, bodies, speakers, new OfficeHolders(mentions, gazetteer));
        this.spokesmen = new Spokesmen(text, mentions, speakers);
    }

    /** The voice that spoke last, if any. */
    public Optional<Voice> last() {
        return speakers.last();
    }

    /** Remembers that a voice spoke. */
    public void spoke(Voice voice) {
        speakers.spoke(voice);
    }

    /**
     * Somebody says something, and is remembered to have spoken.
     *
     * @param cue the word that tells so
     * @param content the words said
     * @param apart the words of cue and source
     */
    Saying says(Cited<Voice> voice, Tree tree, int cue, BitSet content, BitSet apart, Saying.Kind kind) {
        spoke(voice.value());
        return new Saying(List.of(voice), Link.of(voice.value()), tree.word(cue).span(), cue, content, apart, kind);
    }

    /** The voice a noun phrase stands for; empty when it stands for none (a pronoun without antecedent, a thing). */
    public Optional<Cited<Voice>> read(Tree tree, int head) {
        if (isPronoun(tree, head)) {
            int cleft = Antecedents.cleft(tree, head);
            if (cleft >= 0) {
                return read(tree, cleft);
            }
            return antecedents.pronoun(tree, head).or(() -> subjectBefore(tree, head));
        }
        Noun noun = noun(tree, head);
        Optional<Cited<Voice>> person = people.at(noun);
        if (person.isPresent()) {
            return person;
        }
        if (VoiceWords.DOCUMENTS.contains(noun.lemma())) {
            return document(noun);
        }
        if (VoiceWords.FILMS.contains(noun.lemma())) {
            return filmedBy(noun);
        }
        if (VoiceWords.PAPERS.contains(noun.lemma()) || isTitle(noun)) {
            Optional<Cited<Voice>> before = antecedents.paper(noun);
            return before.isPresent()
                    ? before
                    : Optional.of(
                            Cited.at(noun.name(), new OutletVoice(called(noun.name()), Bodies.actor(noun.body()))));
        }
        Optional<ActorMention> named = bodies.at(noun.headSpan());
        Optional<Cited<Voice>> body = named.flatMap(b -> body(noun, b));
        if (body.isPresent()) {
            return body;
        }
        if (VoiceWords.isPerson(noun.lemma()) || named.isPresent()) {
            return antecedents
                    .definite(noun)
                    .or(() -> people.behind(noun))
                    .or(() -> Optional.of(Cited.at(noun.span(), described(noun))));
        }
        if (isOffice(noun.lemma())) {
            return antecedents.definite(noun).or(() -> Optional.of(office(noun)));
        }
        Optional<PlaceMention> place = bodies.placeAt(noun.headSpan());
        if (place.isPresent()) {
            return Optional.of(Cited.at(place.get().span(), bodies.state(place.get())));
        }
        boolean name = noun.tag().startsWith("NNP")
                && !isDay(noun)
                && Character.isUpperCase(tree.word(head).form().charAt(0));
        return name
                ? Optional.of(bareName(noun))
                : Optional.of(noun).filter(n -> !isDay(n)).flatMap(this::unnamed);
    }

    private static boolean isPronoun(Tree tree, int head) {
        String tag = tree.word(head).tag();
        return tag.startsWith("PRP")
                || tag.equals("WP")
                || tag.equals("WDT")
                || tag.equals("DT") && tree.children(head).isEmpty();
    }

    /** "The Red Sea Monitor": a word for people as the last of a name is the title of a paper. */
    private static boolean isTitle(Noun noun) {
        return noun.tag().startsWith("NNP")
                && VoiceWords.TITLE_WORDS.contains(noun.lemma().toLowerCase(Locale.ROOT))
                && noun.tree().children(noun.head()).stream()
                        .anyMatch(c -> noun.tree().relation(c).equals("compound")
                                && noun.tree().word(c).tag().startsWith("NNP"))
                && Bodies.actor(noun.body()).isEmpty();
    }

    /** "Thursday saw nine killed": a day says nothing; "Fezzan Today" is a name. */
    private static boolean isDay(Noun noun) {
        return VoiceWords.DAYS.contains(noun.lemma().toLowerCase(Locale.ROOT))
                && noun.tree().exactChild(noun.head(), "compound", "flat") < 0;
    }

    private static boolean isOffice(String lemma) {
        return VoiceWords.OFFICES.contains(lemma.toLowerCase(Locale.ROOT));
    }

    private Noun noun(Tree tree, int head) {
        BitSet words = Joined.without(tree, head);
        return new Noun(tree, head, words, bodies.named(words, tree, ActorMention.Type.ORGANISATION));
    }

    /** What the characters say, as a name. */
    String called(Span span) {
        return Wording.plain(span.in(text));
    }

    private Cited<Voice> anonymous(Span span) {
        return Cited.at(span, new AnonymousVoice(called(span), Optional.empty(), Optional.empty()));
    }

    /** The body a phrase is about, or an office of a known body; nothing where its name means people. */
    private Optional<Cited<Voice>> body(Noun noun, ActorMention named) {
        Optional<ActorMention> whole = named.actor().best().isEmpty()
                ? bodies.ownerBehind(noun.tree(), noun.words(), named)
                : Optional.empty();
        if (whole.isPresent()) {
            return Optional.of(Cited.at(noun.span(), new OrganisationVoice(called(noun.span()), Bodies.actor(whole))));
        }
        return people(named.name())
                ? Optional.empty()
                : Optional.of(Cited.at(named.span(), bodies.voice(noun.tree(), noun.head(), named)));
    }

    /** "U.S. officials": people, even where the register knows the words for a government. */
    private static boolean people(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return VoiceWords.PEOPLE.contains(last)
                || last.endsWith("s") && VoiceWords.PEOPLE.contains(last.substring(0, last.length() - 1));
    }

    /** Somebody of whom only what he is is said: "a spokeswoman", "two officials". */
    private Voice described(Noun noun) {
        Optional<Voice> owner = spokesmen.owner(noun);
        if (owner.isPresent()) {
            return new AnonymousVoice(
                    called(noun.span()),
                    Optional.of(owner.get().name()),
                    owner.get().actor());
        }
        Optional<ActorId> of = Bodies.actor(noun.body())
                .or(() -> bodies.country(noun.tree(), noun.words()))
                .or(() -> bodies.ministry(called(noun.span())))
                .or(() -> spokesmen.ofTheGroup(noun));
        return new AnonymousVoice(
                spokesmen.headOfTheHouse(noun.tree(), noun.head()).orElseGet(() -> called(noun.span())),
                noun.body().map(ActorMention::name),
                of);
    }

    private Cited<Voice> office(Noun noun) {
        Span described = wholeName(noun.span());
        Optional<ActorMention> of =
                noun.body().filter(b -> !Bodies.publishes(b.actor().best()));
        Optional<ActorId> actor = bodies.holder(of, called(described))
                .or(() -> bodies.ownerBefore(noun.tree(), noun.head()))
                .or(() -> bodies.ministry(called(described)));
        return Cited.at(described, new OrganisationVoice(called(described), actor));
    }

    /** A name goes on behind "for" and "of" with the next capital: "National Centre" is "National Centre for Historical Memory". */
    private Span wholeName(Span name) {
        String words = name.in(text);
        boolean capital = Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1));
        Matcher more = MORE_NAME.matcher(text).region(name.end(), Math.min(text.length(), name.end() + 80));
        return capital && more.lookingAt() ? new Span(name.start(), more.end()) : name;
    }

    /** A name that was not found to be one: of somebody who spoke before or was named in full, else of a person. */
    private Cited<Voice> bareName(Noun noun) {
        return people.byLastName(noun.tree().word(noun.head()).form())
                .map(known -> Cited.at(noun.headSpan(), known))
                .orElseGet(() -> Cited.at(
                        noun.span(),
                        new PersonVoice(called(noun.span()), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    /** "Several", "Kurdish militias": many, or a description; a thing is nobody. */
    private Optional<Cited<Voice>> unnamed(Noun noun) {
        String tag = noun.tag();
        if (tag.startsWith("NN") && noun.lemma().equals("many")) {
            return Optional.empty();
        }
        boolean isDescribed =
                Descriptions.at(mentions, noun.tree(), noun.head()).isPresent();
        return tag.equals("NNS") || tag.startsWith("JJ") || tag.equals("CD") || isDescribed
                ? Optional.of(Cited.at(
                        noun.span(),
                        new AnonymousVoice(
                                called(noun.span()), noun.body().map(ActorMention::name), Bodies.actor(noun.body()))))
                : Optional.empty();
    }

    /** "A statement by the SDF": the body behind a document; a document of nobody named is an anonymous voice. */
    private Optional<Cited<Voice>> document(Noun noun) {
        Tree tree = noun.tree();
        for (int c : tree.children(noun.head())) {
            if (tree.relation(c).startsWith("nmod")) {
                String preposition = NounPhrase.caseOf(tree, c);
                if (Set.of("by", "from", "of").contains(preposition)
                        || tree.relation(c).equals("nmod:poss")) {
                    Optional<Cited<Voice>> by = read(tree, c);
                    if (by.isPresent()) {
                        return by;
                    }
                }
            }
        }
        for (int c : tree.children(noun.head())) {
            int by = tree.relation(c).equals("acl")
                            && ISSUED.contains(tree.word(c).lemma())
                    ? Sayers.agent(tree, c)
                    : -1;
            Optional<Cited<Voice>> issuer = by < 0 ? Optional.empty() : read(tree, by);
            if (issuer.isPresent()) {
                return issuer;
            }
        }
        if (noun.body().isPresent()) {
            ActorMention body = noun.body().get();
            Voice of = Bodies.voice(body);
            return Optional.of(
                    PAPERS_OF_RECORD.contains(noun.lemma())
                            ? Cited.at(noun.span(), new OrganisationVoice(called(noun.span()), of.actor()))
                            : Cited.at(body.span(), of));
        }
        if (noun.lemma().equals("statement") || noun.lemma().equals("interview")) {
            return speakers.last().map(v -> Cited.at(noun.span(), v));
        }
        return Optional.of(anonymous(noun.span()));
    }

    /** "A clip filmed by a nurse": the nurse, whatever she is called; nobody where nobody is named. */
    private Optional<Cited<Voice>> filmedBy(Noun noun) {
        Tree tree = noun.tree();
        for (int c : tree.children(noun.head())) {
            boolean filmed = tree.relation(c).equals("acl")
                    && (Set.of("film", "shoot", "take", "record", "make")
                                    .contains(tree.word(c).lemma())
                            || ISSUED.contains(tree.word(c).lemma()));
            int by = filmed ? Sayers.agent(tree, c) : -1;
            if (by >= 0) {
                return read(tree, by).or(() -> Optional.of(anonymous(tree.span(Joined.without(tree, by)))));
            }
        }
        return Optional.empty();
    }

    /** "The ministry rejects this: no aircraft was near, it says": nobody spoke before, so it is the subject of the sentence. */
    private Optional<Cited<Voice>> subjectBefore(Tree tree, int pronoun) {
        boolean it = tree.word(pronoun).lemma().equals("it");
        for (int i = 0; it && i < pronoun; i++) {
            boolean body = tree.relation(i).equals("nsubj")
                    && tree.relation(tree.head(i)).equals("root")
                    && tree.word(i).tag().startsWith("NN")
                    && (bodies.named(NounPhrase.words(tree, i), tree, ActorMention.Type.ORGANISATION)
                                    .isPresent()
                            || VoiceWords.OFFICES.contains(tree.word(i).lemma()));
            if (body) {
                return read(tree, i);
            }
        }
        return Optional.empty();
    }

    /**
     * Further voices beside that of a noun phrase, each of which says the same on its own: "activists and U.S. officials". States and
     * named people who are joined speak with one voice: "Iran and Russia said".
     */
    public List<Cited<Voice>> beside(Tree tree, int head) {
        List<Cited<Voice>> others = new ArrayList<>();
        for (int c : Joined.to(tree, head)) {
            read(tree, c).ifPresent(others::add);
        }
        return others;
    }

    /** Whether a word heads a phrase for a person: a name, an office, one of a trade. */
    boolean isPerson(Tree tree, int head) {
        if (head < 0) {
            return false;
        }
        return tree.word(head).tag().matches("PRP")
                        && Set.of("he", "she").contains(tree.word(head).lemma())
                || VoiceWords.PEOPLE.contains(tree.word(head).lemma())
                || bodies.named(Joined.without(tree, head), tree, ActorMention.Type.PERSON)
                        .isPresent();
    }

    /** The voice of a phrase that ends with this word, whatever the parse hangs under it: "Officials: …". */
    Optional<Cited<Voice>> alone(Tree tree, int last) {
        Span end = tree.word(last).span();
        Optional<Cited<Voice>> voice = read(tree, last);
        boolean over = voice.flatMap(v -> v.from().firstSpan())
                .filter(s -> s.end() > end.end())
                .isPresent();
        return over ? Optional.of(anonymous(tree.word(0).span().cover(end))) : voice;
    }

    /** Whether a word names a body of the register or people who speak, and no place. */
    boolean isSpeaker(Tree tree, int head) {
        Span span = tree.word(head).span();
        boolean body = mentions.stream()
                .filter(m -> m instanceof ActorMention a
                        && a.type() == ActorMention.Type.ORGANISATION
                        && m.span().overlaps(span))
                .anyMatch(m -> ((ActorMention) m).actor().best().isPresent()
                        || isOffice(tree.word(head).lemma()));
        return bodies.placeAt(span).isEmpty()
                && (body || VoiceWords.PEOPLE.contains(tree.word(head).lemma()));
    }

    /** The voice of the one who does what a verb of saying says: whoever "says" or "tells" is somebody, though no list has the word. */
    Optional<Cited<Voice>> saying(Tree tree, int head, String verb) {
        int determiner = tree.child(head, "det");
        boolean somebody = Set.of("say", "tell", "recall", "explain", "confide").contains(verb)
                && tree.word(head).tag().equals("NN")
                && !VoiceWords.THINGS.contains(tree.word(head).lemma())
                && determiner >= 0
                && Set.of("a", "an", "the", "one", "another")
                        .contains(tree.word(determiner).lemma().toLowerCase(Locale.ROOT));
        Optional<Cited<Voice>> voice = read(tree, head).or(() -> bodies.byLastWord(tree, head));
        return voice.isPresent() || !somebody ? voice : Optional.of(anonymous(tree.span(Joined.without(tree, head))));
    }

    /** The voice of a noun phrase that names somebody who speaks, even where no verb says that it does; no bare name or place. */
    Optional<Cited<Voice>> speaker(Tree tree, int head) {
        String lemma = tree.word(head).lemma();
        Span span = tree.word(head).span();
        boolean known = bodies.placeAt(span).isEmpty()
                && mentions.stream()
                        .anyMatch(m -> m instanceof ActorMention a
                                && m.span().overlaps(span)
                                && (a.actor().best().isPresent() || a.name().indexOf(' ') > 0));
        boolean described =
                VoiceWords.isPerson(lemma) || VoiceWords.OFFICES.contains(lemma) || VoiceWords.PAPERS.contains(lemma);
        return known || described ? read(tree, head) : Optional.empty();
    }

    /** An account on a platform: "@name". */
    Cited<Voice> handle(Span span) {
        return Cited.at(span, bodies.account(called(span)));
    }

    /** Whether a noun phrase names an outlet or agency. */
    public Optional<Cited<Voice>> outlet(Tree tree, int head) {
        Optional<ActorMention> publisher = bodies.publisherAt(tree.word(head).span());
        if (publisher.isPresent()) {
            return publisher.map(p -> Cited.at(p.span(), Bodies.voice(p)));
        }
        boolean titled = tree.word(head).tag().startsWith("NNP")
                && head > 0
                && tree.word(head - 1).tag().startsWith("NNP")
                && VoiceWords.MASTHEADS.contains(tree.word(head).form().toLowerCase(Locale.ROOT));
        if (titled || VoiceWords.PAPERS.contains(tree.word(head).lemma())) {
            Span span = tree.span(NounPhrase.words(tree, head));
            return Optional.of(Cited.at(span, new OutletVoice(called(span), Optional.empty())));
        }
        return Optional.empty();
    }
}
