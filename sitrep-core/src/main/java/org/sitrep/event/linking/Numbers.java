package org.sitrep.event.linking;

import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.base.Unit;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Counted;
import org.sitrep.event.conflict.Scope;

/** What the numbers of two claims say of whether they speak of one thing. */
final class Numbers {
    private static final double UNKNOWN = .5;

    /** What says that one number of a sentence takes in the other: "four died since, so that ten are now dead". */
    private static final Pattern SUM = Pattern.compile(
            "\\b(?:now|total|toll|so that|bring(?:s|ing)?|brought|rais(?:es|ed|ing)|altogether|in all|overall|rises?|rose|risen"
                    + "|making|mak(?:es)?|adding up)\\b");

    private static final Pattern ALONE = Pattern.compile("\\p{L} alone\\b(?! (?:in|at|on|with)\\b)");

    private static final Set<Unit> PEOPLE = Set.of(
            Unit.CIVILIANS,
            Unit.FIGHTERS,
            Unit.DETAINED,
            Unit.ABDUCTED,
            Unit.DISPLACED,
            Unit.KILLED,
            Unit.WOUNDED,
            Unit.MISSING);
    private static final Set<Unit> CASUALTIES = Set.of(Unit.KILLED, Unit.WOUNDED);

    private Numbers() {}

    /** One number of one thing in both, and more than one. */
    static boolean sameNumber(Slots a, Slots b) {
        for (Counted x : a.amounts()) {
            for (Counted y : b.amounts()) {
                double low = x.amount().value().low().orElse(-1);
                boolean counts =
                        sameUnit(x.amount().value().unit(), y.amount().value().unit());
                if (low > 1 && counts && low == y.amount().value().low().orElse(-2)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** People are counted in several ways; the dead are not the wounded. */
    private static boolean sameUnit(Unit one, Unit other) {
        return one == other
                || (PEOPLE.contains(one)
                        && PEOPLE.contains(other)
                        && !(CASUALTIES.contains(one) && CASUALTIES.contains(other)));
    }

    static double amounts(Slots a, Slots b) {
        double best = UNKNOWN;
        for (Counted x : a.amounts()) {
            for (Counted y : b.amounts()) {
                if (Scope.of(x).equals(Scope.of(y))) {
                    if (x.amount().value().intersects(y.amount().value())) {
                        return 1;
                    }
                    best = .2;
                }
            }
        }
        return best;
    }

    /** One source in one report that gives two different numbers of the same thing speaks of two events. */
    static boolean numbersOfTwoEvents(Slots a, Slots b) {
        boolean summed = a.sameSentence(b)
                && SUM.matcher(a.telling().claim().sentence().quote()).find();
        return oneSource(a, b) && !summed && amounts(a, b) < UNKNOWN;
    }

    /** Whether one source says both in one report. */
    static boolean oneSource(Slots a, Slots b) {
        Claim one = a.telling().claim();
        Claim other = b.telling().claim();
        return a.sameReport(b)
                && one.by()
                        .last()
                        .value()
                        .name()
                        .equals(other.by().last().value().name());
    }

    /** People on the move in a province and in one of its towns: two counts that differ are of two things. */
    static boolean wholeAndPart(Slots a, Slots b) {
        if (!countedApart(a, b)) {
            return false;
        }
        boolean fine = a.spots().stream().anyMatch(Spot::fine);
        boolean otherFine = b.spots().stream().anyMatch(Spot::fine);
        boolean placed = !a.spots().isEmpty() && !b.spots().isEmpty();
        return (placed && fine != otherFine) || alone(a) != alone(b);
    }

    private static boolean countedApart(Slots a, Slots b) {
        for (Counted x : a.amounts()) {
            for (Counted y : b.amounts()) {
                Unit unit = x.amount().value().unit();
                boolean whole = unit == Unit.DISPLACED || unit == Unit.FIGHTERS || unit == Unit.CIVILIANS;
                if (whole
                        && Scope.of(x).equals(Scope.of(y))
                        && !x.amount().value().intersects(y.amount().value())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The camp alone shelters 31,000": of more. */
    private static boolean alone(Slots slots) {
        return ALONE.matcher(slots.telling().claim().sentence().quote()).find();
    }

    /** The dead of a war and the dead of a day: a number a hundred or more and ten times the other is of something else. */
    static boolean ofOtherOrder(Slots a, Slots b) {
        for (Counted x : a.amounts()) {
            for (Counted y : b.amounts()) {
                if (Scope.of(x).equals(Scope.of(y))
                        && !x.amount().value().intersects(y.amount().value())) {
                    double one = x.amount().value().low().orElse(0);
                    double other = y.amount().value().low().orElse(0);
                    if (Math.max(one, other) >= 100 && Math.max(one, other) > 10 * Math.min(one, other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
