package org.sitrep.base;

/**
 * A run of characters of one report text.
 *
 * @param start first character, in UTF-16 code units from the start of the text, at least 0
 * @param end one past the last character (half-open), not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + "," + end + ")");
        }
    }

    /** The number of code units covered. */
    public int length() {
        return end - start;
    }

    /** The characters of {@code text} this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether both share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether every character of {@code other} lies inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
