package org.sitrep.evaluate;

import java.util.Optional;
import org.sitrep.base.Span;

/**
 * A sentence with the words of who does something and of whom it is done to.
 *
 * @param source in UTF-16 code units of the text; empty when the words are not in it
 * @param target likewise
 */
public record MarkedSentence(String text, Optional<Span> source, Optional<Span> target) {
    private static final String[] MARKS = {"<s>", "</s>", "<t>", "</t>"};

    /** A sentence with {@code <s>} and {@code <t>} around the words; the marks are taken out. */
    public static MarkedSentence of(String marked) {
        StringBuilder text = new StringBuilder();
        int[] at = {-1, -1, -1, -1};
        for (int i = 0; i < marked.length(); ) {
            int mark = mark(marked, i);
            if (mark < 0) {
                text.append(marked.charAt(i++));
            } else {
                at[mark] = text.length();
                i += MARKS[mark].length();
            }
        }
        return new MarkedSentence(text.toString(), span(at[0], at[1]), span(at[2], at[3]));
    }

    /** A sentence and the words, which are looked for: the target first behind the source, then anywhere. */
    public static MarkedSentence of(String text, String source, String target) {
        Optional<Span> by = find(text, source.strip(), 0);
        Optional<Span> to = find(text, target.strip(), by.map(Span::end).orElse(0));
        return new MarkedSentence(text, by, to.isPresent() ? to : find(text, target.strip(), 0));
    }

    private static int mark(String marked, int i) {
        for (int m = 0; m < MARKS.length; m++) {
            if (marked.startsWith(MARKS[m], i)) {
                return m;
            }
        }
        return -1;
    }

    private static Optional<Span> span(int start, int end) {
        return start >= 0 && end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static Optional<Span> find(String text, String words, int from) {
        int at = words.isEmpty() ? -1 : text.indexOf(words, from);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
    }
}
