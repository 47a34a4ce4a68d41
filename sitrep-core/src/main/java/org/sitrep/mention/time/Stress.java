package org.sitrep.mention.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sitrep.base.When;

/** The part of a stretch that a word singles out: "early March", "the end of 2016". */
final class Stress {
    private Stress() {}

    /** The first, middle or last third of a month or longer stretch; shorter ones are left whole. */
    static Value on(Period period, String modifier) {
        Value whole = Value.of(period);
        if (modifier.isEmpty() || period.grain().compareTo(Grain.MONTH) < 0) {
            return whole;
        }
        LocalDate first = period.first();
        long days = ChronoUnit.DAYS.between(first, period.last()) + 1;
        boolean month = period.grain() == Grain.MONTH;
        LocalDate second = month ? first.plusDays(10) : first.plusDays(days / 3);
        LocalDate third = month ? first.plusDays(20) : first.plusDays(days * 2 / 3);
        LocalDate from;
        LocalDate to;
        if (modifier.contains("earlier")
                || modifier.contains("later")
                || modifier.contains("res")
                || modifier.contains("remainder")) {
            return whole;
        } else if (modifier.contains("mid")) {
            from = second;
            to = third.minusDays(1);
        } else if (modifier.contains("half")) {
            LocalDate middle = first.plusDays(days / 2);
            boolean latter = modifier.contains("second") || modifier.contains("last") || modifier.contains("latter");
            from = latter ? middle : first;
            to = latter ? period.last() : middle.minusDays(1);
        } else if (modifier.contains("late")
                || modifier.contains("latter")
                || modifier.contains("end")
                || modifier.contains("last")
                || modifier.contains("close")) {
            from = third;
            to = period.last();
        } else {
            from = first;
            to = second.minusDays(1);
        }
        return whole.within(new When.Within(from, to, period.grain().granularity));
    }
}
