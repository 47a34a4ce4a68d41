package org.sitrep.mention.time;

import java.util.Optional;
import org.sitrep.base.When;
import org.sitrep.mention.Timex;

/**
 * What an expression means.
 *
 * @param period the stretch of the calendar it names, where it names one: later expressions are read against it
 */
record Value(When when, Timex.Type type, String value, Optional<Period> period) {
    private static final When UNSTATED = new When.Unstated();

    static Value of(Period period) {
        return new Value(period.when(), Timex.Type.DATE, period.value(), Optional.of(period));
    }

    /** A time within a day: {@code TNI}, {@code T12:00}. */
    static Value of(Period day, String time) {
        return new Value(day.when(), Timex.Type.TIME, day.value() + time, Optional.of(day));
    }

    /** A stretch said in days that its value does not show: "early March". */
    Value within(When closer) {
        return new Value(closer, type, value, period);
    }

    Value valued(String other) {
        return new Value(when, type, other, period);
    }

    /** The value of a stretch of which only a longer one is known: a day of that month. */
    static Value inside(Period base, Grain grain) {
        String rest = switch (grain) {
            case DAY -> base.grain() == Grain.MONTH ? "-XX" : base.grain() == Grain.YEAR ? "-XX-XX" : "";
            case WEEK -> base.grain() == Grain.YEAR ? "-WXX" : "";
            case MONTH -> base.grain() == Grain.YEAR ? "-XX" : "";
            default -> "";
        };
        return Value.of(base).valued(base.value() + rest);
    }

    /** Days that cannot be told without an anchor. */
    static Value relative(String words, Timex.Type type, String value) {
        return new Value(new When.Relative(words), type, value, Optional.empty());
    }

    static Value length(String value) {
        return new Value(UNSTATED, Timex.Type.DURATION, value, Optional.empty());
    }

    static Value recurring(String value) {
        return new Value(UNSTATED, Timex.Type.SET, value, Optional.empty());
    }

    /** "Recently", "the future". */
    static Value vague(String value) {
        return new Value(UNSTATED, Timex.Type.DATE, value, Optional.empty());
    }
}
