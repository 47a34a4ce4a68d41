package org.sitrep.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.Timex;

/** Days and their parts counted from a day: "on Wednesday", "the day before yesterday", "overnight". */
final class NearDays {
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Map<String, String> PARTS = Map.of(
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

    /** For how many days a day of the week is just gone. */
    private static final int JUST_GONE = 2;

    private NearDays() {}

    /** The part of a day a word names, as TimeML has it; empty where it names none. */
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
}
