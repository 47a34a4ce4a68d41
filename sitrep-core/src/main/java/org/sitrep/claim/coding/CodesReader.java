package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.base.Evidence;
import org.sitrep.base.Span;
import org.sitrep.claim.EventCode;
import org.sitrep.claim.EventCode.Book;
import org.sitrep.claim.Part;
import org.sitrep.claim.Stance;
import org.sitrep.claim.Stance.Modality;
import org.sitrep.claim.Where;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;

/**
 * Reads the codes of a clause: those of its rule, as the code books bend them by stance, by who takes part and by the means named
 * before. Made anew for each report: it remembers the means last spoken of.
 */
public final class CodesReader {
    private static final String REGAINED = "Government regains territory";
    private static final String OVERTAKEN = "Non-state actor overtakes territory";
    private static final String RUIN = "Looting/property destruction";
    private static final String CLASH = "Armed clash";
    private static final String ATTACK = "Attack";
    private static final String AIR = "Air/drone strike";
    private static final String SUICIDE = "Suicide bomb";
    private static final String SHELLING = "Shelling/artillery/missile attack";

    /** What is only planned of these is an agreement to do it. */
    private static final Set<String> COOPERATION = Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID");

    /** What is not going to be done of these is a refusal. */
    private static final Set<String> CONCILIATORY =
            Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID", "AGREE", "CONCEDE", "RETREAT");

    private static final Set<String> ALOFT = Set.of(
            "airstrike",
            "air_strike",
            "airstrikes",
            "air_raid",
            "air_force",
            "aircraft",
            "bomber",
            "drone",
            "gunship",
            "helicopter",
            "jet",
            "quadcopter",
            "uav",
            "warplane");
    private static final Set<String> GUNS =
            Set.of("shelling", "artillery", "howitzer", "missile", "mortar", "shell", "rocket", "bombardment");

    /** What stands before a bomber that does not fly. */
    private static final Set<String> ON_FOOT = Set.of("suicide", "car", "truck", "vest", "vehicle", "motorcycle");

    private static final Set<String> ARMED = Set.of(
            "fighter",
            "soldier",
            "militant",
            "rebel",
            "troop",
            "troops",
            "jihadist",
            "insurgent",
            "force",
            "mercenary",
            "serviceman",
            "guard",
            "police",
            "policeman",
            "officer",
            "member",
            "commander",
            "gunman",
            "terrorist",
            "extremist",
            "marine",
            "recruit");
    /** Rules of people killed or hurt by whatever means. */
    private static final Set<String> HARMS = Set.of(
            "kill",
            "wound",
            "toll",
            "killing",
            "lose-men",
            "loss-men",
            "leave-dead",
            "are-dead",
            "pull-bodies",
            "bodies-brought",
            "meet-death",
            "pay-life");

    /** What is done by hand, whatever is flown or fired besides. */
    private static final Set<String> BY_HAND = Set.of(
            "loot",
            "plunder",
            "pillage",
            "ransack",
            "torch",
            "vandalise",
            "vandalize",
            "carry",
            "cart",
            "drive",
            "make");

    private static final Set<String> GOVERNMENTAL =
            Set.of("government", "regime", "army", "military", "loyal", "loyalist", "pro-government", "pro-regime");

    private static final Set<Actor.Kind> STATE =
            EnumSet.of(Actor.Kind.STATE, Actor.Kind.GOVERNMENT, Actor.Kind.ARMED_FORCES);

    private final ActorRegister register;
    private final Gazetteer gazetteer;
    private final CameoCodes cameo;
    private final CodeConfidence confidence;
    private Optional<Means> means = Optional.empty();

    /** What is the same for every report; holds the verb dictionary, build one per process. */
    public static final class Shared {
        private final ActorRegister register;
        private final Gazetteer gazetteer;
        private final CameoCodes cameo = CameoCodes.load();
        private final CodeConfidence confidence;

        /** Loads the dictionary. */
        public Shared(ActorRegister register, Gazetteer gazetteer, CodeConfidence confidence) {
            this.confidence = confidence;
            this.register = register;
            this.gazetteer = gazetteer;
        }
    }

    /** A reader for one report. */
    public CodesReader(Shared shared) {
        register = shared.register;
        gazetteer = shared.gazetteer;
        cameo = shared.cameo;
        confidence = shared.confidence;
    }

    /** Tells that another paragraph begins: means are remembered no longer than that. */
    public void newBlock() {
        means = Optional.empty();
    }

