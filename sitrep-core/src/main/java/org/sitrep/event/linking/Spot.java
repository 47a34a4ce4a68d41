package org.sitrep.event.linking;

import java.util.Optional;
import org.sitrep.claim.Where;
import org.sitrep.reference.Place;

/**
 * A place of a claim with its point.
 *
 * @param near whether the words say near it, not in it
 * @param words the words that name it, folded
 */
record Spot(Where.Role role, Place place, boolean near, String words) {
    /** Towns further apart are different places. */
    private static final double APART_KM = 25;

    /** Agreement of two places of one name that were looked up in two ways. */
    static final double ONE_NAME = .85;
    /** Greatest agreement of a province with itself or with what lies in it. */
    static final double WITHIN = .7;
    /** Greatest agreement of towns more than 3 km from each other. */
    static final double BESIDE = .75;

    /** Whether the point stands for a site or a town. */
    boolean fine() {
        return place.precision() == Place.Precision.POINT || place.precision() == Place.Precision.TOWN;
    }

    /** How well both can be one place, 0 to 1; negative when they cannot. */
    double agreement(Spot other) {
        double points = byPoints(other);
        // Two places of one name in reports of one thing are one place that was looked up in two ways.
        boolean oneName = !words.isEmpty() && words.equals(other.words);
        if (!oneName || place.id().equals(other.place.id())) {
            return points;
        }
        return points < 0 ? ONE_NAME : Math.max(points, WITHIN);
    }

    private double byPoints(Spot other) {
        double km = place.kilometresTo(other.place.latitude(), other.place.longitude());
        if (fine() && other.fine()) {
            return close(km, near || other.near);
        }
        if (place.id().equals(other.place.id())) {
            return coarseness();
        }
        return fine()
                        || (!other.fine()
                                && place.precision().radiusKm()
                                        < other.place.precision().radiusKm())
                ? other.holds(this, km)
                : holds(other, km);
    }

    private static double close(double km, boolean near) {
        if (km <= 3) {
            return 1;
        }
        if (km <= APART_KM) {
            return near ? BESIDE : km <= 8 ? .7 : .4;
        }
        return -1;
    }

    /** Sharing a province says less than sharing a town. */
    private double coarseness() {
        switch (place.precision()) {
            case COUNTRY:
                return .4;
            case PROVINCE:
            case REGION:
                return .65;
            default:
                return .85;
        }
    }

    private double holds(Spot inner, double km) {
        boolean country = place.country().equals(inner.place.country());
        switch (place.precision()) {
            case COUNTRY:
                return country ? .4 : -1;
            case PROVINCE:
                if (country && named(place).equals(inner.place.admin1())) {
                    return WITHIN;
                }
                return country
                                && km <= place.precision().radiusKm() / 2.0
                                && inner.place.admin1().isEmpty()
                        ? .4
                        : -1;
            case DISTRICT:
                if (country && named(place).equals(inner.place.admin2())) {
                    return .75;
                }
                return km <= place.precision().radiusKm() ? .5 : -1;
            default:
                return km <= place.precision().radiusKm() ? .5 : -1;
        }
    }

    private static Optional<String> named(Place whole) {
        return whole.precision() == Place.Precision.DISTRICT
                ? whole.admin2().or(() -> Optional.of(whole.name()))
                : whole.admin1().or(() -> Optional.of(whole.name()));
    }
}
