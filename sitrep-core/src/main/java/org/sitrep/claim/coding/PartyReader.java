package org.sitrep.claim.coding;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.base.ActorId;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Part;
import org.sitrep.claim.attribution.Descriptions;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.mention.Mention.TimeMention;
import org.sitrep.mention.Resolution;
import org.sitrep.reference.Actor;
import org.sitrep.reference.Place;

/** Reads whom words mean: the actor they name, or the one they go back to. Made anew for each report. */
final class PartyReader {
    /** Words that count others: "dozens of Russians" are Russians. */
    private static final Set<String> QUANTITY = Set.of(
            "dozen",
            "hundred",
            "thousand",
            "million",
            "score",
            "number",
            "majority",
            "some",
            "all",
            "most",
            "many",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "handful",
            "couple",
            "group",
            "part",
            "remnant",
            "rest",
            "member",
            "none",
            "few",
            "several",
            "both",
            "half",
            "wave",
            "%",
            "each",
            "any");

    /** What happens is nobody: "the battle", "the agreement". */
    private static final Set<String> HAPPENINGS = Set.of(
            "battle",
            "fighting",
            "clash",
            "offensive",
            "assault",
            "operation",
            "campaign",
            "attack",
            "airstrike",
            "strike",
            "shelling",
            "bombardment",
            "barrage",
            "war",
            "conflict",
            "agreement",
            "deal",
            "ceasefire",
            "truce",
            "talk",
            "meeting",
            "decision",
            "announcement",
            "move",
            "condition",
            "step",
            "advance",
            "push",
            "onslaught",
            "siege",
            "threat",
            "demand",
            "death",
            "killing",
            "release",
            "withdrawal",
            "shortage",
            "violence",
            "raid",
            "call",
            "visit",
            "statement",
            "escalation",
            "effort",
            "measure",
            "plan");

    /** Descriptions that go back to the armed group last spoken of. */
    private static final Set<String> BANDS = Set.of(
            "group",
            "militant",
            "extremist",
            "jihadist",
            "insurgent",
            "terrorist",
            "militia",
            "organisation",
            "organization",
            "jihadi",
            "gunman");

    private static final Set<String> ARMED = Set.of(
            "armed",
            "militant",
            "extremist",
            "jihadist",
            "jihadi",
            "terror",
            "terrorist",
            "insurgent",
            "rebel",
            "islamist");

    /** Weapons are what somebody strikes with, and numbers of times are nobody: "hit by eight missiles", "fired 80 times". */
    private static final Set<String> THINGS = Set.of(
            "missile",
            "rocket",
            "bomb",
            "shell",
            "mortar",
            "landmine",
            "grenade",
            "bullet",
            "munition",
            "explosive",
            "time",
            "cent",
            "percent",
            "fire",
            "gunfire",
            "data",
            "funding");

    /** Weapons that are a country's when its name stands before them. */
    private static final Set<String> ARMS = Set.of(
            "drone",
            "missile",
            "rocket",
            "shell",
            "bomb",
            "mortar",
            "warplane",
            "jet",
            "plane",
            "aircraft",
            "bomber",
            "helicopter",
            "gunship",
            "gunboat",
            "warship",
            "tank",
            "artillery",
            "submarine",
            "gunfire");

    private static final Set<String> PLACES =
            Set.of("city", "town", "village", "district", "area", "country", "region", "border", "base", "side");

    private static final Set<String> WORDS = Set.of("WRB", "WDT", "EX", "IN", "TO");
    private static final Set<Actor.Kind> VOICES =
            EnumSet.of(Actor.Kind.OUTLET, Actor.Kind.AGENCY, Actor.Kind.MONITOR, Actor.Kind.AGGREGATOR);

    private final String text;
    private final List<Mention> mentions;
    private final Optional<Actor> band;

    PartyReader(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
        this.band = band(mentions);
    }

    /** The armed group the report names most. */
    private static Optional<Actor> band(List<Mention> mentions) {
        Map<ActorId, List<Actor>> groups = mentions.stream()
                .filter(m -> m instanceof ActorMention)
                .flatMap(m -> ((ActorMention) m).actor().best().stream())
                .filter(a -> a.kind() == Actor.Kind.ARMED_GROUP)
                .collect(Collectors.groupingBy(Actor::id));
        return groups.values().stream()
                .max(Comparator.comparingInt((List<Actor> l) -> l.size())
                        .thenComparing(l -> l.get(0).id().toString()))
                .map(l -> l.get(0));
    }

