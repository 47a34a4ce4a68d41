package org.sitrep.base;

/**
 * One publication as received: the SHA-256 of its original and its place in it.
 *
 * @param value never blank
 */
public record ReportId(String value) implements Comparable<ReportId> {
    public ReportId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank id");
        }
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
