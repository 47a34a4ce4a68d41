package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.base.Unit;
import org.sitrep.base.When;
import org.sitrep.claim.Counted;
import org.sitrep.claim.EventCode;
import org.sitrep.claim.EventCode.Book;
import org.sitrep.claim.Part;
import org.sitrep.claim.Particulars;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Where;
import org.sitrep.claim.attribution.Descriptions;
import org.sitrep.claim.attribution.VoiceReader;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.AmountMention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.mention.Mention.TimeMention;
import org.sitrep.reference.Place;

/** Reads the fields of a clause. Made anew for each report: it remembers the place last spoken of. */
public final class ParticularsReader {
    private static final Set<String> TO = Set.of("to", "into", "towards", "toward", "onto");
    private static final Set<String> FROM = Set.of("from");
    private static final Set<String> DEAD = Set.of(
            "kill",
            "die",
            "murder",
            "execute",
            "behead",
            "assassinate",
            "massacre",
            "shoot",
            "slaughter",
            "perish",
            "dead");
    private static final Set<String> HURT = Set.of("wound", "injure", "hurt", "maim");
    private static final Set<String> HELD =
            Set.of("arrest", "detain", "capture", "imprison", "kidnap", "abduct", "surrender");
    private static final Set<String> GONE = Set.of("displace", "flee", "uproot", "evacuate");

    /** One person without a number is a figure of a claim only when harmed. */
    private static final Set<Unit> HARMED = Set.of(Unit.KILLED, Unit.WOUNDED, Unit.DETAINED);

    /** Acts done by saying so: the day of speaking is their day. */
    private static final Set<String> SPOKEN =
            Set.of("ACCUSE", "REQUEST", "THREATEN", "REJECT", "SUPPORT", "CONCEDE", "AGREE");

    /** Prepositions after an event noun before the one it is done to or with. */
    private static final Set<String> WHOM = Set.of("on", "against", "of", "with");

