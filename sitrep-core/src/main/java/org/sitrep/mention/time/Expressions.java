package org.sitrep.mention.time;

import java.util.ArrayList;
import java.util.HashMap;
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

    private record Named(Rule rule, List<String> groups) {}

    /**
     * Words that a rule fits.
     *
     * @param extent in the text
     * @param rank of the rule in the file
     */
    record Hit(Rule rule, int rank, Span extent, Words words) {}

    private final List<Named> rules = new ArrayList<>();

    Expressions(List<Rule> all) {
        for (Rule rule : all) {
            List<String> names = new ArrayList<>();
            Matcher group = GROUP.matcher(rule.pattern().pattern());
            while (group.find()) {
                names.add(group.group(1));
            }
            rules.add(new Named(rule, names));
        }
    }

    /** All that the rules fit in a passage, also overlapping. */
    List<Hit> in(String text, Passage passage) {
        Span run = passage.span();
        String words = run.in(text);
        int[] starts = starts(words);
        List<Hit> hits = new ArrayList<>();
        for (int rank = 0; rank < rules.size(); rank++) {
            Named named = rules.get(rank);
            Matcher matcher = named.rule().pattern().matcher(words);
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            int end = 0;
            for (int start : starts) {
                if (start < end || !matcher.region(start, words.length()).lookingAt()) {
                    continue;
                }
                end = matcher.end();
                Map<String, String> groups = new HashMap<>();
                for (String name : named.groups()) {
                    String group = matcher.group(name);
                    if (group != null) {
                        groups.put(name, group);
                    }
                }
                Span extent = new Span(run.start() + matcher.start(), run.start() + matcher.end());
                String before = words.substring(Math.max(0, matcher.start() - NEIGHBOUR), matcher.start());
                String after = words.substring(matcher.end(), Math.min(words.length(), matcher.end() + NEIGHBOUR));
                hits.add(new Hit(
                        named.rule(),
                        rank,
                        extent,
                        new Words(
                                matcher.group(),
                                groups,
                                neighbour(WORD_BEFORE, before).toLowerCase(Locale.ROOT),
                                neighbour(WORD_AFTER, after),
                                tagBefore(passage.words(), extent),
                                tagAfter(passage.words(), extent))));
            }
        }
        return hits;
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