    /** The party a word heads; nothing for events, times and bare places. */
    Optional<Part> read(Tree tree, int head, Part.Role role) {
        String tag = tree.word(head).tag();
        boolean thing = THINGS.contains(tree.word(head).lemma())
                && actorAt(tree, head).isEmpty()
                && armsOf(tree, head).isEmpty()
                && role != Part.Role.TARGET;
        if (thing
                || Set.of("time", "cent", "percent").contains(tree.word(head).lemma())
                || WORDS.contains(tag)
                || tree.word(head).lemma().equals("there")
                || isTime(tree, head)
                || isMoney(tree, head)) {
            return Optional.empty();
        }
        BitSet phrase = NounPhrase.words(tree, head);
        boolean against =
                Set.of("opposition", "resistance").contains(tree.word(head).lemma()) && doer(tree, head) >= 0;
        if ((against || HAPPENINGS.contains(tree.word(head).lemma()))
                && actorAt(tree, head).isEmpty()) {
            Optional<ActorMention> owner = owner(tree, phrase);
            if (owner.isPresent()) {
                return owner.map(o -> part(role, o.span(), owner, o.name()));
            }
            int doer = doer(tree, head);
            return doer < 0 ? Optional.empty() : read(tree, doer, role);
        }
        int word = counted(tree, head);
        Span span = tree.span(word == head ? phrase : NounPhrase.words(tree, word));
        Optional<ActorMention> actor =
                actorAt(tree, word).or(() -> named(tree, head, phrase)).or(() -> actorAt(tree, head));
        Optional<ActorMention> person = person(tree, word);
        if (person.isPresent()) {
            Part named = part(role, span, person, person.get().name());
            Optional<ActorId> id = named.party()
                    .value()
                    .actor()
                    .or(() -> actor.flatMap(a -> a.actor().best()).map(Actor::id));
            return Optional.of(new Part(role, named.party().map(p -> new Part.Party(p.text(), p.name(), id))));
        }
        if (actor.isPresent()) {
            return Optional.of(part(role, span, actor, tree.word(word).form()));
        }
        Optional<Actor> before =
                glossed(tree, word).or(() -> meant(tree, word, span)).or(() -> armsOf(tree, word));
        String name = before.map(Actor::name).orElseGet(() -> Descriptions.name(mentions, tree, word));
        return Optional.of(new Part(role, Cited.at(span, new Part.Party(span.in(text), name, before.map(Actor::id)))));
    }

    /** "The UN envoy, Staffan de Mistura", "the journalist Jamal Khashoggi": the person named beside the word for what he is. */
    private Optional<ActorMention> person(Tree tree, int word) {
        if (!tree.word(word).tag().equals("NN") || !People.are(tree.word(word).lemma())) {
            return Optional.empty();
        }
        int end = tree.word(word).span().end();
        return actors().filter(m -> m.type() == ActorMention.Type.PERSON
                        && m.span().start() > end
                        && text.substring(end, m.span().start()).matches(",? "))
                .findFirst();
    }

    /** "Opposition from militants", "army advances": the word for those who do it. */
    private static int doer(Tree tree, int happening) {
        for (int c : tree.children(happening)) {
            boolean by = tree.relation(c).startsWith("nmod")
                    && Set.of("from", "by", "between", "among").contains(NounPhrase.caseOf(tree, c));
            boolean own = Set.of("compound", "nmod:poss").contains(tree.relation(c))
                    && People.are(tree.word(c).lemma());
            if (by || own) {
                return c;
            }
        }
        return -1;
    }

    private Part part(Part.Role role, Span span, Optional<ActorMention> actor, String otherwise) {
        String name = actor.map(a -> a.actor().best().map(Actor::name).orElse(a.name()))
                .orElse(otherwise);
        return new Part(
                role,
                Cited.at(
                        span,
                        new Part.Party(
                                span.in(text),
                                name,
                                actor.flatMap(a -> a.actor().best()).map(Actor::id))));
    }

    /** "Dozens of Russians": the word for what is counted. */
    private static int counted(Tree tree, int head) {
        int at = head;
        for (int steps = 0; steps < 3; steps++) {
            String lemma = tree.word(at).lemma().toLowerCase(Locale.ROOT);
            int inner = -1;
            for (int c : tree.children(at)) {
                if (tree.relation(c).startsWith("nmod")
                        && NounPhrase.caseOf(tree, c).equals("of")) {
                    inner = c;
                    break;
                }
            }
            if (inner < 0 || !QUANTITY.contains(lemma) && !tree.word(at).tag().equals("CD")) {
                return at;
            }
            at = inner;
        }
        return at;
    }

