package org.sitrep.base;

/**
 * One actor of the register, for example islamic-state.
 *
 * @param value never blank
 */
public record ActorId(String value) implements Comparable<ActorId> {
    public ActorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank id");
        }
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
