package org.sitrep.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.Span;
import org.sitrep.mention.Mention;

/** The pipeline from a text to its mentions, as the evaluation sees it. */
public interface MentionSource {
    /**
     * A mention and where it lies in the text that was given.
     *
     * @param span in UTF-16 code units of the given text, not of the clean text the mention's own span refers to
     */
    record Found(Mention mention, Span span) {}

    /**
     * The mentions of one text, in text order.
     *
     * @param text the text as the gold file has it
     * @param published the day of publication; empty for an undated text, whose relative times stay relative
     */
    List<Found> read(String text, Optional<LocalDate> published);

    /** The version of the pipeline, for the record. */
    String version();
}
