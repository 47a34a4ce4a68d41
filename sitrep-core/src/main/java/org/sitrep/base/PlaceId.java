package org.sitrep.base;

/**
 * One place of the gazetteer, for example gn:172955 or wof:1108782345.
 *
 * @param value never blank
 */
public record PlaceId(String value) implements Comparable<PlaceId> {
    public PlaceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank id");
        }
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
