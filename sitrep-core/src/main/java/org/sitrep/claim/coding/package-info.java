/**
 * Workings: which clauses assert something, what kind of thing, and who, whom, where, when and how many.
 *
 * <p>The rules are data ({@code rules/coding.tsv}), each with an example that fires it and one that does not. Honestly
 * simple: one clause, one claim; roles from the grammar alone.
 *
 * <p>{@code ParticipantsReader} reads who and whom: {@code Roles} has the words by the grammar ({@code Subjects},
 * {@code Doers}), {@code PartyReader} the parties they mean ({@code NamedParties}, {@code PartyAntecedents}).
 * {@code WhereReader} reads where, {@code WhenReader} when, {@code AmountsReader} how many. {@code SpokenPlaces} and
 * {@code Episodes} remember, for one report, the places spoken of and the fighting dated.
 */
@NullMarked
package org.sitrep.claim.coding;

import org.jspecify.annotations.NullMarked;
