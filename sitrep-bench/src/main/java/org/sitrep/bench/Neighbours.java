package org.sitrep.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places and what they belong to, in cells of half a degree. */
final class Neighbours {
    private record Town(Draft draft, String belongs) {}

    private final Map<Long, List<Town>> cells = new HashMap<>();

    void add(Draft draft, String belongs) {
        cells.computeIfAbsent(cell(draft, 0, 0), k -> new ArrayList<>()).add(new Town(draft, belongs));
    }

    /** What the nearest place of the same country within the distance belongs to; distances beyond 50 km are cut short. */
    Optional<String> nearest(Draft draft, double withinKm) {
        Town best = null;
        double least = withinKm;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                for (Town town : cells.getOrDefault(cell(draft, dx, dy), List.of())) {
                    double km = town.draft().kilometresTo(draft);
                    if (km < least && town.draft().country.equals(draft.country)) {
                        least = km;
                        best = town;
                    }
                }
            }
        }
        return Optional.ofNullable(best).map(Town::belongs);
    }

    private static long cell(Draft draft, int dx, int dy) {
        return (Math.round(draft.latitude * 2) + dy) * 10_000 + Math.round(draft.longitude * 2) + dx;
    }
}
