package org.sitrep.text;

import org.sitrep.base.Span;

/** A run of the text that stands together on the page. */
public record Block(Kind kind, Span span) {
    /** What a block is. */
    public enum Kind {
        /** The title. */
        HEADLINE,
        /** Who wrote it. */
        BYLINE,
        /** Place, day or agency before the first sentence: "BEIRUT (AP) -". */
        DATELINE,
        /** Running text. */
        PARAGRAPH,
        /** Text of a picture or video. */
        CAPTION,
        /** Who supplied the text or a picture. */
        CREDIT,
        /** A set-off quotation. */
        QUOTE,
        /** Page furniture inside the article: comment notices, related links, appeals. */
        BOILERPLATE;

        /** Whether claims may be read from blocks of this kind. */
        public boolean tells() {
            return this == HEADLINE || this == PARAGRAPH || this == QUOTE;
        }
    }
}
