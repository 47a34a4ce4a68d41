/**
 * The analyst's {@link org.sitrep.review.Decision}s, as appended facts, and {@link org.sitrep.review.Rulings what they make} of the
 * suggested grades.
 * <p>In: events and the decisions known at a moment. Out: the same events with the analyst's grades, the suggested ones beside
 * them. Worked: an analyst grades the strike on the market of Maarat al-Numan B2 on Thursday, and why; as of Wednesday it is F6.
 * <p>Must not know: SQL, the clock. Trap: nothing is overwritten, a decision is withdrawn by a later one; and an event's id may
 * change as reports come in, so a decision names the claims it was taken on.
 */
@NullMarked
package org.sitrep.review;

import org.jspecify.annotations.NullMarked;
