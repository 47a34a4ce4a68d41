/**
 * Origins and denials become a {@link org.sitrep.event.Grade}: an open decision table, first rule that fits, each with its
 * reason.
 * <p>In: the counted origins that support and deny an event, their interests and blocs, related events. Out: reliability A to F
 * and credibility 1 to 6, judged apart. Worked: the Red Crescent alone: 6; the Red Crescent and a monitor, independently: 1.
 * <p>Beside them stand the label suggested for harm and the doubts about what can hardly be, which are shown and leave nothing out.
 * <p>The numbers of all events come first, then the records of sources out of them, then the letters; a letter never enters a
 * number. Must not know: texts; it never sets a letter without ten resolved claims. Trap: a differing toll contests the figure,
 * not the event.
 */
@NullMarked
package org.sitrep.event.grade;

import org.jspecify.annotations.NullMarked;
