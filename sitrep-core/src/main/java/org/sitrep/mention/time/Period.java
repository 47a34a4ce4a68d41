package org.sitrep.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.sitrep.base.When;

/**
 * One stretch of the calendar: a day, a week, the third quarter of a year.
 *
 * @param first its first day; years before the common era as the JDK counts them, 480 BC is -479
 */
record Period(Grain grain, LocalDate first) {

    /** The stretch of a grain that holds a day. */
    static Period of(Grain grain, LocalDate day) {
        int year = day.getYear();
        return new Period(
                grain,
                switch (grain) {
                    case DAY -> day;
                    case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case WEEKEND ->
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(5);
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
                    case SEASON -> day.minusMonths(day.getMonthValue() % 3).withDayOfMonth(1);
                    case HALF -> LocalDate.of(year, day.getMonthValue() > 6 ? 7 : 1, 1);
                    case YEAR -> day.withDayOfYear(1);
                    case DECADE -> LocalDate.of(began(year, 10), 1, 1);
                    case CENTURY -> LocalDate.of(began(year, 100), 1, 1);
                });
    }

    /** The first year of a decade or century; before the common era the 480s are 489 to 480. */
    private static int began(int year, int length) {
        return year > 0 ? year / length * length : 1 - ((1 - year) / length * length + length - 1);
    }

    static Period year(int year) {
        return new Period(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    static Period month(int year, int month) {
        return new Period(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    LocalDate last() {
        return grain == Grain.WEEKEND ? first.plusDays(1) : plus(1).first.minusDays(1);
    }

    /** The stretch of the same grain so many further on. */
    Period plus(long count) {
        return new Period(grain, first.plus(count * grain.amount, grain.unit));
    }

    /** The stretch of another grain that holds its first day. */
    Period in(Grain other) {
        return of(other, first);
    }

    When when() {
        return grain == Grain.DAY ? new When.OnDay(first) : new When.Within(first, last(), grain.granularity);
    }

    /** As TimeML writes it. */
    String value() {
        return switch (grain) {
            case DAY ->
                year(first) + String.format(Locale.ROOT, "-%02d-%02d", first.getMonthValue(), first.getDayOfMonth());
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> year(first) + String.format(Locale.ROOT, "-%02d", first.getMonthValue());
            case QUARTER -> year(first) + "-Q" + ((first.getMonthValue() - 1) / 3 + 1);
            case SEASON ->
                year(first)
                        + switch (first.getMonthValue()) {
                            case 3 -> "-SP";
                            case 6 -> "-SU";
                            case 9 -> "-FA";
                            default -> "-WI";
                        };
            case HALF -> year(first) + (first.getMonthValue() == 1 ? "-H1" : "-H2");
            case YEAR -> year(first);
            case DECADE -> year(first).replaceFirst("\\d$", "");
            case CENTURY -> year(first).replaceFirst("\\d\\d$", "");
        };
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String year(LocalDate day) {
        int year = day.getYear();
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }
}
