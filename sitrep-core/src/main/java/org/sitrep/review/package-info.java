/**
 * The analyst's decisions, as appended facts. This room is empty in this version: decisions arrive with the review desk.
 * <p>In: an event or claim and what the analyst says of it. Out: a decision. Worked: "these two strikes are one" becomes a merge that survives reprocessing.
 * <p>Must not know: SQL, the clock. Trap: nothing is overwritten, a decision is withdrawn by a later one.
 */
@NullMarked
package org.sitrep.review;

import org.jspecify.annotations.NullMarked;