    /** The codes of a clause, PLOVER first. */
    public List<Cited<EventCode>> read(Tree tree, Clause clause, List<Part> parts, List<Where> places, Stance stance) {
        if (clause.rule().isEmpty()) {
            return List.of();
        }
        Rule rule = clause.rule().get();
        Optional<String> plover = rule.plover();
        Optional<String> mode = rule.mode();
        Optional<String> acled = rule.acled();
        boolean ready = clause.light().stream()
                .anyMatch(l -> Set.of("willing", "prepared", "ready")
                        .contains(tree.word(l).lemma()));
        boolean planned = stance.modality() == Modality.PLANNED || ready;
        boolean denied = stance.polarity() == Stance.Polarity.DENIED;
        boolean failed = clause.light().stream()
                .anyMatch(l -> Set.of("fail", "refuse").contains(tree.word(l).lemma()));
        if (denied && (planned || failed) && plover.isPresent() && CONCILIATORY.contains(plover.get())) {
            plover = Optional.of("REJECT");
            mode = Optional.empty();
            acled = Optional.empty();
        } else if (planned && rule.id().equals("release")) {
            plover = Optional.of("AGREE");
            mode = Optional.empty();
            acled = Optional.empty();
        } else if (planned && plover.isPresent() && COOPERATION.contains(plover.get())) {
            plover = Optional.of("AGREE");
            mode = Optional.empty();
            acled = Optional.empty();
        } else if (planned && isPullout(tree, clause, plover)) {
            plover = Optional.of("CONCEDE");
            acled = Optional.empty();
        }
        Optional<Bend> bend = acled.flatMap(a -> bent(a, rule, tree, clause, parts, places));
        Optional<String> own = acled;
        acled = bend.map(Bend::acled).or(() -> own);
        Set<Span> words = DecidingWords.of(tree, clause);
        boolean turned = !plover.equals(rule.plover());
        String ground = ground(rule);
        List<Span> marker = turned ? stance.marker().stream().toList() : List.of();
        List<Cited<EventCode>> codes = new ArrayList<>();
        Evidence from = DecidingWords.from(words, marker);
        plover.ifPresent(c -> codes.add(coded(Book.PLOVER, c, turned ? "stance" : ground, from)));
        mode.ifPresent(c -> codes.add(coded(Book.PLOVER_MODE, c, ground, from)));
        Evidence by = DecidingWords.from(words, bend.map(Bend::words).orElse(marker));
        acled.ifPresent(
                c -> codes.add(coded(Book.ACLED, c, bend.map(Bend::ground).orElse(ground), by)));
        Optional<String> way = mode;
        Optional<String> kind = acled;
        plover.flatMap(t -> cameo.of(tree, clause.coded(), rule, t, way, kind)).ifPresent(c -> {
            Evidence of = c.ground().equals("sub-event") ? by : from;
            codes.add(coded(Book.CAMEO, c.code(), c.ground(), of));
            cameo.contexts(c.code()).forEach(x -> codes.add(coded(Book.PLOVER_CONTEXT, x, c.ground(), of)));
        });
        rule.condition().ifPresent(c -> codes.add(coded(Book.CONDITION, c, ground, from)));
        means = meansIn(tree, clause.words()).or(() -> means);
        return codes;
    }

    private Cited<EventCode> coded(Book book, String code, String ground, Evidence from) {
        return new Cited<>(new EventCode(book, code, confidence.of(book, ground, code)), from);
    }

    /** On what a rule fired, as the measured confidences name it. */
    private static String ground(Rule rule) {
        if (rule.isByVerb()) {
            return "dictionary";
        }
        return switch (rule.fires()) {
            case NOUN -> "noun";
            case SAID -> "said";
            case NAMED -> "named";
            case VERB -> rule.needs().stream().allMatch(Rule.Need::without) ? "verb" : "verb-beside";
        };
    }

    /** Whether the codes themselves say no to what the words deny: a refusal, an inability. */
    public static boolean sayNo(Clause clause, List<Cited<EventCode>> codes) {
        Optional<String> own = clause.rule().flatMap(Rule::plover);
        boolean refusal = codes.stream()
                .map(Cited::value)
                .anyMatch(c ->
                        c.book() == Book.PLOVER && c.code().equals("REJECT") && !own.equals(Optional.of("REJECT")));
        return refusal || clause.rule().map(r -> r.id().equals("unable")).orElse(false);
    }

    private static boolean isPullout(Tree tree, Clause clause, Optional<String> plover) {
        return plover.equals(Optional.of("RETREAT"))
                && Set.of("withdraw", "pull", "pullout", "pull-out", "withdrawal", "drawdown", "evacuate")
                        .contains(tree.word(clause.coded()).lemma());
    }

