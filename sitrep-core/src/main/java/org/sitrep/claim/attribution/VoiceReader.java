package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> PEOPLE = Set.of(
            "official",
            "source",
            "activist",
            "resident",
            "witness",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "doctor",
            "commander",
            "officer",
            "leader",
            "diplomat",
            "analyst",
            "expert",
            "minister",
            "ambassador",
            "envoy",
            "adviser",
            "advisor",
            "soldier",
            "fighter",
            "villager",
            "worker",
            "medic",
            "nurse",
            "survivor",
            "refugee",
            "elder",
            "member",
            "director",
            "head",
            "chief",
            "general",
            "colonel",
            "president",
            "secretary",
            "mayor",
            "journalist",
            "reporter",
            "correspondent",
            "photographer",
            "surgeon",
            "aide",
            "lawyer",
            "observer",
            "people",
            "local",
            "family",
            "relative",
            "monitor",
            "rescuer",
            "volunteer",
            "man",
            "woman",
            "teacher",
            "coordinator",
            "negotiator",
            "representative",
            "delegate",
            "engineer",
            "administrator",
            "pilot",
            "militant",
            "rebel",
            "insurgent",
            "shopkeeper",
            "farmer",
            "driver",
            "staff",
            "student",
            "scholar",
            "defector",
            "trader",
            "baker",
            "guard",
            "imam",
            "sheikh",
            "priest",
            "researcher",
            "specialist",
            "civilian",
            "inhabitant");
    private static final Set<String> PAPERS = Set.of(
            "media",
            "newspaper",
            "agency",
            "television",
            "tv",
            "radio",
            "website",
            "channel",
            "outlet",
            "press",
            "magazine",
            "broadcaster",
            "network",
            "paper",
            "daily",
            "station",
            "site");
    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "report",
            "communique",
            "tweet",
            "letter",
            "bulletin",
            "document",
            "estimate",
            "figure",
            "assessment",
            "survey",
            "post",
            "message",
            "release",
            "data",
            "briefing",
            "video",
            "account",
            "reports",
            "count",
            "tally",
            "interview",
            "dispatch");
    private static final Set<String> OFFICES = Set.of(
            "ministry",
            "government",
            "army",
            "military",
            "command",
            "coalition",
            "group",
            "council",
            "department",
            "observatory",
            "monitor",
            "organisation",
            "organization",
            "force",
            "militia",
            "office",
            "opposition",
            "delegation",
            "committee",
            "authority",
            "party",
            "alliance",
            "regime",
            "administration",
            "union",
            "police",
            "hospital",
            "charity",
            "court",
            "parliament",
            "side",
            "movement",
            "rebels",
            "unit",
            "brigade",
            "nation");

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
        if (person) {
            lastPerson = voice;
        } else {
            lastBody = voice;
        }
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
        BitSet phrase = phrase(tree, head);
        Span span = tree.span(phrase);
        Span headSpan = tree.word(head).span();
        Optional<ActorMention> person = named(phrase, tree, ActorMention.Type.PERSON);
        Optional<ActorMention> body = named(phrase, tree, ActorMention.Type.ORGANISATION);
        boolean headIsPerson = person.isPresent()
                && (person.get().span().overlaps(headSpan)
                        || apposed(tree, head, person.get().span()));
        if (headIsPerson) {
            return Optional.of(Cited.at(person.get().span(), person(tree, phrase, person.get(), body)));
        }
        if (DOCUMENTS.contains(lemma)) {
            return document(tree, head, body, span);
        }
        if (PAPERS.contains(lemma)) {
            return Optional.of(Cited.at(span, new OutletVoice(trim(span.in(text)), actor(body))));
        }
        Optional<ActorMention> headBody = mentions.stream()
                .filter(m -> m instanceof ActorMention a
                        && a.type() == ActorMention.Type.ORGANISATION
                        && a.span().overlaps(headSpan))
                .map(m -> (ActorMention) m)
                .findFirst();
        if (headBody.isPresent()) {
            return Optional.of(Cited.at(headBody.get().span(), body(headBody.get())));
        }
        if (PEOPLE.contains(lemma)) {
            Optional<Cited<Voice>> before = definite(tree, head, phrase, span);
            if (before.isPresent()) {
                return before;
            }
            Span described = tree.span(phrase(tree, head));
            return Optional.of(Cited.at(
                    described,
                    new AnonymousVoice(
                            trim(described.in(text)),
                            body.map(ActorMention::name),
                            body.flatMap(b -> b.actor().best()).map(Actor::id).or(() -> country(tree, phrase)))));
        }
        if (OFFICES.contains(lemma)) {
            Optional<Cited<Voice>> before = definite(tree, head, phrase, span);
            if (before.isPresent()) {
                return before;
            }
            Span described = tree.span(phrase(tree, head));
            return Optional.of(Cited.at(described, new OrganisationVoice(trim(described.in(text)), actor(body))));
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
        if (PAPERS.contains(lemma)) {
            Span span = tree.span(phrase(tree, head));
            return Optional.of(Cited.at(span, new OutletVoice(trim(span.in(text)), Optional.empty())));
        }
        return Optional.empty();
    }

    private static Optional<ActorId> actor(Optional<ActorMention> mention) {
        return mention.flatMap(m -> m.actor().best()).map(Actor::id);
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
                body.map(ActorMention::name),
                actor(body));
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
            return Optional.of(Cited.at(body.get().span(), body(body.get())));
        }
        String lemma = tree.word(head).lemma();
        if (lemma.equals("statement") || lemma.equals("interview")) {
            return Optional.ofNullable(last).map(v -> Cited.at(span, v));
        }
        return Optional.of(Cited.at(span, new AnonymousVoice(trim(span.in(text)), Optional.empty(), Optional.empty())));
    }

    /** "The official", "the group": the voice with that description that spoke before. */
    private Optional<Cited<Voice>> definite(Tree tree, int head, BitSet phrase, Span span) {
        int determiner = tree.child(head, "det");
        boolean bare = phrase.cardinality() <= 2;
        if (determiner < 0
                || !Set.of("the", "that", "this").contains(tree.word(determiner).lemma())
                || !bare) {
            return Optional.empty();
        }
        String lemma = tree.word(head).lemma();
        for (int i = said.size() - 1; i >= 0; i--) {
            Voice voice = said.get(i);
            String described = voice.fold(
                            o -> o.name(), o -> o.name(), p -> p.role().orElse(""), a -> a.name())
                    .toLowerCase(Locale.ROOT);
            if (described.contains(lemma)) {
                return Optional.of(Cited.at(span, voice));
            }
        }
        Set<String> offices =
                Set.of("group", "organisation", "organization", "observatory", "monitor", "ministry", "coalition");
        if (offices.contains(lemma) && lastBody != null) {
            return Optional.of(Cited.at(span, lastBody));
        }
        return Optional.empty();
    }

    private Optional<Cited<Voice>> pronoun(Tree tree, int head) {
        Span span = tree.word(head).span();
        String form = tree.word(head).lemma();
        Voice meant = switch (form) {
            case "he", "she", "I", "i", "who" -> lastPerson;
            case "it" -> lastBody;
            case "they", "we" -> last;
            default -> null;
        };
        return Optional.ofNullable(meant).map(v -> Cited.at(span, v));
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
                .filter(m -> m instanceof ActorMention a && a.type() == type && !Descriptions.isBacker(text, a))
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
        String plain = description.replaceAll("\\s+", " ").trim();
        return plain.replaceFirst("^(?i)(?:the|an?)\\s+", "");
    }
}
