/**
 * {@link org.sitrep.event.Event}s and decisions, as of a day, become the {@link org.sitrep.situation.Situation}: map, timeline, lists; views, computed, never stored as truth.
 * <p>In: what was known by a moment. Out: what the desk and the exports show. Worked: with everything received by 23 March 2017
 * the airlift at Tabqa Dam has one origin; a day later it has two.
 * <p>Must not know: SQL, the clock ({@link org.sitrep.situation.AsOf} is an argument). Trap: nothing is left out because it has
 * one origin only.
 */
@NullMarked
package org.sitrep.situation;

import org.jspecify.annotations.NullMarked;
