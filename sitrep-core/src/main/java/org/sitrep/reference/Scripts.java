package org.sitrep.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.reference.place.Consonants;

/** Names written in Arabic and in Latin script, held against each other by their consonants. */
public final class Scripts {
    private static final int NAMES = 2;

    private Scripts() {}

    /** Whether a text begins in Arabic script, signs and figures aside. */
    public static boolean isArabic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.ARABIC;
            }
        }
        return false;
    }

    /**
     * Whether two names of persons in two scripts are one: the last words agree, and all words of the shorter are found in the
     * longer one, in order; at least two of them.
     */
    public static boolean samePerson(String one, String other) {
        if (isArabic(one) == isArabic(other)) {
            return false;
        }
        List<Set<Long>> first = Consonants.of(one).words();
        List<Set<Long>> second = Consonants.of(other).words();
        List<Set<Long>> shorter = first.size() <= second.size() ? first : second;
        List<Set<Long>> longer = shorter == first ? second : first;
        if (shorter.size() < NAMES || !Consonants.meet(last(shorter), last(longer))) {
            return false;
        }
        int found = 0;
        for (Set<Long> word : longer) {
            if (found < shorter.size() && Consonants.meet(shorter.get(found), word)) {
                found++;
            }
        }
        return found == shorter.size();
    }

    /** Whether a word in one script may be a name in the other. */
    public static boolean sameWord(String one, String other) {
        List<Set<Long>> first = Consonants.of(one).words();
        List<Set<Long>> second = Consonants.of(other).words();
        return first.size() == 1 && second.size() == 1 && Consonants.meet(first.get(0), second.get(0));
    }

    /** What the last words of two such names have in common, for finding one by the other; may be empty. */
    public static Set<Long> keys(String name) {
        List<Set<Long>> words = Consonants.of(name).words();
        return words.isEmpty() ? Set.of() : new TreeSet<>(last(words));
    }

    private static Set<Long> last(List<Set<Long>> words) {
        return words.get(words.size() - 1);
    }
}
