package org.sitrep.mention;

import java.util.List;
import org.sitrep.text.Sentence;

/**
 * A sentence with its words as the grammar sees them.
 *
 * @param words in text order, never empty
 * @param names the names the tagger sees, in text order, not overlapping; the register's names may lie across them
 */
public record Tagged(Sentence sentence, List<Word> words, List<NameSpan> names) {
    public Tagged {
        words = List.copyOf(words);
        names = List.copyOf(names);
    }

    /** A sentence in which no names were looked for. */
    public Tagged(Sentence sentence, List<Word> words) {
        this(sentence, words, List.of());
    }
}
