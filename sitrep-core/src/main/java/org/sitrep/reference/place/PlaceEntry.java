package org.sitrep.reference.place;

import java.util.List;
import java.util.Optional;
import org.sitrep.reference.Place;

/**
 * A place as it is packed.
 *
 * @param id unique, for example {@code gn:172955}
 * @param names every name it may be found by, its usual name first, never empty
 * @param arabic its name in Arabic script, for display; found by it as well
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country ISO 3166-1 alpha-2, "XX" for none
 * @param admin1 name of the first-order division
 * @param admin2 name of the second-order division
 * @param population inhabitants, 0 when unknown
 * @param feature GeoNames code or class of the source
 * @param prominence how likely the place is meant when nothing but the name is known: about the decimal logarithm of its
 *     inhabitants, more for capitals and countries; -300 to 300
 * @param radiusKm kilometres around the point that usually hold the place; 0 for what its precision says
 */
public record PlaceEntry(
        String id,
        List<String> names,
        Optional<String> arabic,
        double latitude,
        double longitude,
        Place.Precision precision,
        String country,
        Optional<String> admin1,
        Optional<String> admin2,
        long population,
        String feature,
        double prominence,
        int radiusKm) {

    public PlaceEntry {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a place without a name: " + id);
        }
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on earth: " + id);
        }
        if (radiusKm < 0 || radiusKm > Short.MAX_VALUE) {
            throw new IllegalArgumentException("a radius of " + radiusKm + " km: " + id);
        }
    }
}
