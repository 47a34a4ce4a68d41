/**
 * Numbers in, labels out: sessions of learned models and trained heads. This room is empty in this version: the first readers are rules over CoreNLP annotations.
 * <p>In: token states. Out: labels with probabilities. Worked: none yet.
 * <p>Must not know: claims. Trap: models are loaded once per process.
 */
@NullMarked
package org.sitrep.model;

import org.jspecify.annotations.NullMarked;
