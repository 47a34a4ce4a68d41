package org.sitrep.event.linking;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The keys under which one claim is looked for. */
final class Asked {
    private final int[] strong;
    private final int[] places;
    private final int[] plain;
    private final int[] near;
    private final int[] wide;
    private final boolean anywhere;

    /**
     * @param kin the types that fit well
     */
    Asked(Arrival arrival, int[] kin) {
        int family = Keys.family(arrival.slots());
        List<Mark> marks = arrival.marks().asked();
        anywhere = arrival.zones().anywhere();
        strong = marks.stream()
                .filter(m -> m.strong() && !m.place())
                .mapToInt(m -> Keys.of(m, family, Zones.ANYWHERE))
                .toArray();
        places = marks.stream()
                .filter(Mark::place)
                .flatMapToInt(m -> {
                    int place = Hashes.of(m.key());
                    return Arrays.stream(kin).map(type -> Keys.of(place, family, Keys.placed(type)));
                })
                .toArray();
        int[] words = marks.stream()
                .filter(m -> !m.strong())
                .mapToInt(m -> Hashes.of(m.key()))
                .toArray();
        plain = Arrays.stream(words)
                .map(w -> Keys.of(w, family, Zones.ANYWHERE))
                .toArray();
        near = keys(words, family, arrival.zones().near());
        wide = anywhere ? plain : keys(words, family, arrival.zones().wide());
    }

    private static int[] keys(int[] words, int family, Collection<Integer> zones) {
        return zones.stream()
                .flatMapToInt(zone -> Arrays.stream(words).map(word -> Keys.of(word, family, zone)))
                .toArray();
    }

    /** Names and runs of words. */
    int[] strong() {
        return strong;
    }

    /** Places. */
    int[] places() {
        return places;
    }

    /** Single words, wherever. */
    int[] plain() {
        return plain;
    }

    /** Single words in towns around. */
    int[] near() {
        return near;
    }

    /** Single words in what is not a town, or in towns for what is not in one. */
    int[] wide() {
        return wide;
    }

    /** Whether the claim may lie anywhere. */
    boolean anywhere() {
        return anywhere;
    }
}
