package org.sitrep.event;

import java.util.List;

/**
 * Words of a sentence that name an event: "was killed", "the blast".
 *
 * @param text number of the text it stands in
 * @param line number of its sentence in the text
 * @param sentence the words of the sentence
 * @param first place of its first word in the sentence
 * @param last place of its last word; the words between need not all belong to it
 * @param words the words that name the event
 */
public record EventMention(int text, int line, List<String> sentence, int first, int last, List<String> words) {
    public EventMention {
        sentence = List.copyOf(sentence);
        words = List.copyOf(words);
        if (words.isEmpty() || first < 0 || last < first || last >= sentence.size()) {
            throw new IllegalArgumentException("words " + first + " to " + last + " of " + sentence.size());
        }
    }
}
