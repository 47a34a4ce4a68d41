package org.sitrep.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.base.Granularity;
import org.sitrep.base.When;
import org.sitrep.mention.Timex;

/**
 * Feasts, and dates of the Islamic, Levantine and Kurdish calendars. The Islamic ones follow the JDK's Umm al-Qura calendar, the
 * two Eids of 2014 to 2020 the days they were kept in Syria and Iraq; the moon can move others by a day.
 */
final class Feasts {
    private static final int RAMADAN = 9;
    private static final int EID_DAYS = 3;
    private static final int ANNOUNCED_DAYS = 20;

    private static final Map<Integer, List<LocalDate>> EIDS = Map.of(
            2014, List.of(LocalDate.of(2014, 7, 28), LocalDate.of(2014, 10, 4)),
            2015, List.of(LocalDate.of(2015, 7, 17), LocalDate.of(2015, 9, 24)),
            2016, List.of(LocalDate.of(2016, 7, 6), LocalDate.of(2016, 9, 12)),
            2017, List.of(LocalDate.of(2017, 6, 25), LocalDate.of(2017, 9, 1)),
            2018, List.of(LocalDate.of(2018, 6, 15), LocalDate.of(2018, 8, 21)),
            2019, List.of(LocalDate.of(2019, 6, 4), LocalDate.of(2019, 8, 11)),
            2020, List.of(LocalDate.of(2020, 5, 24), LocalDate.of(2020, 7, 31)));

    /** First letters of month names of the Levant and of Kurdish, longest first where one begins another. */
    private static final List<Map.Entry<String, Integer>> LEVANTINE = List.of(
            Map.entry("kanun.*thani", 1),
            Map.entry("kanun.*awwal", 12),
            Map.entry("tishrin.*thani", 11),
            Map.entry("tishrin.*awwal", 10),
            Map.entry("shubat|shbat|sibat", 2),
            Map.entry("adhar|azar", 3),
            Map.entry("nisan", 4),
            Map.entry("ayyar", 5),
            Map.entry("haziran|hezîran", 6),
            Map.entry("tamm?o?uz|tîrmeh|tirmeh", 7),
            Map.entry("tebax", 8),
            Map.entry("a?e?yl?o?ul|eylul|aylul|îlon", 9),
            Map.entry("cotmeh", 10),
            Map.entry("mijdar", 11),
            Map.entry("berfanbar", 12),
            Map.entry("çile", 1));

    private Feasts() {}

