package org.sitrep.claim.coding;

import java.util.Locale;
import java.util.Set;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.reference.Place;

/** What a place is to the clause it stands in, told by the grammar around its name. */
final class PlaceRoles {
    /** What a place is to a clause. */
    enum Role {
        /** It happens or holds there. */
        AT,
        /** A movement starts there. */
        FROM,
        /** A movement ends there. */
        TO,
        /** It happens some way off: "30 km south of Kirkuk". */
        REFERENCE,
        /** Somebody comes from there: "a pharmacist from Leeds". */
        ORIGIN,
        /** It tells of another place, or is only compared: "the hamlet on the Euphrates", "like Grozny". */
        ASIDE,
        /** The name means those who rule there: "Damascus rejected the offer". */
        ACTING
    }

    private static final Set<String> TO = Set.of("to", "into", "towards", "toward", "onto");
    private static final Set<String> FROM = Set.of("from", "out");
    private static final Set<String> COMPARED =
            Set.of("like", "unlike", "than", "despite", "alongside", "along", "besides", "except", "since", "after");

    /** Prepositions that place something. */
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

    /** What is done to a country as a place, not as a state. */
    private static final Set<String> GO = Set.of(
            "visit", "enter", "leave", "invade", "reach", "cross", "flee", "quit", "occupy", "bomb", "shell", "tour");

    /** Verbs of likeness: what they are said of is elsewhere. */
    private static final Set<String> LIKENESS =
            Set.of("match", "resemble", "recall", "echo", "mirror", "rival", "exceed", "remember", "equal");

    private static final Set<String> GROUND = Set.of(
            "border",
            "frontier",
            "territory",
            "soil",
            "coast",
            "airspace",
            "north",
            "south",
            "east",
            "west",
            "north-east",
            "north-west",
            "south-east",
            "south-west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "city",
            "town",
            "capital",
            "province",
            "region",
            "desert");

    private static final Set<String> MOVES = Set.of(
            "withdrawal",
            "retreat",
            "flight",
            "exit",
            "evacuation",
            "exodus",
            "pullout",
            "departure",
            "return",
            "escape",
            "move",
            "journey",
            "convoy",
            "displacement",
            "expulsion",
            "deportation",
            "transfer",
            "road",
            "route",
            "way",
            "fire",
            "attack",
            "strike");

    private final Set<String> story;

    /**
     * @param story the countries in which the report plays
     */
    PlaceRoles(Set<String> story) {
        this.story = story;
    }

    /** What the place of {@code mention}, whose head is {@code word}, is to its clause. */
    Role of(Tree tree, int word, PlaceMention mention) {
        Place place = mention.place().best().orElseThrow();
        int first = ofList(tree, word);
        int carrier = carrier(tree, first);
        String preposition = NounPhrase.caseOf(tree, carrier);
        if (acts(tree, first, mention)
                || isForeign(place) && preposition.isEmpty() && !isGoneTo(tree, carrier)
                || SpokenPlaces.rules(mention) && Set.of("with", "by").contains(preposition)) {
            return Role.ACTING;
        }
        return at(tree, carrier, preposition);
    }

    /** What a place that {@code noun} speaks of is to its clause: "the camp". */
    Role ofNoun(Tree tree, int noun) {
        return at(tree, noun, NounPhrase.caseOf(tree, noun));
    }

    private static Role at(Tree tree, int carrier, String preposition) {
        int head = tree.head(carrier);
        if (describes(tree, carrier)
                || COMPARED.contains(preposition)
                || head >= 0 && LIKENESS.contains(tree.word(verb(tree, carrier)).lemma())) {
            return Role.ASIDE;
        }
        if (isBeside(tree, carrier)) {
            return Role.AT;
        }
        if (preposition.equals("between")) {
            return Role.REFERENCE;
        }
        boolean ofNoun = tree.relation(carrier).startsWith("nmod") && head >= 0;
        if (ofNoun && !FROM.contains(preposition) && !TO.contains(preposition)) {
            String before = NounPhrase.caseOf(tree, head);
            boolean left = FROM.contains(before) && at(tree, head, before) == Role.FROM;
            boolean gone = TO.contains(before) && at(tree, head, before) == Role.TO;
            return gone ? Role.TO : left ? Role.FROM : Role.AT;
        }
        if (FROM.contains(preposition)) {
            return ofNoun
                            && !isWayThere(tree, carrier)
                            && !MOVES.contains(tree.word(head).lemma())
                            && !tree.word(head).tag().startsWith("VB")
                    ? Role.ORIGIN
                    : Role.FROM;
        }
        boolean moves = !ofNoun
                || !preposition.equals("to")
                || MOVES.contains(tree.word(head).lemma())
                || tree.word(head).tag().startsWith("VB");
        return TO.contains(preposition) && moves ? Role.TO : Role.AT;
    }

