package org.sitrep.claim.coding;

import java.util.Locale;
import java.util.Set;

/** Words for people and bodies of people. */
final class People {
    private static final Set<String> NOUNS = Set.of(
            "people", "person", "man", "woman", "child", "boy", "girl", "baby", "family", "wife", "husband", "relative",
            "civilian", "resident", "villager", "refugee", "migrant", "prisoner", "detainee", "hostage", "captive",
            "fighter", "militant", "soldier", "troop", "troops", "rebel", "insurgent", "jihadist", "extremist", "terrorist",
            "gunman", "commander", "leader", "officer", "official", "minister", "president", "spokesman", "diplomat",
            "envoy", "delegation", "government", "regime", "army", "military", "force", "forces", "militia", "police",
            "policeman", "group", "organisation", "organization", "party", "side", "opposition", "coalition", "country",
            "state", "power", "authority", "council", "community", "journalist", "doctor", "nurse", "teacher", "worker",
            "student", "protester", "demonstrator", "activist", "monk", "priest", "cleric", "imam", "member", "national",
            "citizen", "foreigner", "suspect", "driver", "farmer", "trader", "crowd", "mob", "tribe", "clan", "unit",
            "convoy", "patrol", "battalion", "brigade", "adviser", "ally", "partner", "enemy", "mercenary", "contractor",
            "peacekeeper", "victim", "survivor", "passenger", "agency", "company", "movement", "faction", "gang", "judge",
            "court", "lawyer", "candidate", "voter", "population", "inhabitant", "serviceman", "marine", "pilot", "crew",
            "i", "we", "he", "she", "they", "them", "him", "her", "us", "those", "who");

    private People() {}

    /** Whether a lemma names people. */
    static boolean are(String lemma) {
        return NOUNS.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
