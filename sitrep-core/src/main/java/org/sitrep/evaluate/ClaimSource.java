package org.sitrep.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.Span;
import org.sitrep.claim.Claim;

/** The pipeline from a text to its claims, as the evaluation sees it. */
public interface ClaimSource {
    /**
     * A claim and where its evidence lies in the text that was given.
     *
     * @param evidence in UTF-16 code units of the given text, not of the clean text the claim's own spans refer to
     */
    record Found(Claim claim, Span evidence) {}

    /**
     * The claims of one report.
     *
     * @param text the report's text as the gold file has it
     * @param outlet who published it
     * @param published the day of publication
     */
    List<Found> read(String text, String outlet, Optional<LocalDate> published);

    /** The version of the pipeline, for the record. */
    String version();
}