    /** "Close to the town", "next to the camp": nobody goes there. */
    private static boolean isBeside(Tree tree, int carrier) {
        int to = tree.child(carrier, "case");
        return to > 0
                && tree.word(to).lemma().equals("to")
                && Set.of("close", "next", "adjacent", "near", "nearest", "opposite", "nearer", "closer")
                        .contains(tree.word(to - 1).lemma().toLowerCase(Locale.ROOT));
    }

    /** "Crossed by motorboat from Jolo to Basilan": a way has two ends, whatever noun the parser hung the first on. */
    private static boolean isWayThere(Tree tree, int carrier) {
        int next = tree.subtree(carrier).length();
        return next + 1 < tree.size()
                && TO.contains(tree.word(next).lemma())
                && tree.word(next + 1).tag().matches("NNP.*|DT");
    }

    /** The word that carries the preposition: "town" of "in the town of Hajin". */
    private static int carrier(Tree tree, int word) {
        int at = word;
        for (int steps = 0; steps < 3 && tree.head(at) >= 0; steps++) {
            String preposition = NounPhrase.caseOf(tree, at);
            boolean bare =
                    preposition.isEmpty() && tree.relation(at).matches("appos|compound|flat|nmod|nmod:poss|amod");
            boolean of = preposition.equals("of") && tree.relation(at).startsWith("nmod");
            if (!bare && !of) {
                break;
            }
            at = tree.head(at);
        }
        return at;
    }

    /** The first of a list of names: "in Raqqa and Tabqa". */
    private static int ofList(Tree tree, int word) {
        int at = word;
        while (tree.relation(at).equals("conj")
                && NounPhrase.caseOf(tree, at).isEmpty()
                && tree.head(at) >= 0
                && tree.word(tree.head(at)).tag().startsWith("NNP")) {
            at = tree.head(at);
        }
        return at;
    }

    /** Whether a word lies in words that describe something else beside it. */
    private static boolean describes(Tree tree, int carrier) {
        for (int at = tree.head(carrier), steps = 0; at >= 0 && steps < 6; at = tree.head(at), steps++) {
            if (tree.relation(at).equals("appos")) {
                return true;
            }
            if (tree.word(at).tag().startsWith("VB")) {
                return false;
            }
        }
        return false;
    }

    private static int verb(Tree tree, int word) {
        int at = word;
        while (tree.head(at) >= 0 && !tree.word(at).tag().startsWith("VB")) {
            at = tree.head(at);
        }
        return at;
    }

    private boolean isForeign(Place place) {
        return !place.country().equals("XX") && !story.contains(place.country());
    }

    private static boolean isGoneTo(Tree tree, int carrier) {
        int head = tree.head(carrier);
        return head >= 0
                && tree.relation(carrier).startsWith("obj")
                && GO.contains(tree.word(head).lemma());
    }

    /** "Syria's frontiers": what lies there. */
    private static boolean isGround(Tree tree, int noun) {
        return noun >= 0 && GROUND.contains(tree.word(noun).lemma());
    }

    /** "The warplanes of Russia", "the president of France". */
    private static boolean isForceOrOffice(Tree tree, int noun) {
        return Set.of(
                        "warplane",
                        "plane",
                        "jet",
                        "aircraft",
                        "helicopter",
                        "army",
                        "force",
                        "forces",
                        "troop",
                        "troops",
                        "soldier",
                        "president",
                        "government",
                        "regime",
                        "minister",
                        "ministry",
                        "ambassador",
                        "king")
                .contains(tree.word(noun).lemma());
    }

    /** Countries and capitals as subjects act: "Turkey said", "Damascus rejected". */
    private static boolean acts(Tree tree, int word, PlaceMention mention) {
        Place best = SpokenPlaces.best(mention);
        String relation = tree.relation(word);
        if (relation.equals("nmod:poss") && isGround(tree, tree.head(word))) {
            return false;
        }
        boolean placed = LOCATIVE.contains(NounPhrase.caseOf(tree, word));
        if (best.precision() == Place.Precision.COUNTRY
                && !placed
                && relation.matches("(?:obl|nmod|conj|amod|appos|dep).*")) {
            return true;
        }
        if (SpokenPlaces.rules(mention)
                && NounPhrase.caseOf(tree, word).equals("of")
                && tree.head(word) >= 0
                && isForceOrOffice(tree, tree.head(word))) {
            return true;
        }
        return SpokenPlaces.rules(mention)
                && (relation.startsWith("nsubj")
                        || relation.equals("obj") && !isGoneTo(tree, word)
                        || relation.equals("nmod:poss")
                        || relation.equals("compound")
                        || relation.startsWith("obl")
                                && NounPhrase.caseOf(tree, word).equals("by"));
    }
}
