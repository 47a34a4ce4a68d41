/**
 * Workings of the actor register: its text format, the search for its names and for descriptions in running text, and what actors
 * are to each other on a day.
 * <p>In: lines of register files (docs/manual/register.md). Out: actors with mutual relations, conflicts, the spans of names and
 * descriptions, ranked candidates.
 * <p>Worked: in "Daesh’s fighters left" the word "Daesh" is {@code islamic-state}; in "this is all" nothing is. "Kurdish
 * militias" in a report on Syria are likeliest {@code ypg}, in one on Iraq {@code peshmerga}. "Abou Bakr al-Bagdadi" is spelt like
 * Abu Bakr al-Baghdadi.
 * <p>Must not know: anything but {@code base} and the records of {@code reference}. Traps: folded comparison alone would read
 * "who" as a UN agency and "us" as a state, hence the rules on capitals; old names are found at any time, a period only ranks.
 */
@NullMarked
package org.sitrep.reference.actor;

import org.jspecify.annotations.NullMarked;
