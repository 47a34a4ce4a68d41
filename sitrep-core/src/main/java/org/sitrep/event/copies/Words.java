package org.sitrep.event.copies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a text as copies and comparisons see them: lower case, without marks and apostrophes. */
public final class Words {
    /** Words that say nothing about what happened. */
    private static final Set<String> COMMON = words(
            ("a an the and or but nor of in on at by to from with for as into onto over under near beside between after before "
                    + "during since until while when where who whom whose which that this these those there here it its "
                    + "he she they them their his her him we us our you your i me my is are was were be been being am "
                    + "has have had having do does did will would could should may might must can not no than then so "
                    + "such some any all each both more most least many much about around up down out off also only "
                    + "very said says say saying told tell tells according reported reports report statement official "
                    + "officials adding added"));

    /** Words that many unrelated reports share. */
    private static final Set<String> GENERAL = words(
            ("monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
                    + "september october november december today yesterday morning evening night afternoon day "
                    + "northern southern eastern western north south east west northeast northwest southeast "
                    + "southwest northeastern northwestern southeastern southwestern central town city village "
                    + "province governorate district country countryside syria syrian syrians iraq iraqi iraqis "
                    + "turkish turkey american us russian people person killed least islamic state"));

    private Words() {}

    /** Asked for very often, where an immutable set is slower. */
    private static Set<String> words(String words) {
        return new HashSet<>(Arrays.asList(words.split(" ")));
    }

    /** The folded words in text order. */
    public static List<String> of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(Character.toLowerCase(c));
            } else if (insideWord(c) || numeral(word, c, folded, i)) {
                continue;
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /** The words of a name, joined by blanks. */
    public static String fold(String name) {
        return String.join(" ", of(name));
    }

    /** Whether a word carries no content of its own. */
    public static boolean common(String word) {
        return COMMON.contains(word);
    }

    /** Whether a word is too general to show that a text was taken over. */
    public static boolean general(String word) {
        return COMMON.contains(word) || GENERAL.contains(word);
    }

    private static boolean insideWord(int c) {
        return c == '\''
                || c == '\u2019'
                || c == '\u02BC'
                || c == '\u2018'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean numeral(StringBuilder word, int c, String text, int next) {
        return c == ','
                && word.length() > 0
                && Character.isDigit(word.charAt(word.length() - 1))
                && next < text.length()
                && Character.isDigit(text.charAt(next));
    }
}
