package org.sitrep.event.linking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.base.ActorId;
import org.sitrep.base.PlaceId;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Where;
import org.sitrep.event.conflict.Scope;
import org.sitrep.event.copies.Reuse;
import org.sitrep.event.copies.ReuseReader;
import org.sitrep.event.origins.Sides;

/** How well two claims can speak of one thing. */
final class Affinity {
    /** The two cannot be one. */
    static final double NEVER = -1;
    /** The same words: the two are one. */
    static final double SAME_WORDS = 2;

    /** Likeness of words from which a claim may be taken over from another. */
    static final double TAKEN_OVER = .6;
    /** Kinds that fit less well are one only where words agree, by {@link #AGREEING}. */
    static final double LOOSE = .65;
    /** Likeness of words at which they agree wholly. */
    static final double ALIKE = .6;
    /** How much of that claims need whose kind or place says little. */
    static final double AGREEING = .45;

    /** What is not said agrees so far. */
    static final double UNKNOWN = .5;
    /** How much more alike one number makes. */
    static final double ONE_NUMBER = .3;
    /** How alike those are that came with one picture, or of which one is the toll of the other. */
    static final double ONE_PICTURE = .8;
    /** Claims with place and day from their neighbours are one with those of other reports only where they are so much alike. */
    static final double LEANING = .3;
    /** How much of the agreement of places counts where one has it from a neighbour. */
    static final double BORROWED = .95;

    private final Sides sides;
    private final ReuseReader copies;

    Affinity(Sides sides, ReuseReader copies) {
        this.sides = sides;
        this.copies = copies;
    }

    /** From 0 to 1, {@link #NEVER}, or {@link #SAME_WORDS}; the order of the two does not matter. */
    double between(Slots a, Slots b) {
        if (!a.kind().equals(b.kind()) || a.mode() != b.mode()) {
            return NEVER;
        }
        if (oneDeath(a, b)) {
            return .95;
        }
        if (apart(a, b) > 1) {
            return NEVER;
        }
        double words = words(a, b);
        if (takenOver(a, b, words) || Translation.is(a, b)) {
            return SAME_WORDS;
        }
        double where = where(a, b);
        if (where < 0 || apart(a, b) > 0) {
            return NEVER;
        }
        switch (a.kind()) {
            case "occurrence":
                return occurrences(a, b, where, words);
            case "condition":
                return conditions(a, b, where, words);
            default:
                return estimates(a, b, where, words);
        }
    }

    /** A named person is killed once, wherever and whenever reports put it. */
    private static boolean oneDeath(Slots a, Slots b) {
        return a.kind().equals("occurrence")
                && a.mode() == Slots.Mode.ACTUAL
                && a.names().killed()
                && b.names().killed()
                && Math.abs(a.last() - b.last()) <= 10
                && a.names().sharesPerson(b.names());
    }

    /** How well a denial can mean a claim: the words or the party must point to it. */
    double denial(Slots denial, Slots claim) {
        if (!denial.kind().equals(claim.kind()) || denial.mode() != claim.mode() || apart(denial, claim) > 1) {
            return NEVER;
        }
        double pointing = aside(denial) ? cosine(denial.stems(), claim.stems()) : words(denial, claim);
        boolean sameParty = parties(denial.actor(), claim.actor(), day(denial, claim)) > UNKNOWN
                || parties(denial.target(), claim.target(), day(denial, claim)) > UNKNOWN;
        return pointing >= .25 || (sameParty && pointing >= .1) ? between(denial, claim) : NEVER;
    }

    /** "…, she told us; nothing burned this time": what a report adds on its own to a longer sentence denies no more than it says. */
    private static boolean aside(Slots denial) {
        Claim claim = denial.telling().claim();
        return claim.by().chain().size() == 1
                && 2 * claim.evidence().quote().length()
                        < claim.sentence().quote().length();
    }

    private double occurrences(Slots a, Slots b, double where, double words) {
        double kind = Kinship.between(a.plover(), a.acled(), b.plover(), b.acled());
        if (kind <= 0
                || Numbers.numbersOfTwoEvents(a, b)
                || doersOfTwoEvents(a, b)
                || (a.atOtherHours(b) && !Numbers.sameNumber(a, b))
                || Numbers.ofOtherOrder(a, b)
                || Numbers.wholeAndPart(a, b)) {
            return NEVER;
        }
        boolean oneSentence = a.sameSentence(b);
        boolean backwards = a.sameReport(b) && (a.refersBack() || b.refersBack());
        // Of one sentence, what is denied and what is said are two things unless their own words agree.
        double alike = oneSentence && a.denied() != b.denied()
                ? cosine(a.stems(), b.stems())
                : oneSentence ? 1 : backwards ? .8 : Math.min(1, words / ALIKE);
        if (Numbers.sameNumber(a, b)) {
            alike = Math.min(1, alike + ONE_NUMBER);
        }
        boolean vague = kind < LOOSE || where <= UNKNOWN;
        // Neighbours in a report share place and day because the one has them from the other; words must agree too.
        if (a.tollOf(b) || b.tollOf(a) || Shared.media(a, b)) {
            alike = Math.max(alike, ONE_PICTURE);
        }
        if (a.sameReport(b) && !oneSentence && kind >= 1 && where >= .9 && Shared.toll(a, b)) {
            alike = Math.max(alike, AGREEING);
        }
        boolean aside = a.sameReport(b) && !oneSentence && (kind < LOOSE ? alike < AGREEING : alike < .3);
        boolean lean = !a.sameReport(b) && (a.leans() || b.leans()) && alike < LEANING;
        if (aside || lean || (vague && alike < AGREEING)) {
            return 0;
        }
        return together(
                where,
                when(a.dating(), a.first(), a.last(), b.dating(), b.first(), b.last()),
                kind,
                actors(a, b),
                parties(a.target(), b.target(), day(a, b)),
                Numbers.amounts(a, b),
                alike);
    }

