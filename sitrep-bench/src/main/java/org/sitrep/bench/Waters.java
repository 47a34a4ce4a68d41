package org.sitrep.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.reference.Place.Precision;
import tools.jackson.databind.JsonNode;

/**
 * Rivers, canals and lakes, from Natural Earth and our table of their usual names.
 * <p>A river's point is the middle vertex of its longest piece, its radius the distance nine tenths of its course lie within. Only
 * rivers of our table and of the Middle East are found by the bare name: most others share it with a country, a state or a word.
 */
final class Waters {
    private final SourceFiles sources;
    private final Drafts drafts;
    /** A row of {@code waters.tsv} for each name of a piece: usual name, pieces, other names, Arabic, prominence. */
    private final Map<String, String[]> usual = new HashMap<>();

    Waters(SourceFiles sources, Drafts drafts) {
        this.sources = sources;
        this.drafts = drafts;
        SourceFiles.bundled("waters.tsv")
                .forEach(row -> Stream.of(row[1].split("\\|")).forEach(piece -> usual.put(piece, row)));
    }

    void read() {
        Set<String> near = new HashSet<>();
        Map<String, Shape> rivers = new TreeMap<>();
        for (String layer :
                List.of("middleeast_10m/ne_10m_rivers_lake_centerlines", "50m/ne_50m_rivers_lake_centerlines")) {
            Map<String, Shape> pieces = new TreeMap<>();
            for (JsonNode feature : sources.features("naturalearth/" + layer + ".geojson.gz")) {
                String own =
                        feature.path("properties").path("name").asString("").replaceAll(" +", " ");
                String name = usual.containsKey(own) ? usual.getOrDefault(own, new String[0])[0] : own;
                Shape shape = Shape.of(feature.path("geometry"));
                if (!name.isEmpty() && !name.contains("?") && !shape.parts().isEmpty()) {
                    pieces.merge(name, shape, Shape::and);
                }
            }
            if (near.isEmpty()) {
                near.addAll(pieces.keySet());
            }
            // a river that flows through the finer map and beyond it has its whole course on the coarser one
            rivers.putAll(pieces);
        }
        rivers.forEach((name, shape) -> river(name, shape, near.contains(name)));
        for (String layer : List.of("middleeast_10m/ne_10m_lakes", "50m/ne_50m_lakes")) {
            for (JsonNode feature : sources.features("naturalearth/" + layer + ".geojson.gz")) {
                lake(feature.path("properties").path("name").asString(""), Shape.of(feature.path("geometry")));
            }
        }
    }

    private void river(String name, Shape shape, boolean near) {
        String[] row = usual.values().stream()
                .filter(r -> r[0].equals(name))
                .findFirst()
                .orElse(new String[0]);
        boolean typed = name.contains("River") || name.contains("Canal") || name.contains("Branch");
        boolean bare = row.length > 0 || near;
        Draft draft = water(
                bare || typed ? name : name + " River",
                "STM",
                shape,
                row.length > 0 ? Double.parseDouble(row[4]) : near ? 3.0 : 2.5);
        draft.addNames(typed ? new String[] {name} : new String[] {name + " River", "River " + name});
        if (row.length > 0) {
            draft.addNames(row[2].split("\\|"));
            draft.arabic = row[3].equals("-") ? "" : row[3];
        }
    }

    private void lake(String own, Shape shape) {
        String[] row = usual.getOrDefault(own, new String[0]);
        String name = row.length > 0
                ? row[0]
                : own.replaceFirst("^L\\. ", "Lake ")
                        .replaceFirst(" L\\.$", " Lake")
                        .replace("Res.", "Reservoir");
        if (name.isEmpty() || name.startsWith("O. ") || drafts.has(id(name))) {
            return;
        }
        Draft draft = water(name, "LK", shape, row.length > 0 ? Double.parseDouble(row[4]) : 3.0);
        draft.addNames(new String[] {name, name.contains(" ") ? own : name});
        if (row.length > 0) {
            draft.addNames(row[2].split("\\|"));
            draft.arabic = row[3].equals("-") ? "" : row[3];
        }
    }

    /** The id of a place of Natural Earth, which numbers none. */
    static String id(String name) {
        return "ne:" + GazetteerBuild.plain(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private Draft water(String name, String feature, Shape shape, double prominence) {
        Draft draft = new Draft(id(name));
        draft.main = name;
        draft.feature = feature;
        draft.precision = Precision.REGION;
        draft.at(shape.heart().latitude(), shape.heart().longitude());
        draft.radiusKm = Math.max(10, Math.min(3_000, shape.radiusKm()));
        draft.ranked = true;
        draft.prominence = prominence;
        drafts.add(draft);
        return draft;
    }
}
