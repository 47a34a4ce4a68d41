package org.sitrep.text.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Span;

/**
 * A day written with its year.
 *
 * @param span where it stands in the text looked at
 */
public record FullDate(Span span, LocalDate day) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final Pattern FORMS = Pattern.compile(
            "\\b(?:(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"
                    + "|(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? (\\d{4})"
                    + "|" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AROUND = Pattern.compile(
            "^(?:first published|published|posted|last updated|last modified|updated|date|issued)?(?: on| at)?(?:\\s?:?\\s?\\d{1,2}[:.]\\d{2}(?: ?(?:[ap]\\.?m\\.?|UTC|GMT|Z))?)?\\s?[:|]?\\s?"
                    + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)?[,.]?\\s?@",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REST = Pattern.compile(
            "^(?:[T ,|–—-]*(?:at )?\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?\\s?(?:[ap]\\.?m\\.?)?\\s?"
                    + "(?:Z|[A-Z]{2,5}|\\(?GMT[^)]{0,8}\\)?|[+-]\\d{2}:?\\d{2})?)?[ .|]*$",
            Pattern.CASE_INSENSITIVE);

    /** The first full date within the first few hundred characters. */
    static Optional<FullDate> first(String text) {
        Matcher m = FORMS.matcher(text.substring(0, Math.min(text.length(), 400)));
        while (m.find()) {
            Optional<LocalDate> day = day(m);
            if (day.isPresent()) {
                return Optional.of(new FullDate(new Span(m.start(), m.end()), day.get()));
            }
        }
        return Optional.empty();
    }

    /** The date of a line that holds nothing else but words like "Published" and an hour. */
    public static Optional<FullDate> alone(String line) {
        if (line.length() > 90) {
            return Optional.empty();
        }
        return first(line)
                .filter(d -> AROUND.matcher(line.substring(0, d.span().start()) + "@")
                                .find()
                        && REST.matcher(line.substring(d.span().end())).find());
    }

    /** The first full date in {@code text}. */
    public static Optional<FullDate> in(String text) {
        return first(text);
    }

    private static Optional<LocalDate> day(Matcher m) {
        try {
            LocalDate day = m.group(1) != null
                    ? LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)))
                    : m.group(4) != null
                            ? LocalDate.of(number(m.group(6)), month(m.group(5)), number(m.group(4)))
                            : LocalDate.of(number(m.group(9)), month(m.group(7)), number(m.group(8)));
            return day.getYear() < 1800 || day.getYear() > 2200 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
