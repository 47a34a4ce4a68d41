/**
 * How a selection of events is made and ordered.
 * <p>In: events, a filter. Out: those that match. Worked: {@code place=Raqqa} keeps what is placed within 5 km of Raqqa's point;
 * {@code place=Syria} what lies in the country.
 * <p>Must not know: the clock, SQL. Trap: an event without a day is left out by a filter on days and by nothing else.
 */
@NullMarked
package org.sitrep.situation.views;

import org.jspecify.annotations.NullMarked;
