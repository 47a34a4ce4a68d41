package org.sitrep.mention;

import java.util.List;
import org.sitrep.text.Sentence;

/**
 * A sentence with its words as the grammar sees them.
 *
 * @param words in text order, never empty
 */
public record Tagged(Sentence sentence, List<Word> words) {
    public Tagged {
        words = List.copyOf(words);
    }
}
