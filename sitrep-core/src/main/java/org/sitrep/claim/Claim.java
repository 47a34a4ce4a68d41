package org.sitrep.claim;

import java.util.List;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Confidence;
import org.sitrep.base.ReportId;
import org.sitrep.base.Span;

/**
 * Somebody says that something is so.
 *
 * @param evidence the words that state it, without source and cue where possible
 * @param sentence the sentence they stand in, for people and for finding copies
 * @param repeats other words of the report that say the same over again, the headline's and the lead's among them; in text order
 */
public record Claim(
        ClaimId id,
        ReportId report,
        Attribution by,
        Assertion that,
        Stance stance,
        Confidence confidence,
        Excerpt evidence,
        Excerpt sentence,
        List<Excerpt> repeats) {
    public Claim {
        repeats = List.copyOf(repeats);
    }

    /** A claim the report makes once. */
    public Claim(
            ClaimId id,
            ReportId report,
            Attribution by,
            Assertion that,
            Stance stance,
            Confidence confidence,
            Excerpt evidence,
            Excerpt sentence) {
        this(id, report, by, that, stance, confidence, evidence, sentence, List.of());
    }

    /** The same with these repetitions. */
    Claim repeatedBy(List<Excerpt> others) {
        return new Claim(id, report, by, that, stance, confidence, evidence, sentence, others);
    }

    /**
     * A run of the text with its characters, so that later rooms need no text.
     *
     * @param quote equals the text's characters at {@code span}
     */
    public record Excerpt(Span span, String quote) {}
}
