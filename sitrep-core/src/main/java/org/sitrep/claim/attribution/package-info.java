/**
 * Workings: who says it. Cues (verbs of saying, "according to", "citing", statements and reports) with their source and the
 * words they cover; sources become voices; pronouns and "the official" go back to the voice meant.
 *
 * <p>{@code SayingReader} goes through a report. {@code VerbSayings} read verbs of saying (with {@code ToldClause} what is told,
 * {@code Trailings} verbs behind what is said, {@code Quoters} who quotes whom), {@code Accordings} "according to",
 * {@code Pointers} a source in the sentence before or behind, {@code Turns} and {@code Closings} turns of speech,
 * {@code TollWords} counts, {@code Nominals} nouns of saying and denying; {@code Chains} know through whom it came.
 *
 * <p>{@code VoiceReader} makes a phrase a voice: {@code NamedPeople} and {@code Bodies} by name, {@code Spokesmen} by whose
 * spokesman it is, {@code OfficeHolders} by office, {@code Antecedents} by who spoke before.
 *
 * <p>Honestly simple: rules over the parse; a source that is a list of different people is one voice; indirect speech spans no
 * more than the next sentence.
 */
@NullMarked
package org.sitrep.claim.attribution;

import org.jspecify.annotations.NullMarked;
