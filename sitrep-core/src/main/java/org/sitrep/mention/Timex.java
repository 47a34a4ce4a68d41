package org.sitrep.mention;

import org.sitrep.base.Span;

/**
 * A time expression as TimeML writes it (TimeML 1.2.1, TIMEX3).
 *
 * @param extent its words, without the preposition before them
 * @param value {@code 2017-03-22}, {@code 2017-W12}, {@code 2017-SP}, {@code 2017-03-22TNI}, {@code P3D}, {@code PAST_REF};
 *     {@code X} stands for what the text leaves open
 */
public record Timex(Span extent, Type type, String value) {
    /** What a time expression is. */
    public enum Type {
        /** A day or longer stretch of the calendar. */
        DATE,
        /** A time within a day. */
        TIME,
        /** A length. */
        DURATION,
        /** Something that recurs. */
        SET
    }
}
