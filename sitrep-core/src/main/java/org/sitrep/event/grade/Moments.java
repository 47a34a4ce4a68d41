package org.sitrep.event.grade;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sitrep.base.When;
import org.sitrep.event.Telling;

/** The days a claim speaks of. */
final class Moments {
    private Moments() {}

    /** From its first to its last day, if the claim tells both and they lie at most so many days apart. */
    static Optional<Days> within(Telling telling, int most) {
        return telling.claim()
                .that()
                .particulars()
                .when()
                .map(w -> w.value())
                .flatMap(Moments::days)
                .filter(d -> !d.last().isAfter(d.first().plusDays(most)));
    }

    /** Both included. */
    record Days(LocalDate first, LocalDate last) {}

    private static Optional<Days> days(When when) {
        return when.firstDay().flatMap(f -> when.lastDay().map(l -> new Days(f, l)));
    }

    /** The day on which relations are looked up: that of the event where it is told, else of the report. */
    static LocalDate day(Telling telling) {
        return telling.claim()
                .that()
                .particulars()
                .when()
                .map(w -> w.value())
                .flatMap(When::firstDay)
                .or(() -> telling.carrier().published())
                .orElseGet(() -> LocalDate.ofInstant(telling.carrier().received(), ZoneOffset.UTC));
    }
}