    /** What the slots of two occurrences say together; does not fall where one of them rises. */
    static double together(
            double where, double when, double kind, double actors, double targets, double amounts, double alike) {
        return .26 * where + .18 * when + .18 * kind + .09 * actors + .07 * targets + .05 * amounts + .17 * alike;
    }

    /** Of one thing in two kinds the actors may be the two sides: who takes a base and who gives it up. */
    private double actors(Slots a, Slots b) {
        double agreement = parties(a.actor(), b.actor(), day(a, b));
        return a.plover().equals(b.plover()) ? agreement : Math.max(UNKNOWN, agreement);
    }

    private double conditions(Slots a, Slots b, double where, double words) {
        double holder = parties(a.actor(), b.actor(), day(a, b));
        boolean stated = a.condition().isPresent() && a.condition().equals(b.condition());
        if (holder < 0 || (a.condition().isPresent() && b.condition().isPresent() && !stated)) {
            return NEVER;
        }
        boolean vague = where <= UNKNOWN || !stated;
        boolean counted =
                Numbers.sameNumber(a, b) && a.amounts().size() == b.amounts().size();
        double alike = counted ? Math.min(1, words + .3) : words;
        if (vague && alike < .4) {
            return 0;
        }
        if (words > .9 && a.stems().length > 2) {
            return .8;
        }
        return .36 * where + (stated ? .2 : .1) + .22 * Math.max(holder, UNKNOWN) + .22 * Math.min(1, alike / .5);
    }

    /** Two numbers are of one thing only when they count the same, in the same place, of the same side. */
    private double estimates(Slots a, Slots b, double where, double words) {
        boolean sameScope = a.amounts().stream()
                .anyMatch(x -> b.amounts().stream().anyMatch(y -> Scope.of(x).equals(Scope.of(y))));
        boolean samePlace =
                a.spots().isEmpty() == b.spots().isEmpty() && (a.spots().isEmpty() || equallyWide(a, b));
        double counted = Math.max(
                parties(a.actor(), b.actor(), day(a, b)),
                a.target().isEmpty() || b.target().isEmpty() ? -1 : parties(a.target(), b.target(), day(a, b)));
        boolean sameCounted = counted >= .9 || (a.actor().isEmpty() && b.actor().isEmpty());
        if (!sameScope || !samePlace || where < 0 || counted < UNKNOWN) {
            return NEVER;
        }
        return sameCounted || words >= .35 ? .8 + .2 * words : .3;
    }

    private static boolean equallyWide(Slots a, Slots b) {
        return ids(a).equals(ids(b))
                || a.spots().get(0).place().id().equals(b.spots().get(0).place().id())
                || (a.spots().get(0).fine()
                        && b.spots().get(0).fine()
                        && a.spots().get(0).agreement(b.spots().get(0)) >= .7);
    }

    private static Set<PlaceId> ids(Slots slots) {
        return slots.spots().stream().map(s -> s.place().id()).collect(Collectors.toSet());
    }

    /** Days between the two; 0 when they can be one day. */
    static long apart(Slots a, Slots b) {
        return Math.max(0, Math.max(a.first(), b.first()) - Math.min(a.last(), b.last()));
    }

    private static LocalDate day(Slots a, Slots b) {
        return LocalDate.ofEpochDay(Math.max(a.first(), b.first()));
    }

    /** How well the days of two agree that touch, 0 to 1. */
    static double when(
            Slots.Dating dating, long first, long last, Slots.Dating otherDating, long otherFirst, long otherLast) {
        boolean stated = dating == Slots.Dating.STATED || dating == Slots.Dating.NEIGHBOUR;
        boolean otherStated = otherDating == Slots.Dating.STATED || otherDating == Slots.Dating.NEIGHBOUR;
        if (dating == Slots.Dating.RECEIVED || otherDating == Slots.Dating.RECEIVED) {
            return .3;
        }
        if (stated && otherStated) {
            long longer = Math.max(last - first, otherLast - otherFirst);
            return longer == 0 ? 1 : longer <= 3 ? .85 : longer <= 8 ? .7 : .45;
        }
        if (!stated && !otherStated) {
            return Math.max(.3, .75 - .12 * Math.abs(last - otherLast));
        }
        long after = stated ? otherLast - last : last - otherLast;
        return after <= 1 ? .75 : .5;
    }

