package org.sitrep.mention;

import java.util.List;
import org.sitrep.text.ReportText;

/**
 * What a report names.
 *
 * @param text the report read
 * @param sentences every sentence with tagged words, in text order
 * @param mentions in text order; mentions of one kind do not overlap
 */
public record Mentions(ReportText text, List<Tagged> sentences, List<Mention> mentions) {
    public Mentions {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }
}
