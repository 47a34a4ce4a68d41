/**
 * Workings: whether a clause is affirmed or denied, actual, planned, possible, ordered or feared, and by which words.
 *
 * <p>Honestly simple: the nearest marker in the clause, its governors and the cue decides.
 */
@NullMarked
package org.sitrep.claim.modality;

import org.jspecify.annotations.NullMarked;
