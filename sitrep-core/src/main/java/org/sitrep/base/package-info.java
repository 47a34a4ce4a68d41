/**
 * Values without opinion: spans, cited values, amounts, times, confidence, notes.
 * <p>In: nothing. Out: the words every other room speaks. Worked: in "at least 25 civilians were killed" the amount is
 * {@link org.sitrep.base.Amount.AtLeast} 25 {@link org.sitrep.base.Unit#KILLED}, cited to a {@link org.sitrep.base.Span}.
 * <p>Must not know: any other room, any library, files, the clock. Trap: a {@link org.sitrep.base.Span} counts UTF-16
 * code units of one report text, never bytes and never code points.
 */
@NullMarked
package org.sitrep.base;

import org.jspecify.annotations.NullMarked;
