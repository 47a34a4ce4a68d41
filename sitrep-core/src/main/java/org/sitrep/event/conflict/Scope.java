package org.sitrep.event.conflict;

import java.util.List;
import java.util.Set;
import org.sitrep.base.Unit;
import org.sitrep.claim.Counted;
import org.sitrep.event.copies.Words;

/**
 * What exactly a number counts; only numbers of one scope can contradict each other.
 *
 * @param of the part of the unit that is counted, empty for all of it
 */
public record Scope(Unit unit, String of) {
    private static final Set<String> PART = Set.of(
            "women",
            "woman",
            "children",
            "child",
            "girls",
            "girl",
            "boys",
            "boy",
            "minors",
            "infants",
            "babies",
            "elderly",
            "relatives",
            "journalists",
            "medics",
            "doctors",
            "nurses",
            "teachers",
            "policemen",
            "police",
            "نساء",
            "امراة",
            "سيدات",
            "سيدة",
            "اطفال",
            "طفل",
            "طفلا",
            "طفلة",
            "طفلان",
            "طفلين",
            "فتيات",
            "فتاة",
            "صحفيين",
            "مسعفين",
            "اطباء");
    /** Groups of people that are counted as such: one family of five. */
    private static final Set<String> GROUPS =
            Set.of("family", "families", "household", "households", "couple", "couples", "clan", "clans");

    private static final Set<String> FIGHTING = Set.of(
            "fighters",
            "fighter",
            "militants",
            "militant",
            "soldiers",
            "soldier",
            "troops",
            "members",
            "terrorists",
            "jihadists",
            "rebels",
            "insurgents",
            "gunmen",
            "commanders",
            "commander",
            "combatants",
            "recruits",
            "officers",
            "مقاتلين",
            "مقاتلا",
            "مقاتل",
            "مسلحين",
            "مسلحا",
            "جنود",
            "جنديا",
            "جندي",
            "عناصر",
            "عنصرا");
    private static final Set<String> ANYBODY = Set.of(
            "people", "person", "persons", "civilians", "civilian", "residents", "dead", "bodies", "others", "victims");

    /** The scope of a number. */
    public static Scope of(Counted counted) {
        Unit unit = counted.amount().value().unit();
        List<String> words = Words.of(counted.of().orElse(""));
        if (unit == Unit.KILLED || unit == Unit.WOUNDED || unit == Unit.DETAINED || unit == Unit.DISPLACED) {
            return new Scope(unit, group(words));
        }
        return new Scope(unit, unit == Unit.OTHER ? last(words) : "");
    }

    private static String group(List<String> words) {
        for (String word : words) {
            if (GROUPS.contains(word)) {
                return "families";
            }
            if (PART.contains(word)) {
                return "part of the people";
            }
            if (FIGHTING.contains(word)) {
                return "fighters";
            }
            if (ANYBODY.contains(word)) {
                return "";
            }
        }
        return "";
    }

    private static String last(List<String> words) {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** Whether the number counts a part of which another number may count the whole. */
    public boolean partial() {
        return !of.isEmpty() && unit != Unit.OTHER;
    }
}
