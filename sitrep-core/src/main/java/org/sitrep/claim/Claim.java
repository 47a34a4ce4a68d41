package org.sitrep.claim;

import org.sitrep.base.ClaimId;
import org.sitrep.base.Confidence;
import org.sitrep.base.ReportId;
import org.sitrep.base.Span;

/**
 * Somebody says that something is so.
 *
 * @param evidence the words that state it, without source and cue where possible
 * @param sentence the sentence they stand in, for people and for finding copies
 */
public record Claim(
        ClaimId id,
        ReportId report,
        Attribution by,
        Assertion that,
        Stance stance,
        Confidence confidence,
        Excerpt evidence,
        Excerpt sentence) {

    /**
     * A run of the text with its characters, so that later rooms need no text.
     *
     * @param quote equals the text's characters at {@code span}
     */
    public record Excerpt(Span span, String quote) {}
}
