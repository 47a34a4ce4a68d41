package org.sitrep.text;

import org.sitrep.base.Span;

/**
 * One word or sign.
 *
 * @param span its characters in the text
 * @param form its normalised form: straight quotation marks and apostrophes
 */
public record Token(Span span, String form) {}
