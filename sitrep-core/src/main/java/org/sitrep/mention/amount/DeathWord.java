package org.sitrep.mention.amount;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.mention.Word;

/**
 * A word that tells of deaths.
 *
 * @param form the whole word in lower case
 * @param yes a sentence that tells of one death by it
 * @param no a sentence with the word, or one like it, that tells of none
 */
record DeathWord(String id, Sense sense, Pattern form, String yes, String no) {
    /** Who of those around the word is dead. */
    enum Sense {
        /** The object of the active, the subject of the passive. */
        KILLS,
        /** The subject. */
        DIES,
        /** As {@code KILLS} of the verb it completes, or whom somebody finds or leaves so. */
        DEAD,
        /** Whom "of" names. */
        DEATH,
        /** The number before it. */
        FATALITY,
        /** Whose body is found. */
        BODY,
        /** Whoever loses it or from whom it is taken. */
        LIFE
    }

    static final List<DeathWord> TABLE = List.of(
            word("kill", Sense.KILLS, "kill(?:s|ed|ing)?", "Gunmen killed a farmer.", "Gunmen tried to kill a farmer."),
            word(
                    "murder",
                    Sense.KILLS,
                    "murder(?:s|ed|ing)?",
                    "Gunmen murdered a teacher in the town.",
                    "A farmer was accused of murder."),
            word(
                    "assassinate",
                    Sense.KILLS,
                    "assassinat(?:es?|ed|ing|ions?)",
                    "Gunmen assassinated a judge.",
                    "A judge escaped an assassination attempt."),
            word(
                    "execute",
                    Sense.KILLS,
                    "execut(?:es?|ed|ing|ions?)",
                    "Militants executed a shepherd.",
                    "The executive met a shepherd."),
            word(
                    "behead",
                    Sense.KILLS,
                    "behead(?:s|ed|ing|ings)?|decapitat(?:es?|ed|ing)",
                    "Militants beheaded a farmer.",
                    "Militants threatened to behead a farmer."),
            word(
                    "lynch",
                    Sense.KILLS,
                    "lynch(?:es|ed|ing|ings)?",
                    "A mob lynched a thief.",
                    "Police stopped the lynching of a thief."),
            word(
                    "massacre",
                    Sense.KILLS,
                    "massacr(?:es?|ed|ing)|slaughter(?:s|ed|ing)?",
                    "Militants massacred a farmer.",
                    "A march recalled the massacre."),
            word(
                    "slay",
                    Sense.KILLS,
                    "slays?|slew|slain|slaying",
                    "A farmer was slain.",
                    "The slain farmer had a house."),
            word("gun down", Sense.KILLS, "gunned", "Attackers gunned down a judge.", "The judge owned a gun."),
            word("hang", Sense.KILLS, "hanged", "Militants hanged a spy.", "A flag hung there."),
            word("die", Sense.DIES, "die|dies|died|dying", "A farmer died.", "Nobody died."),
            word("perish", Sense.DIES, "perish(?:es|ed)?", "A farmer perished.", "Perishable goods burned."),
            word(
                    "succumb",
                    Sense.DIES,
                    "succumb(?:s|ed|ing)?",
                    "A farmer succumbed to his wounds.",
                    "A farmer recovered from his wounds."),
            word("drown", Sense.DIES, "drown(?:s|ed)?", "A farmer drowned.", "The shouts drowned the music."),
            word("dead", Sense.DEAD, "dead", "Gunmen shot dead a farmer.", "The deadline passed."),
            word(
                    "to death",
                    Sense.DEAD,
                    "death",
                    "A mob beat a thief to death.",
                    "A court sentenced a thief to death."),
            word(
                    "death",
                    Sense.DEATH,
                    "deaths?|killings?|murders?|lynchings?|assassinations?|executions?|beheadings?|demise",
                    "A clash led to the death of a farmer.",
                    "A march recalled the death of a farmer."),
            word(
                    "fatality",
                    Sense.FATALITY,
                    "fatality|fatalities|deaths|dead",
                    "There was 1 fatality.",
                    "There were no fatalities."),
            word(
                    "casualty",
                    Sense.FATALITY,
                    "casualty|casualties",
                    "There was 1 casualty.",
                    "There were no casualties."),
            word(
                    "body",
                    Sense.BODY,
                    "body|bodies|corpses?|remains",
                    "A body was found in a well.",
                    "The body of delegates met."),
            word(
                    "life",
                    Sense.LIFE,
                    "life|lives",
                    "A soldier lost his life.",
                    "A soldier saved the life of a farmer."));

    private static DeathWord word(String id, Sense sense, String form, String yes, String no) {
        return new DeathWord(id, sense, Pattern.compile(form), yes, no);
    }

    /** The first entry that fits the word. */
    static Optional<DeathWord> at(List<Word> words, int i) {
        String form = NumberReader.lower(words, i);
        return TABLE.stream().filter(d -> d.form.matcher(form).matches()).findFirst();
    }

    /** Whether an entry of a sense fits the word. */
    static boolean is(List<Word> words, int i, Sense sense) {
        String form = NumberReader.lower(words, i);
        return TABLE.stream()
                .anyMatch(d -> d.sense == sense && d.form.matcher(form).matches());
    }
}
