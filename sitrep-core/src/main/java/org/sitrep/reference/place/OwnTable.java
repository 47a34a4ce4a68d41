package org.sitrep.reference.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reference.Place.Precision;

/**
 * A table of places that a user brings: a country file of GeoNames (19 cells between tabs, no header), or a table with a header
 * line such as OCHA publishes (name, name_ar, pcode, lat, lon, admin1, admin2), between commas or tabs.
 * <p>Every fault names its line and column; a table with faults gives no places.
 */
public final class OwnTable {
    /** So many faults are told; a file of the wrong kind would have one on every line. */
    private static final int MOST_FAULTS = 20;

    private static final int GEONAMES_CELLS = 19;
    /** What a village of unknown size counts for, as in the bundled tables. */
    private static final double SMALL = 0.5;

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "name", List.of("name", "name_en", "admin4name_en", "admin3name_en", "place", "village", "locality"),
            "name_ar", List.of("name_ar", "admin4name_ar", "admin3name_ar", "arabic"),
            "pcode", List.of("pcode", "p_code", "admin4pcode", "admin3pcode", "id", "code"),
            "lat", List.of("lat", "latitude", "y", "latitude_y"),
            "lon", List.of("lon", "lng", "long", "longitude", "x", "longitude_x"),
            "admin1", List.of("admin1", "admin1name_en", "admin1_name", "governorate", "province"),
            "admin2", List.of("admin2", "admin2name_en", "admin2_name", "district"),
            "country", List.of("country", "iso2", "country_code"),
            "population", List.of("population", "pop"));

    private final String label;
    private final Optional<String> country;
    private final List<PlaceEntry> places = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int skipped;

    private OwnTable(String label, Optional<String> country) {
        this.label = label;
        this.country = country;
    }

    /**
     * What was read.
     *
     * @param places empty when there are faults
     * @param faults sentences, at most twenty
     * @param skipped lines that name no kind of place kept here, such as schools and wells
     */
    public record Read(List<PlaceEntry> places, List<String> faults, int skipped) {
        public Read {
            places = List.copyOf(places);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads a table.
     *
     * @param label the file's name, for the faults
     * @param country ISO 3166-1 alpha-2 of all places, where the table does not say it
     */
    public static Read read(Reader in, String label, Optional<String> country) throws IOException {
        OwnTable table = new OwnTable(label, country);
        BufferedReader lines = new BufferedReader(in);
        String first = lines.readLine();
        while (first != null && first.isBlank()) {
            first = lines.readLine();
        }
        if (first == null) {
            table.faults.add(label + " is empty.");
        } else {
            String start = first.startsWith("\uFEFF") ? first.substring(1) : first;
            if (start.split("\t", -1).length == GEONAMES_CELLS && start.matches("[0-9]+\t.*")) {
                table.geonames(start, lines);
            } else {
                table.headed(start, lines);
            }
        }
        if (table.faults.isEmpty() && table.places.isEmpty()) {
            table.faults.add(label + " names no place.");
        }
        return new Read(table.faults.isEmpty() ? table.places : List.of(), table.faults, table.skipped);
    }

    private void geonames(String first, BufferedReader lines) throws IOException {
        int number = 1;
        for (String line = first; line != null && faults.size() < MOST_FAULTS; line = lines.readLine(), number++) {
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != GEONAMES_CELLS) {
                fault(number, "it has " + cells.length + " cells; a GeoNames table has " + GEONAMES_CELLS);
                continue;
            }
            Optional<Precision> precision = precision(cells[6], cells[7]);
            if (precision.isEmpty()) {
                skipped++;
                continue;
            }
            double latitude = degrees(number, "latitude (5)", cells[4], 90);
            double longitude = degrees(number, "longitude (6)", cells[5], 180);
            Set<String> names = new LinkedHashSet<>();
            names.add(cells[1].strip());
            names.add(cells[2].strip());
            names.addAll(List.of(cells[3].split(",")));
            add(
                    number,
                    "geonameid (1)",
                    "gn:" + cells[0],
                    names,
                    latitude,
                    longitude,
                    precision.get(),
                    code(number, "country code (9)", cells[8]),
                    "",
                    "",
                    whole(cells[14]),
                    cells[7]);
        }
    }

    /** Towns, divisions of the first two orders, areas, waters and mountains, and the sites reports name; nothing else. */
    private static Optional<Precision> precision(String kind, String code) {
        if (kind.equals("P")) {
            return Optional.of(Precision.TOWN);
        }
        if (code.equals("ADM1")) {
            return Optional.of(Precision.PROVINCE);
        }
        if (code.matches("ADM[234]|RGN|AREA|VAL|MTS?|PLN|DSRT|LK|RSV")) {
            return Optional.of(Precision.DISTRICT);
        }
        return code.matches("AIR[BPFQH]|DAM|INSM|MILB|CMPR?|OILF|GASF|OILR|PRN|PS|BDG|PASS|PRT|HBR|ISL|HLL|RSTN")
                ? Optional.of(Precision.POINT)
                : Optional.empty();
    }

    private void headed(String header, BufferedReader lines) throws IOException {
        char between =
                header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
        Map<String, Integer> at = new HashMap<>();
        List<String> titles = cells(header, between);
        COLUMNS.forEach((column, written) -> {
            for (String title : written) {
                for (int i = 0; i < titles.size(); i++) {
                    if (titles.get(i).strip().toLowerCase(Locale.ROOT).equals(title)) {
                        at.putIfAbsent(column, i);
                    }
                }
            }
        });
        for (String needed : List.of("name", "lat", "lon")) {
            if (!at.containsKey(needed)) {
                fault(
                        1,
                        "there is no column " + needed
                                + "; a table needs name, lat and lon, and may have name_ar, pcode, admin1,"
                                + " admin2, country and population (it has: " + String.join(", ", titles) + ")");
            }
        }
        if (!faults.isEmpty()) {
            return;
        }
        int number = 2;
        for (String line = lines.readLine();
                line != null && faults.size() < MOST_FAULTS;
                line = lines.readLine(), number++) {
            if (line.isBlank()) {
                continue;
            }
            List<String> cells = cells(line, between);
            if (cells.size() < titles.size()) {
                fault(number, "it has " + cells.size() + " cells; the header names " + titles.size());
                continue;
            }
            String name = cell(cells, at, "name");
            Set<String> names = new LinkedHashSet<>(List.of(name.isEmpty() ? cell(cells, at, "name_ar") : name));
            names.add(cell(cells, at, "name_ar"));
            double latitude = degrees(number, titles.get(at.getOrDefault("lat", 0)), cell(cells, at, "lat"), 90);
            double longitude = degrees(number, titles.get(at.getOrDefault("lon", 0)), cell(cells, at, "lon"), 180);
            String pcode = cell(cells, at, "pcode");
            String told = cell(cells, at, "country");
            if (told.isEmpty() && country.isEmpty() && pcode.matches("[A-Za-z]{2}.*")) {
                told = pcode.substring(0, 2).toUpperCase(Locale.ROOT);
            }
            add(
                    number,
                    "pcode",
                    pcode.isEmpty() ? "own:" + label + ":" + number : "pcode:" + pcode,
                    names,
                    latitude,
                    longitude,
                    Precision.TOWN,
                    code(number, "country", told),
                    cell(cells, at, "admin1"),
                    cell(cells, at, "admin2"),
                    whole(cell(cells, at, "population")),
                    "PPL");
        }
    }

    private static String cell(List<String> cells, Map<String, Integer> at, String column) {
        Integer i = at.get(column);
        return i == null ? "" : cells.get(i).strip();
    }

    /** The cells of a line; a cell in double quotes may hold the separator, and a quote written twice. */
    private static List<String> cells(String line, char between) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.length() == 0)) {
                quoted = !quoted;
            } else if (c == between && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private void add(
            int line,
            String column,
            String id,
            Set<String> given,
            double latitude,
            double longitude,
            Precision precision,
            String where,
            String admin1,
            String admin2,
            long population,
            String feature) {
        List<String> names = given.stream()
                .map(String::strip)
                .filter(n -> !Folded.of(n).words().isEmpty() && n.length() <= 100 && !n.matches("[A-Z]{3,4}|https?:.*"))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            fault(line, "it has no name");
            return;
        }
        if (!ids.add(id)) {
            fault(line, "column " + column + ": " + id + " stands on an earlier line");
            return;
        }
        if (Double.isNaN(latitude) || Double.isNaN(longitude) || where.isEmpty()) {
            return;
        }
        places.add(new PlaceEntry(
                id,
                names,
                names.stream()
                        .filter(n -> n.codePoints().anyMatch(c -> c >= 0x0600 && c <= 0x06FF))
                        .findFirst(),
                latitude,
                longitude,
                precision,
                where,
                Optional.of(admin1).filter(a -> !a.isEmpty()),
                Optional.of(admin2).filter(a -> !a.isEmpty()),
                population,
                feature,
                (population > 2 ? Math.log10(population) : SMALL) - (precision == Precision.TOWN ? 0 : .5),
                0));
    }

    private String code(int line, String column, String told) {
        String code = (told.isBlank() ? country.orElse("") : told).strip().toUpperCase(Locale.ROOT);
        if (code.matches("[A-Z]{2}")) {
            return code;
        }
        fault(
                line,
                "column " + column + ": "
                        + (code.isEmpty()
                                ? "no country; name it with --country"
                                : "\"" + code + "\" is no country code of two letters"));
        return "";
    }

    private double degrees(int line, String column, String text, double most) {
        try {
            double value = Double.parseDouble(text.strip());
            if (Math.abs(value) <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            fault(line, column, text, most);
            return Double.NaN;
        }
        fault(line, column, text, most);
        return Double.NaN;
    }

    private void fault(int line, String column, String text, double most) {
        fault(
                line,
                String.format(
                        Locale.ROOT,
                        "column %s: \"%s\" is no number of degrees between -%.0f and %.0f",
                        column,
                        text,
                        most,
                        most));
    }

    private void fault(int line, String what) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(label + ", line " + line + ": " + what + ".");
        }
    }

    private static long whole(String text) {
        return text.strip().matches("[0-9]{1,12}") ? Long.parseLong(text.strip()) : 0;
    }
}
