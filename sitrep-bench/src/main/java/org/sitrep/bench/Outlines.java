package org.sitrep.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sitrep.bench.Ring.Mil;

/** Areas of one order (countries, or divisions) and what lies in them. */
final class Outlines {
    /** An area: its country, and what it stands for (an admin-1 code, the name of a district, a country). */
    private record Outline(String what, Shape shape, int west, int south, int east, int north) {
        static Outline of(String what, Shape shape) {
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
            return new Outline(what, shape, west, south, east, north);
        }

        boolean holds(Mil at) {
            return at.x() >= west && at.x() <= east && at.y() >= south && at.y() <= north && shape.holds(at);
        }
    }

    private final Map<String, List<Outline>> byCountry = new HashMap<>();
    private final List<Outline> all = new ArrayList<>();

    void add(String country, String what, Shape shape) {
        Outline outline = Outline.of(what, shape);
        byCountry.computeIfAbsent(country, c -> new ArrayList<>()).add(outline);
        all.add(outline);
    }

    /** What the draft lies in, among the areas of its country; among all of them when its country is not known. */
    Optional<String> around(Draft draft) {
        Mil at = Mil.of(draft.longitude, draft.latitude);
        List<Outline> here = draft.country.equals("XX") ? all : byCountry.getOrDefault(draft.country, List.of());
        return here.stream().filter(o -> o.holds(at)).map(Outline::what).findFirst();
    }

    /** Hands on what each area stands for and a point deep inside it, in the order they were added. */
    void hearts(BiConsumer<String, Mil> each) {
        all.forEach(o -> each.accept(o.what(), o.shape().heart()));
    }
}
