package org.sitrep.base;

/**
 * One claim: a hash of its report, its evidence and its content, equal when the same text is read again.
 *
 * @param value never blank
 */
public record ClaimId(String value) implements Comparable<ClaimId> {
    public ClaimId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank id");
        }
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
