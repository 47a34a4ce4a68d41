package org.sitrep.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.bench.Ring.Mil;
import org.sitrep.reference.Place.Precision;
import org.sitrep.reference.place.CompactGazetteer;
import tools.jackson.databind.JsonNode;

/**
 * Packs GeoNames, Who's On First, Natural Earth and our own table of places into the gazetteer the product ships.
 * <p>Arguments: the folder with {@code geonames/} and {@code naturalearth/}, then the folder to write {@code gazetteer.bin} and
 * {@code demonyms.tsv} to. The same input gives the same bytes.
 */
final class GazetteerBuild {
    private static final String VERSION =
            "GeoNames 2020-03-18, Who's On First 2024-03, Natural Earth 4, by hand 2026-11-23";
    private static final double SAME_PLACE_KM = 5;
    /** Countries whose towns have transliterated names: the plain letters are shown. */
    private static final Set<String> TRANSLITERATED = Set.of(
            "SY", "IQ", "LB", "JO", "YE", "LY", "PS", "IL", "SA", "KW", "AE", "BH", "QA", "OM", "EG", "SD", "TN", "DZ",
            "MA", "MR", "IR", "AF", "PK");
    /** Countries whose villages are taken from Who's On First. */
    private static final List<String> VILLAGES = List.of("sy", "iq", "tr", "lb", "jo", "il", "ps");

    private static final List<String> POLYGONS = List.of("sy", "iq", "ye", "lb", "ly", "ps", "jo");
    private static final List<String> COUNTY_POLYGONS = List.of("sy", "iq", "ye", "lb", "ps");
    private static final List<String> WOF = List.of(
            "sy", "iq", "ye", "ly", "lb", "ps", "jo", "il", "eg", "tr", "af", "ua", "ng", "sd", "ss", "so", "ml", "ne",
            "bf", "et", "cd", "ph", "mm");

    private final SourceFiles sources;
    private final Map<String, Draft> drafts = new TreeMap<>();
    private final Map<String, Draft> byGeonamesId = new HashMap<>();
    private final Map<String, List<Draft>> byName = new HashMap<>();
    private final Map<String, String> usualTowns = new HashMap<>();
    private final Map<String, String> usualArabic = new HashMap<>();
    private final Set<String> arabicByHand = new HashSet<>();
    /** Admin-1 code to its name in reports. */
    private final Map<String, String> admin1Names = new HashMap<>();
    /** GeoNames id or Who's On First id of a division to its admin-1 code. */
    private final Map<String, String> admin1ByGeonames = new HashMap<>();

    /** Weight, weighted latitude and longitude, and inhabitants of the towns of each country. */
    private final Map<String, double[]> countrySums = new HashMap<>();

    private final Map<String, String> admin1ByWof = new HashMap<>();
    private final List<Outline> admin1Outlines = new ArrayList<>();
    private final List<Outline> admin2Outlines = new ArrayList<>();
    private final List<Outline> countryOutlines = new ArrayList<>();

    /** An area and what lies in it: an admin-1 code, the name of a district, or a country. */
    private record Outline(String country, String what, Shape shape, int west, int south, int east, int north) {
        static Outline of(String country, String what, Shape shape) {
            int west = Integer.MAX_VALUE;
            int south = Integer.MAX_VALUE;
            int east = Integer.MIN_VALUE;
            int north = Integer.MIN_VALUE;
            for (List<Ring> part : shape.parts()) {
                for (Mil point : part.get(0).points()) {
                    west = Math.min(west, point.x());
                    east = Math.max(east, point.x());
                    south = Math.min(south, point.y());
                    north = Math.max(north, point.y());
                }
            }
            return new Outline(country, what, shape, west, south, east, north);
        }

        boolean holds(Draft place) {
            Mil at = Mil.of(place.longitude, place.latitude);
            return at.x() >= west && at.x() <= east && at.y() >= south && at.y() <= north && shape.holds(at);
        }
    }