    /**
     * What a sub-event type becomes by what stands beside the deed.
     *
     * @param ground {@code means} or {@code parties}
     * @param words the words that made it so
     */
    private record Bend(String acled, String ground, List<Span> words) {}

    /** The means spoken of. */
    private record Means(String acled, Span at) {}

    private Optional<Bend> bent(
            String acled, Rule rule, Tree tree, Clause clause, List<Part> parts, List<Where> places) {
        if (acled.equals(OVERTAKEN) || acled.equals(REGAINED)) {
            Optional<Part> actor = part(parts, Part.Role.ACTOR);
            boolean loses = rule.id().equals("fall");
            return actor.filter(a -> !loses)
                    .flatMap(a -> isGovernment(a, places))
                    .map(g -> new Bend(g ? REGAINED : OVERTAKEN, "parties", words(actor)));
        }
        if (acled.equals(ATTACK) && HARMS.contains(rule.id())) {
            Optional<Means> here = meansIn(tree, clause.words()).or(() -> means);
            Optional<Part> target = part(parts, Part.Role.TARGET).filter(CodesReader::isArmed);
            return here.map(m -> new Bend(m.acled(), "means", List.of(m.at())))
                    .or(() -> target.map(t -> new Bend(CLASH, "parties", words(target))));
        }
        if (acled.equals(RUIN) && !BY_HAND.contains(tree.word(clause.coded()).lemma())) {
            BitSet by = (BitSet) clause.words().clone();
            int object = tree.child(clause.head(), "obj");
            if (object >= 0) {
                by.andNot(tree.subtree(object));
            }
            return meansIn(tree, by).map(m -> new Bend(m.acled(), "means", List.of(m.at())));
        }
        return Optional.empty();
    }

    private static List<Span> words(Optional<Part> part) {
        return part.flatMap(p -> p.party().from().firstSpan()).stream().toList();
    }

    private static Optional<Part> part(List<Part> parts, Part.Role role) {
        return parts.stream().filter(p -> p.role() == role).findFirst();
    }

    private static boolean isArmed(Part part) {
        for (String word : part.party().value().text().toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (ARMED.contains(word) || ARMED.contains(single)) {
                return !part.party().value().text().toLowerCase(Locale.ROOT).contains("famil");
            }
        }
        return false;
    }

    /** Whether a party fights for the state in which it acts; a foreign state's army does not. */
    private Optional<Boolean> isGovernment(Part part, List<Where> places) {
        String words = part.party().value().text().toLowerCase(Locale.ROOT);
        for (String word : words.split("[^a-z-]+")) {
            if (GOVERNMENTAL.contains(word)) {
                return Optional.of(!words.startsWith("anti"));
            }
        }
        Optional<Actor> actor = part.party().value().actor().flatMap(register::actor);
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        boolean state = STATE.contains(actor.get().kind());
        Optional<String> country = places.stream()
                .findFirst()
                .flatMap(w -> gazetteer.place(w.place().value().id()))
                .map(Place::country);
        boolean abroad = country.isPresent()
                && actor.get().country().isPresent()
                && !country.get().equals(actor.get().country().get());
        return Optional.of(state && !abroad);
    }

    /** The means named among these words: aircraft or guns. */
    private static Optional<Means> meansIn(Tree tree, BitSet words) {
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            String lemma = tree.word(i).lemma().toLowerCase(Locale.ROOT);
            lemma = tree.word(i).tag().equals("NNPS") ? lemma.replaceFirst("s$", "") : lemma;
            String pair = i > 0 ? tree.word(i - 1).lemma().toLowerCase(Locale.ROOT) + "_" + lemma : lemma;
            if (GUNS.contains(lemma)) {
                return Optional.of(new Means(SHELLING, tree.word(i).span()));
            }
            String last = lemma.substring(lemma.lastIndexOf('_') + 1);
            String before = i > 0 ? tree.word(i - 1).lemma().toLowerCase(Locale.ROOT) : "";
            if (last.equals("bomber") && (lemma.startsWith("suicide") || ON_FOOT.contains(before))) {
                return Optional.of(new Means(SUICIDE, tree.word(i).span()));
            }
            if (ALOFT.contains(lemma) || ALOFT.contains(pair) || ALOFT.contains(last) || lemma.endsWith("_air_force")) {
                return Optional.of(new Means(AIR, tree.word(i).span()));
            }
        }
        return Optional.empty();
    }
}
