package org.sitrep.base;

import java.util.function.Function;

/**
 * A value and where it was read.
 *
 * @param value the value
 * @param from the words, the metadata field or the decision it came from
 */
public record Cited<T>(T value, Evidence from) {

    /** A value read from one run of the text. */
    public static <T> Cited<T> at(Span span, T value) {
        return new Cited<>(value, Evidence.at(span));
    }

    /** A value read from a metadata field. */
    public static <T> Cited<T> inMetadata(String field, T value) {
        return new Cited<>(value, Evidence.field(field));
    }

    /** The same evidence with another reading of the value. */
    public <R> Cited<R> map(Function<? super T, ? extends R> reading) {
        return new Cited<>(reading.apply(value), from);
    }
}
