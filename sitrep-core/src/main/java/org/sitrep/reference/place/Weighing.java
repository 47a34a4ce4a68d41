package org.sitrep.reference.place;

import java.util.List;
import org.sitrep.reference.PlaceCandidate;
import org.sitrep.reference.PlaceCandidate.Match;

/**
 * How likely a place is meant by a name, from how it is spelt and how well the place is known; the weights were learned from
 * spellings withheld from the gazetteer, by {@code VariantTraining}; only
 * what speaks against quarters and divisions (learned: -1.87) was set by hand, for the bare name usually means the town.
 */
public final class Weighing {
    /** What each feature means, in order. */
    public static final List<String> FEATURES = List.of(
            "cost",
            "cost a sound",
            "not exact",
            "other consonants",
            "prominence",
            "not the main name",
            "not a transliterating country, not exact",
            "first letter differs",
            "quarter or division",
            "across scripts",
            "country or region, not exact",
            "a word left out");

    private static final double[] WEIGHTS = {
        -7.90, -2.93, -0.03, 1.54, 1.04, -0.80, -6.39, -1.02, -3.50, 0.29, -4.78, -2.10
    };

    private static final int COST_A_SOUND = FEATURES.indexOf("cost a sound");
    private static final int LEFT_OUT = FEATURES.indexOf("a word left out");

    private Weighing() {}

    /**
     * A candidate and what speaks for it.
     *
     * @param features as {@link #FEATURES} names them
     */
    public record Weighed(PlaceCandidate candidate, double[] features) {
        /** Whether all words are kept and so few letters differ for each sound of the name. */
        boolean respelt(double mostASound) {
            return features[COST_A_SOUND] <= mostASound && features[LEFT_OUT] == 0;
        }

        /** The more, the likelier. */
        public double score() {
            double sum = 0;
            for (int i = 0; i < features.length; i++) {
                sum += WEIGHTS[i] * features[i];
            }
            return sum;
        }
    }

    static double[] features(
            Match how,
            int cost,
            int sounds,
            boolean sameConsonants,
            double prominence,
            boolean main,
            boolean arabicLands,
            boolean begins,
            boolean part,
            boolean across,
            boolean wide,
            boolean shorter) {
        double inexact = how == Match.EXACT ? 0 : 1;
        return new double[] {
            cost / 10.0,
            cost / 10.0 / Math.max(1, sounds),
            inexact,
            how == Match.SKELETON && !sameConsonants ? 1 : 0,
            prominence,
            main ? 0 : 1,
            arabicLands ? 0 : inexact,
            begins ? 0 : 1,
            part ? 1 : 0,
            across ? 1 : 0,
            wide ? inexact : 0,
            shorter ? 1 : 0
        };
    }
}
