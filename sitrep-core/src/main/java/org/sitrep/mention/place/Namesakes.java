package org.sitrep.mention.place;

import java.util.List;
import java.util.Set;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/** Towns and the districts named after them. */
final class Namesakes {
    private static final double WIDE_DISTRICT_KM = 150;

    private Namesakes() {}

    /**
     * "Shells fell on Izmail": where town and district bear one name the bare name means the town. They change places, so that the
     * choice between places far apart is not touched.
     *
     * @param candidates of one bare name
     * @param likely how likely each is; changed here
     */
    static void leaveToTowns(List<Place> candidates, double[] likely) {
        for (int d = 0; d < likely.length; d++) {
            Place district = candidates.get(d);
            int town = -1;
            for (int i = 0; i < likely.length; i++) {
                if (isTownOf(candidates.get(i), district) && (town < 0 || likely[i] > likely[town])) {
                    town = i;
                }
            }
            if (town >= 0 && likely[town] < likely[d]) {
                double less = likely[town];
                likely[town] = likely[d];
                likely[d] = less;
            }
        }
    }

    /**
     * "The town of Hawija": a village of which nothing is known, and whose name agrees only but for an article, is not what a report
     * means that also speaks of the country of a seat spelt just so. They change places.
     *
     * @param likely how likely each is; changed here
     * @param spokenOf the countries the report speaks of
     */
    static void leaveToSeats(List<PlaceCandidate> candidates, double[] likely, Set<String> spokenOf) {
        int best = -1;
        int seat = -1;
        for (int i = 0; i < likely.length; i++) {
            best = best < 0 || likely[i] > likely[best] ? i : best;
            Place place = candidates.get(i).place();
            boolean seated = place.feature().startsWith("PPLA")
                    && candidates.get(i).how() == PlaceCandidate.Match.EXACT
                    && spokenOf.contains(place.country());
            seat = seated && (seat < 0 || likely[i] > likely[seat]) ? i : seat;
        }
        if (best >= 0 && seat >= 0 && isObscure(candidates.get(best))) {
            double less = likely[seat];
            likely[seat] = likely[best];
            likely[best] = less;
        }
    }

    private static boolean isObscure(PlaceCandidate candidate) {
        return candidate.how() != PlaceCandidate.Match.EXACT
                && candidate.place().population() == 0
                && candidate.place().feature().equals("PPL");
    }

    /** A town may lie far from the middle of a wide district. */
    private static boolean isTownOf(Place town, Place district) {
        boolean placed = town.admin1().isPresent() && district.admin1().isPresent();
        boolean samePart = placed && town.admin1().equals(district.admin1());
        return district.precision() == Place.Precision.DISTRICT
                && town.precision() == Place.Precision.TOWN
                && town.country().equals(district.country())
                && (samePart || !placed)
                && town.kilometresTo(district.latitude(), district.longitude())
                        <= (samePart ? WIDE_DISTRICT_KM : 2 * district.radiusKm());
    }
}
