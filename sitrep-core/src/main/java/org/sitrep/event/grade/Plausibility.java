package org.sitrep.event.grade;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.base.Unit;
import org.sitrep.claim.Counted;
import org.sitrep.event.Telling;
import org.sitrep.reference.Place;

/** Whether a figure can hardly be: more people killed at once than live there, or than any day of the war has seen. */
public final class Plausibility {
    private static final double MOST_KILLED_AT_ONCE = 3_000;
    private static final int MOST_DAYS = 7;

    private Plausibility() {}

    /** Why it can hardly be, if so. */
    public static Optional<String> doubt(Collection<Telling> tellings, Optional<Place> place) {
        for (Telling telling : tellings) {
            boolean occurrence = telling.claim().that().kind().equals("occurrence") && dated(telling);
            for (Counted counted : telling.claim().that().particulars().amounts()) {
                double low = counted.amount().value().low().orElse(0);
                boolean killed = counted.amount().value().unit() == Unit.KILLED;
                long people = place.filter(p -> p.precision() == Place.Precision.TOWN)
                        .map(Place::population)
                        .filter(p -> p > 0)
                        .orElse(Long.MAX_VALUE);
                if (occurrence && killed && (low > MOST_KILLED_AT_ONCE || low > people)) {
                    return Optional.of(
                            String.format(Locale.ROOT, "%,.0f killed is beyond what is known of the place.", low));
                }
            }
        }
        return Optional.empty();
    }

    /** The dead of a whole war are no figure of one day. */
    private static boolean dated(Telling telling) {
        return telling.claim()
                .that()
                .particulars()
                .when()
                .map(w -> w.value())
                .filter(w -> w.firstDay().isPresent() && w.lastDay().isPresent())
                .filter(w -> !w.lastDay().get().isAfter(w.firstDay().get().plusDays(MOST_DAYS)))
                .isPresent();
    }
}
