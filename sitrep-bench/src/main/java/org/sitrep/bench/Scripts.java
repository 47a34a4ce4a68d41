package org.sitrep.bench;

import java.util.Optional;

/** Which alphabet a name is written in. */
final class Scripts {
    private Scripts() {}

    /** Whether all letters are Latin. */
    static boolean latin(String name) {
        return only(name, Character.UnicodeScript.LATIN);
    }

    /** Whether all letters are of the Arabic alphabet, Persian and Urdu included. */
    static boolean arabic(String name) {
        return only(name, Character.UnicodeScript.ARABIC);
    }

    /**
     * The first name written with the letters of Arabic proper; names with Persian, Kurdish or Urdu letters, with vowel signs, or
     * that begin with "governorate" are passed over.
     */
    static Optional<String> arabicName(String[] names) {
        for (String name : names) {
            if (arabic(name)
                    && name.chars().allMatch(c -> c == ' ' || (c >= 0x0621 && c <= 0x064A))
                    && !name.startsWith("محافظ")) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean only(String name, Character.UnicodeScript script) {
        boolean letter = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c) && c != '\u02BC' && c != '\u02BB' && c != '\u02BE' && c != '\u02BF') {
                if (Character.UnicodeScript.of(c) != script) {
                    return false;
                }
                letter = true;
            }
        }
        return letter;
    }
}
