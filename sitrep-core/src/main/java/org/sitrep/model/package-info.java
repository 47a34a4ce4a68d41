/**
 * Numbers in, labels out: a small encoder that gives each word a vector in its sentence, and heads that read labels off these
 * vectors.
 * <p>In: the words of sentences. Out: runs of words with a type and a probability. Worked: "Rebels left Tal Amber" is cut into the
 * pieces "rebels", "left", "tal", "amber"; each word's vector knows its neighbours and how the word is written; the head of
 * entities labels "Rebels" B-ORGANIZATION and "Tal Amber" B-LOCATION I-LOCATION. One pass of the encoder serves all heads.
 * <p>Must not know: claims, the register, the gazetteer; whoever asks hands in what else is known of a word as features.
 * Traps: the model is loaded once per process; sentences read together are scaled together, so read a report's sentences always
 * in one call; one call is one thread.
 */
@NullMarked
package org.sitrep.model;

import org.jspecify.annotations.NullMarked;
