package org.sitrep.mention.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sitrep.base.Span;
import org.sitrep.mention.Word;

/** Finds the words that may be time expressions, by the rules. */
final class Expressions {
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z]\\w*)>");
    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}\\p{N}$%'’.,–(-]+)\\s*$");
    private static final Pattern WORD_AFTER = Pattern.compile("^\\s*([\\p{L}\\p{N}$%'’-]+)");
    private static final int NEIGHBOUR = 24;

    private record Named(Rule rule, int rank, List<String> groups) {}

    /**
     * Words that a rule fits.
     *
     * @param extent in the text
     * @param rank of the rule in the file
     */
    record Hit(Rule rule, int rank, Span extent, Words words) {}

    private final Openings<Named> rules;

    Expressions(List<Rule> all) {
        List<Named> named = new ArrayList<>();
        for (Rule rule : all) {
            List<String> names = new ArrayList<>();
            Matcher group = GROUP.matcher(rule.pattern().pattern());
            while (group.find()) {
                names.add(group.group(1));
            }
            named.add(new Named(rule, named.size(), names));
        }
        rules = new Openings<>(named, n -> n.rule().pattern());
    }

    /** All that the rules fit in a passage, also overlapping. */
    List<Hit> in(String text, Passage passage) {
        String words = passage.span().in(text);
        List<Hit> hits = new ArrayList<>();
        Map<Named, Matcher> matchers = new IdentityHashMap<>();
        Map<Named, Integer> ends = new IdentityHashMap<>();
        for (int start : starts(words)) {
            for (Named named : rules.at(words, start)) {
                if (start < ends.getOrDefault(named, 0)) {
                    continue;
                }
                Matcher matcher = matchers.computeIfAbsent(
                        named,
                        n -> n.rule()
                                .pattern()
                                .matcher(words)
                                .useTransparentBounds(true)
                                .useAnchoringBounds(false));
                if (matcher.region(start, words.length()).lookingAt()) {
                    ends.put(named, matcher.end());
                    hits.add(hit(named, matcher, words, passage));
                }
            }
        }
        return hits;
    }

    private static Hit hit(Named named, Matcher matcher, String words, Passage passage) {
        Map<String, String> groups = new HashMap<>();
        for (String name : named.groups()) {
            String group = matcher.group(name);
            if (group != null) {
                groups.put(name, group);
            }
        }
        int shift = passage.span().start();
        Span extent = new Span(shift + matcher.start(), shift + matcher.end());
        String before = words.substring(Math.max(0, matcher.start() - NEIGHBOUR), matcher.start());
        String after = words.substring(matcher.end(), Math.min(words.length(), matcher.end() + NEIGHBOUR));
        return new Hit(
                named.rule(),
                named.rank(),
                extent,
                new Words(
                        matcher.group(),
                        groups,
                        neighbour(WORD_BEFORE, before).toLowerCase(Locale.ROOT),
                        neighbour(WORD_AFTER, after),
                        tagBefore(passage.words(), extent),
                        tagAfter(passage.words(), extent)));
    }

    /** Where an expression can begin: at signs that follow no letter, digit, sign of money or decimal point. */
    private static int[] starts(String words) {
        return IntStream.range(0, words.length())
                .filter(i -> !Character.isWhitespace(words.charAt(i)))
                .filter(i -> i == 0
                        || !Character.isLetterOrDigit(words.charAt(i - 1)) && "$€£_".indexOf(words.charAt(i - 1)) < 0)
                .filter(i -> i < 2 || ".,".indexOf(words.charAt(i - 1)) < 0 || !Character.isDigit(words.charAt(i - 2)))
                .toArray();
    }

    private static String tagBefore(List<Word> words, Span extent) {
        String tag = "";
        for (Word word : words) {
            if (word.span().end() > extent.start()) {
                return tag;
            }
            tag = word.tag();
        }
        return tag;
    }

    private static String tagAfter(List<Word> words, Span extent) {
        for (Word word : words) {
            if (word.span().start() >= extent.end()) {
                return word.tag();
            }
        }
        return "";
    }

    private static String neighbour(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group(1) : "";
    }
}
