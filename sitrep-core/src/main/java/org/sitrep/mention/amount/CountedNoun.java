package org.sitrep.mention.amount;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.base.Unit;
import org.sitrep.mention.Word;

/** Which noun a number counts, and what kind of thing it is. */
final class CountedNoun {
    private static final int LONGEST = 7;

    private static final Map<Unit, Set<String>> NOUNS = Map.of(
            Unit.FIGHTERS,
            Set.of(
                    "fighter",
                    "militant",
                    "jihadist",
                    "jihadi",
                    "soldier",
                    "troop",
                    "insurgent",
                    "rebel",
                    "terrorist",
                    "gunman",
                    "combatant",
                    "recruit",
                    "marine",
                    "militiaman",
                    "policeman",
                    "officer",
                    "commander",
                    "extremist",
                    "member",
                    "adviser",
                    "guard",
                    "ranger",
                    "serviceman",
                    "guerrilla",
                    "paramilitary",
                    "gendarme",
                    "conscript",
                    "trooper",
                    "mercenary",
                    "bodyguard"),
            Unit.CIVILIANS,
            Set.of(
                    "people",
                    "person",
                    "civilian",
                    "civilians",
                    "resident",
                    "child",
                    "woman",
                    "man",
                    "inhabitant",
                    "villager",
                    "patient",
                    "worker",
                    "doctor",
                    "student",
                    "hostage",
                    "girl",
                    "boy",
                    "local",
                    "protester",
                    "journalist",
                    "relative",
                    "refugee",
                    "demonstrator",
                    "farmer",
                    "teacher",
                    "nurse",
                    "driver",
                    "minor",
                    "teenager",
                    "baby",
                    "infant",
                    "pilgrim",
                    "worshipper",
                    "trader",
                    "herder",
                    "pastoralist",
                    "migrant",
                    "passenger",
                    "passer-by",
                    "bystander",
                    "activist",
                    "elder",
                    "medic",
                    "paramedic",
                    "miner",
                    "priest",
                    "pastor",
                    "imam",
                    "youth",
                    "pupil",
                    "displaced",
                    "idp"),
            Unit.DETAINED,
            Set.of("prisoner", "detainee", "captive", "inmate"),
            Unit.ABDUCTED,
            Set.of("abductee"),
            Unit.KILLED,
            Set.of("dead", "death", "fatality", "body", "corpse"),
            Unit.WOUNDED,
            Set.of("wounded", "injured", "injury"),
            Unit.FAMILIES,
            Set.of("family", "household"),
            Unit.VEHICLES,
            Set.of(
                    "vehicle",
                    "truck",
                    "bus",
                    "car",
                    "tank",
                    "pickup",
                    "convoy",
                    "lorry",
                    "humvee",
                    "boat",
                    "ambulance",
                    "motorcycle",
                    "motorbike",
                    "helicopter",
                    "aircraft",
                    "jet",
                    "warplane",
                    "ship",
                    "vessel"),
            Unit.HOUSES,
            Set.of("house", "home", "building", "hut", "shop", "apartment", "school", "hospital", "mosque", "church"),
            Unit.WEAPONS,
            Set.of(
                    "weapon",
                    "rifle",
                    "gun",
                    "rocket",
                    "missile",
                    "shell",
                    "mortar",
                    "grenade",
                    "mine",
                    "bomb",
                    "drone",
                    "airstrike",
                    "strike",
                    "ied",
                    "projectile",
                    "round"));

    /** Measures of length, which count nothing themselves. */
    static final Set<String> LENGTHS = Set.of(
            "km", "kilometre", "kilometer", "mile", "metre", "meter", "m", "mm", "kilometers", "miles", "cm", "yard");

    private static final Set<String> CURRENCIES = Set.of(
            "dollar",
            "euro",
            "pound",
            "lira",
            "dinar",
            "naira",
            "rupee",
            "riyal",
            "rial",
            "shilling",
            "rand",
            "franc",
            "rouble",
            "ruble",
            "peso");

    private CountedNoun() {}

    /** The last noun of the noun phrase that begins at {@code i}; -1 when there is none. */
    static int head(List<Word> words, int i) {
        int head = -1;
        for (int k = i; k < words.size() && k < i + LONGEST; k++) {
            Word w = words.get(k);
            String tag = w.tag();
            if (tag.startsWith("NN")) {
                head = k;
                if (tag.equals("NNS")
                        && (k + 1 >= words.size() || !words.get(k + 1).tag().startsWith("NN"))) {
                    break;
                }
            } else if (head >= 0 || !modifies(w, k > i)) {
                break;
            }
        }
        return head;
    }

    private static boolean modifies(Word word, boolean inside) {
        String tag = word.tag();
        return tag.startsWith("JJ")
                || Set.of("DT", "PRP$", "POS", "CD", "VBN", "HYPH", "RB", "VBG").contains(tag)
                || word.form().equals("-")
                || inside && tag.equals("CC");
    }

    /** What the noun at {@code head} counts; {@code from} is the first word of its phrase. */
    static Unit unit(List<Word> words, int from, int head) {
        Unit plain = unit(words.get(head));
        if (plain != Unit.OTHER) {
            return plain;
        }
        for (int k = from; k < head; k++) {
            if (NOUNS.getOrDefault(Unit.FIGHTERS, Set.of())
                    .contains(words.get(k).lemma())) {
                return Unit.FIGHTERS;
            }
        }
        return Unit.OTHER;
    }

    private static Unit unit(Word noun) {
        String lemma = noun.tag().equals("NNPS") ? noun.lemma().replaceFirst("s$", "") : noun.lemma();
        for (Map.Entry<Unit, Set<String>> entry : NOUNS.entrySet()) {
            if (entry.getValue().contains(lemma)) {
                return entry.getKey();
            }
        }
        return CURRENCIES.contains(lemma) ? Unit.MONEY : Unit.OTHER;
    }

    /** Whether a noun means people. */
    static boolean isPerson(Word noun) {
        Unit unit = unit(noun);
        return unit == Unit.FIGHTERS || unit == Unit.CIVILIANS || unit == Unit.DETAINED || unit == Unit.ABDUCTED;
    }
}
