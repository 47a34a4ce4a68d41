/**
 * {@link org.sitrep.claim.Claim}s of many reports become {@link org.sitrep.event.Event}s: what is judged to be one thing, who says so independently, what contradicts, how it is graded.
 * <p>In: tellings, a claim and the report that carried it. Out: events with origins [min, max] and reasons, all at once or as
 * a stream, and as an analyst ruled. Worked: five outlets
 * print one agency text about a car bomb in Azaz: one event, five reports, one origin, credibility 6.
 * <p>Must not know: full texts, HTTP, SQL; it never alters a claim and never decides what is true. Traps: two strikes in one town
 * on following days are two events; a differing toll contests the figure, not the event.
 */
@NullMarked
package org.sitrep.event;

import org.jspecify.annotations.NullMarked;
