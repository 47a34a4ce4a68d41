package org.sitrep.base;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writings that people take for the same, made equal: for searching, never for showing.
 *
 * <p>Case, accents and vowel marks, the Arabic tatweel, the forms of alef, yeh and teh marbuta, and characters without
 * width are levelled; everything that is neither letter nor digit divides words. Arabic words lose a leading article
 * with its prepositions where at least three letters remain.
 */
public final class Folding {
    private static final List<String> ARABIC_ARTICLES = List.of("وال", "بال", "كال", "فال", "لل", "ال");

    private Folding() {}

    /** The folded words of a text, in text order. */
    public static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) && c != 0x0640) {
                word.appendCodePoint(level(c));
            } else if (!silent(c) && !word.isEmpty()) {
                words.add(withoutArticle(word.toString()));
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(withoutArticle(word.toString()));
        }
        return words;
    }

    /** The folded words, joined by single spaces. */
    public static String fold(String text) {
        return String.join(" ", words(text));
    }

    private static boolean silent(int c) {
        int type = Character.getType(c);
        return c == 0x0640
                || c == '\''
                || c == 0x2019
                || c == 0x2018
                || c == '`'
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private static int level(int c) {
        return switch (c) {
            case 0x0671 -> 0x0627;
            case 0x0649, 0x06CC -> 0x064A;
            case 0x0629 -> 0x0647;
            case 0x06A9 -> 0x0643;
            default -> c;
        };
    }

    private static String withoutArticle(String word) {
        for (String article : ARABIC_ARTICLES) {
            if (word.startsWith(article) && word.length() >= article.length() + 3) {
                return word.substring(article.length());
            }
        }
        return word;
    }
}
