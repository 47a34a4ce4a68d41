package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.bench.Ring.Mil;
import tools.jackson.databind.JsonNode;

/**
 * Cuts the base map of the desk out of Natural Earth and Who's On First: a few plain GeoJSON files, small enough to be sent whole.
 * <p>Arguments: the folder with {@code naturalearth/} and {@code geonames/}, then the folder to write.
 */
final class BasemapBuild {
    private static final String WORLD = "naturalearth/50m/ne_50m_";
    private static final String REGION = "naturalearth/middleeast_10m/ne_10m_";
    private static final String GZ = ".geojson.gz";

    private final SourceFiles sources;
    private final Path out;

    private BasemapBuild(Path in, Path out) {
        this.sources = new SourceFiles(in);
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: BasemapBuild REFERENCE_DIR OUT_DIR");
        }
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        new BasemapBuild(Path.of(args[0]), out).build();
    }

    private void build() throws IOException {
        countries();
        lines(WORLD + "coastline" + GZ, "coast", 12, "");
        lines(WORLD + "rivers_lake_centerlines" + GZ, "rivers", 12, "name");
        lines(WORLD + "admin_0_boundary_lines_land" + GZ, "borders", 8, "kind");
        lines(WORLD + "admin_0_boundary_lines_disputed_areas" + GZ, "borders-disputed", 5, "kind");
        areas(WORLD + "lakes" + GZ, "lakes", 12);
        lines(REGION + "coastline" + GZ, "me-coast", 3, "");
        lines(REGION + "rivers_lake_centerlines" + GZ, "me-rivers", 2, "name");
        lines(REGION + "admin_0_boundary_lines_land" + GZ, "me-borders", 2, "kind");
        lines(REGION + "admin_0_boundary_lines_disputed_areas" + GZ, "me-borders-disputed", 2, "kind");
        areas(REGION + "lakes" + GZ, "me-lakes", 2);
        provinces();
        places();
    }

    private static String text(JsonNode properties, String key) {
        String value = properties.path(key).asString("");
        return value.equals("-99") ? "" : value;
    }

    private static double number(JsonNode properties, String key, double otherwise) {
        return properties.path(key).isNumber() ? properties.path(key).asDouble() : otherwise;
    }

    private static double zoom(JsonNode properties) {
        return Math.round(number(properties, "min_zoom", 5) * 10) / 10.0;
    }

    private void countries() throws IOException {
        List<Map<String, Object>> properties = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        for (JsonNode feature : sources.features(WORLD + "admin_0_countries" + GZ)) {
            JsonNode p = feature.path("properties");
            Shape shape = Shape.of(feature.path("geometry"));
            Mil heart = shape.heart();
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put("name", text(p, "NAME_LONG"));
            kept.put("iso2", Countries.iso2(text(p, "ISO_A2"), text(p, "ADM0_A3")));
            kept.put("rank", (int) number(p, "LABELRANK", 9));
            kept.put("labelLon", heart.longitude());
            kept.put("labelLat", heart.latitude());
            kept.put("labelZoom", number(p, "MIN_LABEL", 5));
            properties.add(kept);
            shapes.add(shape);
        }
        List<Shape> simple = Shape.simplifiedTogether(shapes, 12);
        Layer layer = new Layer();
        for (int i = 0; i < simple.size(); i++) {
            layer.add(properties.get(i), simple.get(i));
        }
        layer.write(out.resolve("countries.geojson"));
    }

    private void lines(String from, String to, double toleranceMils, String label) throws IOException {
        Layer layer = new Layer();
        for (JsonNode feature : sources.features(from)) {
            JsonNode p = feature.path("properties");
            Map<String, Object> kept = new LinkedHashMap<>();
            if (label.equals("name")) {
                kept.put("name", text(p, "name_en").isEmpty() ? text(p, "name") : text(p, "name_en"));
            } else if (label.equals("kind")) {
                kept.put("kind", text(p, "featurecla"));
                kept.put("name", text(p, "name"));
            }
            kept.put("rank", (int) number(p, "scalerank", 9));
            kept.put("minZoom", zoom(p));
            layer.add(kept, Shape.of(feature.path("geometry")).simplifiedLines(toleranceMils));
        }
        layer.write(out.resolve(to + ".geojson"));
    }

    private void areas(String from, String to, double toleranceMils) throws IOException {
        List<Map<String, Object>> properties = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        for (JsonNode feature : sources.features(from)) {
            JsonNode p = feature.path("properties");
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put("name", text(p, "name"));
            kept.put("rank", (int) number(p, "scalerank", 9));
            kept.put("minZoom", zoom(p));
            properties.add(kept);
            shapes.add(Shape.of(feature.path("geometry")));
        }
        List<Shape> simple = Shape.simplifiedTogether(shapes, toleranceMils);
        Layer layer = new Layer();
        for (int i = 0; i < simple.size(); i++) {
            layer.add(properties.get(i), simple.get(i));
        }
        layer.write(out.resolve(to + ".geojson"));
    }

    private void provinces() throws IOException {
        Map<String, String[]> usual = new HashMap<>();
        SourceFiles.bundled("admin1-names.tsv").forEach(row -> usual.put(row[1], row));
        List<Map<String, Object>> properties = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        for (String country : List.of("sy", "iq")) {
            for (JsonNode feature : sources.features("naturalearth/wof_admin/" + country + "_region" + GZ)) {
                String[] names =
                        usual.get(feature.path("properties").path("wof_id").asString(""));
                if (names == null) {
                    // the strip of the United Nations observers on the Golan is no province
                    continue;
                }
                Shape shape = Shape.of(feature.path("geometry"));
                Mil heart = shape.heart();
                Map<String, Object> kept = new LinkedHashMap<>();
                kept.put("name", names[2]);
                kept.put("nameAr", names[3]);
                kept.put("code", names[0]);
                kept.put("iso2", names[0].substring(0, 2));
                kept.put("labelLon", heart.longitude());
                kept.put("labelLat", heart.latitude());
                properties.add(kept);
                shapes.add(shape);
            }
        }
        List<Shape> simple = Shape.simplifiedTogether(shapes, 3);
        Layer layer = new Layer();
        for (int i = 0; i < simple.size(); i++) {
            layer.add(properties.get(i), simple.get(i));
        }
        layer.write(out.resolve("me-admin1.geojson"));
        Layer borders = new Layer();
        Shape.borders(simple)
                .getOrDefault(true, List.of())
                .forEach(line ->
                        borders.add(Map.of("kind", "Province"), new Shape(Shape.Kind.LINE, List.of(List.of(line)))));
        borders.write(out.resolve("me-admin1-lines.geojson"));
    }

    /** A town for a label, before the layer is written. */
    private record Town(long geonameId, String name, String iso2, double rank, int capital, long population, Mil at) {}

    private void places() throws IOException {
        List<Town> towns = new ArrayList<>();
        Set<Long> known = new HashSet<>();
        List<Mil> taken = new ArrayList<>();
        for (String file : List.of(REGION, WORLD)) {
            for (JsonNode feature : sources.features(file + "populated_places_simple" + GZ)) {
                JsonNode p = feature.path("properties");
                Mil at = Shape.of(feature.path("geometry"))
                        .parts()
                        .get(0)
                        .get(0)
                        .points()
                        .get(0);
                if (taken.stream().anyMatch(other -> near(other, at))) {
                    continue;
                }
                String kind = text(p, "featurecla");
                Town town = new Town(
                        (long) number(p, "geonameid", 0),
                        text(p, "name"),
                        text(p, "iso_a2"),
                        zoom(p),
                        kind.startsWith("Admin-0 capital") ? 2 : kind.startsWith("Admin-1 capital") ? 1 : 0,
                        (long) number(p, "pop_max", 0),
                        at);
                taken.add(at);
                known.add(town.geonameId());
                towns.add(town);
            }
        }
        Map<Long, String> arabic = new HashMap<>();
        for (String country : List.of("sy", "iq", "tr", "lb", "jo", "il", "ps", "ye", "ly", "eg", "sd")) {
            sources.rows("geonames/wof/" + country + ".tsv.gz", row -> {
                if (row.length > 14 && row[1].equals("locality") && row[9].matches("\\d+") && !row[14].isEmpty()) {
                    Scripts.arabicName(row[14].split("\\|"))
                            .ifPresent(name -> arabic.putIfAbsent(Long.parseLong(row[9]), name));
                }
            });
        }
        Map<String, String> usual = new HashMap<>();
        SourceFiles.bundled("usual-names.tsv").forEach(row -> usual.put(row[0], row[1]));
        Set<String> dense = Set.of("SY", "IQ");
        sources.rows("geonames/cities1000.txt.gz", row -> {
            long id = Long.parseLong(row[0]);
            Scripts.arabicName(row[3].split(",")).ifPresent(name -> arabic.putIfAbsent(id, name));
            long population = Long.parseLong(row[14]);
            Mil at = Mil.of(Double.parseDouble(row[5]), Double.parseDouble(row[4]));
            if (dense.contains(row[8]) && !known.contains(id) && taken.stream().noneMatch(other -> near(other, at))) {
                double rank = population > 40_000 ? 7 : population > 15_000 ? 8 : population > 5_000 ? 9 : 10;
                towns.add(new Town(id, row[2].replace("`", ""), row[8], rank, 0, population, at));
            }
        });
        Layer layer = new Layer();
        for (Town town : towns) {
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put("name", usual.getOrDefault(Long.toString(town.geonameId()), town.name()));
            kept.put("nameAr", Optional.ofNullable(arabic.get(town.geonameId())).orElse(""));
            kept.put("iso2", town.iso2());
            kept.put("rank", town.rank());
            kept.put("capital", town.capital());
            kept.put("population", town.population());
            layer.add(kept, new Shape(Shape.Kind.POINT, List.of(List.of(new Ring(List.of(town.at()))))));
        }
        layer.write(out.resolve("places.geojson"));
    }

    private static boolean near(Mil a, Mil b) {
        return Math.abs(a.x() - b.x()) < 50 && Math.abs(a.y() - b.y()) < 40;
    }
}
