package org.sitrep.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.sitrep.reference.Place;
import org.sitrep.reference.place.Weighing.Weighed;

/** Alternate spellings of towns in fifteen Arab countries, from the raw table, for asking as if they were not known. */
final class Spellings {
    static final Set<String> COUNTRIES =
            Set.of("SY", "IQ", "LB", "JO", "PS", "YE", "SA", "KW", "OM", "AE", "EG", "LY", "TN", "DZ", "MA");
    /** A candidate this near is the place. */
    static final double NEAR_KM = 20;

    /**
     * One spelling of one town.
     *
     * @param town GeoNames id
     */
    record Spelling(String town, String name, String country, double latitude, double longitude) {
        boolean isAt(Place place) {
            return place.kilometresTo(latitude, longitude) <= NEAR_KM;
        }

        /** The place of the answer in the list, from 0; -1 when it is missing. */
        int rank(List<Weighed> answers) {
            for (int i = 0; i < answers.size(); i++) {
                if (isAt(answers.get(i).candidate().place())) {
                    return i;
                }
            }
            return -1;
        }
    }

    private Spellings() {}

    /**
     * A sample drawn with the seed, in drawn order.
     *
     * @param apart whether of the fifth of the towns that is set apart for measuring, or of the others, for learning
     */
    static List<Spelling> drawn(Path reference, boolean arabic, boolean apart, int most, long seed) {
        List<Spelling> all = new ArrayList<>();
        new SourceFiles(reference).rows("geonames/cities1000.txt.gz", row -> {
            if (!COUNTRIES.contains(row[8]) || apart != (Math.floorMod(row[0].hashCode(), 5) == 0)) {
                return;
            }
            for (String name : row[3].split(",")) {
                boolean fits = arabic ? Scripts.arabic(name) : Scripts.latin(name) && !name.matches("[A-Z]{2,4}");
                if (fits && name.length() > 2 && !name.equals(row[1]) && !name.equals(row[2])) {
                    all.add(new Spelling(row[0], name, row[8], Double.parseDouble(row[4]), Double.parseDouble(row[5])));
                }
            }
        });
        Collections.shuffle(all, new Random(seed));
        return all.subList(0, Math.min(most, all.size()));
    }
}
