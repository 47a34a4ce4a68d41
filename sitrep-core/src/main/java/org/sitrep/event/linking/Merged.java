package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Two ordered lists made one. */
final class Merged {
    private Merged() {}

    static <T> List<T> of(List<T> one, List<T> other, Comparator<T> order) {
        List<T> merged = new ArrayList<>(one.size() + other.size());
        int next = 0;
        for (T thing : one) {
            while (next < other.size() && order.compare(other.get(next), thing) < 0) {
                merged.add(other.get(next++));
            }
            merged.add(thing);
        }
        merged.addAll(other.subList(next, other.size()));
        return merged;
    }
}
