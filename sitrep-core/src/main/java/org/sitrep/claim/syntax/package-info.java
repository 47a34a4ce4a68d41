/**
 * Workings: the grammar of a sentence as a tree of words, by CoreNLP's dependency parser; its types stay in here.
 *
 * <p>A name taken as one word goes into the parser as a proper noun the model knows.
 */
@NullMarked
package org.sitrep.claim.syntax;

import org.jspecify.annotations.NullMarked;
