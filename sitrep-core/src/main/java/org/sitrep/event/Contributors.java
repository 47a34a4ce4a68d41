package org.sitrep.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Cited;
import org.sitrep.event.copies.Words;
import org.sitrep.text.ReportText;

/** Reads the names of the people who worked on a report: its byline and what its text says of authors and helpers. */
final class Contributors {
    private static final String NAME = "(\\p{Lu}[\\p{L}'\u2019.-]+(?:\\s(?:(?:al|el|ag|bin|ibn|de|van|von)[\\s-])?\\p{Lu}[\\p{L}'\u2019-]+){1,3})";
    private static final List<Pattern> CREDITS = List.of(
            Pattern.compile("(?m)^\\W*(?:[\\p{L} ]{0,30}\\.\\s)?[Bb]y " + NAME),
            Pattern.compile("(?i:\\b(?:reporting|writing|research|interviews?|footage|pictures?|photographs?|story|words|text))"
                    + "(?i:(?: and [a-z]+)? by |(?: and [a-z]+)?: )" + NAME),
            Pattern.compile("(?i:\\b(?:fixer|stringer|translator|interpreter|local producer)),? " + NAME),
            Pattern.compile("\\b[Ww]ith " + NAME + " in \\p{Lu}"),
            Pattern.compile(NAME + " (?:also )?(?:contributed|helped|assisted)\\b[^.]{0,30}\\b(?:report|article|story)"));
    /** Words of bylines that are no person's. */
    private static final Set<String> NO_PERSON = Set.of(
            "staff", "desk", "press", "agency", "agencies", "reuters", "afp", "ap", "correspondent", "reporter", "news",
            "editors", "team", "service", "associated", "france", "presse");

    private Contributors() {}

    static Set<String> of(ReportText text) {
        Set<String> names = new TreeSet<>();
        text.masthead().byline().map(Cited::value).ifPresent(line -> add(first("By " + bare(line)), names));
        for (Pattern credit : CREDITS) {
            Matcher found = credit.matcher(text.text());
            while (found.find()) {
                add(found.group(1), names);
            }
        }
        return names;
    }

    private static String bare(String byline) {
        return byline.toLowerCase(Locale.ROOT).startsWith("by ") ? byline.substring(3) : byline;
    }

    private static String first(String byline) {
        Matcher found = CREDITS.get(0).matcher(byline);
        return found.find() ? found.group(1) : "";
    }

    private static void add(String name, Set<String> names) {
        List<String> words = Words.of(name);
        if (words.size() > 1 && words.stream().noneMatch(NO_PERSON::contains)) {
            names.add(String.join(" ", words));
        }
    }
}
