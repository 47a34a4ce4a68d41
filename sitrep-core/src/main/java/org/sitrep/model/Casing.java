package org.sitrep.model;

/** How a word is written; the encoder's vocabulary has no case and learns it from here. */
enum Casing {
    LOWER,
    TITLE,
    UPPER,
    MIXED,
    INITIAL,
    FIRST_TITLE,
    DIGITS,
    SIGN;

    /** @param first whether no letters stand before it in its sentence */
    static Casing of(String word, boolean first) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLetter(c)) {
                lower++;
            } else if (Character.isDigit(c)) {
                digits++;
            }
        }
        if (upper + lower == 0) {
            return digits > 0 ? DIGITS : SIGN;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (lower == 0) {
            return upper == 1 ? INITIAL : UPPER;
        }
        boolean title = upper == 1 && Character.isUpperCase(word.charAt(0));
        if (title) {
            return first ? FIRST_TITLE : TITLE;
        }
        return MIXED;
    }
}
