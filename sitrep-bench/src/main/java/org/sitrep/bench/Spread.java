package org.sitrep.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.bench.Ring.Mil;

/** The towns of each country and division: how many people live there, where their middle lies and how far they spread. */
final class Spread {
    private static final int FEWEST = 3;

    private final Map<String, List<Draft>> towns = new HashMap<>();

    /** Counts a town to a country or division. */
    void add(String area, Draft town) {
        towns.computeIfAbsent(area, k -> new ArrayList<>()).add(town);
    }

    boolean knows(String area) {
        return towns.containsKey(area);
    }

    /** Inhabitants of all towns. */
    long population(String area) {
        return towns.getOrDefault(area, List.of()).stream()
                .mapToLong(t -> t.population)
                .sum();
    }

    /**
     * A point near the middle of the area: halfway between its outermost towns, the outermost twentieth on each side left out. It
     * lies nearer to where maps put the name of a division than the mean of its people does.
     */
    Mil middle(String area) {
        List<Draft> all = towns.getOrDefault(area, List.of());
        double[] latitudes = all.stream().mapToDouble(t -> t.latitude).sorted().toArray();
        double[] longitudes =
                all.stream().mapToDouble(t -> t.longitude).sorted().toArray();
        return Mil.of(halfway(longitudes), halfway(latitudes));
    }

    private static double halfway(double[] sorted) {
        int cut = sorted.length / 20;
        return (sorted[cut] + sorted[sorted.length - 1 - cut]) / 2;
    }

    /** The distance from a point that nine tenths of the towns lie within, in kilometres; 0 when there are too few to tell. */
    int radiusKm(String area, Draft from) {
        List<Draft> all = towns.getOrDefault(area, List.of());
        if (all.size() < FEWEST) {
            return 0;
        }
        double[] distances =
                all.stream().mapToDouble(from::kilometresTo).sorted().toArray();
        return (int) Math.ceil(distances[(distances.length - 1) * 9 / 10]);
    }
}
