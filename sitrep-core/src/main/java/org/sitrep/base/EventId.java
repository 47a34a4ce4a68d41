package org.sitrep.base;

/**
 * One event: a hash of its earliest claim.
 *
 * @param value never blank
 */
public record EventId(String value) implements Comparable<EventId> {
    public EventId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank id");
        }
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
