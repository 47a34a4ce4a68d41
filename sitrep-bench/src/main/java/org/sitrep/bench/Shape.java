package org.sitrep.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.bench.Ring.Mil;
import tools.jackson.databind.JsonNode;

/**
 * The form of a feature.
 *
 * @param kind what the rings are
 * @param parts for areas: one list per polygon, the outline first, then its holes; for lines: one list per line with one ring;
 *     for points: one list with one ring of one point
 */
record Shape(Kind kind, List<List<Ring>> parts) {

    enum Kind {
        POINT,
        LINE,
        AREA
    }

    Shape {
        parts = parts.stream().map(List::copyOf).toList();
    }

    /** Reads a GeoJSON geometry; null and unknown geometries become a shape without parts. */
    static Shape of(JsonNode geometry) {
        JsonNode at = geometry.path("coordinates");
        List<List<Ring>> parts = new ArrayList<>();
        switch (geometry.path("type").asString("")) {
            case "Point" -> {
                return new Shape(Kind.POINT, List.of(List.of(new Ring(List.of(mil(at))))));
            }
            case "LineString" -> parts.add(List.of(ring(at)));
            case "MultiLineString" -> at.forEach(line -> parts.add(List.of(ring(line))));
            case "Polygon" -> parts.add(rings(at));
            case "MultiPolygon" -> at.forEach(polygon -> parts.add(rings(polygon)));
            default -> {
                return new Shape(Kind.LINE, List.of());
            }
        }
        return new Shape(geometry.path("type").asString("").endsWith("Polygon") ? Kind.AREA : Kind.LINE, parts);
    }

    private static Mil mil(JsonNode pair) {
        return Mil.of(pair.get(0).asDouble(), pair.get(1).asDouble());
    }

    private static Ring ring(JsonNode line) {
        List<Mil> points = new ArrayList<>();
        line.forEach(pair -> points.add(mil(pair)));
        return Ring.quantised(points);
    }

    private static List<Ring> rings(JsonNode polygon) {
        List<Ring> rings = new ArrayList<>();
        polygon.forEach(line -> rings.add(ring(line)));
        return rings;
    }

    /** Outline of the largest polygon, or the longest line. */
    Ring largest() {
        return parts.stream()
                .map(part -> part.get(0))
                .max(Comparator.comparingDouble(
                        (Ring r) -> kind == Kind.AREA ? r.weight() : r.points().size()))
                .orElseThrow();
    }

    /** A point that stands for the whole: deep inside an area, the middle vertex of a line. */
    Mil heart() {
        Ring ring = largest();
        return kind == Kind.AREA
                ? ring.heart()
                : ring.points().get(ring.points().size() / 2);
    }

    /** The same with the pieces of another line or area of the same kind. */
    Shape and(Shape other) {
        List<List<Ring>> all = new ArrayList<>(parts);
        all.addAll(other.parts());
        return new Shape(kind, all);
    }

    /** Kilometres around the heart that hold nine tenths of the points of all lines. */
    int radiusKm() {
        Mil heart = heart();
        double stretch = Math.cos(Math.toRadians(heart.latitude()));
        double[] distances = parts.stream()
                .flatMap(part -> part.get(0).points().stream())
                .mapToDouble(p -> 111.2
                        * Math.hypot(p.latitude() - heart.latitude(), stretch * (p.longitude() - heart.longitude())))
                .sorted()
                .toArray();
        return (int) Math.ceil(distances[(distances.length - 1) * 9 / 10]);
    }

    /** Whether the point lies inside one of the areas and in none of its holes. */
    boolean holds(Mil point) {
        for (List<Ring> part : parts) {
            boolean inside = false;
            for (Ring ring : part) {
                inside ^= ring.holds(point);
            }
            if (inside) {
                return true;
            }
        }
        return false;
    }

    /** Lines simplified one by one. */
    Shape simplifiedLines(double toleranceMils) {
        return new Shape(
                kind,
                parts.stream()
                        .map(p -> List.of(p.get(0).simplified(toleranceMils)))
                        .toList());
    }

