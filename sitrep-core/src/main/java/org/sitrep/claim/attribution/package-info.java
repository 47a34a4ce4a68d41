/**
 * Workings: who says it. Cues (verbs of saying, "according to", "citing", statements and reports) with their source and the
 * words they cover; sources become voices; pronouns and "the official" go back to the voice meant.
 *
 * <p>{@code Pointers} read a source from the sentence before or behind, {@code Turns} and {@code Closings} from turns of speech,
 * {@code TollWords} from counts, {@code Nominals} from nouns of saying and denying.
 *
 * <p>Honestly simple: rules over the parse; a source that is a list of different people is one voice; indirect speech spans no
 * more than the next sentence.
 */
@NullMarked
package org.sitrep.claim.attribution;

import org.jspecify.annotations.NullMarked;
