package org.sitrep.claim.coding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.Word;

/** What is learned of a word: its base form, unless it is a name, a date or a mark, which say who, where and when and not what. */
final class Keys {
    private static final Set<String> KEPT =
            Set.of("IED", "IEDS", "VBIED", "SVBIED", "UXO", "RPG", "UAV", "UAVS", "TNT", "ERW");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Words of names that say what kind of body or person bears them. */
    private static final Set<String> OFFICES = Set.of(
            "court",
            "tribunal",
            "police",
            "ministry",
            "minister",
            "president",
            "army",
            "navy",
            "military",
            "parliament",
            "council",
            "government",
            "party",
            "congress",
            "senate",
            "bank",
            "union",
            "company",
            "judge",
            "prosecutor",
            "spokesman",
            "authority",
            "commission",
            "committee",
            "agency",
            "organization",
            "organisation",
            "fund",
            "force",
            "forces",
            "troops",
            "embassy",
            "ambassador",
            "secretary",
            "security");

    private Keys() {}

    /** The key of a word; empty for words that are not learned. */
    static Optional<String> of(Passage passage, int i) {
        Word word = passage.word(i);
        String form = word.form();
        String lower = word.lemma().toLowerCase(Locale.ROOT);
        char first = form.charAt(0);
        if (KEPT.contains(form.toUpperCase(Locale.ROOT))) {
            return Optional.of(lower);
        }
        if (word.tag().equals("CD") || Character.isDigit(first)) {
            return Optional.of("#" + size(form));
        }
        if (!Character.isLetter(first)) {
            return "\"“”?!".indexOf(first) >= 0 || form.equals("``") || form.equals("''")
                    ? Optional.of(first == '`' || first == '\'' || first == '“' || first == '”' ? "\"" : "" + first)
                    : Optional.empty();
        }
        if (OFFICES.contains(lower)) {
            return Optional.of(lower);
        }
        if (isName(passage, i) || DAYS.contains(lower) && Character.isUpperCase(first)) {
            return Optional.empty();
        }
        return Optional.of(lower);
    }

    /** Whether a word is part of a name, or an adjective made of one: "Turkish". */
    static boolean isName(Passage passage, int i) {
        Word word = passage.word(i);
        String form = word.form();
        if (!word.entity().equals("O") || form.indexOf('_') > 0) {
            return true;
        }
        boolean upper = Character.isUpperCase(form.charAt(0));
        return upper && (word.tag().startsWith("NNP") || !passage.begins(i));
    }

    /** What kind of name a word is part of. */
    static String kind(Passage passage, int i) {
        String entity = passage.word(i).entity();
        return entity.equals("O") ? "NAME" : entity;
    }

    private static String size(String form) {
        String digits = form.replaceAll("[^0-9.]", "");
        if (digits.isEmpty() || digits.length() > 9) {
            return "n";
        }
        try {
            double value = Double.parseDouble(digits);
            return value < 2 ? "1" : value < 10 ? "few" : value < 100 ? "tens" : value < 1000 ? "hundreds" : "many";
        } catch (NumberFormatException e) {
            return "n";
        }
    }
}
