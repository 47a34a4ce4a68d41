package org.sitrep.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The year of a day, a month or a season that is named without its year in figures. */
final class MissingYears {
    /** A day this far after the publication is still of its year: closing dates and summits are announced. */
    private static final int ANNOUNCED_DAYS = 35;

    /** A day by which something is to be done lies no further ahead than this. */
    private static final int TERM_DAYS = 120;

    private static final int HALF_YEAR_DAYS = 182;

    private MissingYears() {}

    /** The year that is said: in figures, or as "of that year". */
    static Optional<Integer> said(Words words, Setting setting) {
        if (words.has("y")) {
            OptionalInt year = Numerals.year(words.get("y"));
            return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
        }
        String said = words.find("year").orElse(words.get("rel"));
        if (!said.contains("year")) {
            return Optional.empty();
        }
        Optional<Integer> spoken = setting.narrated().map(p -> p.first().getYear());
        Optional<Integer> now = setting.now().map(LocalDate::getYear);
        if (said.startsWith("that") || said.contains("same")) {
            return spoken.or(() -> now);
        }
        int step = said.contains("last") || said.contains("previous") ? -1 : said.startsWith("this") ? 0 : 1;
        return (said.contains("following") || said.contains("previous") ? spoken.or(() -> now) : now)
                .map(y -> y + step);
    }

    /** "Last Oct. 23": the year of the last such day before the publication. */
    static Optional<Integer> ofLastDay(int month, int day, Setting setting) {
        return setting.now()
                .map(now ->
                        now.getYear() - (month * 100 + day < now.getMonthValue() * 100 + now.getDayOfMonth() ? 0 : 1));
    }

    /**
     * The year in which a day lies nearest.
     *
     * @param before the word before the day, lower case: "by 3 March" lies ahead
     */
    static Optional<Integer> ofDay(int month, int day, Setting setting, String before) {
        Optional<LocalDate> anchor = setting.yearless();
        if (anchor.isEmpty()) {
            return Optional.empty();
        }
        LocalDate near = anchor.get();
        if (setting.backgrounded()) {
            return Optional.of(narratedYear(month, near, setting));
        }
        int year = near.getYear();
        LocalDate found = YearMonth.of(year, month)
                .atDay(Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
        boolean term = Set.of("by", "until", "till").contains(before);
        int announced = setting.tense() != Tense.PAST ? HALF_YEAR_DAYS : term ? TERM_DAYS : ANNOUNCED_DAYS;
        boolean late = found.isAfter(near.plusDays(announced));
        boolean early = found.isBefore(near.minusDays(setting.ahead() ? HALF_YEAR_DAYS / 2 : 2 * HALF_YEAR_DAYS));
        if (setting.ahead()) {
            return Optional.of(early ? year + 1 : year);
        }
        return Optional.of(late ? year - 1 : year);
    }

    /** Within a history a month is of the year told of; after its last months the first ones are of the next. */
    private static int narratedYear(int month, LocalDate near, Setting setting) {
        boolean told = setting.narrated()
                .map(p -> p.grain().compareTo(Grain.MONTH) <= 0)
                .orElse(false);
        return told && near.getMonthValue() >= 10 && month <= 3 ? near.getYear() + 1 : near.getYear();
    }

    /**
     * The year in which a month lies nearest.
     *
     * @param rel "last", "next", "this"; empty where nothing of the kind is said
     * @param before the word before the month, lower case
     */
    static Optional<Integer> ofMonth(int month, String rel, Setting setting, String before) {
        Optional<LocalDate> anchor = rel.isEmpty() ? setting.yearless() : setting.now();
        if (anchor.isEmpty()) {
            return Optional.empty();
        }
        LocalDate near = anchor.get();
        int year = near.getYear();
        int at = near.getMonthValue();
        if (rel.isEmpty() && setting.backgrounded()) {
            return Optional.of(narratedYear(month, near, setting));
        }
        switch (rel) {
            case "last", "previous":
                return Optional.of(month < at - 1 ? year : year - 1);
            case "next", "this coming":
                return Optional.of(month > at ? year : year + 1);
            case "this":
                return Optional.of(year);
            default:
                break;
        }
        boolean ahead = setting.ahead() || Set.of("by", "until", "till").contains(before);
        if (ahead && !before.equals("since")) {
            return Optional.of(month < at - 1 ? year + 1 : year);
        }
        boolean open = setting.tense() != Tense.PAST && !before.equals("since");
        return Optional.of(month > at + (open ? 3 : 0) ? year - 1 : year);
    }

    /**
     * The year in which a season begins that lies nearest.
     *
     * @param month its first month, 1 to 12
     * @param rel "last", "this coming", "that"; empty where nothing of the kind is said
     */
    static Optional<Integer> ofSeason(int month, String rel, Setting setting) {
        Optional<LocalDate> anchor = rel.isEmpty() ? setting.yearless() : setting.now();
        return anchor.map(near -> {
            if (rel.isEmpty() && setting.backgrounded() || rel.equals("that") || rel.equals("the same")) {
                return near.getYear();
            }
            boolean begun = near.getMonthValue() >= month;
            boolean over = near.getMonthValue() >= month + 3;
            return switch (rel) {
                case "last", "this past", "the previous" ->
                    over || begun && !rel.equals("last") ? near.getYear() : near.getYear() - 1;
                case "next", "this coming", "the following" -> begun ? near.getYear() + 1 : near.getYear();
                case "this" -> near.getYear();
                default -> begun || setting.ahead() ? near.getYear() : near.getYear() - 1;
            };
        });
    }
}
