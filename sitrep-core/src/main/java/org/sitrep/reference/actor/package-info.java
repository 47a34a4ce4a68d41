/**
 * Workings of the actor register: its text format and the search for its names in running text.
 * <p>In: lines of register files (docs/manual/register.md). Out: actors with mutual relations, and the spans of their names.
 * Worked: in "Daesh’s fighters left" the word "Daesh" is {@code islamic-state}; in "this is all" nothing is.
 * <p>Must not know: anything but {@code base} and the records of {@code reference}. Trap: folded comparison alone would read
 * "who" as a UN agency and "us" as a state, hence the rules on capitals.
 */
@NullMarked
package org.sitrep.reference.actor;

import org.jspecify.annotations.NullMarked;