    /**
     * Areas simplified together, so that a border shared by two neighbours stays one line: rings are cut where the set of
     * neighbouring points changes, and each piece is simplified in one direction whichever area it belongs to.
     *
     * @return the areas, in the order given; rings that vanish are left out
     */
    static List<Shape> simplifiedTogether(List<Shape> areas, double toleranceMils) {
        Set<Mil> junctions = junctions(areas);
        List<Shape> result = new ArrayList<>();
        for (Shape area : areas) {
            List<List<Ring>> parts = new ArrayList<>();
            for (List<Ring> part : area.parts()) {
                List<Ring> rings = new ArrayList<>();
                for (Ring ring : part) {
                    List<Mil> joined = new ArrayList<>();
                    for (Ring arc : arcs(ring, junctions)) {
                        List<Mil> simple = canonical(arc, toleranceMils);
                        joined.addAll(joined.isEmpty() ? simple : simple.subList(1, simple.size()));
                    }
                    Ring whole = Ring.quantised(joined);
                    if (whole.closed()) {
                        rings.add(whole);
                    } else if (rings.isEmpty()) {
                        break;
                    }
                }
                if (!rings.isEmpty()) {
                    parts.add(rings);
                }
            }
            result.add(new Shape(Kind.AREA, parts));
        }
        return result;
    }

    /** The borders of the areas, each drawn once; under {@code true} those that two areas share, under {@code false} the rest. */
    static Map<Boolean, List<Ring>> borders(List<Shape> areas) {
        Set<Mil> junctions = junctions(areas);
        Map<List<Mil>, Integer> seen = new HashMap<>();
        List<List<Mil>> order = new ArrayList<>();
        for (Shape area : areas) {
            for (List<Ring> part : area.parts()) {
                for (Ring ring : part) {
                    for (Ring arc : arcs(ring, junctions)) {
                        List<Mil> key = forward(arc.points());
                        if (seen.merge(key, 1, Integer::sum) == 1) {
                            order.add(key);
                        }
                    }
                }
            }
        }
        Map<Boolean, List<Ring>> borders = new TreeMap<>();
        for (List<Mil> key : order) {
            borders.computeIfAbsent(seen.getOrDefault(key, 1) > 1, k -> new ArrayList<>())
                    .add(new Ring(key));
        }
        return borders;
    }

    private static Set<Mil> junctions(List<Shape> areas) {
        Map<Mil, Set<Mil>> neighbours = new HashMap<>();
        for (Shape area : areas) {
            for (List<Ring> part : area.parts()) {
                for (Ring ring : part) {
                    for (int i = 0; i + 1 < ring.points().size(); i++) {
                        Mil p = ring.points().get(i);
                        Mil q = ring.points().get(i + 1);
                        neighbours.computeIfAbsent(p, k -> new HashSet<>()).add(q);
                        neighbours.computeIfAbsent(q, k -> new HashSet<>()).add(p);
                    }
                }
            }
        }
        Set<Mil> junctions = new HashSet<>();
        neighbours.forEach((point, next) -> {
            if (next.size() > 2) {
                junctions.add(point);
            }
        });
        return junctions;
    }

    private static List<Ring> arcs(Ring ring, Set<Mil> junctions) {
        List<Mil> points = ring.points();
        if (!ring.closed()) {
            return List.of(ring);
        }
        List<Mil> open = points.subList(0, points.size() - 1);
        int start = -1;
        for (int i = 0; i < open.size() && start < 0; i++) {
            if (junctions.contains(open.get(i))) {
                start = i;
            }
        }
        if (start < 0) {
            // an island: begin at its smallest point, so that a hole of the same form is cut alike
            start = 0;
            for (int i = 1; i < open.size(); i++) {
                if (open.get(i).compareTo(open.get(start)) < 0) {
                    start = i;
                }
            }
        }
        List<Ring> arcs = new ArrayList<>();
        List<Mil> arc = new ArrayList<>();
        for (int i = 0; i <= open.size(); i++) {
            Mil point = open.get((start + i) % open.size());
            arc.add(point);
            if (i > 0 && (i == open.size() || junctions.contains(point))) {
                arcs.add(new Ring(arc));
                arc = new ArrayList<>(List.of(point));
            }
        }
        return arcs;
    }

    private static List<Mil> forward(List<Mil> arc) {
        List<Mil> back = reversed(arc);
        for (int i = 0; i < arc.size(); i++) {
            int c = arc.get(i).compareTo(back.get(i));
            if (c != 0) {
                return c < 0 ? arc : back;
            }
        }
        return arc;
    }

    private static List<Mil> reversed(List<Mil> arc) {
        List<Mil> back = new ArrayList<>(arc);
        Collections.reverse(back);
        return back;
    }

    private static List<Mil> canonical(Ring arc, double toleranceMils) {
        List<Mil> forward = forward(arc.points());
        List<Mil> simple = new Ring(forward).simplified(toleranceMils).points();
        return forward.equals(arc.points()) ? simple : reversed(simple);
    }
}
