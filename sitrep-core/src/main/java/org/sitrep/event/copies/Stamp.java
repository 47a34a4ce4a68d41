package org.sitrep.event.copies;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day and hour a text gives in its first lines as those of its appearance.
 *
 * @param day month × 100 + day, because years are often left out; with a year in front where both texts give one
 * @param minute minute of the day as written
 * @param zone minutes ahead of Greenwich, where the line names a zone
 */
record Stamp(Optional<Integer> year, Optional<Integer> day, OptionalInt minute, OptionalInt zone) {
    private static final int LINES = 5;
    private static final int OTHER_WORDS = 5;
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final String MONTH = "\\b(" + MONTHS.replace(' ', '|') + ")[a-z]*";
    private static final Pattern MONTH_FIRST = Pattern.compile(
            MONTH + "\\s*\\.?\\s*(\\d{1,2})\\b(?!\\s*:)(?:st|nd|rd|th)?(?:\\s*,?\\s*((?:19|20)\\d\\d))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + "(?:\\s*,?\\s*((?:19|20)\\d\\d))?");
    private static final Pattern SLASHES =
            Pattern.compile("\\b(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*/\\s*((?:19|20)?\\d\\d)\\b");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(\\d{1,2})\\s*:\\s*(\\d\\d)(?:\\s*:\\s*\\d\\d)?\\s*([ap]\\s*\\.?\\s*m\\b)?\\s*\\.?\\s*\\(?\\s*([a-z]{2,3}\\b)?");
    private static final Pattern SAYS_SO = Pattern.compile("\\b(?:posted|published|updated|edited|created|filed)\\b");
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("gmt", 0),
            Map.entry("utc", 0),
            Map.entry("bst", 60),
            Map.entry("et", -240),
            Map.entry("est", -300),
            Map.entry("edt", -240),
            Map.entry("ct", -300),
            Map.entry("cst", -360),
            Map.entry("cdt", -300),
            Map.entry("mt", -360),
            Map.entry("mst", -420),
            Map.entry("mdt", -360),
            Map.entry("pt", -420),
            Map.entry("pst", -480),
            Map.entry("pdt", -420));

    /** Reads the first lines of a text. */
    static Stamp of(List<String> sentences) {
        Optional<Integer> year = Optional.empty();
        Optional<Integer> day = Optional.empty();
        OptionalInt minute = OptionalInt.empty();
        OptionalInt zone = OptionalInt.empty();
        for (String sentence : sentences.subList(0, Math.min(LINES, sentences.size()))) {
            String line = sentence.toLowerCase(Locale.ROOT);
            Matcher clock = CLOCK.matcher(line);
            boolean timed = clock.find();
            Found found = date(line);
            boolean heads = SAYS_SO.matcher(line).find()
                    || Words.of(line).size() - (found.matched() ? 3 : 0) - (timed ? 4 : 0) <= OTHER_WORDS;
            if (!heads) {
                continue;
            }
            if (found.matched() && day.isEmpty()) {
                day = Optional.of(found.day());
                year = found.year();
            }
            if (timed && minute.isEmpty()) {
                minute = OptionalInt.of(minute(clock));
                Integer named = clock.group(4) == null ? null : ZONES.get(clock.group(4));
                zone = named == null ? OptionalInt.empty() : OptionalInt.of(named);
            }
        }
        return new Stamp(year, day, minute, zone);
    }

    /** Negative when this appeared before the other, positive when after, 0 when the stamps do not tell. */
    int order(Stamp other) {
        if (day.isEmpty() || other.day.isEmpty()) {
            return 0;
        }
        if (year.isPresent() && other.year.isPresent() && !year.equals(other.year)) {
            return year.get().compareTo(other.year.get());
        }
        int days = day.get().compareTo(other.day.get());
        if (days != 0 || minute.isEmpty() || other.minute.isEmpty()) {
            return days;
        }
        boolean zones = zone.isPresent() && other.zone.isPresent();
        int mine = minute.getAsInt() - (zones ? zone.getAsInt() : 0);
        int theirs = other.minute.getAsInt() - (zones ? other.zone.getAsInt() : 0);
        return Integer.compare(mine, theirs);
    }

    private record Found(boolean matched, int day, Optional<Integer> year) {}

    private static Found date(String line) {
        Matcher slashes = SLASHES.matcher(line);
        if (slashes.find()) {
            int first = Integer.parseInt(slashes.group(1));
            int second = Integer.parseInt(slashes.group(2));
            int year = Integer.parseInt(slashes.group(3));
            return new Found(
                    true,
                    first > 12 ? second * 100 + first : first * 100 + second,
                    Optional.of(year < 100 ? 2000 + year : year));
        }
        Matcher month = MONTH_FIRST.matcher(line);
        if (month.find()) {
            return new Found(true, day(month.group(1), month.group(2)), year(month.group(3)));
        }
        Matcher day = DAY_FIRST.matcher(line);
        if (day.find()) {
            return new Found(true, day(day.group(2), day.group(1)), year(day.group(3)));
        }
        return new Found(false, 0, Optional.empty());
    }

    private static int day(String month, String day) {
        return (MONTHS.indexOf(month) / 4 + 1) * 100 + Integer.parseInt(day);
    }

    private static Optional<Integer> year(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }

    private static int minute(Matcher clock) {
        int hour = Integer.parseInt(clock.group(1)) % 24;
        if (clock.group(3) != null) {
            hour = hour % 12 + (clock.group(3).startsWith("p") ? 12 : 0);
        }
        return hour * 60 + Integer.parseInt(clock.group(2));
    }
}
