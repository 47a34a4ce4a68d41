/**
 * Claims of one event that cannot both be right become {@link org.sitrep.event.Conflict}s, later figures of one origin become
 * {@link org.sitrep.event.Update}s.
 * <p>In: the tellings of one event and which of them go back to one origin. Out: at most one conflict of a kind for each pair of
 * origins. Worked: "12 civilians were killed" (a monitor) and "35 people were killed" (a hospital) do not intersect: a conflict;
 * "at least 20" and "35" do.
 * <p>Must not know: other events; what is right. Traps: "nine of the dead were women and children" is a part of fourteen, not a
 * contradiction of it; one origin does not contradict itself, it updates.
 */
@NullMarked
package org.sitrep.event.conflict;

import org.jspecify.annotations.NullMarked;