    /** Types of dealings between states and bodies. */
    private static final Set<String> DEALINGS = Set.of(
            "ACCUSE", "REQUEST", "THREATEN", "REJECT", "SUPPORT", "CONSULT", "SANCTION", "AID", "AGREE", "COOPERATE");

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "inside",
            "into",
            "within",
            "across",
            "throughout",
            "from",
            "to",
            "through",
            "over",
            "near",
            "around",
            "towards",
            "of",
            "outside");
    /** The least share of a report's places that makes a country one in which unplaced things happen. */
    private static final double STORY_SHARE = .12;

    private final String text;
    private final List<Mention> mentions;
    private final Set<String> story;
    private @Nullable PlaceMention lastPlace;
    private @Nullable PlaceMention lastTown;

    /** A reader for one report. */
    public ParticularsReader(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
        this.story = story(mentions);
    }

    /** The countries that hold much of what the report names. */
    private static Set<String> story(List<Mention> mentions) {
        Map<String, Long> countries = mentions.stream()
                .filter(m -> m instanceof PlaceMention)
                .flatMap(m -> ((PlaceMention) m).place().best().stream())
                .collect(Collectors.groupingBy(Place::country, Collectors.counting()));
        long all = countries.values().stream().mapToLong(Long::longValue).sum();
        return countries.entrySet().stream()
                .filter(e -> e.getValue() >= STORY_SHARE * all)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * The fields of one clause.
     *
     * @param sentenceContent the words said in the same breath
     * @param speaker who says it: "it" and "we" mean the speaker
     * @param cues the words of cue and source: the day of speaking dates what is said of the present
     */
    public Particulars read(Tree tree, Clause clause, BitSet sentenceContent, BitSet cues, Optional<Voice> speaker) {
        List<Cited<EventCode>> codes = codes(tree, clause);
        List<Part> parts = parts(tree, clause).stream()
                .map(p -> speaker.isPresent() ? meaning(p, speaker.get()) : p)
                .toList();
        List<Where> places = places(tree, clause, sentenceContent);
        Optional<Cited<When>> when = when(tree, clause);
        boolean present = clause.rule().map(r -> !r.kind().equals("occurrence")).orElse(true)
                || clause.rule().flatMap(Rule::plover).map(SPOKEN::contains).orElse(false);
        if (when.isEmpty() && present) {
            when = times(tree, cues).stream().findFirst().map(t -> Cited.at(t.span(), t.when()));
        }
        List<Counted> amounts = amounts(tree, clause);
        return new Particulars(codes, parts, places, when, amounts);
    }

    /** "It", "we", "they" of what somebody says mean the speaker's side. */
    private static Part meaning(Part part, Voice speaker) {
        Part.Party party = part.party().value();
        boolean own = part.role() == Part.Role.ACTOR
                && Set.of("it", "we", "its", "our").contains(party.text().toLowerCase(Locale.ROOT));
        return own && speaker.actor().isPresent()
                ? new Part(
                        part.role(), part.party().map(p -> new Part.Party(p.text(), speaker.name(), speaker.actor())))
                : part;
    }

    private static List<Cited<EventCode>> codes(Tree tree, Clause clause) {
        List<Cited<EventCode>> codes = new ArrayList<>();
        clause.rule().ifPresent(rule -> {
            Span span = tree.word(clause.coded()).span();
            rule.plover().ifPresent(c -> codes.add(Cited.at(span, new EventCode(Book.PLOVER, c))));
            rule.mode().ifPresent(c -> codes.add(Cited.at(span, new EventCode(Book.PLOVER_MODE, c))));
            rule.acled().ifPresent(c -> codes.add(Cited.at(span, new EventCode(Book.ACLED, c))));
            rule.condition().ifPresent(c -> codes.add(Cited.at(span, new EventCode(Book.CONDITION, c))));
        });
        return codes;
    }

    private List<Part> parts(Tree tree, Clause clause) {
        List<Part> parts = new ArrayList<>();
        int head = clause.head();
        int top = clause.light().isEmpty()
                ? head
                : clause.light().get(clause.light().size() - 1);
        int passive = tree.exactChild(head, "nsubj:pass");
        boolean isPassive = passive >= 0
                || tree.exactChild(head, "aux:pass") >= 0
                || tree.relation(head).equals("acl") && tree.word(head).tag().equals("VBN");
        int actor = -1;
        int target = -1;
        if (isPassive) {
            target = passive >= 0 ? passive : tree.relation(head).startsWith("acl") ? tree.head(head) : -1;
            for (int c : tree.children(head)) {
                if (tree.relation(c).startsWith("obl")
                        && VoiceReader.caseOf(tree, c).equals("by")) {
                    actor = c;
                }
            }
        } else {
            actor = subject(tree, head, top);
            target = tree.child(head, "obj");
            if (target < 0 && clause.coded() != head) {
                target = ofNoun(tree, clause.coded(), WHOM);
            }
            if (target < 0) {
                for (int c : tree.children(head)) {
                    if (tree.relation(c).startsWith("obl")
                            && Set.of("against", "with", "on").contains(VoiceReader.caseOf(tree, c))
                            && actorAt(tree, c).isPresent()) {
                        target = c;
                    }
                }
            }
        }
        if (clause.light().contains(clause.coded()) && tree.child(clause.coded(), "obj") >= 0) {
            target = tree.child(clause.coded(), "obj");
        }
        if (target == clause.coded() && clause.coded() != head) {
            int under = ofNoun(tree, clause.coded(), WHOM);
            target = under;
        }
        if (actor == clause.coded() && clause.coded() != head) {
            int by = ofNoun(tree, clause.coded(), Set.of("by"));
            actor = by >= 0 ? by : actor;
        }
        boolean dies = clause.rule().map(r -> r.id().equals("kill")).orElse(false)
                && Set.of("die", "perish").contains(tree.word(head).lemma());
        if (dies && target < 0) {
            target = actor;
            actor = -1;
        }
        if (actor >= 0) {
            part(tree, actor, Part.Role.ACTOR).ifPresent(parts::add);
        }
        if (target >= 0 && target != actor && !isPlaceOnly(tree, target, clause) && !isTime(tree, target)) {
            part(tree, target, Part.Role.TARGET).ifPresent(parts::add);
        }
        return parts;
    }

    /** The word that does it, -1 when the grammar names none. */
    public static int actorOf(Tree tree, Clause clause) {
        int head = clause.head();
        int top = clause.light().isEmpty()
                ? head
                : clause.light().get(clause.light().size() - 1);
        int at = clause.coded() != head && clause.light().contains(clause.coded()) ? clause.coded() : head;
        if (tree.exactChild(at, "nsubj:pass", "aux:pass") >= 0
                || tree.relation(at).equals("acl") && tree.word(at).tag().equals("VBN")) {
            for (int c : tree.children(at)) {
                if (tree.relation(c).startsWith("obl")
                        && VoiceReader.caseOf(tree, c).equals("by")) {
                    return c;
                }
            }
            return -1;
        }
        return subject(tree, at, top);
    }

    private static int ofNoun(Tree tree, int noun, Set<String> prepositions) {
        for (int c : tree.children(noun)) {
            if (tree.relation(c).startsWith("nmod") && prepositions.contains(VoiceReader.caseOf(tree, c))) {
                return c;
            }
        }
        return -1;
    }

    private static int subject(Tree tree, int head, int top) {
        for (int at : List.of(head, top)) {
            int subject = tree.exactChild(at, "nsubj", "nsubj:pass");
            if (subject >= 0) {
                String lemma = tree.word(subject).lemma();
                boolean relative = Set.of("who", "which", "that").contains(lemma)
                        && tree.relation(at).equals("acl:relcl");
                return relative && tree.head(at) >= 0 ? tree.head(at) : subject;
            }
        }
        int at = top;
        for (int steps = 0; steps < 4 && tree.head(at) >= 0; steps++) {
            String relation = tree.relation(at);
            int above = tree.head(at);
            if (relation.equals("acl") || relation.equals("acl:relcl")) {
                return above;
            }
            if (!(relation.equals("conj")
                    || relation.equals("xcomp")
                    || relation.startsWith("advcl")
                    || relation.equals("parataxis"))) {
                return -1;
            }
            int subject = tree.exactChild(above, "nsubj", "nsubj:pass");
            if (subject >= 0) {
                return subject;
            }
            at = above;
        }
        return -1;
    }

    private Optional<Part> part(Tree tree, int head, Part.Role role) {
        if (tree.word(head).lemma().equals("there") || tree.word(head).tag().equals("WRB")) {
            return Optional.empty();
        }
        BitSet phrase = VoiceReader.phrase(tree, head);
        Span span = tree.span(phrase);
        Optional<ActorMention> actor = actorAt(tree, head).or(() -> actorIn(tree, phrase));
        String name = actor.map(a -> a.actor().best().map(b -> b.name()).orElse(a.name()))
                .orElseGet(() -> Descriptions.name(mentions, tree, head));
        return Optional.of(new Part(
                role,
                Cited.at(
                        span,
                        new Part.Party(
                                span.in(text),
                                name,
                                actor.flatMap(a -> a.actor().best()).map(a -> a.id())))));
    }

    private Optional<ActorMention> actorAt(Tree tree, int word) {
        Span span = tree.word(word).span();
        return mentions.stream()
                .filter(m -> m instanceof ActorMention && m.span().overlaps(span))
                .map(m -> (ActorMention) m)
                .findFirst();
    }

    private Optional<ActorMention> actorIn(Tree tree, BitSet phrase) {
        return mentions.stream()
                .filter(m -> m instanceof ActorMention)
                .map(m -> (ActorMention) m)
                .filter(m -> !Descriptions.isBacker(text, m))
                .filter(m -> {
                    int at = tree.headOf(m.span());
                    return at >= 0
                            && phrase.get(at)
                            && (tree.relation(at).equals("compound")
                                    || tree.relation(at).equals("amod")
                                    || tree.relation(at).startsWith("nmod"));
                })
                .findFirst();
    }

    /** Towns are where things happen; states and capitals can be dealt with: "the YPG blamed Moscow". */
    private boolean isPlaceOnly(Tree tree, int word, Clause clause) {
        Span span = tree.word(word).span();
        boolean dealing =
                clause.rule().flatMap(Rule::plover).map(DEALINGS::contains).orElse(false);
        boolean place = mentions.stream()
                .filter(m -> m instanceof PlaceMention && m.span().overlaps(span))
                .map(m -> (PlaceMention) m)
                .anyMatch(m -> !dealing || !canAct(m));
        return place
                || Set.of("city", "town", "village").contains(tree.word(word).lemma());
    }

    private static boolean canAct(PlaceMention place) {
        return place.place()
                .best()
                .map(p ->
                        p.precision() == Place.Precision.COUNTRY || p.feature().startsWith("PPLC"))
                .orElse(false);
    }

    private boolean isTime(Tree tree, int word) {
        Span span = tree.word(word).span();
        return mentions.stream()
                .anyMatch(m -> m instanceof TimeMention && m.span().overlaps(span));
    }

    private List<Where> places(Tree tree, Clause clause, BitSet content) {
        List<PlaceMention> inClause = new ArrayList<>();
        List<PlaceMention> inSentence = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention instanceof PlaceMention place && place.place().best().isPresent()) {
                int at = tree.headOf(place.span());
                if (at < 0) {
                    continue;
                }
                if (isActing(tree, at, place)) {
                    continue;
                }
                if (clause.words().get(at)) {
                    inClause.add(place);
                } else if (content.get(at)) {
                    inSentence.add(place);
                }
            }
        }
        List<Where> places = new ArrayList<>();
        List<PlaceMention> at = new ArrayList<>();
        for (PlaceMention place : inClause) {
            int word = tree.headOf(place.span());
            int carrier = tree.head(word) >= 0
                            && tree.relation(word).matches("appos|compound|flat|nmod")
                            && VoiceReader.caseOf(tree, word).isEmpty()
                    ? tree.head(word)
                    : word;
            String preposition = VoiceReader.caseOf(tree, carrier);
            if (preposition.equals("of") && tree.head(carrier) >= 0) {
                preposition = VoiceReader.caseOf(tree, tree.head(carrier));
            }
            if (FROM.contains(preposition)) {
                places.add(where(place, Where.Role.FROM));
            } else if (TO.contains(preposition)) {
                places.add(where(place, Where.Role.TO));
            } else {
                at.add(place);
            }
        }
        boolean leaves = Set.of("leave", "flee", "abandon", "quit", "evacuate")
                .contains(tree.word(clause.head()).lemma());
        if (at.isEmpty()) {
            places.stream()
                    .filter(p -> p.role() == Where.Role.FROM)
                    .findFirst()
                    .or(() -> places.stream().findFirst())
                    .ifPresent(w -> places.add(0, new Where(Where.Role.AT, w.place())));
        }
        if (at.isEmpty() && places.isEmpty() && !inSentence.isEmpty()) {
            int middle = tree.word(clause.head()).span().start();
            inSentence.stream()
                    .min(Comparator.<PlaceMention>comparingInt(p -> isCountry(p) ? 1 : 0)
                            .thenComparingInt(p -> Math.abs(p.span().start() - middle)))
                    .filter(p -> !isCountry(p) || lastPlace == null)
                    .ifPresent(at::add);
        }
        if (at.isEmpty() && places.isEmpty()) {
            PlaceMention before = saysTown(tree, clause) && lastTown != null ? lastTown : lastPlace;
            if (before != null) {
                at.add(before);
            }
        }
        if (!places.isEmpty() && !at.isEmpty() && at.stream().allMatch(ParticularsReader::isCountry)) {
            places.stream()
                    .filter(w -> w.role() == Where.Role.FROM)
                    .findFirst()
                    .or(() -> places.stream().findFirst())
                    .ifPresent(w -> places.add(0, new Where(Where.Role.AT, w.place())));
        }
        int first = places.isEmpty() || places.get(0).role() != Where.Role.AT ? 0 : 1;
        at.sort(Comparator.comparingInt(p -> p.place()
                .best()
                .map(Place::precision)
                .map(ParticularsReader::coarseness)
                .orElse(9)));
        int index = first;
        for (PlaceMention place : at) {
            places.add(index++, where(place, Where.Role.AT));
            if (leaves
                    && tree.child(clause.head(), "obj") >= 0
                    && place.span()
                            .overlaps(
                                    tree.word(tree.child(clause.head(), "obj")).span())) {
                places.add(where(place, Where.Role.FROM));
            }
        }
        List<PlaceMention> spoken = (inClause.isEmpty() ? inSentence : inClause)
                .stream()
                        .filter(p -> !TO.contains(VoiceReader.caseOf(tree, tree.headOf(p.span()))))
                        .toList();
        spoken.stream()
                .min(Comparator.comparingInt(p -> p.place()
                        .best()
                        .map(Place::precision)
                        .map(ParticularsReader::coarseness)
                        .orElse(9)))
                .filter(p -> p.place()
                        .best()
                        .map(b -> b.precision() != Place.Precision.COUNTRY
                                && !b.feature().startsWith("PPLC")
                                && (story.contains(b.country()) || b.country().equals("XX")))
                        .orElse(false))
                .ifPresent(p -> {
                    lastPlace = p;
                    if (p.place()
                            .best()
                            .map(b -> b.precision() == Place.Precision.TOWN)
                            .orElse(false)) {
                        lastTown = p;
                    }
                });
        return places;
    }

    /** "The city", "the town": a town spoken of before. */
    private static boolean saysTown(Tree tree, Clause clause) {
        return clause.words().stream()
                .anyMatch(i ->
                        Set.of("city", "town", "village").contains(tree.word(i).lemma()));
    }

    private static boolean isCountry(PlaceMention mention) {
        return mention.place()
                .best()
                .map(p -> p.precision() == Place.Precision.COUNTRY)
                .orElse(false);
    }

    /** Countries and capitals as subjects act: "Turkey said", "Damascus rejected". */
    private static boolean isActing(Tree tree, int word, PlaceMention place) {
        Place best = place.place().best().orElseThrow();
        boolean canAct =
                best.precision() == Place.Precision.COUNTRY || best.feature().startsWith("PPLC");
        String relation = tree.relation(word);
        boolean placed = LOCATIVE.contains(VoiceReader.caseOf(tree, word));
        if (best.precision() == Place.Precision.COUNTRY
                && !placed
                && relation.matches("(?:obl|nmod|conj|amod|appos|dep).*")) {
            return true;
        }
        return canAct
                && (relation.startsWith("nsubj")
                        || relation.equals("obj")
                        || relation.equals("nmod:poss")
                        || relation.equals("compound")
                        || relation.startsWith("obl")
                                && VoiceReader.caseOf(tree, word).equals("by"));
    }

    private static int coarseness(Place.Precision precision) {
        return switch (precision) {
            case POINT -> 0;
            case TOWN -> 1;
            case DISTRICT -> 2;
            case REGION -> 3;
            case PROVINCE -> 4;
            case COUNTRY -> 5;
        };
    }

    private static Where where(PlaceMention mention, Where.Role role) {
        Place place = mention.place().best().orElseThrow();
        return new Where(
                role,
                Cited.at(
                        mention.span(),
                        new Where.Named(
                                mention.name(),
                                place.id(),
                                place.name(),
                                mention.bearing() != PlaceMention.Bearing.IN)));
    }

    private Optional<Cited<When>> when(Tree tree, Clause clause) {
        return times(tree, clause.words()).stream()
                .min(Comparator.comparingInt(t -> distance(tree, clause.head(), tree.headOf(t.span()))))
                .map(t -> Cited.at(t.span(), t.when()));
    }

    private static int distance(Tree tree, int head, int word) {
        int steps = 0;
        for (int i = word; i >= 0; i = tree.head(i)) {
            if (i == head) {
                return steps;
            }
            steps++;
        }
        return 100 + Math.abs(head - word);
    }

    private List<TimeMention> times(Tree tree, BitSet words) {
        return mentions.stream()
                .filter(m -> m instanceof TimeMention)
                .map(m -> (TimeMention) m)
                .filter(TimeMention::dates)
                .filter(t -> {
                    int at = tree.headOf(t.span());
                    return at >= 0 && words.get(at);
                })
                .toList();
    }

    private List<Counted> amounts(Tree tree, Clause clause) {
        List<Counted> found = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!(mention instanceof AmountMention amount)) {
                continue;
            }
            int at = tree.headOf(amount.span());
            if (at < 0 || !clause.words().get(at)) {
                continue;
            }
            Unit unit = unit(tree, clause, amount, at);
            boolean nobody = amount.amount().high().orElse(1) == 0;
            if ((amount.isSingle() || nobody) && !HARMED.contains(unit)) {
                continue;
            }
            found.add(new Counted(
                    Cited.at(amount.span(), amount.amount().counting(unit)),
                    amount.counted().map(c -> c.in(text))));
        }
        return found;
    }

    private static Unit unit(Tree tree, Clause clause, AmountMention amount, int at) {
        Unit unit = amount.amount().unit();
        if (unit == Unit.SHARE || unit == Unit.VEHICLES) {
            return unit;
        }
        int governor = at;
        for (int i = at; i >= 0; i = tree.head(i)) {
            governor = i;
            if (tree.word(i).tag().startsWith("VB") || i == clause.head()) {
                break;
            }
        }
        String lemma = tree.word(governor).lemma();
        Unit toll = tollOf(tree, governor);
        if (unit == Unit.OTHER && toll != Unit.OTHER) {
            return toll;
        }
        boolean counts = counts(tree, governor, at) || unit != Unit.OTHER;
        if (amount.counted().isPresent() || counts) {
            String noun = tree.word(at).lemma();
            if (Set.of("dead", "death", "fatality", "body").contains(noun)) {
                return Unit.KILLED;
            }
            if (Set.of("injured", "wounded", "injury").contains(noun)) {
                return Unit.WOUNDED;
            }
            boolean undergoes = tree.exactChild(governor, "nsubj:pass") >= 0
                            && tree.dominates(tree.exactChild(governor, "nsubj:pass"), at)
                    || tree.child(governor, "obj") >= 0 && tree.dominates(tree.child(governor, "obj"), at)
                    || Set.of("die", "perish", "flee", "surrender").contains(lemma)
                    || tree.dominates(at, governor);
            if (undergoes || at == governor) {
                if (DEAD.contains(lemma)) {
                    return Unit.KILLED;
                }
                if (HURT.contains(lemma)) {
                    return Unit.WOUNDED;
                }
                if (HELD.contains(lemma) && !lemma.equals("surrender")) {
                    return Unit.DETAINED;
                }
                if (GONE.contains(lemma) && unit == Unit.CIVILIANS) {
                    return Unit.DISPLACED;
                }
            }
        }
        return unit;
    }

    /** "The number of people killed has risen to seven": what the subject says is counted. */
    private static Unit tollOf(Tree tree, int governor) {
        int subject = tree.exactChild(governor, "nsubj");
        if (subject < 0
                || !Set.of("toll", "number", "count")
                        .contains(tree.word(subject).lemma())) {
            return Unit.OTHER;
        }
        BitSet words = tree.subtree(subject);
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            String lemma = tree.word(i).lemma();
            if (DEAD.contains(lemma) || lemma.equals("death")) {
                return Unit.KILLED;
            }
            if (HURT.contains(lemma)) {
                return Unit.WOUNDED;
            }
        }
        return tree.word(subject).lemma().equals("toll") ? Unit.KILLED : Unit.OTHER;
    }

    private static boolean counts(Tree tree, int governor, int at) {
        return governor >= 0 && tree.dominates(governor, at);
    }
}
