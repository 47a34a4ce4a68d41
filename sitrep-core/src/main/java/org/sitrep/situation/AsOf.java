package org.sitrep.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The moment from which one looks.
 *
 * @param known only what was received up to and including this instant counts
 */
public record AsOf(Instant known) {
    /** Everything that was known at the end of that day, UTC. */
    public static AsOf endOf(LocalDate day) {
        return new AsOf(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1));
    }

    /** The day, UTC. */
    public LocalDate day() {
        return known.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
