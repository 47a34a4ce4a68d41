package org.sitrep.reference;

import java.util.Optional;
import org.sitrep.base.PlaceId;

/**
 * A place of the gazetteer.
 *
 * @param name its usual name in Latin script
 * @param arabic its name in Arabic script
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param precision what the point stands for
 * @param country ISO 3166-1 alpha-2, "XX" for none (seas, rivers through several countries)
 * @param admin1 name of the first-order division (governorate, province)
 * @param admin2 name of the second-order division (district)
 * @param population inhabitants, 0 when unknown
 * @param feature GeoNames feature code or the source's own class, for example {@code PPLA}, {@code ADM1}, {@code campus}
 * @param radiusKm a circle around the point that usually holds the place meant, in kilometres, positive: the place's own where
 *     its towns, its course or our table tell it, else that of its precision
 */
public record Place(
        PlaceId id,
        String name,
        Optional<String> arabic,
        double latitude,
        double longitude,
        Precision precision,
        String country,
        Optional<String> admin1,
        Optional<String> admin2,
        long population,
        String feature,
        int radiusKm) {
    public Place {
        if (radiusKm <= 0) {
            throw new IllegalArgumentException("a radius of " + radiusKm + " km");
        }
    }

    /** A place with the radius of its precision. */
    public Place(
            PlaceId id,
            String name,
            Optional<String> arabic,
            double latitude,
            double longitude,
            Precision precision,
            String country,
            Optional<String> admin1,
            Optional<String> admin2,
            long population,
            String feature) {
        this(
                id,
                name,
                arabic,
                latitude,
                longitude,
                precision,
                country,
                admin1,
                admin2,
                population,
                feature,
                precision.radiusKm());
    }

    /** What a point stands for, and how far from it the truth may lie. */
    public enum Precision {
        /** A site: a dam, an air base. */
        POINT(2),
        /** A town or village. */
        TOWN(5),
        /** A second-order division. */
        DISTRICT(25),
        /** A first-order division. */
        PROVINCE(100),
        /** A country. */
        COUNTRY(500),
        /** A river, a valley, a region without borders. */
        REGION(150);

        private final int radiusKm;

        Precision(int radiusKm) {
            this.radiusKm = radiusKm;
        }

        /** A circle that usually holds the place meant, in kilometres. */
        public int radiusKm() {
            return radiusKm;
        }
    }

    /** Great-circle distance in kilometres. */
    public double kilometresTo(double otherLatitude, double otherLongitude) {
        double a = Math.toRadians(latitude);
        double b = Math.toRadians(otherLatitude);
        double dLat = Math.toRadians(otherLatitude - latitude) / 2;
        double dLon = Math.toRadians(otherLongitude - longitude) / 2;
        double h = Math.sin(dLat) * Math.sin(dLat) + Math.cos(a) * Math.cos(b) * Math.sin(dLon) * Math.sin(dLon);
        return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /**
     * Whether another place lies near its point.
     *
     * @param kilometres the farthest great-circle distance
     */
    public boolean isWithin(double kilometres, Place other) {
        return kilometresTo(other.latitude, other.longitude) <= kilometres;
    }
}
