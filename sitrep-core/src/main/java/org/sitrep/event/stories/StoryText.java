package org.sitrep.event.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.event.copies.Words;

/**
 * The terms of a text.
 *
 * @param words stems without words that say nothing
 * @param lead those of the first sentences
 * @param names words with a capital inside sentences that are not headlines
 * @param numbers numerals
 */
record StoryText(
        Map<String, Integer> words,
        Map<String, Integer> lead,
        Map<String, Integer> names,
        Map<String, Integer> numbers) {
    private static final int LEAD = 8;
    private static final double HEADLINE = .7;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'\u2019-][\\p{L}\\p{N}]+)*");

    static StoryText of(List<String> sentences) {
        Map<String, Integer> words = new TreeMap<>();
        Map<String, Integer> lead = new TreeMap<>();
        Map<String, Integer> names = new TreeMap<>();
        Map<String, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<String> line = words(sentences.get(i));
            long capitals = line.stream()
                    .filter(w -> Character.isUpperCase(w.charAt(0)))
                    .count();
            for (int j = 0; j < line.size(); j++) {
                String word = line.get(j).toLowerCase(Locale.ROOT);
                if (Character.isDigit(word.charAt(0))) {
                    numbers.merge(word, 1, Integer::sum);
                }
                if (Words.common(word) || word.length() == 1 && Character.isLetter(word.charAt(0))) {
                    continue;
                }
                words.merge(stem(word), 1, Integer::sum);
                if (i < LEAD) {
                    lead.merge(stem(word), 1, Integer::sum);
                }
                if (j > 0 && Character.isUpperCase(line.get(j).charAt(0)) && capitals <= HEADLINE * line.size()) {
                    names.merge(word, 1, Integer::sum);
                }
            }
        }
        return new StoryText(words, lead, names, numbers);
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** The word without its English ending, never shorter than three letters. */
    static String stem(String word) {
        String s = word;
        for (String ending : new String[] {"ies", "ing", "ed", "es", "s", "e"}) {
            if (s.endsWith(ending) && s.length() - ending.length() >= 3 && !s.endsWith("ss")) {
                s = s.substring(0, s.length() - ending.length());
                break;
            }
        }
        boolean doubled = s.length() > 4 && s.charAt(s.length() - 1) == s.charAt(s.length() - 2);
        return doubled && "bdgmnprt".indexOf(s.charAt(s.length() - 1)) >= 0 ? s.substring(0, s.length() - 1) : s;
    }
}
