package org.sitrep.mention.time;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.base.Granularity;

/** How long the stretches of the calendar are that an expression names. */
enum Grain {
    DAY("D", Granularity.DAY, 1, ChronoUnit.DAYS),
    WEEKEND("WE", Granularity.WEEK, 1, ChronoUnit.WEEKS),
    WEEK("W", Granularity.WEEK, 1, ChronoUnit.WEEKS),
    MONTH("M", Granularity.MONTH, 1, ChronoUnit.MONTHS),
    QUARTER("Q", Granularity.SEASON, 3, ChronoUnit.MONTHS),
    /** Three months from March, June, September or December. */
    SEASON("SEASON", Granularity.SEASON, 3, ChronoUnit.MONTHS),
    HALF("H", Granularity.SEASON, 6, ChronoUnit.MONTHS),
    YEAR("Y", Granularity.YEAR, 1, ChronoUnit.YEARS),
    DECADE("DE", Granularity.OTHER, 10, ChronoUnit.YEARS),
    CENTURY("CE", Granularity.OTHER, 100, ChronoUnit.YEARS);

    final String letter;
    final Granularity granularity;
    final int amount;
    final ChronoUnit unit;

    Grain(String letter, Granularity granularity, int amount, ChronoUnit unit) {
        this.letter = letter;
        this.granularity = granularity;
        this.amount = amount;
        this.unit = unit;
    }

    /** The grain of a unit's name: "week", "Years". */
    static Optional<Grain> named(String word) {
        String unit = word.toLowerCase(Locale.ROOT);
        return switch (unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit) {
            case "day", "night", "date" -> Optional.of(DAY);
            case "week", "fortnight" -> Optional.of(WEEK);
            case "weekend" -> Optional.of(WEEKEND);
            case "month" -> Optional.of(MONTH);
            case "quarter" -> Optional.of(QUARTER);
            case "season", "spring", "summer", "autumn", "fall", "winter" -> Optional.of(SEASON);
            case "year" -> Optional.of(YEAR);
            case "decade" -> Optional.of(DECADE);
            case "century", "centurie" -> Optional.of(CENTURY);
            default -> Optional.empty();
        };
    }

    /** The value of a stretch that no anchor places. */
    String open() {
        return switch (this) {
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
}
