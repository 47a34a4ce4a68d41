package org.sitrep.event.grade;

import java.util.Locale;
import java.util.Optional;
import org.sitrep.base.Note;
import org.sitrep.base.Unit;
import org.sitrep.claim.Counted;
import org.sitrep.event.Doubt;
import org.sitrep.event.Telling;
import org.sitrep.reference.Place;

/** Figures that can hardly be: more people killed at once than live there, or than any day of the war has seen. */
final class Tolls {
    private static final double MOST_KILLED_AT_ONCE = 3_000;
    /** So many may be at a hamlet of a few houses: a wedding, a market, people who fled to it. */
    private static final long GUESTS = 100;
    /** The dead of a whole war are no figure of one day. */
    private static final int MOST_DAYS = 7;

    private Tolls() {}

    /** Why a figure of the claim can hardly be, if so. */
    static Optional<Doubt> doubt(Telling telling, Optional<Place> place) {
        boolean occurrence = telling.claim().that().kind().equals("occurrence")
                && Moments.within(telling, MOST_DAYS).isPresent();
        if (!occurrence) {
            return Optional.empty();
        }
        long people = place.filter(p -> p.precision() == Place.Precision.TOWN)
                .map(Place::population)
                .filter(p -> p > 0)
                .map(p -> Math.max(p, GUESTS))
                .orElse(Long.MAX_VALUE);
        for (Counted counted : telling.claim().that().particulars().amounts()) {
            double low = counted.amount().value().low().orElse(0);
            boolean killed = counted.amount().value().unit() == Unit.KILLED;
            if (killed && (low > MOST_KILLED_AT_ONCE || low > people)) {
                return Optional.of(new Doubt(
                        telling.claim().id(),
                        Note.info(
                                "TOLL-IMPLAUSIBLE",
                                String.format(Locale.ROOT, "%,.0f killed is beyond what is known of the place.", low)),
                        true));
            }
        }
        return Optional.empty();
    }
}
