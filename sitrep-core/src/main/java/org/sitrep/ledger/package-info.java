/**
 * The append-only, bitemporal store: originals by SHA-256, facts with the instant they were recorded; the only room that speaks SQL.
 * <p>In: facts. Out: the facts known at a moment. Worked: ingesting the same file twice appends nothing the second time;
 * {@code --as-of 2017-03-22} sees the reports received up to the end of that day.
 * <p>Must not know: decisions of the domain; it never updates or deletes a fact. Trap: one writer at a time.
 */
@NullMarked
package org.sitrep.ledger;

import org.jspecify.annotations.NullMarked;
