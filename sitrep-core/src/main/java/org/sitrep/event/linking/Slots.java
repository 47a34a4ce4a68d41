package org.sitrep.event.linking;

import java.util.List;
import java.util.Optional;
import org.sitrep.base.ActorId;
import org.sitrep.base.Amount;
import org.sitrep.base.Unit;
import org.sitrep.claim.Counted;
import org.sitrep.claim.Part;
import org.sitrep.event.Telling;
import org.sitrep.event.copies.Words;
import org.sitrep.reference.Scripts;

/**
 * What of a telling is compared.
 *
 * @param kind "occurrence", "condition" or "estimate"
 * @param mode what happened, what is intended, what may be
 * @param condition the state, for conditions
 * @param spots where, with points
 * @param ownPlace whether the claim itself says where; else the place is that of a neighbouring claim of its report
 * @param first first possible day, days since 1970-01-01
 * @param last last possible day, days since 1970-01-01
 * @param dating how the days are known
 * @param hours what part of the day the claim puts it in
 * @param stems what the evidence is about, ascending numbers of stems
 * @param sentenceStems what the sentence is about, ascending numbers of stems
 * @param refersBack whether the words point to something said before: "the dead", "the strike"
 * @param names the names in the evidence
 * @param source who says so in the end, folded; empty where that is anybody, as residents are
 */
record Slots(
        Telling telling,
        String kind,
        Mode mode,
        boolean denied,
        Optional<String> plover,
        Optional<String> acled,
        Optional<String> condition,
        List<Spot> spots,
        boolean ownPlace,
        long first,
        long last,
        Dating dating,
        Hours hours,
        Optional<Side> actor,
        Optional<Side> target,
        List<Counted> amounts,
        int[] stems,
        int[] sentenceStems,
        boolean refersBack,
        Names names,
        String source) {

    private static final int NEXT_SENTENCES = 300;
    /** So many dead are those of a war, not of the strike before. */
    private static final int WAR = 1000;

    /**
     * Who does it or to whom it is done.
     *
     * @param words the words for it, folded
     */
    record Side(Optional<ActorId> actor, String words) {
        static Side of(Part part) {
            return new Side(
                    part.party().value().actor(),
                    Words.fold(part.party().value().name()));
        }
    }

    /** In what way it is said to be so. */
    enum Mode {
        /** It happened or holds. */
        ACTUAL,
        /** Somebody intends or ordered it. */
        INTENDED,
        /** It may be or is feared. */
        POSSIBLE
    }

    /** Parts of a day that nobody takes for each other; a night belongs to two days and is none. */
    enum Hours {
        UNKNOWN,
        MORNING,
        /** In the afternoon or evening. */
        LATER
    }

    /** How the days of a claim are known. */
    enum Dating {
        /** The claim says so. */
        STATED,
        /** A neighbouring claim of the report says so. */
        NEIGHBOUR,
        /** Only the day of publication is known. */
        PUBLISHED,
        /** Only the day of receipt is known. */
        RECEIVED
    }

    /** Whether this gives, a sentence or two later and without a place or day of its own, the toll of the other. */
    boolean tollOf(Slots other) {
        int later = telling.claim().sentence().span().start()
                - other.telling.claim().sentence().span().start();
        boolean follows = sameReport(other) && later > 0 && later < NEXT_SENTENCES;
        return follows && !ownPlace && dating != Dating.STATED && toll(WAR);
    }

    /** Whether it counts killed or wounded, fewer than so many. */
    private boolean toll(double fewer) {
        // A loop, because this is asked of very many pairs.
        for (Counted counted : amounts) {
            Amount amount = counted.amount().value();
            boolean casualties = amount.unit() == Unit.KILLED || amount.unit() == Unit.WOUNDED;
            if (casualties && amount.low().orElse(0) < fewer) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has place and day from its neighbours and is no toll, so that only its words can say what it is about. */
    boolean leans() {
        return !ownPlace && dating != Dating.STATED && !toll(Double.POSITIVE_INFINITY);
    }

    /** Whether it is told in Arabic script. */
    boolean arabic() {
        return Scripts.isArabic(telling.claim().evidence().quote());
    }

    /** Whether this was in the morning and the other later on that day, or the other way round. */
    boolean atOtherHours(Slots other) {
        return hours != Hours.UNKNOWN && other.hours != Hours.UNKNOWN && hours != other.hours;
    }

    boolean sameReport(Slots other) {
        return telling.carrier().report().equals(other.telling.carrier().report());
    }

    boolean sameSentence(Slots other) {
        return sameReport(other)
                && telling.claim()
                        .sentence()
                        .span()
                        .equals(other.telling.claim().sentence().span());
    }
}