    /** "A Russian drone": the forces of the country that has the weapon. */
    private Optional<Actor> armsOf(Tree tree, int word) {
        return ARMS.contains(tree.word(word).lemma())
                ? Descriptions.at(mentions, tree, word)
                        .filter(d -> d.country().isPresent())
                        .flatMap(d -> d.candidates().stream().findFirst())
                        .map(Resolution.Candidate::meaning)
                : Optional.empty();
    }

    /** "They [the rebels] have left": whom an editor says a pronoun means. */
    private Optional<Actor> glossed(Tree tree, int word) {
        int open = word + 1;
        if (!tree.word(word).tag().startsWith("PRP")
                || open + 1 >= tree.size()
                || !Set.of("[", "-LSB-", "(", "-LRB-").contains(tree.word(open).form())) {
            return Optional.empty();
        }
        return actorAt(tree, open + 1).flatMap(a -> a.actor().best());
    }

    /** The actor a pronoun or a description goes back to. */
    private Optional<Actor> meant(Tree tree, int word, Span span) {
        String lemma = tree.word(word).lemma().toLowerCase(Locale.ROOT);
        if (lemma.equals("group") || lemma.equals("organisation") || lemma.equals("organization")) {
            return armed(tree, word)
                    ? last(span.start(), a -> a.kind() == Actor.Kind.ARMED_GROUP)
                            .or(() -> band)
                    : Optional.empty();
        }
        if (BANDS.contains(lemma) && tree.child(word, "amod", "compound") < 0) {
            return band.filter(b -> b.role().equals(Optional.of(Actor.Role.JIHADISTS)));
        }
        if (lemma.equals("they") || lemma.equals("it") || lemma.equals("them")) {
            int from = tree.word(0).span().start();
            return last(
                    span.start(),
                    a -> a.kind() != Actor.Kind.PERSON && !VOICES.contains(a.kind()),
                    Math.max(0, from - 250));
        }
        if (tree.word(word).form().equalsIgnoreCase("those") && isLeftBehind(tree, word)) {
            return last(
                    span.start(),
                    a -> a.kind() == Actor.Kind.ARMED_GROUP,
                    tree.word(0).span().start());
        }
        if (lemma.equals("he") || lemma.equals("she")) {
            return last(span.start(), a -> a.kind() == Actor.Kind.PERSON, Math.max(0, span.start() - 400));
        }
        for (int c : tree.children(word)) {
            boolean of = tree.relation(c).startsWith("nmod")
                    && (NounPhrase.caseOf(tree, c).equals("of")
                            || tree.relation(c).equals("nmod:poss"));
            if (of && BANDS.contains(tree.word(c).lemma())) {
                return meant(tree, c, tree.word(c).span());
            }
        }
        return Optional.empty();
    }

    /** "The group", "the extremist organisation"; not "a monitoring group", "an aid organisation". */
    private static boolean armed(Tree tree, int word) {
        int article = tree.child(word, "det");
        if (article >= 0
                && Set.of("a", "an", "another", "any")
                        .contains(tree.word(article).lemma())) {
            return false;
        }
        return tree.children(word).stream()
                .filter(c -> tree.relation(c).equals("amod") || tree.relation(c).equals("compound"))
                .allMatch(c -> ARMED.contains(tree.word(c).lemma().toLowerCase(Locale.ROOT)));
    }

    /** "The group's men gave up; those who remain": they are of the armed group spoken of in the sentence. */
    private static boolean isLeftBehind(Tree tree, int word) {
        return tree.children(word).stream()
                .anyMatch(c -> tree.relation(c).equals("acl:relcl")
                        && Set.of("remain", "stay", "surrender", "fight")
                                .contains(tree.word(c).lemma()));
    }

    private Optional<Actor> last(int before, Predicate<Actor> fit) {
        return last(before, fit, 0);
    }

    private Optional<Actor> last(int before, Predicate<Actor> fit, int from) {
        return mentions.stream()
                .filter(m -> m instanceof ActorMention)
                .filter(m -> m.span().end() <= before && m.span().start() >= from)
                .sorted(Comparator.comparingInt(m -> -m.span().start()))
                .flatMap(m -> ((ActorMention) m).actor().best().stream())
                .filter(fit)
                .findFirst();
    }

    private Optional<ActorMention> actorAt(Tree tree, int word) {
        Span span = tree.word(word).span();
        return actors().filter(m -> m.span().overlaps(span)).findFirst();
    }

    private Stream<ActorMention> actors() {
        return mentions.stream().filter(m -> m instanceof ActorMention).map(m -> (ActorMention) m);
    }

