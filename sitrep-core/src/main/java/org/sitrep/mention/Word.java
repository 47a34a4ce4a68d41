package org.sitrep.mention;

import org.sitrep.base.Span;

/**
 * One word as the grammar sees it: a token, or a multi-word name of the register taken as one.
 *
 * @param form its normalised form; a name's words are joined by underscores
 * @param lemma its base form, lower case
 * @param tag Penn Treebank part of speech
 * @param entity PERSON, ORGANIZATION, LOCATION, MISC or O
 */
public record Word(Span span, String form, String lemma, String tag, String entity) {}
