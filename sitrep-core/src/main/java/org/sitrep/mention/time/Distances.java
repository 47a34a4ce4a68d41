package org.sitrep.mention.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Granularity;
import org.sitrep.base.When;
import org.sitrep.mention.Timex;

/** Days and stretches at a distance that is said: "a year ago", "four days later", "three weeks from now". */
final class Distances {
    /** What "a few" and "several" stand for when days must be named. */
    private static final int A_FEW = 3;

    private static final int SEVERAL = 5;

    private Distances() {}

    /** "The year-ago quarter", "the same period last year": what is spoken of, a year before. */
    static Optional<Value> yearAgo(Words words, Setting setting) {
        return Optional.of(aYearBefore(setting).orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, "XXXX")));
    }

    /** What was spoken of just now, a year before; else the year before. */
    private static Optional<Value> aYearBefore(Setting setting) {
        Optional<Period> compared = setting.reported()
                .or(() -> setting.narrated().filter(p -> setting.near() && p.grain() == Grain.MONTH))
                .filter(p -> !setting.history());
        return compared.map(p -> Value.of(Period.of(p.grain(), p.first().minusYears(1))))
                .or(() -> setting.published()
                        .map(d -> Value.of(Period.of(Grain.YEAR, d).plus(-1))));
    }

    static Optional<Value> ago(Words words, Setting setting) {
        Optional<Double> count = words.find("n").flatMap(Numerals::cardinal);
        Optional<LocalDate> now = setting.published();
        if (words.has("su")) {
            return Optional.of(now.map(d -> new Value(new When.OnDay(d), Timex.Type.DATE, "PAST_REF", Optional.empty()))
                    .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, "PAST_REF")));
        }
        Grain grain = Grain.named(words.get("u")).orElseThrow();
        if (now.isEmpty()) {
            return Optional.of(
                    Value.relative(words.all(), Timex.Type.DATE, count.isEmpty() ? "PAST_REF" : grain.open()));
        }
        if (count.isEmpty()) {
            if (!words.has("n")) {
                return Optional.of(Value.vague("PAST_REF"));
            }
            int about = words.get("n").contains("few") ? A_FEW : SEVERAL;
            LocalDate point = Period.of(Grain.DAY, now.get()).first().minus((long) about * grain.amount, grain.unit);
            return Optional.of(new Value(around(point, grain), Timex.Type.DATE, "PAST_REF", Optional.empty()));
        }
        if (grain == Grain.YEAR && count.get() == 1 && setting.reported().isPresent() && !setting.history()) {
            return aYearBefore(setting);
        }
        LocalDate point = back(now.get(), grain, count.get());
        Grain named = grain == Grain.DECADE && count.get() > 0 ? Grain.YEAR : grain;
        if (count.get() != Math.rint(count.get())) {
            named = grain == Grain.YEAR ? Grain.MONTH : Grain.DAY;
        }
        Period period = Period.of(named, point);
        Value value = Value.of(period);
        return Optional.of(
                named == Grain.DAY
                        ? value
                        : value.within(sided(
                                around(point, grain), point, grain, words.all().toLowerCase(Locale.ROOT))));
    }

    private static LocalDate back(LocalDate from, Grain grain, double count) {
        if (count == Math.rint(count)) {
            return from.minus((long) count * grain.amount, grain.unit);
        }
        return grain == Grain.YEAR
                ? from.minusMonths(Math.round(count * 12))
                : from.minusDays(Math.round(count * days(grain)));
    }

    private static int days(Grain grain) {
        return switch (grain) {
            case WEEK, WEEKEND -> 7;
            case MONTH -> 30;
            case DAY -> 1;
            default -> 365;
        };
    }

    /** "A year ago" is rarely meant to the day. */
    private static When around(LocalDate point, Grain grain) {
        return switch (grain) {
            case DAY -> new When.Within(point.minusDays(1), point.plusDays(1), Granularity.WEEK);
            case WEEK, WEEKEND -> new When.Within(point.minusDays(3), point.plusDays(3), Granularity.WEEK);
            case MONTH -> new When.Within(point.minusDays(15), point.plusDays(15), Granularity.MONTH);
            default -> new When.Within(point.minusMonths(2), point.plusMonths(2), Granularity.YEAR);
        };
    }

    /** "Almost a year ago" is no longer ago than that, "more than a year ago" no less. */
    private static When sided(When around, LocalDate point, Grain grain, String words) {
        boolean later = words.matches("(?s)(?:almost|nearly|less than|just under|under|not quite)\\b.*");
        boolean earlier = words.matches("(?s)(?:more than|over|at least|well over|just over|no less than)\\b.*");
        if (!later && !earlier) {
            return around;
        }
        return new When.Within(
                earlier ? around.firstDay().orElse(point) : point,
                later ? around.lastDay().orElse(point) : point,
                grain == Grain.MONTH ? Granularity.MONTH : grain == Grain.WEEK ? Granularity.WEEK : Granularity.YEAR);
    }

    /** "Four days later" counts from what is spoken of; "a day earlier" too, or from the publication. */
    static Optional<Value> later(Words words, Setting setting) {
        Optional<Double> count = words.find("n").flatMap(Numerals::cardinal);
        Grain grain = Grain.named(words.get("u")).orElseThrow();
        boolean forward = !Set.of("earlier", "previously").contains(words.get("dir"));
        if (!words.has("n") && !words.get("u").endsWith("s")) {
            return Optional.empty();
        }
        if (count.isEmpty() || count.get() != Math.rint(count.get())) {
            return Optional.of(Value.vague(forward ? "FUTURE_REF" : "PAST_REF"));
        }
        boolean year = grain == Grain.YEAR && count.get() == 1 && !forward;
        Optional<Period> compared =
                setting.reported().or(() -> setting.narrated().filter(p -> setting.near()));
        if (year && !setting.history() && compared.isPresent()) {
            Period told = compared.get();
            return Optional.of(Value.of(Period.of(told.grain(), told.first().minusYears(1))));
        }
        Optional<Period> base = setting.narrated()
                .filter(p -> setting.history() || setting.near() || forward)
                .or(() -> setting.published().map(d -> Period.of(Grain.DAY, d)));
        Grain named = grain == Grain.DECADE || grain == Grain.CENTURY ? Grain.YEAR : grain;
        long steps = (long) (forward ? count.get() : -count.get())
                * (grain == Grain.DECADE ? 10 : grain == Grain.CENTURY ? 100 : 1);
        return Optional.of(base.map(p -> p.grain().compareTo(named) <= 0
                        ? Value.of(Period.of(named, p.first().plus(steps * named.amount, named.unit)))
                        : Value.inside(Period.of(p.grain(), p.first().plus(steps * named.amount, named.unit)), named))
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, setting.open(named))));
    }

    static Optional<Value> fromNow(Words words, Setting setting) {
        Optional<Double> count = words.find("n").flatMap(Numerals::cardinal);
        Grain grain = Grain.named(words.get("u")).orElseThrow();
        if (count.isEmpty()) {
            return Optional.of(Value.vague("FUTURE_REF"));
        }
        return setting.published().map(d -> Value.of(Period.of(grain, back(d, grain, -count.get()))));
    }
}
