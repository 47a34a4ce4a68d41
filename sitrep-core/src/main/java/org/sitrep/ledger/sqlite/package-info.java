/**
 * The ledger in one SQLite file, by JDBC and Flyway.
 * <p>In: facts. Out: rows of the tables in {@code db/migration/sqlite}, bodies as JSON. Worked: a claim becomes a row of kind
 * {@code claim} whose hash covers the row before, so that a changed word anywhere shows in {@code sitrep verify}.
 * <p>Must not know: the rules of any room. Traps: SQLite has one writer, so writing happens on one connection under a lock and
 * begins with BEGIN IMMEDIATE; the JSON names of sealed cases are part of the store, renaming a class must not change them.
 */
@NullMarked
package org.sitrep.ledger.sqlite;

import org.jspecify.annotations.NullMarked;
