package org.sitrep.mention.time;

import java.util.List;
import org.sitrep.base.Span;
import org.sitrep.mention.Word;

/**
 * A run of text that is read for times as a whole: a sentence, a dateline.
 *
 * @param words its tagged words, empty where no tagger read it
 */
public record Passage(Span span, List<Word> words) {
    public Passage {
        words = List.copyOf(words);
    }
}
