package org.sitrep.report.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in a metadata field, as its writer's own clock had it: "2016-09-16T01:10:00+03:00" is 16 September. */
public final class MetadataDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern FORMS = Pattern.compile("^\\D{0,12}(?:(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)"
            + "|(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + "[ ,-]{1,2}(\\d{4})"
            + "|" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))");

    private MetadataDay() {}

    /** Reads the day; empty when the field holds none. */
    public static Optional<LocalDate> of(String field) {
        String words = field.strip().toLowerCase(Locale.ROOT);
        Matcher m = FORMS.matcher(words.substring(0, Math.min(words.length(), 60)));
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            LocalDate day = m.group(1) != null
                    ? LocalDate.of(number(m, 1), number(m, 2), number(m, 3))
                    : m.group(4) != null
                            ? LocalDate.of(number(m, 6), MONTHS.indexOf(m.group(5)) + 1, number(m, 4))
                            : LocalDate.of(number(m, 9), MONTHS.indexOf(m.group(7)) + 1, number(m, 8));
            return day.getYear() < 1800 || day.getYear() > 2200 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
