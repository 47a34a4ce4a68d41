/**
 * Workings: who says it. Cues (verbs of saying, "according to", "citing", statements and reports) with their source and the
 * words they cover; sources become voices; pronouns and "the official" go back to the voice meant.
 *
 * <p>Honestly simple: rules over the parse; a source that is a list of different people is one voice; no sentence-spanning
 * indirect speech beyond open quotations and pronouns.
 */
@NullMarked
package org.sitrep.claim.attribution;

import org.jspecify.annotations.NullMarked;
