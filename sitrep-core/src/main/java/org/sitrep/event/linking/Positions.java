package org.sitrep.event.linking;

import java.util.Arrays;

/** The place of each of some claims among them, by their turns. */
final class Positions {
    private long first;
    private int[] places = new int[1024];

    /** Notes the place of a claim. */
    void put(long turn, int place) {
        int at = (int) (turn - first);
        if (at >= places.length) {
            places = Arrays.copyOf(places, Math.max(at + 1, places.length + places.length / 2));
        }
        places[at] = place;
    }

    /**
     * The place noted last for a turn; anything for one that was never put.
     *
     * @param turn the turn, cut to an int
     */
    int get(int turn) {
        int at = turn - (int) first;
        return at < 0 || at >= places.length ? -1 : places[at];
    }

    /** Begins anew; turns before this one are never put again. */
    void from(long turn) {
        first = turn;
        places = new int[1024];
    }
}