    static Optional<Value> feast(Words words, Setting setting) {
        String name = words.get("f");
        boolean near = setting.yearless().equals(setting.published());
        Optional<LocalDate> anchor = setting.yearless();
        if (words.has("y")) {
            return days(name, Numerals.year(words.get("y")).orElse(0)).map(d -> value(d, name));
        }
        if (anchor.isEmpty()) {
            return Optional.of(Value.relative(words.all(), Timex.Type.DATE, "XXXX-XX-XX"));
        }
        LocalDate day = anchor.get();
        if (!near) {
            return days(name, day.getYear()).map(d -> value(d, name));
        }
        LocalDate limit = setting.tense() == Tense.PAST ? day.plusDays(1) : day.plusDays(ANNOUNCED_DAYS);
        Optional<When.Within> last = Optional.empty();
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            Optional<When.Within> found = days(name, year);
            if (setting.ahead()) {
                if (found.isPresent() && !found.get().latest().isBefore(day)) {
                    return found.map(d -> value(d, name));
                }
            } else if (found.isPresent() && found.get().earliest().isBefore(limit)) {
                last = found;
            }
        }
        return last.map(d -> value(d, name));
    }

    private static Value value(When.Within days, String name) {
        Period first = new Period(Grain.DAY, days.earliest());
        if (days.earliest().equals(days.latest())) {
            return Value.of(first);
        }
        Period named = name.contains("ramad") ? first.in(Grain.MONTH) : first;
        return new Value(days, Timex.Type.DATE, named.value(), Optional.of(named));
    }

    private static Optional<When.Within> days(String name, int year) {
        if (name.contains("ramad")) {
            return hijriMonth(RAMADAN, year);
        }
        if (name.contains("eid")) {
            boolean fitr = name.endsWith("fitr");
            List<LocalDate> kept = EIDS.get(year);
            Optional<LocalDate> first = kept != null
                    ? Optional.of(kept.get(fitr ? 0 : 1))
                    : fitr ? hijriDay(10, 1, year) : hijriDay(12, 10, year);
            if (!name.startsWith("the ")) {
                return first.map(d -> new When.Within(d, d.plusDays(EID_DAYS), Granularity.WEEK));
            }
            int nth = Numerals.ordinal(name.split(" ", -1)[1]).orElse(1);
            return first.map(d -> single(d.plusDays(nth - 1L)));
        }
        return day(name, year).map(Feasts::single);
    }

    private static When.Within single(LocalDate day) {
        return new When.Within(day, day, Granularity.DAY);
    }

    private static Optional<LocalDate> day(String name, int year) {
        String plain = name.replace("’", "'").replaceFirst("^the ", "");
        return switch (plain) {
            case "christmas", "christmas day" -> Optional.of(LocalDate.of(year, 12, 25));
            case "christmas eve" -> Optional.of(LocalDate.of(year, 12, 24));
            case "new year's eve" -> Optional.of(LocalDate.of(year, 12, 31));
            case "new year's", "new year's day" -> Optional.of(LocalDate.of(year, 1, 1));
            case "easter", "easter sunday" -> Optional.of(easter(year));
            case "easter monday" -> Optional.of(easter(year).plusDays(1));
            case "good friday" -> Optional.of(easter(year).minusDays(2));
            case "thanksgiving", "thanksgiving day" ->
                Optional.of(LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
            case "memorial day" ->
                Optional.of(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
            case "labor day", "labour day" ->
                Optional.of(LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
            case "martin luther king day" ->
                Optional.of(LocalDate.of(year, 1, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.MONDAY)));
            case "veterans day" -> Optional.of(LocalDate.of(year, 11, 11));
            case "halloween" -> Optional.of(LocalDate.of(year, 10, 31));
            case "valentine's day" -> Optional.of(LocalDate.of(year, 2, 14));
            case "may day" -> Optional.of(LocalDate.of(year, 5, 1));
            case "fourth of july" -> Optional.of(LocalDate.of(year, 7, 4));
            case "nowruz", "newroz", "nawruz", "navruz", "noruz" -> Optional.of(LocalDate.of(year, 3, 21));
            case "ashura", "ashoura" -> hijriDay(1, 10, year);
            default -> hijriDay(2, 20, year);
        };
    }

    /** Easter of the western churches, by the anonymous Gregorian rule. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** The first such day of the Islamic calendar in a common year; years before 1883 are out of its reach. */
    private static Optional<LocalDate> hijriDay(int month, int day, int year) {
        try {
            int hijri = HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            for (int y = hijri; y <= hijri + 1; y++) {
                LocalDate found = LocalDate.from(HijrahDate.of(y, month, day));
                if (found.getYear() == year) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        } catch (DateTimeException outOfReach) {
            return Optional.empty();
        }
    }

    private static Optional<When.Within> hijriMonth(int month, int year) {
        return hijriDay(month, 1, year)
                .map(first -> new When.Within(
                        first, first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L), Granularity.MONTH));
    }

    static Optional<Value> hijri(Words words, Setting setting) {
        int month = words.has("hm") ? hijriMonthNamed(words.get("hm")) : 0;
        try {
            if (words.has("d")) {
                int day = Numerals.ordinal(words.get("d")).orElse(0);
                if (words.has("hy")) {
                    return Optional.of(Value.of(new Period(
                            Grain.DAY, LocalDate.from(HijrahDate.of(Integer.parseInt(words.get("hy")), month, day)))));
                }
                return Optional.of(setting.yearless()
                        .flatMap(a -> hijriDay(month, day, a.getYear()).or(() -> hijriDay(month, day, a.getYear() - 1)))
                        .map(d -> Value.of(new Period(Grain.DAY, d)))
                        .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, "XXXX-XX-XX")));
            }
            int year = Integer.parseInt(words.get("hy"));
            HijrahDate first = HijrahDate.of(year, month == 0 ? 1 : month, 1);
            LocalDate day = LocalDate.from(first);
            Granularity granularity = month == 0 ? Granularity.YEAR : Granularity.MONTH;
            long days = month == 0 ? first.lengthOfYear() : first.lengthOfMonth();
            Period named = Period.of(month == 0 ? Grain.YEAR : Grain.MONTH, day);
            return Optional.of(new Value(
                    new When.Within(day, day.plusDays(days - 1), granularity),
                    Timex.Type.DATE,
                    named.value(),
                    Optional.of(named)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int hijriMonthNamed(String name) {
        String month = name.toLowerCase(Locale.ROOT);
        boolean second = month.matches(".*(?:thani|akhir|akhira|ii)");
        if (month.startsWith("rabi")) {
            return second ? 4 : 3;
        }
        if (month.startsWith("jumada")) {
            return second ? 6 : 5;
        }
        if (month.startsWith("dhu")) {
            return month.contains("hij") ? 12 : 11;
        }
        return switch (month.substring(0, 2)) {
            case "mu" -> 1;
            case "sa" -> 2;
            case "ra" -> month.startsWith("rajab") ? 7 : RAMADAN;
            default -> month.startsWith("shawwal") ? 10 : 8;
        };
    }

    static Optional<Value> levant(Words words, Setting setting) {
        String name = words.get("lm");
        int month = LEVANTINE.stream()
                .filter(e -> name.matches(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
        if (month == 0) {
            return Optional.empty();
        }
        if (words.has("d")) {
            return CalendarDates.dayOf(month, Numerals.ordinal(words.get("d")).orElse(0), words, setting);
        }
        return Optional.of(Value.of(
                Period.month(Integer.parseInt(words.get("y")), Month.of(month).getValue())));
    }
}
