package org.sitrep.text;

import java.util.List;
import org.sitrep.base.OffsetMap;
import org.sitrep.base.ReportId;

/**
 * The clean text of one report and the way back to its original.
 *
 * @param text blocks joined by blank lines, or by the white space of the original where that is plain text
 * @param language ISO 639-1 code, {@code und} when it cannot be told
 * @param blocks in text order, not overlapping
 * @param sentences in text order; empty when the language is told and not English; none in boilerplate
 * @param offsets from this text to the characters of the manuscript
 */
public record ReportText(
        ReportId id,
        Masthead masthead,
        String text,
        String language,
        List<Block> blocks,
        List<Sentence> sentences,
        Fingerprint fingerprint,
        OffsetMap offsets) {
    public ReportText {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }
}
