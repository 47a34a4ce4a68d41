/**
 * Workings: numbers as people say them, with bounds and with what they count; and how many a text says were killed.
 * <p>Amounts: {@link org.sitrep.mention.amount.VagueNumber} is the table of words such as "dozens" [24, 99], {@link
 * org.sitrep.mention.amount.Qualifier} that of "at least" and "about" (ten per cent to both sides; "almost" ten per cent
 * down). A part knows its whole: "12 people, including three children". No amounts: years, clock times, ages, calibres, ways to a
 * place, numbers of articles and zones.
 * <p>Tolls: {@link org.sitrep.mention.amount.TollReader} goes from noun phrases ({@code Phrases}) over subjects and objects
 * ({@code Clauses}) to words of death ({@link org.sitrep.mention.amount.DeathWord}, {@code Deeds}), judges whether they hold ({@code
 * Standings}) and adds up whom they killed ({@code Tally}). Worked: in "Three suspects fired at the police. The suspects were
 * killed, and a guard died" the toll is 3 + 1. There is no parse: tags and word order only. Trap: of what a protest, a court or a
 * crowd's anger is about nobody is counted.
 */
@NullMarked
package org.sitrep.mention.amount;

import org.jspecify.annotations.NullMarked;
