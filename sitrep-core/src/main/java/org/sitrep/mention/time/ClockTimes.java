package org.sitrep.mention.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.mention.Timex;

/** Times by the clock, with the day they are of: "at 10 p.m. Wednesday". */
final class ClockTimes {
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})(?:[:.]?([0-5]\\d))?(?::([0-5]\\d))?\\s*(a\\.?m|p\\.?m)?.*");

    private ClockTimes() {}

    static Optional<Value> clock(Words words, Setting setting) {
        Optional<String> time = time(words.get("c"), words);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        Optional<Value> day = day(words, setting);
        return Optional.of(day.flatMap(Value::period)
                .filter(p -> p.grain() == Grain.DAY)
                .map(p -> Value.of(p, time.get()))
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.TIME, "XXXX-XX-XX" + time.get())));
    }

    private static Optional<Value> day(Words words, Setting setting) {
        if (words.has("w")) {
            return NearDays.weekdayNear(NearDays.weekdayNamed(words.get("w")), words, setting)
                    .map(Value::of);
        }
        if (words.has("day")) {
            return NearDays.dayWord(words, setting);
        }
        if (words.has("m")) {
            return CalendarDates.day(words, setting);
        }
        if (words.has("m2")) {
            int day = Numerals.ordinal(words.get("d2")).orElse(0);
            Optional<Integer> year =
                    words.has("y2") ? Optional.of(Integer.parseInt(words.get("y2"))) : Optional.empty();
            int month = CalendarDates.month(words.get("m2"));
            return year.isPresent()
                    ? CalendarDates.day(year.get(), month, day).map(Value::of)
                    : CalendarDates.dayOf(month, day, words, setting);
        }
        Optional<Period> told =
                setting.narrated().filter(p -> p.grain() == Grain.DAY && (setting.history() || setting.near()));
        Optional<LocalDate> published = setting.history() ? Optional.empty() : setting.published();
        return told.or(() -> published.map(d -> new Period(Grain.DAY, d))).map(Value::of);
    }

    /** {@code T17:00}; empty where the words are no time of day, as in "2.30 metres". */
    private static Optional<String> time(String clock, Words words) {
        if (clock.equals("noon") || clock.equals("midday")) {
            return Optional.of("T12:00");
        }
        if (clock.equals("midnight")) {
            return Optional.of("T24:00");
        }
        String said = clock;
        if (clock.contains("o'clock") || clock.contains("o’clock")) {
            String number = clock.split(" ", -1)[0];
            said = Numerals.cardinal(number)
                    .map(d -> Integer.toString(d.intValue()))
                    .orElse(number);
        } else if (clock.matches("\\d{1,2}\\.\\d\\d") && !words.has("z")) {
            return Optional.empty();
        }
        Matcher figures = FIGURES.matcher(said);
        if (!figures.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(figures.group(1));
        String half = figures.group(4);
        boolean evening = half != null && half.startsWith("p")
                || words.get("p").matches("evening|afternoon|night") && hour < 12 && hour > 0;
        if (half != null && hour > 12 || hour > 24) {
            return Optional.empty();
        }
        if (evening && hour < 12) {
            hour += 12;
        } else if (half != null && half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        String minutes = figures.group(2) == null ? "00" : figures.group(2);
        String seconds = figures.group(3) == null ? "" : ":" + figures.group(3);
        return Optional.of(String.format(Locale.ROOT, "T%02d:%s%s", hour, minutes, seconds));
    }
}
