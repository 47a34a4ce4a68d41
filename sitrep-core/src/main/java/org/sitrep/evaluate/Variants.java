package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.base.SitrepException;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.PlaceCandidate;

/** The set {@code variants}: spellings of towns, asked for by name alone. What counts as right is written in docs/fields/evaluate-variants.md. */
public final class Variants implements GoldSet {
    private static final double NEAR_KM = 20;
    private static final int FIRST = 5;

    private final Gazetteer gazetteer;

    /** Asks this gazetteer. */
    public Variants(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return "variants";
    }

    @Override
    public String description() {
        return "spellings of towns and where they lie (*.tsv); --part country tells the country";
    }

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        if (part.isPresent() && !part.get().equals("country")) {
            throw new SitrepException("The set variants has the part country and no other.");
        }
        int asked = 0;
        int top = 0;
        int among = 0;
        List<String> misses = new ArrayList<>();
        for (Path file : GoldFiles.in(directory, f -> f.endsWith(".tsv"), "*.tsv files")) {
            GoldTable table = GoldTable.of(file);
            if (!table.has("query", "country", "lat", "lon")) {
                continue;
            }
            for (String[] row : table.rows()) {
                Optional<Double> latitude = table.number(row, "lat");
                Optional<Double> longitude = table.number(row, "lon");
                if (latitude.isEmpty() || longitude.isEmpty()) {
                    continue;
                }
                asked++;
                String query = table.cell(row, "query");
                List<PlaceCandidate> found = gazetteer.search(query, part.map(p -> table.cell(row, "country")));
                int rank = 0;
                while (rank < found.size()
                        && found.get(rank).place().kilometresTo(latitude.get(), longitude.get()) > NEAR_KM) {
                    rank++;
                }
                boolean missing = rank == found.size();
                top += !missing && rank == 0 ? 1 : 0;
                among += !missing && rank < FIRST ? 1 : 0;
                if (missing || rank > 0) {
                    misses.add(GoldFiles.miss(
                            query,
                            table.cell(row, "name") + " " + table.cell(row, "country"),
                            found.isEmpty()
                                    ? ""
                                    : found.get(0).place().name() + " "
                                            + found.get(0).place().country()
                                            + (missing ? "" : ", right at " + (rank + 1))));
                }
            }
        }
        if (asked == 0) {
            throw new SitrepException("No usable line in " + directory
                    + "; give a folder with a table that has the columns query, country, lat and lon.");
        }
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("top1", Rate.share(top, asked));
        values.put("recall5", Rate.share(among, asked));
        return new Figures(name(), asked, gazetteer.version(), values, misses);
    }
}
