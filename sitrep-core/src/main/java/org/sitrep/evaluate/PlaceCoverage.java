package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.base.SitrepException;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.PlaceCandidate;

/**
 * The set {@code place-coverage}: places of reported violence in Syria, and whether the gazetteer has them. What counts as right is
 * written in docs/fields/evaluate-place-coverage.md.
 */
public final class PlaceCoverage implements GoldSet {
    private static final double NEAR_KM = 10;
    /** So many candidates of a name are looked at. */
    private static final int CANDIDATES = 10;

    private static final String COUNTRY = "SY";
    private static final Pattern POPULATED =
            Pattern.compile("(?i)\\s+(village|town|city|suburb)(\\s+[IVX]+|\\s*\\(.*\\))?$");

    private final Gazetteer gazetteer;

    /** Asks this gazetteer. */
    public PlaceCoverage(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return "place-coverage";
    }

    @Override
    public String description() {
        return "places of reported violence in Syria that the gazetteer has (*.tsv)";
    }

    /** One name at one point, with the events that happened there. */
    private record Named(String name, double latitude, double longitude) {}

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        Map<Named, Double> events = new LinkedHashMap<>();
        for (Path file : GoldFiles.in(directory, f -> f.endsWith(".tsv"), "*.tsv files")) {
            GoldTable table = GoldTable.of(file);
            if (!table.has("name", "lat", "lon")) {
                continue;
            }
            for (String[] row : table.rows()) {
                Optional<Double> latitude = table.number(row, "lat");
                Optional<Double> longitude = table.number(row, "lon");
                if (latitude.isPresent() && longitude.isPresent()) {
                    events.merge(
                            new Named(table.cell(row, "name"), latitude.get(), longitude.get()),
                            table.number(row, "events").orElse(1.0),
                            Double::sum);
                }
            }
        }
        if (events.isEmpty()) {
            throw new SitrepException("No usable line in " + directory
                    + "; give a folder with a table that has the columns name, lat and lon.");
        }
        double[] found = new double[4];
        double[] asked = new double[4];
        List<String> misses = new ArrayList<>();
        events.forEach((named, weight) -> {
            boolean populated = POPULATED.matcher(named.name()).find();
            List<PlaceCandidate> candidates = candidates(named.name());
            boolean near = candidates.stream()
                    .anyMatch(c -> c.place().kilometresTo(named.latitude(), named.longitude()) <= NEAR_KM);
            double[] shares = {populated ? 1 : 0, populated ? weight : 0, 1, weight};
            for (int i = 0; i < shares.length; i++) {
                asked[i] += shares[i];
                found[i] += near ? shares[i] : 0;
            }
            if (!near) {
                misses.add(GoldFiles.miss(
                        named.name(),
                        named.latitude() + " " + named.longitude(),
                        candidates.isEmpty() ? "" : candidates.get(0).place().name()));
            }
        });
        Map<String, Double> values = new LinkedHashMap<>();
        String[] keys = {"names", "events", "allNames", "allEvents"};
        for (int i = 0; i < keys.length; i++) {
            values.put(keys[i], asked[i] == 0 ? 0 : found[i] / asked[i]);
        }
        return new Figures(name(), events.size(), gazetteer.version(), values, misses);
    }

    /** The first candidates of a name without the word for its kind; where it gives two names, those of both in turn. */
    private List<PlaceCandidate> candidates(String name) {
        String bare = POPULATED.matcher(name).replaceFirst("");
        List<List<PlaceCandidate>> found = new ArrayList<>();
        for (String one : bare.split("/")) {
            found.add(gazetteer.search(one.strip(), Optional.of(COUNTRY)));
        }
        List<PlaceCandidate> taken = new ArrayList<>();
        for (int i = 0; i < CANDIDATES; i++) {
            for (List<PlaceCandidate> list : found) {
                if (i < list.size() && taken.size() < CANDIDATES) {
                    taken.add(list.get(i));
                }
            }
        }
        return taken;
    }
}
