package org.sitrep.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and descriptions compared by their folded words, as docs/fields/evaluate-claims.md says. */
final class Names {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ACRONYM_DOT = Pattern.compile("\\b(\\p{Lu})\\.(?=\\p{Lu}\\b|[\\s,;:)]|$)");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?\\b|['\u2019](?=\\s|$)");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "some", "several", "many", "its", "their", "his", "her", "our", "my", "this", "that",
            "these", "those", "both", "any", "other", "one", "all");
    private static final Set<String> ENDERS = Set.of(
            "of",
            "in",
            "from",
            "for",
            "who",
            "which",
            "at",
            "with",
            "near",
            "on",
            "by",
            "to",
            "inside",
            "outside",
            "fleeing",
            "loyal",
            "fighting",
            "including",
            "left",
            "against",
            "and",
            "or",
            "whose",
            "where",
            "along",
            "under",
            "around",
            "between",
            "suspected");
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "we", "i", "you", "him", "them", "who");

    private Names() {}

    /** The folded words without determiners in front. */
    static List<String> words(String name) {
        String text = ACRONYM_DOT.matcher(name).replaceAll("$1");
        text = POSSESSIVE.matcher(text).replaceAll("");
        text = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('\u0131', 'i');
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (!words.isEmpty() || !DETERMINERS.contains(matcher.group())) {
                words.add(matcher.group());
            }
        }
        return words;
    }

    /** Whether both have the same words. */
    static boolean equal(String one, String other) {
        List<String> words = words(one);
        return !words.isEmpty() && words.equals(words(other));
    }

    /** Whether the words of one all stand in the other and both have the same head word. */
    static boolean contains(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        return !a.isEmpty()
                && !b.isEmpty()
                && (a.containsAll(b) || b.containsAll(a))
                && head(one).equals(head(other));
    }

    /** Whether one is a person's full name and the other the same or its last word: "Omar Alloush", "Alloush". */
    static boolean samePerson(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        return !a.isEmpty()
                && !b.isEmpty()
                && a.get(a.size() - 1).equals(b.get(b.size() - 1))
                && (a.containsAll(b) || b.containsAll(a));
    }

    /** The word that carries the description: the last before a preposition, a comma or a bracket; plural s left out. */
    static String head(String name) {
        int cut = name.length();
        for (char mark : new char[] {',', '(', ';', '\u2013', '\u2014'}) {
            int at = name.indexOf(mark);
            if (at > 0) {
                cut = Math.min(cut, at);
            }
        }
        List<String> words = words(name.substring(0, cut));
        String head = "";
        for (String word : words) {
            if (!head.isEmpty() && ENDERS.contains(word)) {
                break;
            }
            head = word;
        }
        return head.length() > 3 && head.endsWith("s") && !head.endsWith("ss")
                ? head.substring(0, head.length() - 1)
                : head;
    }

    /** Whether the words are a pronoun and name nobody. */
    static boolean isPronoun(String name) {
        List<String> words = words(name);
        return words.isEmpty() || words.size() == 1 && PRONOUNS.contains(words.get(0));
    }
}
