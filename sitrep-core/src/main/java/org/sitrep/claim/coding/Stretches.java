package org.sitrep.claim.coding;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.mention.Mention.TimeMention;
import org.sitrep.mention.Timex;

/** Lengths of time that words tell: "two months", "the past year", "week-long". */
final class Stretches {
    private static final Pattern PAST = Pattern.compile("(?:the )?(?:past|last) (day|week|month|year)");
    private static final Pattern LONG = Pattern.compile("(?:(\\S+)-)?(day|week|month|year)-long");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private Stretches() {}

    /** The length of "two months"; none for "some months" and for hours. */
    static Optional<Period> length(TimeMention time) {
        Timex timex = time.timexes().get(0);
        if (timex.type() != Timex.Type.DURATION || !timex.value().matches("P\\d+[DWMY]")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Period.parse(timex.value()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The length of "the past year", where words before say that it is one up to now. */
    static Optional<Period> past(String words) {
        Matcher said = PAST.matcher(words.toLowerCase(Locale.ROOT));
        return said.matches() ? Optional.of(of(1, said.group(1))) : Optional.empty();
    }

    /** The length that "week-long" and "two-month-long" tell. */
    static Optional<Period> longOnes(String words) {
        Matcher said = LONG.matcher(words.toLowerCase(Locale.ROOT));
        if (!said.matches()) {
            return Optional.empty();
        }
        return said.group(1) == null
                ? Optional.of(of(1, said.group(2)))
                : Optional.ofNullable(NUMBERS.get(said.group(1))).map(n -> of(n, said.group(2)));
    }

    private static Period of(int number, String unit) {
        return switch (unit) {
            case "day" -> Period.ofDays(number);
            case "week" -> Period.ofWeeks(number);
            case "month" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }
}
