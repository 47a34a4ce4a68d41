package org.sitrep.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.mention.Timex;

/** Days and months by their names: "3 March", "the 14th", "early June". */
final class CalendarDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private CalendarDates() {}

    /** The number of a month, 1 to 12; 0 for a word that is none. */
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** A day of the calendar; empty where it has no such day. */
    static Optional<Period> day(int year, int month, int day) {
        try {
            return Optional.of(new Period(Grain.DAY, LocalDate.of(year, month, day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static Optional<Value> numberDay(Words words, Setting setting) {
        int year = Integer.parseInt(words.get("y"));
        if (year < 100) {
            year += year > 50 ? 1900 : 2000;
        }
        int month = Integer.parseInt(words.get("m"));
        int day = Integer.parseInt(words.get("d"));
        return (month > 12 ? day(year, day, month) : day(year, month, day)).map(Value::of);
    }

    static Optional<Value> day(Words words, Setting setting) {
        int month = month(words.get("m"));
        OptionalInt day = Numerals.ordinal(words.find("d").orElse(words.get("d2")));
        return day.isEmpty() ? Optional.empty() : dayOf(month, day.getAsInt(), words, setting);
    }

    /** A day of a month, of the year given or of the nearest. */
    static Optional<Value> dayOf(int month, int day, Words words, Setting setting) {
        if (month < 1 || day < 1 || day > 31) {
            return Optional.empty();
        }
        Optional<Integer> year = MissingYears.said(words, setting)
                .or(() -> words.has("past")
                        ? MissingYears.ofLastDay(month, day, setting)
                        : MissingYears.ofDay(month, day, setting, words.before()));
        if (year.isEmpty()) {
            return Optional.of(Value.relative(
                    words.all(), Timex.Type.DATE, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)));
        }
        Optional<Period> found = day(year.get(), month, day);
        return (found.isPresent() || words.has("y") ? found : day(year.get() + 1, month, day)).map(Value::of);
    }

    /** The second day of "February 3-7". */
    static Optional<Value> sameMonth(Words words, Setting setting) {
        int day = Numerals.ordinal(words.get("d")).orElse(0);
        Optional<Integer> year = MissingYears.said(words, setting);
        return setting.narrated()
                .filter(p -> p.grain() == Grain.DAY && setting.near())
                .flatMap(p -> day(year.orElse(p.first().getYear()), p.first().getMonthValue(), day))
                .map(Value::of);
    }

    static Optional<Value> dayOfMonth(Words words, Setting setting) {
        boolean dated =
                Set.of("on", "by", "until", "from", "since", "to", "and").contains(words.before());
        if (!dated
                || words.after().matches("\\p{Lu}.*")
                || words.after().matches("\\p{Ll}.*")
                        && !words.after().matches("and|in|when|while|but|that|the|to|as|after|with|at|of")) {
            return Optional.empty();
        }
        int number = Numerals.ordinal(words.get("d")).orElse(0);
        boolean open = Set.of("by", "until", "to").contains(words.before());
        return setting.spoken()
                .flatMap(p -> day(p.first().getYear(), p.first().getMonthValue(), number)
                        .filter(d -> open
                                || setting.ahead()
                                || p.grain() != Grain.DAY
                                || !d.first().isAfter(p.first()))
                        .or(() -> day(
                                p.first().minusMonths(1).getYear(),
                                p.first().minusMonths(1).getMonthValue(),
                                number))
                        .map(Value::of));
    }

    static Optional<Value> month(Words words, Setting setting) {
        int month = month(words.get("m"));
        String modifier = words.get("mod");
        String rel = words.get("rel");
        if (modifier.matches("(?:later|earlier)") || modifier.matches(".*(?:first|second|last)")) {
            return Optional.empty();
        }
        Optional<Integer> year = MissingYears.said(words, setting);
        if (year.isEmpty()) {
            year = MissingYears.ofMonth(month, rel, setting, words.before());
        }
        return Optional.of(year.map(y -> Stress.on(Period.month(y, month), modifier))
                .orElseGet(() ->
                        Value.relative(words.all(), Timex.Type.DATE, String.format(Locale.ROOT, "XXXX-%02d", month))));
    }
}