    private GazetteerBuild(Path in) {
        this.sources = new SourceFiles(in);
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: GazetteerBuild REFERENCE_DIR OUT_DIR");
        }
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        GazetteerBuild build = new GazetteerBuild(Path.of(args[0]));
        build.collect();
        try (OutputStream bin = Files.newOutputStream(out.resolve("gazetteer.bin"))) {
            CompactGazetteer.pack(
                    VERSION, build.drafts.values().stream().map(Draft::entry).toList(), bin);
        }
        Files.writeString(out.resolve("demonyms.tsv"), build.demonyms(), StandardCharsets.UTF_8);
    }

    private void collect() {
        for (String[] row : SourceFiles.bundled("usual-names.tsv")) {
            usualTowns.put(row[0], row[1]);
            if (row.length > 2) {
                usualArabic.put(row[0], row[2]);
            }
        }
        outlines();
        divisions();
        towns();
        countries();
        VILLAGES.forEach(this::villages);
        districts("sy");
        districts("iq");
        elsewhere();
        waters();
        airports();
        byHand();
    }

    private void add(Draft draft) {
        if (drafts.put(draft.id, draft) != null) {
            throw new IllegalStateException("twice the id " + draft.id);
        }
    }

    /** The folded main name of a draft, under which others of the same country find it. */
    private void list(Draft draft, String main) {
        byName.computeIfAbsent(draft.country + CompactGazetteer.key(main), k -> new ArrayList<>(2))
                .add(draft);
    }

    private void outlines() {
        for (JsonNode feature : sources.features("naturalearth/50m/ne_50m_admin_0_countries.geojson.gz")) {
            JsonNode p = feature.path("properties");
            String iso2 = Countries.iso2(
                    p.path("ISO_A2").asString(""), p.path("ADM0_A3").asString(""));
            countryOutlines.add(Outline.of(iso2, iso2, Shape.of(feature.path("geometry"))));
        }
        SourceFiles.bundled("admin1-names.tsv").forEach(row -> {
            admin1Names.put(row[0], row[2]);
            admin1ByWof.put(row[1], row[0]);
        });
        sources.rows("geonames/admin1CodesASCII.txt", row -> {
            admin1ByGeonames.put(row[3], row[0]);
            admin1Names.putIfAbsent(row[0], bare(row[1]));
        });
        for (String country : WOF) {
            sources.rows("geonames/wof/" + country + ".tsv.gz", row -> {
                if (row[1].equals("region") && admin1ByGeonames.containsKey(row[9])) {
                    admin1ByWof.putIfAbsent(row[0], admin1ByGeonames.get(row[9]));
                }
            });
        }
        for (String country : POLYGONS) {
            for (JsonNode feature : sources.features("naturalearth/wof_admin/" + country + "_region.geojson.gz")) {
                JsonNode p = feature.path("properties");
                String code = Optional.ofNullable(
                                admin1ByWof.get(p.path("wof_id").asString("")))
                        .or(() -> Optional.ofNullable(
                                admin1ByGeonames.get(p.path("gn_id").asString(""))))
                        .orElse("");
                if (!code.isEmpty()) {
                    admin1Outlines.add(
                            Outline.of(country.toUpperCase(Locale.ROOT), code, Shape.of(feature.path("geometry"))));
                }
            }
        }
        for (String country : COUNTY_POLYGONS) {
            for (JsonNode feature : sources.features("naturalearth/wof_admin/" + country + "_county.geojson.gz")) {
                admin2Outlines.add(Outline.of(
                        country.toUpperCase(Locale.ROOT),
                        feature.path("properties").path("name").asString(""),
                        Shape.of(feature.path("geometry"))));
            }
        }
    }

    private static String bare(String division) {
        String rest = division.replaceFirst(
                " (Province|Governorate|Region|District|Department|Oblast|Prefecture|Municipality)$", "");
        // "Northern District" is not called "Northern"
        return rest.matches("(North|South|East|West|Central|Capital|Upper|Lower|Coast|Greater)(ern)?([- ].*)?")
                ? division
                : rest;
    }

    private Optional<String> within(List<Outline> outlines, Draft draft) {
        return outlines.stream()
                .filter(o -> draft.country.equals("XX") || o.country().equals(draft.country))
                .filter(o -> o.holds(draft))
                .map(Outline::what)
                .findFirst();
    }

    /** Divisions of the first order; their points follow when the towns are known. */
    private void divisions() {
        Map<String, String> arabic = new HashMap<>();
        SourceFiles.bundled("admin1-names.tsv").forEach(row -> arabic.put(row[0], row[3]));
        sources.rows("geonames/admin1CodesASCII.txt", row -> {
            Draft draft = new Draft("gn:" + row[3]);
            draft.main = admin1Names.getOrDefault(row[0], bare(row[1]));
            draft.names.add(draft.main);
            draft.addNames(new String[] {row[1], row[2], bare(row[1]), bare(row[2])});
            draft.country = row[0].substring(0, 2);
            draft.feature = "ADM1";
            draft.precision = Precision.PROVINCE;
            draft.arabic = arabic.getOrDefault(row[0], "");
            draft.at(Double.NaN, Double.NaN);
            add(draft);
        });
        for (Outline outline : admin1Outlines) {
            Draft draft = division(outline.what());
            Mil heart = outline.shape().heart();
            draft.at(heart.latitude(), heart.longitude());
        }
        for (String country : WOF) {
            sources.rows("geonames/wof/" + country + ".tsv.gz", row -> {
                String code = row[1].equals("region") ? admin1ByWof.getOrDefault(row[0], "") : "";
                if (code.isEmpty()) {
                    return;
                }
                Draft draft = division(code);
                if (Double.isNaN(draft.latitude)) {
                    draft.at(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
                }
                draft.addNames(row[13].split("\\|"));
                draft.addNames(row[14].split("\\|"));
                draft.population = Math.max(draft.population, number(row[11]));
                if (draft.arabic.isEmpty()) {
                    draft.arabic = Scripts.arabicName(row[14].split("\\|")).orElse("");
                }
            });
        }
    }

    private Draft division(String code) {
        for (Map.Entry<String, String> e : admin1ByGeonames.entrySet()) {
            if (e.getValue().equals(code)) {
                return known("gn:" + e.getKey());
            }
        }
        throw new IllegalStateException("no division " + code);
    }

    private Draft known(String id) {
        return Optional.ofNullable(drafts.get(id)).orElseThrow(() -> new IllegalStateException("no place " + id));
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,12}") ? Long.parseLong(text) : 0;
    }

    private void towns() {
        Map<String, double[]> sums = new HashMap<>();
        sources.rows("geonames/cities1000.txt.gz", row -> {
            Draft draft = new Draft("gn:" + row[0]);
            draft.country = row[8];
            draft.at(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
            draft.feature = row[7];
            draft.population = number(row[14]);
            draft.main = usualTowns.getOrDefault(row[0], TRANSLITERATED.contains(row[8]) ? plain(row[2]) : row[1]);
            draft.names.add(draft.main);
            String[] alternates = row[3].split(",");
            draft.addNames(new String[] {row[2], row[1]});
            draft.addNames(alternates);
            draft.arabic = Optional.ofNullable(usualArabic.get(row[0]))
                    .or(() -> Scripts.arabicName(shortestFirst(alternates)))
                    .orElse("");
            if (usualArabic.containsKey(row[0])) {
                arabicByHand.add(draft.id);
            }
            String code = row[8] + "." + row[10];
            draft.admin1 = admin1Names.getOrDefault(code, "");
            draft.admin2 = within(admin2Outlines, draft).orElse("");
            add(draft);
            list(draft, row[2]);
            if (!draft.main.equals(row[2])) {
                list(draft, draft.main);
            }
            byGeonamesId.put(row[0], draft);
            if (!row[7].equals("PPLX")) {
                for (double[] sum : List.of(
                        sums.computeIfAbsent(code, k -> new double[4]),
                        countrySums.computeIfAbsent(row[8], k -> new double[4]))) {
                    double weight = draft.population + 1;
                    sum[0] += weight;
                    sum[1] += weight * draft.latitude;
                    sum[2] += weight * draft.longitude;
                    sum[3] += draft.population;
                }
            }
        });
        for (Map.Entry<String, String> e : admin1ByGeonames.entrySet()) {
            Draft draft = known("gn:" + e.getKey());
            double[] sum = sums.get(e.getValue());
            if (sum != null) {
                draft.population = Math.max(draft.population, (long) sum[3]);
                if (Double.isNaN(draft.latitude)) {
                    draft.at(sum[1] / sum[0], sum[2] / sum[0]);
                }
            }
            if (Double.isNaN(draft.latitude)) {
                // a division without any town of the table has no point
                drafts.remove(draft.id);
            }
        }
    }

    /** GeoNames sorts alternate names by letter; the shortest is the one least likely to be misspelt. */
    private static String[] shortestFirst(String[] names) {
        String[] sorted = names.clone();
        Arrays.sort(sorted, Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        return sorted;
    }

    /** Without marks, ayn and hamza. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{Mn}\\p{Lm}`\u2018\u2019]", "")
                .replaceAll("^'|'$|(?<=[ -])'", "");
    }

    private void countries() {
        Map<String, Mil> points = new HashMap<>();
        for (Outline outline : countryOutlines) {
            points.putIfAbsent(outline.what(), outline.shape().heart());
        }
        Map<String, String[]> usual = new HashMap<>();
        SourceFiles.bundled("country-names.tsv").forEach(row -> usual.put(row[0], row));
        Map<String, Draft> byCode = new HashMap<>();
        sources.rows("geonames/countryInfo.txt", row -> {
            double[] sum = countrySums.get(row[0]);
            if (!row[16].matches("[1-9][0-9]*") || !points.containsKey(row[0]) && sum == null) {
                return;
            }
            Draft draft = new Draft("gn:" + row[16]);
            String[] names = usual.getOrDefault(row[0], new String[] {row[0], "-", "-", ""});
            draft.main = names[1].equals("-") ? row[4] : names[1];
            draft.names.add(draft.main);
            draft.addNames(new String[] {row[4]});
            if (!names[2].equals("-")) {
                draft.names.addAll(Arrays.asList(names[2].split("\\|")));
            }
            draft.arabic = names[3];
            draft.country = row[0];
            draft.feature = "PCLI";
            draft.precision = Precision.COUNTRY;
            draft.population = number(row[7]);
            // parts of a country beyond the sea have no area of their own on the map
            Mil at =
                    points.getOrDefault(row[0], sum == null ? new Mil(0, 0) : Mil.of(sum[2] / sum[0], sum[1] / sum[0]));
            draft.at(at.latitude(), at.longitude());
            if (drafts.remove(draft.id) != null) {
                // some islands are a division and a country under one id
                draft.feature = "PCLI";
            }
            add(draft);
            byCode.put(row[0], draft);
        });
        for (JsonNode feature : sources.features("naturalearth/50m/ne_50m_admin_0_countries.geojson.gz")) {
            JsonNode p = feature.path("properties");
            String iso2 = Countries.iso2(
                    p.path("ISO_A2").asString(""), p.path("ADM0_A3").asString(""));
            if (byCode.containsKey(iso2) && p.path("ISO_A2").asString("").equals(iso2)) {
                byCode.get(iso2).addNames(new String[] {
                    p.path("NAME_LONG").asString(""), p.path("FORMAL_EN").asString("")
                });
            }
        }
        for (String country : WOF) {
            sources.rows("geonames/wof/" + country + ".tsv.gz", row -> {
                Draft draft = byCode.get(country.toUpperCase(Locale.ROOT));
                if (row[1].equals("country") && draft != null) {
                    draft.addNames(row[14].split("\\|"));
                }
            });
        }
    }

    private void villages(String country) {
        sources.rows("geonames/wof/" + country + ".tsv.gz", row -> {
            boolean quarter = row[1].equals("neighbourhood") && (country.equals("sy") || country.equals("iq"));
            boolean airport = row[1].equals("campus");
            if (!row[1].equals("locality") && !quarter && !airport) {
                return;
            }
            Draft draft = new Draft("wof:" + row[0]);
            String[] latin = row[13].split("\\|");
            String[] arabic = row[14].split("\\|");
            draft.addNames(new String[] {row[2]});
            draft.addNames(latin);
            draft.addNames(arabic);
            if (draft.names.isEmpty()) {
                return;
            }
            draft.main = Optional.ofNullable(usualTowns.get("wof:" + row[0]))
                    .or(() -> Optional.ofNullable(usualTowns.get(row[9])))
                    .or(() -> draft.names.stream()
                            .filter(Scripts::latin)
                            .findFirst()
                            .map(n -> country.equals("tr") ? n : plain(n)))
                    .orElseGet(() -> draft.names.iterator().next());
            draft.names.add(draft.main);
            draft.arabic = Scripts.arabicName(arabic).orElse("");
            draft.country = country.toUpperCase(Locale.ROOT);
            draft.at(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
            draft.population = number(row[11]);
            draft.feature = row[1].equals("locality") ? "PPL" : row[1];
            draft.precision = airport ? Precision.POINT : Precision.TOWN;
            Optional<Draft> twin = airport ? Optional.empty() : twin(row[9], draft);
            if (twin.isPresent()) {
                join(twin.get(), draft);
                if (!row[9].isEmpty()) {
                    byGeonamesId.putIfAbsent(row[9], twin.get());
                }
                return;
            }
            place(draft, row[7]);
            add(draft);
            list(draft, draft.main);
            if (!row[9].isEmpty()) {
                byGeonamesId.put(row[9], draft);
            }
        });
    }

    /** The admin names of a draft from the outlines, or else from the region the table names. */
    private void place(Draft draft, String wofRegion) {
        Optional<String> code = within(admin1Outlines, draft);
        draft.admin1 = code.or(() -> Optional.ofNullable(admin1ByWof.get(wofRegion)))
                .map(c -> admin1Names.getOrDefault(c, ""))
                .orElse("");
        draft.admin2 = within(admin2Outlines, draft).orElse("");
    }

    private Optional<Draft> twin(String geonamesId, Draft draft) {
        Draft same = byGeonamesId.get(geonamesId);
        if (same != null && same.kilometresTo(draft) < 4 * SAME_PLACE_KM) {
            return Optional.of(same);
        }
        return byName.getOrDefault(draft.country + CompactGazetteer.key(draft.main), List.of()).stream()
                .filter(other -> other.kilometresTo(draft) < SAME_PLACE_KM)
                .findFirst();
    }

    private void join(Draft kept, Draft other) {
        kept.names.addAll(other.names);
        kept.population = Math.max(kept.population, other.population);
        if (!other.arabic.isEmpty() && !arabicByHand.contains(kept.id)) {
            // Who's On First puts the name of the country's own language first, GeoNames sorts its names
            kept.arabic = other.arabic;
        }
    }

    private void districts(String country) {
        sources.rows("geonames/wof/" + country + ".tsv.gz", row -> {
            if (!row[1].equals("county")) {
                return;
            }
            Draft draft = new Draft("wof:" + row[0]);
            draft.main = plain(row[2]);
            draft.addNames(new String[] {row[2]});
            draft.addNames(row[13].split("\\|"));
            draft.addNames(row[14].split("\\|"));
            draft.arabic = Scripts.arabicName(row[14].split("\\|")).orElse("");
            draft.country = country.toUpperCase(Locale.ROOT);
            draft.at(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
            draft.feature = "ADM2";
            draft.precision = Precision.DISTRICT;
            draft.admin1 = Optional.ofNullable(admin1ByWof.get(row[7]))
                    .or(() -> within(admin1Outlines, draft))
                    .map(c -> admin1Names.getOrDefault(c, ""))
                    .orElse("");
            draft.admin2 = draft.main;
            add(draft);
        });
    }

    /** Seas, straits and continents; airports and air bases of the Middle East. */
    private void elsewhere() {
        sources.rows("geonames/wof/xy.tsv.gz", row -> {
            double latitude = row[3].isEmpty() || row[3].equals("lat") ? Double.NaN : Double.parseDouble(row[3]);
            double longitude = row[4].isEmpty() || row[4].equals("lon") ? Double.NaN : Double.parseDouble(row[4]);
            boolean sea = row[1].equals("ocean") || row[1].equals("marinearea");
            boolean middleEast = latitude > 12 && latitude < 43 && longitude > 25 && longitude < 64;
            // two American airfields lie in Asia in the table
            boolean astray = row[2].startsWith("Suffolk") || row[2].startsWith("Klawock");
            if (!sea && !row[1].equals("continent") && !(row[1].equals("campus") && middleEast && !astray)
                    || Double.isNaN(latitude)) {
                return;
            }
            Draft draft = new Draft("wof:" + row[0]);
            draft.main = row[2];
            draft.arabic = Scripts.arabicName(row[14].split("\\|")).orElse("");
            draft.feature = row[1];
            draft.at(latitude, longitude);
            if (row[1].equals("campus")) {
                draft.precision = Precision.POINT;
                for (String name : (row[2] + "|" + row[13] + "|" + row[14]).split("\\|")) {
                    if (name.toLowerCase(Locale.ROOT)
                            .matches(".*(airport|air base|airbase|airfield|aerodrome|مطار|قاعدة).*")) {
                        draft.addNames(new String[] {name});
                    }
                }
                draft.country = within(countryOutlines, draft).orElse("XX");
                place(draft, row[7]);
            } else {
                draft.precision = Precision.REGION;
                draft.addNames(new String[] {row[2], draft.arabic});
                draft.ranked = true;
                draft.prominence = sea ? 4.5 : 7.5;
                if (sea && row[2].equals("Mediterranean Sea")) {
                    draft.names.add("Mediterranean");
                }
            }
            if (!draft.names.isEmpty()) {
                if (!draft.names.contains(draft.main)) {
                    draft.main = draft.names.iterator().next();
                }
                add(draft);
            }
        });
    }

    private static final Map<String, List<String>> RIVERS = Map.of(
            "Euphrates", List.of("Euphrates", "Firat", "Al Furat"),
            "Tigris", List.of("Tigris", "Dicle"),
            "Jordan River", List.of("Jordan"),
            "Nile", List.of("Nile"),
            "White Nile", List.of("El Bahr el Abyad"),
            "Blue Nile", List.of("El Bahr el Azraq"),
            "Shatt al-Arab", List.of("Shatt al Arab"),
            "Suez Canal", List.of("Suez Canal"));
    private static final Map<String, String> RIVERS_ARABIC = Map.of(
            "Euphrates", "نهر الفرات",
            "Tigris", "نهر دجلة",
            "Jordan River", "نهر الأردن",
            "Nile", "نهر النيل",
            "Shatt al-Arab", "شط العرب",
            "Suez Canal", "قناة السويس");
    private static final Map<String, List<String>> LAKES = Map.of(
            "Buhayrat al-Assad", List.of("Lake Assad", "Assad Lake", "بحيرة الأسد"),
            "Buhayrat ath Tharthar", List.of("Lake Tharthar", "Tharthar Lake", "Tharthar", "بحيرة الثرثار"),
            "Dead Sea", List.of("Dead Sea", "البحر الميت"),
            "Sea of Galilee", List.of("Sea of Galilee", "Lake Tiberias", "بحيرة طبريا"),
            "Lake Razazah", List.of("Lake Razazah", "Razzaza Lake", "بحيرة الرزازة"));

    /** Rivers and lakes of the Middle East; the point of a river is the middle vertex of its longest piece. */
    private void waters() {
        Map<String, Shape> rivers = new TreeMap<>();
        Map<String, String> riverName = new LinkedHashMap<>();
        RIVERS.forEach((name, pieces) -> pieces.forEach(piece -> riverName.put(piece, name)));
        for (JsonNode feature :
                sources.features("naturalearth/middleeast_10m/ne_10m_rivers_lake_centerlines.geojson.gz")) {
            JsonNode p = feature.path("properties");
            String own = p.path("name").asString("");
            String name = riverName.getOrDefault(own, own.replaceAll(" +", " "));
            Shape shape = Shape.of(feature.path("geometry"));
            if (name.isEmpty() || name.contains("?") || shape.parts().isEmpty()) {
                continue;
            }
            rivers.merge(
                    name,
                    shape,
                    (a, b) -> new Shape(
                            Shape.Kind.LINE,
                            java.util.stream.Stream.concat(a.parts().stream(), b.parts().stream())
                                    .toList()));
        }
        rivers.forEach((name, shape) -> {
            boolean known = RIVERS.containsKey(name);
            boolean bare = name.contains("River") || name.contains("Canal") || name.contains("Branch");
            Draft draft = water(name, "STM", shape.heart(), known ? 5.5 : 3.0);
            draft.addNames(bare ? new String[] {name} : new String[] {name, name + " River", "River " + name});
            if (known) {
                draft.addNames(RIVERS.getOrDefault(name, List.of()).stream()
                        .filter(n -> !n.equals("Jordan") && !n.equals("Firat") && !n.equals("Dicle"))
                        .toArray(String[]::new));
                draft.arabic = RIVERS_ARABIC.getOrDefault(name, "");
            }
        });
        for (JsonNode feature : sources.features("naturalearth/middleeast_10m/ne_10m_lakes.geojson.gz")) {
            String own = feature.path("properties").path("name").asString("");
            List<String> names = LAKES.getOrDefault(own, List.of(own));
            if (own.isEmpty() || drafts.containsKey(waterId(names.get(0)))) {
                continue;
            }
            Draft draft = water(
                    names.get(0), "LK", Shape.of(feature.path("geometry")).heart(), LAKES.containsKey(own) ? 5.0 : 3.0);
            draft.addNames(names.toArray(String[]::new));
            draft.addNames(new String[] {own});
            draft.arabic = Scripts.arabicName(names.toArray(String[]::new)).orElse("");
        }
    }

    private static String waterId(String name) {
        return "ne:" + plain(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private Draft water(String name, String feature, Mil at, double prominence) {
        Draft draft = new Draft(waterId(name));
        draft.main = name;
        draft.feature = feature;
        draft.precision = Precision.REGION;
        draft.at(at.latitude(), at.longitude());
        draft.ranked = true;
        draft.prominence = prominence;
        add(draft);
        return draft;
    }

    /** Airports of Natural Earth that Who's On First does not have. */
    private void airports() {
        List<Draft> known =
                drafts.values().stream().filter(d -> d.feature.equals("campus")).toList();
        for (JsonNode feature : sources.features("naturalearth/middleeast_10m/ne_10m_airports.geojson.gz")) {
            String own = feature.path("properties").path("name").asString("");
            Mil at = Shape.of(feature.path("geometry"))
                    .parts()
                    .get(0)
                    .get(0)
                    .points()
                    .get(0);
            String name = (own.contains("Int'l") ? own.replace("Int'l", "International") : own)
                    + (own.matches(".*(base| Ab| Limani| Havaalani).*") ? "" : " Airport");
            Draft draft = new Draft(waterId(name));
            draft.main = name;
            draft.names.add(name);
            draft.names.add(name.replace(" International", ""));
            draft.feature = "campus";
            draft.precision = Precision.POINT;
            draft.at(at.latitude(), at.longitude());
            draft.country = within(countryOutlines, draft).orElse("XX");
            Optional<Draft> twin = known.stream()
                    .filter(d -> d.kilometresTo(draft) < SAME_PLACE_KM)
                    .findFirst();
            if (twin.isPresent()) {
                twin.get().names.addAll(draft.names);
            } else {
                place(draft, "");
                add(draft);
            }
        }
    }

    private void byHand() {
        for (String[] row : SourceFiles.bundled("hand-places.tsv")) {
            boolean known = drafts.containsKey(row[0]);
            Draft draft = known ? known(row[0]) : new Draft(row[0]);
            draft.main = row[1];
            draft.names.add(row[1]);
            if (!row[2].equals("-")) {
                draft.names.addAll(Arrays.asList(row[2].split("\\|")));
            }
            draft.arabic = row[3].equals("-") ? draft.arabic : row[3];
            if (!row[4].equals("-")) {
                draft.at(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
            }
            draft.precision = Precision.valueOf(row[6]);
            draft.country = row[7];
            draft.admin1 = row[8].equals("-") ? draft.admin1 : row[8];
            draft.feature = row[9];
            draft.ranked = true;
            draft.prominence = Double.parseDouble(row[10]);
            if (!known) {
                add(draft);
            }
        }
    }

    private String demonyms() {
        Map<String, String> codes = new HashMap<>();
        sources.rows("geonames/countryInfo.txt", row -> codes.put(row[4], row[0]));
        Map<String, String> words = new TreeMap<>();
        Map<String, String> fixes = new HashMap<>();
        for (String[] row : SourceFiles.bundled("demonym-fixes.tsv")) {
            if (row[0].startsWith("=")) {
                fixes.put(row[0].substring(1), row[1]);
            } else {
                codes.put(row[0], row[1]);
            }
        }
        Map<String, String> singular = new TreeMap<>();
        sources.rows("geonames/wikipedia-demonyms.tsv", row -> {
            String code = codes.getOrDefault(row[0], "-");
            if (code.equals("-")) {
                return;
            }
            for (int column = 1; column < Math.min(3, row.length); column++) {
                String plain = row[column].replaceAll("\\[[^]]*]", "").replaceAll("\\([^)]*\\)", "");
                for (String part : plain.split("[,/;]")) {
                    String word = part.strip().replaceAll(" h$", "");
                    if (word.isEmpty() || fixes.containsKey(word)) {
                        continue;
                    }
                    words.putIfAbsent(word, code);
                    if (column == 2 && word.endsWith("s") && !word.endsWith("ss") && word.length() > 4) {
                        singular.putIfAbsent(word.substring(0, word.length() - 1), code);
                    }
                }
            }
        });
        singular.forEach((word, code) -> {
            if (!fixes.containsKey(word)) {
                words.putIfAbsent(word, code);
            }
        });
        fixes.forEach((word, code) -> {
            if (!code.equals("-")) {
                words.put(word, code);
            }
        });
        StringBuilder out = new StringBuilder("# adjective or demonym\tISO 3166-1 alpha-2; see SOURCES.md\n");
        words.forEach((word, code) -> out.append(word).append('\t').append(code).append('\n'));
        return out.toString();
    }
}
