package org.sitrep.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.mention.Timex;

/** Days, months, seasons, years and longer stretches by their names: "3 March", "the third quarter", "the late 1970s". */
final class CalendarDates {
    /** A day this far after the publication is still of its year: closing dates and summits are announced. */
    private static final int ANNOUNCED_DAYS = 35;

    /** A day by which something is to be done lies no further ahead than this. */
    private static final int TERM_DAYS = 120;

    private static final int HALF_YEAR_DAYS = 182;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private CalendarDates() {}

    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

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
        Optional<Integer> year = year(words, setting)
                .or(() -> words.has("past")
                        ? lastYear(month, day, setting)
                        : nearestYear(month, day, setting, words.before()));
        if (year.isEmpty()) {
            return Optional.of(Value.relative(
                    words.all(), Timex.Type.DATE, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)));
        }
        Optional<Period> found = day(year.get(), month, day);
        return (found.isPresent() || words.has("y") ? found : day(year.get() + 1, month, day)).map(Value::of);
    }

    /** The year that is said: in figures, or as "of that year". */
    static Optional<Integer> year(Words words, Setting setting) {
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
    private static Optional<Integer> lastYear(int month, int day, Setting setting) {
        return setting.now()
                .map(now ->
                        now.getYear() - (month * 100 + day < now.getMonthValue() * 100 + now.getDayOfMonth() ? 0 : 1));
    }

    private static Optional<Integer> nearestYear(int month, int day, Setting setting, String before) {
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

    /** The second day of "February 3-7". */
    static Optional<Value> sameMonth(Words words, Setting setting) {
        int day = Numerals.ordinal(words.get("d")).orElse(0);
        Optional<Integer> year = year(words, setting);
        return setting.narrated()
                .filter(p -> p.grain() == Grain.DAY && setting.near())
                .flatMap(p -> day(year.orElse(p.first().getYear()), p.first().getMonthValue(), day))
                .map(Value::of);
    }

    /** The second year of "2007-09". */
    static Optional<Value> shortYear(Words words, Setting setting) {
        int number = Integer.parseInt(words.get("yy"));
        return setting.narrated()
                .filter(p ->
                        p.grain() == Grain.YEAR && setting.near() && p.first().getYear() % 100 < number)
                .map(p -> Value.of(Period.year(p.first().getYear() / 100 * 100 + number)));
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
        Optional<Integer> year = year(words, setting);
        if (year.isEmpty()) {
            year = monthYear(month, rel, setting, words.before());
        }
        return Optional.of(year.map(y -> Stress.on(Period.month(y, month), modifier))
                .orElseGet(() ->
                        Value.relative(words.all(), Timex.Type.DATE, String.format(Locale.ROOT, "XXXX-%02d", month))));
    }

    private static Optional<Integer> monthYear(int month, String rel, Setting setting, String before) {
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

    static Optional<Value> year(Words words, Setting setting, boolean plain) {
        OptionalInt number = Numerals.year(words.get("y"));
        String modifier = words.get("mod");
        if (number.isEmpty() || number.getAsInt() < 1000 || number.getAsInt() > 2100) {
            return Optional.empty();
        }
        if (modifier.matches("(?:later|earlier)") || modifier.matches(".*(?:first|second|last)")) {
            return Optional.empty();
        }
        int year = number.getAsInt();
        boolean figures = words.all().matches("\\d{4}");
        if (figures && plain) {
            String before = words.before();
            boolean inside =
                    before.isEmpty() || before.endsWith(",") || before.endsWith("(") || before.matches("(?:\\d+)?[-–]");
            boolean named = words.beforeTag().equals("NNP") && !inside && !before.endsWith("'s") && !setting.history();
            boolean money =
                    before.matches(".*[$£€%].*") || before.matches("about|some|than|nearly|almost|another|least|most");
            boolean counts = words.afterTag().equals("NNS")
                            && !inside
                            && !words.beforeTag().matches("DT|IN|POS|PRP\\$|JJ|TO|CC")
                    || words.after()
                            .matches(
                                    "(?i)million|people|percent|per|km|miles|points|shares|troops|men|soldiers|fighters|houses|civilians")
                    || words.after().startsWith("%");
            boolean dated = Set.of("in", "since", "of", "by", "until", "from", "to", "and", "before", "after", "during")
                            .contains(before)
                    || inside;
            boolean likely = year >= 1900 && year <= 2050 || year >= 1500 && (setting.history() || dated);
            if (named || money || counts || !likely) {
                return Optional.empty();
            }
        }
        return Optional.of(Stress.on(Period.year(year), modifier));
    }

    static Optional<Value> yearBc(Words words, Setting setting) {
        int year = 1 - Integer.parseInt(words.get("bc"));
        return Optional.of(Stress.on(
                words.has("m") ? Period.month(year, month(words.get("m"))) : Period.year(year), words.get("mod")));
    }

    /** "In 490": only in a text of that age. */
    static Optional<Value> bareBc(Words words, Setting setting) {
        boolean dated = Set.of(
                        "in", "of", "until", "by", "since", "from", "after", "before", "to", "during", "late", "early",
                        "(")
                .contains(words.before());
        return setting.telling() == Setting.Telling.ANTIQUITY
                        && dated
                        && !words.afterTag().startsWith("NN")
                        && !words.afterTag().startsWith("JJ")
                ? yearBc(words, setting)
                : Optional.empty();
    }

    static Optional<Value> yearAd(Words words, Setting setting) {
        return Optional.of(
                Value.of(Period.year(Integer.parseInt(words.find("ad").orElse(words.get("ad2"))))));
    }

    static Optional<Value> decade(Words words, Setting setting) {
        String figures = words.get("dec");
        int year = Integer.parseInt(figures);
        if (words.has("bc")) {
            Period first = new Period(Grain.DECADE, LocalDate.of(-year - 8, 1, 1));
            return Optional.of(Value.of(first).valued(String.format(Locale.ROOT, "BC%03d", year / 10)));
        }
        if (figures.length() == 2) {
            boolean named = words.all().contains("'")
                    || words.all().contains("’")
                    || words.all().startsWith("the ");
            if (!named || year < 20 || words.all().startsWith("his")) {
                return Optional.empty();
            }
            year += 1900;
        }
        return Optional.of(Stress.on(Period.of(Grain.DECADE, LocalDate.of(year, 1, 1)), words.get("mod")));
    }

    static Optional<Value> decadeWords(Words words, Setting setting) {
        boolean age = Set.of("his", "her", "their", "my").contains(words.before());
        if (age || !words.all().toLowerCase(Locale.ROOT).startsWith("the ") && !words.has("c") && !words.has("mod")) {
            return Optional.empty();
        }
        String word = words.get("dec");
        int tens = Numerals.cardinal(word.substring(0, word.length() - 3) + "y")
                .map(Double::intValue)
                .orElse(0);
        int century = words.get("c").equals("eighteen") ? 1800 : 1900;
        return Optional.of(Stress.on(Period.of(Grain.DECADE, LocalDate.of(century + tens, 1, 1)), words.get("mod")));
    }

    static Optional<Value> century(Words words, Setting setting) {
        int nth = Numerals.ordinal(words.find("n").orElse(words.get("n2"))).orElse(0);
        if (nth == 0) {
            return Optional.empty();
        }
        if (words.has("bc")) {
            Period century = new Period(Grain.CENTURY, LocalDate.of(-nth * 100 + 2, 1, 1));
            return Optional.of(Value.of(century).valued(String.format(Locale.ROOT, "BC%02d", nth - 1)));
        }
        Period century = Period.of(Grain.CENTURY, LocalDate.of((nth - 1) * 100, 6, 1));
        return Optional.of(Stress.on(new Period(Grain.CENTURY, century.first()), words.get("mod"))
                .valued(String.format(Locale.ROOT, "%02d", nth - 1)));
    }

    static Optional<Value> quarter(Words words, Setting setting) {
        int nth = Numerals.ordinal(words.get("q")).orElse(0);
        if (nth < 1 || nth > 4) {
            return Optional.empty();
        }
        OptionalInt said = Numerals.year(words.find("y").orElse(words.get("y2")));
        String rel = words.get("rel") + words.get("of");
        Optional<Integer> year = said.isPresent()
                ? Optional.of(said.getAsInt())
                : setting.now().map(now -> {
                    if (rel.startsWith("year") || rel.equals("corresponding")) {
                        int before =
                                setting.narrated().map(p -> p.first().getYear()).orElse(now.getYear());
                        return before - 1;
                    }
                    if (rel.contains("year")) {
                        return now.getYear() + (rel.startsWith("last") ? -1 : rel.startsWith("next") ? 1 : 0);
                    }
                    int current = (now.getMonthValue() + 2) / 3;
                    return nth > current && !setting.ahead() && !(nth == current + 1 && setting.tense() != Tense.PAST)
                            ? now.getYear() - 1
                            : nth < current - 1 && setting.ahead() ? now.getYear() + 1 : now.getYear();
                });
        return Optional.of(year.map(y ->
                        Stress.on(Period.of(Grain.QUARTER, LocalDate.of(y, nth * 3, 1)), words.get("mod")))
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, "XXXX-Q" + nth)));
    }

    static Optional<Value> half(Words words, Setting setting) {
        int half = words.get("h").equals("first") ? 1 : 2;
        Optional<Integer> year = words.get("rel").equals("the year")
                ? setting.spoken().map(p -> p.first().getYear())
                : year(words, setting);
        return Optional.of(year.map(y -> Value.of(Period.of(Grain.HALF, LocalDate.of(y, half == 1 ? 1 : 7, 1))))
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, "XXXX-H" + half)));
    }

    static Optional<Value> season(Words words, Setting setting) {
        String name = words.get("s");
        String rel = words.get("rel");
        boolean dated = words.has("y") || words.has("year") || words.has("bcy") || !rel.isEmpty();
        boolean the = words.all().toLowerCase(Locale.ROOT).matches("(?s)(?:.*\\s)?the\\s.*");
        boolean plain = name.equals("summer") || name.equals("winter") || name.equals("autumn");
        boolean led = Set.of(
                        "in",
                        "by",
                        "since",
                        "until",
                        "during",
                        "this",
                        "throughout",
                        "from",
                        "through",
                        "late",
                        "early",
                        "over")
                .contains(words.before());
        boolean noun = words.afterTag().startsWith("NN") || words.after().equals("of");
        boolean campaign = words.after().matches("(?i)offensives?|campaigns?|fighting|counter-?offensive");
        boolean season = plain && !words.after().equals("of")
                || the && !name.equals("fall")
                || led && !name.equals("fall") && !words.all().contains(" ")
                || the && led;
        boolean part = words.has("mod") && !words.get("mod").contains(" ");
        if (!dated && !campaign && (noun && !plain || words.after().equals("of") || !season && !part)) {
            return Optional.empty();
        }
        int month = switch (name) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
        Optional<Integer> year = words.has("bcy")
                ? Optional.of(1 - Integer.parseInt(words.get("bcy")))
                : year(words, setting).or(() -> seasonYear(month, rel, setting));
        return Optional.of(year.map(
                        y -> Stress.on(new Period(Grain.SEASON, LocalDate.of(y, month, 1)), words.get("mod")))
                .orElseGet(() -> Value.relative(
                        words.all(),
                        Timex.Type.DATE,
                        "XXXX-"
                                + (name.equals("autumn")
                                        ? "FA"
                                        : name.substring(0, 2).toUpperCase(Locale.ROOT)))));
    }

    private static Optional<Integer> seasonYear(int month, String rel, Setting setting) {
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
