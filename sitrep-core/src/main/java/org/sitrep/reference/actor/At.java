package org.sitrep.reference.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.base.SitrepException;
import org.sitrep.reference.Period;

/** A line of a register file, which says what is wrong with it. */
record At(String file, int line) {
    private static final Pattern PERIOD = Pattern.compile("[0-9-]*\\.\\.[0-9-]*");

    /** The words of an entry and, behind them, its period. */
    record Dated(String words, Period period) {}

    SitrepException error(String what, String todo) {
        return new SitrepException(this + ": " + what + "; " + todo + ".");
    }

    /** Splits a period off the end of an entry, where there is one. */
    Dated dated(String rest) {
        int space = rest.lastIndexOf(' ');
        String last = rest.substring(space + 1);
        return space > 0 && PERIOD.matcher(last).matches()
                ? new Dated(rest.substring(0, space).strip(), period(last))
                : new Dated(rest, Period.ALWAYS);
    }

    /** A period FIRST..LAST; a year or a month stands for its first day on the left and for its last on the right. */
    Period period(String text) {
        int dots = text.indexOf("..");
        if (dots < 0 || text.length() == 2) {
            throw error(
                    "\"" + text + "\" is not a period",
                    "write FIRST..LAST with days as yyyy-mm-dd, either may be left out, for example 2014-06-29..");
        }
        Optional<LocalDate> from = day(text.substring(0, dots), false);
        Optional<LocalDate> to = day(text.substring(dots + 2), true);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw error("the period ends before it begins", "swap the days");
        }
        return new Period(from, to);
    }

    private Optional<LocalDate> day(String text, boolean last) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 ->
                            last
                                    ? Year.parse(text).atMonth(12).atEndOfMonth()
                                    : Year.parse(text).atDay(1);
                        case 7 ->
                            last
                                    ? YearMonth.parse(text).atEndOfMonth()
                                    : YearMonth.parse(text).atDay(1);
                        default -> LocalDate.parse(text);
                    });
        } catch (DateTimeException e) {
            throw error("\"" + text + "\" is not a day", "write it as yyyy-mm-dd, or as yyyy-mm or yyyy");
        }
    }

    /** How a constant is written in a register file. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
