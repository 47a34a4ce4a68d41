package org.sitrep.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Granularity;
import org.sitrep.base.When;
import org.sitrep.mention.Timex;

/** Stretches of time counted from a day: "on Wednesday", "last month", "four days later", "a year ago". */
final class NearDates {
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    static final Map<String, String> PARTS = Map.of(
            "morning",
            "TMO",
            "dawn",
            "TMO",
            "daybreak",
            "TMO",
            "afternoon",
            "TAF",
            "evening",
            "TEV",
            "dusk",
            "TEV",
            "night",
            "TNI",
            "nighttime",
            "TNI",
            "noon",
            "T12:00",
            "midday",
            "T12:00");
    /** What "a few" and "several" stand for when days must be named. */
    private static final int A_FEW = 3;

    private static final int SEVERAL = 5;

    /** For how many days a day of the week is just gone. */
    private static final int JUST_GONE = 2;

    private NearDates() {}

    static String part(String word) {
        return word.equals("midnight") ? "T24:00" : PARTS.getOrDefault(word, "");
    }

    static DayOfWeek weekdayNamed(String word) {
        return DayOfWeek.of(WEEKDAYS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    private static Value withPart(Period day, String part) {
        return part.isEmpty() ? Value.of(day) : Value.of(day, part);
    }

    static Optional<Value> weekday(Words words, Setting setting) {
        DayOfWeek day = weekdayNamed(words.get("w"));
        String part = part(words.get("p"));
        return Optional.of(weekdayNear(day, words, setting)
                .map(p -> withPart(p, part))
                .orElseGet(() -> Value.relative(
                        words.all(),
                        part.isEmpty() ? Timex.Type.DATE : Timex.Type.TIME,
                        "XXXX-WXX-" + day.getValue() + part)));
    }

    static Optional<Period> weekdayNear(DayOfWeek day, Words words, Setting setting) {
        String rel = words.get("rel");
        boolean spoken =
                Set.of("that", "the following", "the previous", "the same").contains(rel);
        Optional<LocalDate> anchor = spoken || setting.history()
                ? setting.narrated().filter(p -> p.grain() == Grain.DAY).map(Period::first)
                : setting.published();
        return anchor.map(near -> {
                    LocalDate before = near.with(TemporalAdjusters.previousOrSame(day));
                    LocalDate after = near.with(TemporalAdjusters.nextOrSame(day));
                    LocalDate monday = near.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    LocalDate inWeek = monday.plusDays(day.getValue() - 1L);
                    if (words.get("week").startsWith("last")) {
                        return inWeek.minusDays(7);
                    }
                    if (words.get("week").startsWith("next")) {
                        return inWeek.plusDays(7);
                    }
                    if (rel.isEmpty() && words.after().matches("['’]s")) {
                        return words.has("planned") && setting.ahead() ? after : before;
                    }
                    return switch (rel) {
                        case "last", "the previous", "this past" -> near.with(TemporalAdjusters.previous(day));
                        case "next", "this coming", "the following" -> near.with(TemporalAdjusters.next(day));
                        case "this" -> inWeek.isBefore(near) && setting.ahead() ? after : inWeek;
                        default -> setting.ahead() && !isJustGone(before, near, setting) ? after : before;
                    };
                })
                .map(d -> new Period(Grain.DAY, d));
    }

    /** "Agreed to leave on Saturday", told on Sunday: the day before, not the one six days ahead. */
    private static boolean isJustGone(LocalDate before, LocalDate near, Setting setting) {
        return setting.tense() == Tense.FORESEEN && !before.isBefore(near.minusDays(JUST_GONE));
    }

    static Optional<Value> dayWord(Words words, Setting setting) {
        String word = words.get("day");
        String part = part(words.find("p").orElse(words.get("q")));
        if (setting.history() && word.equals("today") && part.isEmpty()) {
            return Optional.of(Value.vague("PRESENT_REF"));
        }
        int step = switch (word) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            case "the day before yesterday" -> -2;
            case "the day after tomorrow" -> 2;
            default -> 0;
        };
        return Optional.of(setting.published()
                .map(d -> withPart(new Period(Grain.DAY, d.plusDays(step)), part))
                .orElseGet(() -> Value.relative(
                        words.all(), part.isEmpty() ? Timex.Type.DATE : Timex.Type.TIME, "XXXX-XX-XX" + part)));
    }

    static Optional<Value> tonight(Words words, Setting setting) {
        String part = words.has("p") ? part(words.get("p")) : "TNI";
        int step = words.has("over") || words.get("rel").equals("last") ? -1 : 0;
        boolean overnightAhead = words.has("over") && setting.ahead();
        Optional<LocalDate> anchor = setting.history() && words.has("over")
                ? setting.narrated().filter(p -> p.grain() == Grain.DAY).map(Period::first)
                : setting.published();
        return Optional.of(anchor.map(d -> Value.of(new Period(Grain.DAY, d.plusDays(overnightAhead ? 0 : step)), part))
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.TIME, "XXXX-XX-XX" + part)));
    }

    static Optional<Value> partOfDate(Words words, Setting setting) {
        int month = CalendarDates.month(words.find("m").orElse(words.get("m2")));
        int day = Numerals.ordinal(words.find("d").orElse(words.get("d2"))).orElse(0);
        String part = part(words.get("p"));
        return CalendarDates.dayOf(month, day, words, setting)
                .map(v -> v.period().map(p -> withPart(p, part)).orElse(v));
    }

    static Optional<Value> spokenPart(Words words, Setting setting) {
        String part = part(words.get("p"));
        if (part.isEmpty()) {
            return Optional.empty();
        }
        String rel = words.get("rel");
        int step = rel.contains("next") || rel.contains("following") ? 1 : rel.contains("previous") ? -1 : 0;
        return Optional.of(setting.spoken()
                .filter(p -> p.grain() == Grain.DAY)
                .map(p -> Value.of(p.plus(step), part))
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.TIME, "XXXX-XX-XX" + part)));
    }

    static Optional<Value> dayBefore(Words words, Setting setting) {
        int step = words.get("dir").equals("after") ? 1 : -1;
        Optional<Grain> grain = Grain.named(words.get("u"));
        boolean event = words.after().matches("\\p{Lu}.*|this|that|any|an|each|every|an?|his|many");
        if (grain.isEmpty() || event) {
            return Optional.empty();
        }
        boolean night = words.get("u").equals("night");
        return Optional.of(shifted(grain.get(), step, setting.spoken())
                .map(v -> night ? v.period().map(p -> Value.of(p, "TNI")).orElse(v) : v)
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, open(grain.get(), setting))));
    }

    private static Optional<Value> shifted(Grain grain, long step, Optional<Period> base) {
        return base.filter(p -> p.grain().compareTo(grain) <= 0)
                .map(p -> Value.of(p.in(grain).plus(step)));
    }

    /** The value of a stretch of which only a longer one is known: a day of that month. */
    private static Value inside(Period base, Grain grain) {
        String rest = switch (grain) {
            case DAY -> base.grain() == Grain.MONTH ? "-XX" : base.grain() == Grain.YEAR ? "-XX-XX" : "";
            case WEEK -> base.grain() == Grain.YEAR ? "-WXX" : "";
            case MONTH -> base.grain() == Grain.YEAR ? "-XX" : "";
            default -> "";
        };
        return Value.of(base).valued(base.value() + rest);
    }

    static String open(Grain grain, Setting setting) {
        return (setting.telling() == Setting.Telling.ANTIQUITY ? "BC" : "") + open(grain);
    }

    /** The value of a stretch that no anchor places. */
    static String open(Grain grain) {
        return switch (grain) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case DECADE -> "X".repeat(3);
            case CENTURY -> "XX";
            default -> "XXXX";
        };
    }

    static Optional<Value> unitRelative(Words words, Setting setting) {
        Grain grain = Grain.named(words.get("u")).orElseThrow();
        if (isTitle(words)) {
            return Optional.empty();
        }
        String rel = words.find("rel").orElse(words.get("rel2"));
        String modifier = words.get("mod");
        boolean the = words.all().toLowerCase(Locale.ROOT).matches("(?s)(?:.*\\s)?the\\s.*");
        Optional<Period> now = setting.now().map(d -> Period.of(Grain.DAY, d));
        Optional<Period> spoken = setting.spoken();
        Optional<Period> published = setting.published().map(d -> Period.of(Grain.DAY, d));
        Optional<Period> base;
        int step = 0;
        switch (rel) {
            case "last", "this past", "past":
                if (the && grain == Grain.DAY) {
                    return Optional.empty();
                }
                step = -1;
                base = rel.equals("last") && the && setting.history() ? spoken : published.or(() -> now);
                if (rel.equals("past") && grain != Grain.YEAR) {
                    return Lengths.pastLength(words, setting);
                }
                break;
            case "next", "coming", "this coming":
                step = 1;
                base = the || setting.history() ? spoken : published;
                if (the && grain != Grain.DAY && !setting.history()) {
                    return Lengths.pastLength(words, setting);
                }
                break;
            case "previous", "preceding", "prior":
                step = -1;
                base = spoken;
                break;
            case "following", "subsequent":
                step = 1;
                base = spoken;
                break;
            case "same", "that", "that same", "this same", "that very":
                base = spoken;
                break;
            case "latest":
                base = grain == Grain.QUARTER ? latestQuarter(setting) : published;
                break;
            case "":
                base = setting.history() || setting.near() && !modifier.contains("er") ? spoken : published;
                break;
            default:
                base = setting.history() ? now : published;
                break;
        }
        int by = step;
        if (grain == Grain.DAY && (rel.equals("latest") || rel.equals("current"))) {
            return Optional.empty();
        }
        return Optional.of(base.filter(p -> p.grain().compareTo(grain) <= 0)
                .map(p -> {
                    Value value = Stress.on(p.in(grain).plus(by), modifier);
                    return nearer(value, rel, modifier, grain, setting);
                })
                .or(() -> base.filter(p -> p.grain().compareTo(grain) > 0).map(p -> inside(p, grain)))
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, open(grain, setting))));
    }

    /** "This Week" is a broadcast, "Man of the Year" a title. */
    private static boolean isTitle(Words words) {
        return Character.isUpperCase(words.named().getOrDefault("u", "-").charAt(0))
                && !words.all().equals(words.all().toUpperCase(Locale.ROOT));
    }

    private static Optional<Period> latestQuarter(Setting setting) {
        return setting.reported()
                .or(() ->
                        setting.published().map(d -> Period.of(Grain.QUARTER, d).plus(-1)));
    }

    static Optional<Value> latestPeriod(Words words, Setting setting) {
        return Optional.of(latestQuarter(setting)
                .map(Value::of)
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, "XXXX-QX")));
    }

    /** "This week" of what happened ends today, "earlier this week" before today, "later this week" begins today. */
    private static Value nearer(Value value, String rel, String modifier, Grain grain, Setting setting) {
        Optional<LocalDate> day = setting.published();
        Period period = value.period().orElseThrow();
        if (day.isEmpty()
                || setting.history()
                || day.get().isBefore(period.first())
                || day.get().isAfter(period.last())
                || grain == Grain.DAY) {
            return value;
        }
        LocalDate today = day.get();
        LocalDate first = period.first();
        LocalDate last = period.last();
        if (modifier.contains("earlier")) {
            last = today.isAfter(first) ? today.minusDays(1) : today;
        } else if (modifier.contains("later") || modifier.contains("rest") || modifier.contains("remainder")) {
            first = today;
        } else if (modifier.isEmpty() && rel.startsWith("this") && !setting.ahead()) {
            last = today;
        } else {
            return value;
        }
        return value.within(new When.Within(first, last, grain.granularity));
    }

    /** "The quarter", "the weekend": the one spoken of, or the last one. */
    static Optional<Value> theUnit(Words words, Setting setting) {
        Grain grain = Grain.named(words.get("u")).orElseThrow();
        if (isTitle(words)) {
            return Optional.empty();
        }
        boolean noun = words.afterTag().startsWith("NN")
                || words.after().matches("of|before|after|ago|earlier|later|when|that|before|after");
        if (noun && grain != Grain.QUARTER) {
            return Optional.empty();
        }
        Optional<Period> day = setting.published().map(d -> Period.of(Grain.DAY, d));
        if (words.has("full") && grain == Grain.YEAR) {
            return day.map(d -> Value.of(d.in(grain)));
        }
        if (grain == Grain.YEAR) {
            boolean told = setting.history()
                    || !Set.of("for", "of").contains(words.before())
                            && Set.of("during", "in", "throughout", "through").contains(words.before());
            return told
                    ? setting.spoken()
                            .filter(p -> p.grain().compareTo(grain) <= 0)
                            .map(p -> Value.of(p.in(grain)))
                    : Optional.of(Value.length("P1Y"));
        }
        Optional<Period> base = switch (grain) {
            case WEEKEND -> setting.history() ? Optional.empty() : day.map(d -> weekend(d, setting));
            case QUARTER -> latestQuarter(setting);
            default -> setting.history() ? setting.narrated().map(p -> p.in(grain)) : day.map(d -> d.in(grain));
        };
        return base.map(Value::of);
    }

    private static Period weekend(Period day, Setting setting) {
        Period own = day.in(Grain.WEEKEND);
        return setting.ahead() || !day.first().isBefore(own.first()) ? own : own.plus(-1);
    }

    static Optional<Value> yearEnd(Words words, Setting setting) {
        return setting.now().map(d -> Stress.on(Period.of(Grain.YEAR, d), "end"));
    }

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
                    Value.relative(words.all(), Timex.Type.DATE, count.isEmpty() ? "PAST_REF" : open(grain)));
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
                        : inside(Period.of(p.grain(), p.first().plus(steps * named.amount, named.unit)), named))
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, open(named, setting))));
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
