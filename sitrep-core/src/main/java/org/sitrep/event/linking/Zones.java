package org.sitrep.event.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reference.Place;

/**
 * The parts of the world in which a claim is looked for by single words, as numbers. What has places that cannot agree is one only
 * where a name, a run of words or the words for the place are in common too, so single words need not lead to it.
 *
 * <p>What is all in towns and sites lies in squares of a quarter by half a degree and in the provinces of these; what is all in
 * provinces lies in these; all else may lie anywhere.
 *
 * @param own in which it lies; {@link #ANYWHERE} alone where that may be any
 * @param near of towns, in which it looks: its squares and those around them
 * @param wide in which it looks for what lies in no town, or, itself in none, for what does; {@link #ANYWHERE} among them
 */
record Zones(Set<Integer> own, Set<Integer> near, Set<Integer> wide) {
    /** The zone of what may lie in any. */
    static final int ANYWHERE = 0;

    /** Degrees; more than 25 km, to the north and, short of the polar regions, to the east. */
    private static final double HEIGHT = .25;

    private static final double WIDTH = .5;
    private static final int ROUND = 4096;

    static Zones of(Slots slots) {
        Zones zones = new Zones(new HashSet<>(), new HashSet<>(), new HashSet<>());
        zones.wide.add(ANYWHERE);
        List<Spot> spots = slots.spots();
        if (!spots.isEmpty() && spots.stream().allMatch(Spot::fine)) {
            spots.forEach(s -> zones.town(s.place()));
        } else if (!spots.isEmpty() && spots.stream().allMatch(s -> named(s.place()))) {
            spots.forEach(s -> zones.province(s.place()));
        } else {
            zones.own.add(ANYWHERE);
        }
        return zones;
    }

    /** Whether it may lie anywhere. */
    boolean anywhere() {
        return own.contains(ANYWHERE);
    }

    private static boolean named(Place place) {
        return place.precision() == Place.Precision.PROVINCE && place.admin1().isPresent();
    }

    private void town(Place place) {
        int north = (int) Math.floor((place.latitude() + 90) / HEIGHT);
        int east = (int) Math.floor((place.longitude() + 180) / WIDTH);
        own.add(square(north, east));
        for (int n = north - 1; n <= north + 1; n++) {
            for (int e = east - 1; e <= east + 1; e++) {
                near.add(square(n, e));
            }
        }
        own.add(area("towns", place.country(), place.admin1()));
        wide.add(area("province", place.country(), place.admin1()));
    }

    private void province(Place place) {
        own.add(area("province", place.country(), place.admin1()));
        // A town of which no table says the province looks for those of its country.
        own.add(area("province", place.country(), Optional.empty()));
        wide.add(area("province", place.country(), place.admin1()));
        wide.add(area("towns", place.country(), place.admin1()));
        wide.add(area("towns", place.country(), Optional.empty()));
    }

    private static int square(int north, int east) {
        return 1 + (north + 1) * ROUND + east + 1;
    }

    private static int area(String what, String country, Optional<String> province) {
        return Hashes.of(what + " " + country + " " + province.orElse("?"));
    }
}
