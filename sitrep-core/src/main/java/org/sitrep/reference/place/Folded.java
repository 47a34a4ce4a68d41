package org.sitrep.reference.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name without what spellings differ in: case, marks, apostrophes, hyphens, spaces; for Arabic also the forms of alef, hamza,
 * ta marbuta and ya, vowel signs and tatweel.
 *
 * @param words the folded words, none empty
 */
record Folded(List<String> words) {
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "il", "ul", "ad", "ed", "ar", "er", "as", "es", "at", "et", "az", "ez", "an", "en", "ash",
            "esh", "adh", "edh", "ath", "eth", "the");

    /** Each letter without its marks, by its number: decomposing names one by one takes longer than looking them up. */
    private static final String UNMARKED = unmarked(0x2000);

    Folded {
        words = List.copyOf(words);
    }

    private static String unmarked(int letters) {
        StringBuilder table = new StringBuilder(letters);
        for (char c = 0; c < letters; c++) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            boolean marks = Character.isLetter(parts.charAt(0))
                    && parts.chars().skip(1).allMatch(m -> Character.getType(m) == Character.NON_SPACING_MARK);
            table.append(marks ? parts.charAt(0) : c);
        }
        return table.toString();
    }

    static Folded of(String name) {
        String text = plain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                    word.append(c);
                } else if (c >= 'A' && c <= 'Z') {
                    word.append((char) (c + 32));
                } else if (c != '\'' && c != '`' && c != '.') {
                    close(words, word);
                }
            } else {
                other(c, words, word);
            }
        }
        close(words, word);
        return new Folded(words);
    }

    /** Whether the table of letters without their marks suffices. */
    private static boolean plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= UNMARKED.length()) {
                return false;
            }
        }
        return true;
    }

    private static void close(List<String> words, StringBuilder word) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static void other(char marked, List<String> words, StringBuilder word) {
        char c = marked < UNMARKED.length() ? UNMARKED.charAt(marked) : marked;
        if (c < 0x80) {
            word.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            return;
        }
        switch (c) {
            case 'ß' -> word.append("ss");
            case 'æ', 'Æ' -> word.append("ae");
            case 'œ', 'Œ' -> word.append("oe");
            case 'ø', 'Ø' -> word.append('o');
            case 'đ', 'Đ', 'ð', 'Ð' -> word.append('d');
            case 'þ', 'Þ' -> word.append("th");
            case 'ł', 'Ł' -> word.append('l');
            case 'ı' -> word.append('i');
            case 'ə', 'Ə' -> word.append('a');
            case 'ħ', 'Ħ' -> word.append('h');
            // teh marbuta, heh goal, heh doachashmee, ae as hah; alef maksura and Farsi yeh as yeh; keheh as kaf; alef
            // wasla
            case '\u0629', '\u06C1', '\u06BE', '\u06C3' -> word.append('\u0647');
            case '\u0649', '\u06CC', '\u06D2' -> word.append('\u064A');
            case '\u06A9' -> word.append('\u0643');
            case '\u0671' -> word.append('\u0627');
            // hamza on the line, tatweel, zero width joiners and marks of direction, typographic apostrophes
            case '\u0621',
                    '\u0640',
                    '\u200B',
                    '\u200C',
                    '\u200D',
                    '\u200E',
                    '\u200F',
                    '\u2018',
                    '\u2019',
                    '\u201B',
                    '\u2032',
                    '\u00B4',
                    '\uFEFF' -> {}
            default -> {
                int type = Character.getType(c);
                if (type == Character.NON_SPACING_MARK || type == Character.MODIFIER_LETTER) {
                    return;
                }
                if (Character.isDigit(c)) {
                    word.append((char) ('0' + Character.digit(c, 10)));
                } else if (Character.isLetter(c)) {
                    word.append(Character.toLowerCase(c));
                } else {
                    close(words, word);
                }
            }
        }
    }

    /** The words written together: equal for names that are equal but for case, marks and spaces. */
    String exact() {
        return String.join("", words);
    }

    /**
     * The same without articles, and with a final -ah of a word written -a: "Ar Raqqah" and "Raqqa" become {@code raqqa}.
     * The last word of a name is never an article.
     */
    String loose() {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i + 1 < words.size() && ARTICLES.contains(word)) {
                continue;
            }
            int start = word.startsWith("\u0627\u0644") && word.length() >= 5 ? 2 : 0;
            int end = word.length() >= 4 && word.endsWith("ah") ? word.length() - 1 : word.length();
            joined.append(word, start, end);
        }
        return joined.toString();
    }
}
