/**
 * Workings: words with part of speech, lemma and entity label, by CoreNLP; CoreNLP types stay in here.
 * <p>A multi-word name of the register goes into the tagger as one proper noun the models know, so that "Raqqa Is Being
 * Slaughtered Silently" cannot be tagged as a clause.
 */
@NullMarked
package org.sitrep.mention.tagging;

import org.jspecify.annotations.NullMarked;