    /** The actor a phrase is named by: "the French president, Emmanuel Macron", "Isis fighters", "members of the SDF". */
    private Optional<ActorMention> named(Tree tree, int head, BitSet phrase) {
        for (String relation : List.of("appos", "flat", "compound", "amod", "nmod:poss", "nmod")) {
            Optional<ActorMention> found = actors().filter(m -> {
                        int at = tree.headOf(m.span());
                        if (Descriptions.isBacker(text, m)
                                || at < 0
                                || !phrase.get(at)
                                || !tree.relation(at).startsWith(relation)) {
                            return false;
                        }
                        boolean own = tree.head(at) == head || tree.head(at) >= 0 && isLink(tree, tree.head(at));
                        boolean of = !relation.equals("nmod")
                                || tree.relation(at).equals("nmod:poss")
                                || NounPhrase.caseOf(tree, at).equals("of");
                        return own && of;
                    })
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isLink(Tree tree, int word) {
        String relation = tree.relation(word);
        return relation.equals("compound")
                || relation.equals("amod")
                || relation.equals("appos")
                || relation.equals("nmod:poss")
                || relation.startsWith("nmod") && NounPhrase.caseOf(tree, word).equals("of");
    }

    /** Whose event a phrase speaks of: "Turkey's offensive". */
    private Optional<ActorMention> owner(Tree tree, BitSet phrase) {
        return actors().filter(m -> {
                    int at = tree.headOf(m.span());
                    return at >= 0
                            && !Descriptions.isBacker(text, m)
                            && phrase.get(at)
                            && Set.of("nmod:poss", "compound", "amod").contains(tree.relation(at));
                })
                .findFirst();
    }

    /** Towns are where things happen; states and capitals can be dealt with: "the YPG blamed Moscow". */
    boolean isPlaceOnly(Tree tree, int word, boolean dealing) {
        Span span = tree.word(word).span();
        boolean place = mentions.stream()
                .filter(m -> m instanceof PlaceMention && m.span().overlaps(span))
                .map(m -> (PlaceMention) m)
                .anyMatch(m -> !dealing || !canAct(m));
        String lemma = tree.word(word).lemma();
        return place || PLACES.contains(lemma) && !(dealing && lemma.equals("side"));
    }

    /** "A base and its men", "rebel-held areas": a place that is struck as somebody's. */
    boolean isSomebodysPlace(Tree tree, int word) {
        return tree.word(word).lemma().equals("base")
                || tree.children(word).stream()
                        .anyMatch(c -> tree.relation(c).equals("conj")
                                        && People.are(tree.word(c).lemma())
                                || tree.relation(c).matches("amod|compound|acl")
                                        && Set.of("held", "controlled", "occupied")
                                                .contains(tree.word(c)
                                                        .form()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replaceFirst(".*-", "")));
    }

    /** "The area held by rebels": those who hold it, -1 when nobody is named. */
    static int holder(Tree tree, int place) {
        for (int c : tree.children(place)) {
            if (tree.relation(c).equals("acl")
                    && Set.of("hold", "control", "occupy").contains(tree.word(c).lemma())) {
                return tree.children(c).stream()
                        .filter(b -> NounPhrase.caseOf(tree, b).equals("by"))
                        .findFirst()
                        .orElse(-1);
            }
        }
        return -1;
    }

    /** Whether a word can be one to whom things are done: somebody, not something. */
    boolean isSomebody(Tree tree, int word) {
        int at = counted(tree, word);
        BitSet phrase = NounPhrase.words(tree, word);
        return actorAt(tree, at).isPresent()
                || named(tree, word, phrase).isPresent()
                || Descriptions.at(mentions, tree, at).isPresent()
                || mentions.stream()
                        .anyMatch(m -> m instanceof Mention.EntityMention e
                                && e.type() != Mention.EntityMention.Type.LOCATION
                                && m.span().overlaps(tree.word(at).span()))
                || People.are(tree.word(at).lemma());
    }

    private static boolean canAct(PlaceMention place) {
        return place.place()
                .best()
                .map(p ->
                        p.precision() == Place.Precision.COUNTRY || p.feature().startsWith("PPLC"))
                .orElse(false);
    }

    /** "US$ 1.1 billion". */
    private static boolean isMoney(Tree tree, int word) {
        return tree.word(word).form().endsWith("$")
                || tree.children(word).stream()
                        .anyMatch(c -> tree.word(c).form().endsWith("$"));
    }

    private boolean isTime(Tree tree, int word) {
        Span span = tree.word(word).span();
        return mentions.stream()
                .anyMatch(m -> m instanceof TimeMention && m.span().overlaps(span));
    }
}
