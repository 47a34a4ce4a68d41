package org.sitrep.text.article;

import java.util.Locale;
import java.util.Set;

/** Words divided at the end of a line. */
final class Hyphens {
    private static final Set<String> COMPOUNDS = Set.of(
            "north", "south", "self", "anti", "pro", "non", "co", "long", "short", "high", "low", "well", "ex", "al",
            "el", "ez", "ad", "ar", "as", "az", "multi", "cease", "cross", "counter", "air", "mid", "so", "re", "vice",
            "half");

    private Hyphens() {}

    /** Whether {@code here} ends in the middle of a word that {@code next} goes on with. */
    static boolean split(String source, int[] here, int[] next) {
        return here[1] - here[0] > 2
                && source.charAt(here[1] - 1) == '-'
                && Character.isLetter(source.charAt(here[1] - 2))
                && Character.isLetter(source.charAt(next[0]));
    }

    /** Whether the hyphen is there only because the line ends. */
    static boolean dropped(String source, int[] here, int[] next) {
        if (!Character.isLowerCase(source.charAt(next[0]))) {
            return false;
        }
        int start = here[1] - 1;
        while (start > here[0] && Character.isLetter(source.charAt(start - 1))) {
            start--;
        }
        int end = next[0];
        while (end < next[1] && Character.isLetter(source.charAt(end))) {
            end++;
        }
        String first = source.substring(start, here[1] - 1);
        String rest = source.substring(next[0], end);
        if (source.contains(first + "-" + rest)) {
            return false;
        }
        if (source.contains(first + rest)) {
            return true;
        }
        return !COMPOUNDS.contains(first.toLowerCase(Locale.ROOT)) && !Character.isUpperCase(first.charAt(0));
    }
}
