package org.sitrep.mention;

import org.sitrep.base.Confidence;
import org.sitrep.base.Span;

/**
 * Words that are a name, as the tagger sees it: not looked up anywhere.
 *
 * @param span from the first to the last word of the name
 */
public record NameSpan(Span span, Type type, Confidence confidence) {
    /** What bears the name. */
    public enum Type {
        PERSON,
        ORGANISATION,
        LOCATION,
        /** A people, a language, an event, a work. */
        OTHER
    }
}
