/**
 * Workings: expressions of time to closed calendar days, against the day of publication.
 * <p>"On Wednesday" is the Wednesday before (or on) that day, the one after it when the clause looks ahead; without such a day
 * the expression stays relative. Honestly simple: no holidays but the two Eids, no Hijri dates, one anchor for the whole report.
 */
@NullMarked
package org.sitrep.mention.time;

import org.jspecify.annotations.NullMarked;
