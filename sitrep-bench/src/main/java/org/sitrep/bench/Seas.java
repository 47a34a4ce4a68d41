package org.sitrep.bench;

import java.util.Map;
import org.sitrep.reference.Place.Precision;

/** Oceans, seas, gulfs, straits and continents, from Who's On First. */
final class Seas {
    private static final int CONTINENT_KM = 3_500;

    /** Where maps write the name of a continent; the table has the mean of the shores. */
    private static final Map<String, double[]> CONTINENTS = Map.of(
            "Africa", new double[] {7.2, 21.1},
            "Europe", new double[] {49, 12},
            "Asia", new double[] {29.8, 89.3},
            "North America", new double[] {54.5, -105},
            "South America", new double[] {-14.6, -57.7},
            "Oceania", new double[] {-18, 138},
            "Antarctica", new double[] {-78, 16});

    private final SourceFiles sources;
    private final Drafts drafts;

    Seas(SourceFiles sources, Drafts drafts) {
        this.sources = sources;
        this.drafts = drafts;
    }

    void read() {
        sources.rows("geonames/wof/xy.tsv.gz", row -> {
            boolean sea = row[1].equals("ocean") || row[1].equals("marinearea");
            // mouths of rivers and waters counted twice
            boolean passed = row[2].matches(".*(Internal|River|Kaliningrad|Seven Seas|Amazon).*");
            if (!sea && !row[1].equals("continent") || passed || row[3].isEmpty()) {
                return;
            }
            Draft draft = new Draft("wof:" + row[0]);
            draft.main = row[2];
            draft.arabic = Scripts.arabicName(row[14].split("\\|")).orElse("");
            draft.feature = row[1];
            draft.at(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
            if (CONTINENTS.containsKey(row[2])) {
                double[] at = CONTINENTS.getOrDefault(row[2], new double[2]);
                draft.at(at[0], at[1]);
            }
            draft.precision = Precision.REGION;
            draft.addNames(new String[] {row[2], draft.arabic});
            draft.ranked = true;
            draft.prominence = sea ? 4.5 : 7.5;
            draft.radiusKm = sea ? radiusKm(row[2]) : CONTINENT_KM;
            if (!draft.names.isEmpty()) {
                drafts.add(draft);
            }
        });
    }

    /** Who's On First gives points only; how far a water reaches is guessed from its kind. */
    private static int radiusKm(String name) {
        return name.contains("Ocean")
                ? 3_000
                : name.contains("Sea") ? 400 : name.contains("Gulf") || name.contains("Bay of") ? 250 : 80;
    }
}
