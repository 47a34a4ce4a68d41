package org.sitrep.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sitrep.bench.Ring.Mil;

/** One GeoJSON file of the base map, one feature a line, coordinates with three decimals. */
final class Layer {
    private final StringBuilder out = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[\n");
    private boolean first = true;

    /** Adds a feature; empty shapes and properties whose value is the empty string are left out. */
    void add(Map<String, Object> properties, Shape given) {
        // a line cut at the edge of the clip, or shorter than the grid, may be left with one point
        Shape shape = given.kind() == Shape.Kind.LINE
                ? new Shape(
                        Shape.Kind.LINE,
                        given.parts().stream()
                                .filter(part -> part.get(0).points().size() > 1)
                                .toList())
                : given;
        if (shape.parts().isEmpty()) {
            return;
        }
        out.append(first ? "" : ",\n").append("{\"type\":\"Feature\",\"properties\":{");
        first = false;
        boolean comma = false;
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            Object value = property.getValue();
            if (value.equals("")) {
                continue;
            }
            out.append(comma ? "," : "").append('"').append(property.getKey()).append("\":");
            if (value instanceof Number) {
                out.append(value);
            } else {
                quote(value.toString());
            }
            comma = true;
        }
        out.append("},\"geometry\":");
        geometry(shape);
        out.append('}');
    }

    void write(Path file) throws IOException {
        Files.write(file, (out + "\n]}\n").getBytes(StandardCharsets.UTF_8));
    }

    private void geometry(Shape shape) {
        List<List<Ring>> parts = shape.parts();
        boolean one = parts.size() == 1;
        switch (shape.kind()) {
            case POINT -> {
                out.append("{\"type\":\"Point\",\"coordinates\":");
                point(parts.get(0).get(0).points().get(0));
            }
            case LINE -> {
                out.append("{\"type\":\"")
                        .append(one ? "LineString" : "MultiLineString")
                        .append("\",\"coordinates\":");
                out.append(one ? "" : "[");
                for (int i = 0; i < parts.size(); i++) {
                    out.append(i == 0 ? "" : ",");
                    ring(parts.get(i).get(0));
                }
                out.append(one ? "" : "]");
            }
            case AREA -> {
                out.append("{\"type\":\"")
                        .append(one ? "Polygon" : "MultiPolygon")
                        .append("\",\"coordinates\":");
                out.append(one ? "" : "[");
                for (int i = 0; i < parts.size(); i++) {
                    out.append(i == 0 ? "[" : ",[");
                    for (int j = 0; j < parts.get(i).size(); j++) {
                        out.append(j == 0 ? "" : ",");
                        ring(parts.get(i).get(j));
                    }
                    out.append(']');
                }
                out.append(one ? "" : "]");
            }
        }
        out.append('}');
    }

    private void ring(Ring ring) {
        out.append('[');
        for (int i = 0; i < ring.points().size(); i++) {
            out.append(i == 0 ? "" : ",");
            point(ring.points().get(i));
        }
        out.append(']');
    }

    private void point(Mil point) {
        out.append('[');
        number(point.x());
        out.append(',');
        number(point.y());
        out.append(']');
    }

    private void number(int mils) {
        out.append(mils < 0 ? "-" : "").append(Math.abs(mils) / 1000);
        int rest = Math.abs(mils) % 1000;
        if (rest != 0) {
            String digits = Integer.toString(1000 + rest).substring(1);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            out.append('.').append(digits, 0, end);
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            if (c >= ' ') {
                out.append(c);
            }
        }
        out.append('"');
    }
}
