package org.sitrep.evaluate;

import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.base.Amount;
import org.sitrep.mention.Toll;

/** The one number ACLED's coders write for a toll that is an interval: the most conservative figure, and set numbers for vague words. */
final class AcledPractice {
    /** What the coders write where the number is not known, in small conflicts; in large ones they write 10. */
    static final int UNKNOWN = 3;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;\\]])\\s+");
    private static final Pattern NOT_KNOWN = Pattern.compile(
            "(?i)\\b(?:unknown|unspecified|unclear|undisclosed|unidentified|unreported|unconfirmed|undetermined)\\b");
    private static final Pattern DEATHS =
            Pattern.compile("(?i)\\b(?:fatalit\\w+|casualt\\w+|deaths?|losses)\\b|\\bnumbers? of [^.;]*\\bkilled\\b");

    private AcledPractice() {}

    /** The number the coders would write. */
    static long number(Toll toll) {
        long number = sum(toll.groups());
        for (List<Toll.Group> other : toll.others()) {
            number = Math.min(number, sum(other));
        }
        return number;
    }

    private static long sum(List<Toll.Group> groups) {
        return groups.stream().mapToLong(AcledPractice::number).sum();
    }

    private static long number(Toll.Group group) {
        Amount amount = group.amount();
        double low = amount.low().orElse(0);
        double high = amount.high().orElse(0);
        double plain = !group.numbered()
                ? UNKNOWN
                : amount.<Double>fold(
                        e -> e.number(),
                        l -> l.number(),
                        m -> m.number(),
                        b -> vague(low, high),
                        a -> a.number(),
                        s -> 0.0);
        return Math.round(group.mixed() ? plain / 2 : plain);
    }

    /** "Dozens" is 12, "tens" 10, "scores" 20, "several" 3, "hundreds" 100, "thousands" 1,000; a range its lower end. */
    private static double vague(double low, double high) {
        if (low == 24 && high == 99) {
            return 12;
        }
        if (low == 20 && high == 99) {
            return 10;
        }
        if (low == 40 && high == 99) {
            return 20;
        }
        if (low == 200 && high == 999) {
            return 100;
        }
        return low == 2000 && high == 9999 ? 1000 : low;
    }

    /**
     * Whether the coders wrote 3 or 10 because the note gives no number: a sentence of it says of the dead that their number is not known.
     */
    static boolean isUnknown(long gold, String note) {
        return (gold == UNKNOWN || gold == 10)
                && SENTENCE.splitAsStream(note)
                        .anyMatch(s ->
                                NOT_KNOWN.matcher(s).find() && DEATHS.matcher(s).find());
    }
}
