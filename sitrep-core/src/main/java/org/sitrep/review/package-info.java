/**
 * The analyst's decisions, as appended facts: which claims are of one event, and which are not.
 * <p>In: an event or claim and what the analyst says of it. Out: a decision. Worked: "these two strikes are one" becomes a
 * {@link org.sitrep.event.Ruling} that survives reprocessing, because it names claims and where their words stand.
 * <p>Must not know: SQL, the clock. Trap: nothing is overwritten, a decision is withdrawn by a later one.
 */
@NullMarked
package org.sitrep.review;

import org.jspecify.annotations.NullMarked;