    /** Agreement of places, 0 to 1; negative for different places. */
    static double where(Slots a, Slots b) {
        if (a.spots().isEmpty() || b.spots().isEmpty()) {
            boolean mentioned = mentioned(a, b) || mentioned(b, a);
            if (mentioned || a.names().sharesName(b.names())) {
                return mentioned ? .85 : .75;
            }
            boolean nowhere = a.spots().isEmpty() && b.spots().isEmpty();
            // The parts of one sentence are at one place, although nobody knows which.
            return !nowhere ? .45 : a.sameSentence(b) ? UNKNOWN : .25;
        }
        boolean borrowed = !a.ownPlace() || !b.ownPlace();
        if (apart(a, b, Where.Role.AT) || apart(a, b, Where.Role.FROM)) {
            boolean named = mentioned(a, b)
                    || mentioned(b, a)
                    || (borrowed && a.names().sharesName(b.names()))
                    || (Numbers.sameNumber(a, b) && Shared.voice(a, b));
            return named ? .6 : NEVER;
        }
        double best = NEVER;
        for (Spot one : a.spots()) {
            for (Spot other : b.spots()) {
                best = Math.max(best, one.agreement(other) * (one.role() == other.role() ? 1 : .85));
            }
        }
        return a.ownPlace() && b.ownPlace() ? best : best * BORROWED;
    }

    /** Whether the words of one name a place of the other. */
    private static boolean mentioned(Slots placed, Slots words) {
        for (Spot spot : placed.spots()) {
            if (words.names().mentions(spot)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both say a place of this role and none agrees. */
    private static boolean apart(Slots a, Slots b, Where.Role role) {
        boolean compared = false;
        for (Spot one : a.spots()) {
            for (Spot other : b.spots()) {
                if (one.role() == role && other.role() == role) {
                    compared = true;
                    if (one.agreement(other) >= 0) {
                        return false;
                    }
                }
            }
        }
        return compared;
    }

    private double parties(Optional<Slots.Side> a, Optional<Slots.Side> b, LocalDate day) {
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        Optional<ActorId> one = a.get().actor();
        Optional<ActorId> other = b.get().actor();
        if (one.isPresent() && other.isPresent()) {
            switch (sides.between(one.get(), other.get(), day)) {
                case SAME:
                    return one.equals(other) ? 1 : .9;
                case ALLIED:
                    return .75;
                case ENEMY:
                    return -.8;
                default:
                    return .15;
            }
        }
        if (a.get().words().equals(b.get().words())) {
            return .9;
        }
        return one.isPresent() || other.isPresent() ? UNKNOWN : .4;
    }

    /** One source in one report that tells what each of two enemies did speaks of two events, but for a clash of both. */
    private boolean doersOfTwoEvents(Slots a, Slots b) {
        boolean clash = a.acled().equals(b.acled())
                && a.acled().filter("Armed clash"::equals).isPresent();
        return Numbers.oneSource(a, b) && !clash && parties(a.actor(), b.actor(), day(a, b)) < 0;
    }

    private boolean takenOver(Slots a, Slots b, double words) {
        boolean comparable = words >= TAKEN_OVER
                && a.denied() == b.denied()
                && !a.sameReport(b)
                && (!a.kind().equals("occurrence")
                        || Kinship.between(a.plover(), a.acled(), b.plover(), b.acled()) > 0);
        if (!comparable) {
            return false;
        }
        Reuse reuse = copies.between(a.telling(), b.telling());
        return reuse.certain() && (apart(a, b) == 0 || misdated(a, b, reuse));
    }

    /**
     * Whether a copy says another day than its original. A routine sentence with a new day tells of a new event, so most of the
     * report must be the same, and published on the same day.
     */
    private static boolean misdated(Slots a, Slots b, Reuse reuse) {
        return reuse.containment() >= .5
                && a.telling().carrier().published().isPresent()
                && a.telling()
                        .carrier()
                        .published()
                        .equals(b.telling().carrier().published());
    }

    /** How alike the words of both are, 0 to 1. */
    static double words(Slots a, Slots b) {
        return Math.max(cosine(a.stems(), b.stems()), .7 * cosine(a.sentenceStems(), b.sentenceStems()));
    }

    private static double cosine(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        // One word in common, often "strike" or "killed", says little however short the clauses are.
        double weight = shared < 2 ? .5 : 1;
        return shared == 0 ? 0 : weight * shared / Math.sqrt((double) a.length * b.length);
    }
}
