package org.sitrep.reference.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.reference.Actor;
import org.sitrep.reference.Hints;
import org.sitrep.reference.Ranked;

/** Orders the bearers of one name by what is known of the report. */
public final class Ranking {
    /** How much likelier a bearer is who acts in the first country of the report, and in a further one. */
    private static final double IN_FIRST_COUNTRY = 20;

    private static final double IN_FURTHER_COUNTRY = 6;
    /** How much less likely a bearer is who was not there, or did not bear the name, on the day: later reports use old names too. */
    private static final double NOT_ON_THE_DAY = .1;
    /** How much less likely each next bearer is by the order of the files alone. */
    private static final double LATER_IN_THE_FILES = .8;

    private Ranking() {}

    /** The bearers, likeliest first; their weights add up to 1. */
    public static List<Ranked> of(List<Actor> bearers, String name, Hints hints) {
        List<Ranked> scored = new ArrayList<>();
        double order = 1;
        double sum = 0;
        for (Actor actor : bearers) {
            double score = order;
            String reason = "name of the register";
            int country = country(actor, hints);
            if (country == 0) {
                score *= IN_FIRST_COUNTRY;
                reason = "acts in " + hints.countries().get(0);
            } else if (country > 0) {
                score *= IN_FURTHER_COUNTRY;
                reason = "acts in " + hints.countries().get(country);
            }
            if (hints.day().filter(day -> !bears(actor, name, day)).isPresent()) {
                score *= NOT_ON_THE_DAY;
                reason += "; not under this name on that day";
            }
            scored.add(new Ranked(actor, score, reason));
            sum += score;
            order *= LATER_IN_THE_FILES;
        }
        double whole = sum;
        return scored.stream()
                .map(r -> new Ranked(r.actor(), r.weight() / whole, r.reason()))
                .sorted(Comparator.comparingDouble(Ranked::weight).reversed())
                .toList();
    }

    /** The place among the countries of the hints of the first in which the actor acts; -1 for none. */
    static int country(Actor actor, Hints hints) {
        for (int i = 0; i < hints.countries().size(); i++) {
            if (actor.actsIn(hints.countries().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean bears(Actor actor, String name, LocalDate day) {
        return actor.active().holds(day)
                && actor.aliases().stream()
                        .filter(a -> a.text().equalsIgnoreCase(name))
                        .allMatch(a -> a.used().holds(day));
    }
}
