package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.sitrep.base.SitrepException;
import org.sitrep.event.Originals;
import org.sitrep.reference.ActorRegister;

/** The set {@code ucdp-origins}: sources of events as UCDP's coders list them. What counts as right is written in docs/fields/evaluate-ucdp-origins.md. */
public final class UcdpOrigins implements GoldSet {
    private static final String VERSION = "event/1";
    private static final Set<String> COLUMNS = Set.of("id", "number_of_sources", "source_office", "source_original");
    private static final Map<String, String> VARIANTS = Map.of(
            "ohr", "sohr",
            "soh", "sohr",
            "ssohr", "sohr",
            "shohr", "sohr",
            "syrian observatory for human rights", "sohr",
            "air wars", "airwars",
            "whaa report", "waha report");

    private final ActorRegister actors;

    /** Knows sources by this register. */
    public UcdpOrigins(ActorRegister actors) {
        this.actors = actors;
    }

    private record Event(String id, int reports, String offices, String originals) {}

    @Override
    public String name() {
        return "ucdp-origins";
    }

    @Override
    public String description() {
        return "how many originals UCDP's coders list for an event (*.csv, *.csv.gz)";
    }

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        if (part.isPresent()) {
            throw new SitrepException("The set ucdp-origins has no parts.");
        }
        List<Event> events = new ArrayList<>();
        for (Path file : GoldFiles.in(
                directory, f -> f.endsWith(".csv") || f.endsWith(".csv.gz"), "*.csv.gz exports of UCDP GED")) {
            events.addAll(GoldFiles.rows(file, COLUMNS, row -> Optional.of(event(row))));
        }
        int scored = 0;
        int exact = 0;
        int several = 0;
        int severalExact = 0;
        int listing = 0;
        int listingExact = 0;
        int reportsExact = 0;
        int officesExact = 0;
        List<String> misses = new ArrayList<>();
        for (Event event : events) {
            Set<String> gold = gold(event.originals());
            if (gold.isEmpty()) {
                continue;
            }
            List<String> found = Originals.in(event.originals(), actors);
            boolean right = found.size() == gold.size();
            scored++;
            exact += right ? 1 : 0;
            several += event.reports() > 1 ? 1 : 0;
            severalExact += event.reports() > 1 && right ? 1 : 0;
            listing += gold.size() > 1 ? 1 : 0;
            listingExact += gold.size() > 1 && right ? 1 : 0;
            reportsExact += event.reports() > 1 && event.reports() == gold.size() ? 1 : 0;
            officesExact +=
                    event.reports() > 1 && Originals.in(event.offices(), actors).size() == gold.size() ? 1 : 0;
            if (!right) {
                misses.add(GoldFiles.miss(event.id(), gold.size() + " " + gold, found.size() + " " + found));
            }
        }
        if (scored == 0) {
            throw new SitrepException("No usable event in " + directory
                    + "; give a folder with exports of UCDP GED that have the column source_original.");
        }
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("events", (double) scored);
        values.put("exact", Rate.share(exact, scored));
        values.put("exactSeveralReports", Rate.share(severalExact, several));
        values.put("exactSeveralOriginals", Rate.share(listingExact, listing));
        values.put("reportsCounted", Rate.share(reportsExact, several));
        values.put("officesCounted", Rate.share(officesExact, several));
        values.put("severalReports", (double) several);
        values.put("severalOriginals", (double) listing);
        return new Figures(name(), scored, VERSION, values, misses);
    }

    /** Split at signs and "and"; brackets left out; folded; known spellings made one. */
    private static Set<String> gold(String cell) {
        return Arrays.stream(cell.replaceAll("\\([^()]*\\)?", " ").split("[;,/]|(?i)\\band\\b"))
                .map(s -> s.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                        .replaceAll("^the ", ""))
                .filter(s -> !s.isEmpty())
                .map(s -> VARIANTS.getOrDefault(s, s))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Event event(CSVRecord row) {
        return new Event(
                row.get("id"),
                reports(row.get("number_of_sources"), row.get("source_office")),
                row.get("source_office"),
                row.get("source_original"));
    }

    /** The number of reports; where it is not given, the offices listed. */
    private static int reports(String number, String offices) {
        return number.matches("[1-9]\\d*") ? Integer.parseInt(number) : offices.split(";").length;
    }
}
