package org.sitrep.text.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitrep.base.OffsetMap;
import org.sitrep.base.Span;

/** Characters set anew, each of which knows the characters of the manuscript it was made from. */
public final class Galley {
    /** No characters. */
    public static final Galley EMPTY = new Setter().set();

    private static final int INSERTED = -1;

    private final String text;
    private final int[] from;
    private final int[] to;

    private Galley(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The characters. */
    public String text() {
        return text;
    }

    /** The number of code units. */
    public int length() {
        return text.length();
    }

    /** Characters that stand nowhere in the manuscript. */
    public static Galley inserted(String text) {
        return new Setter().insert(text).set();
    }

    /** One after the other. */
    public static Galley joined(List<Galley> pieces) {
        Setter setter = new Setter();
        pieces.forEach(setter::add);
        return setter.set();
    }

    /** The characters from {@code start} to before {@code end}. */
    public Galley part(int start, int end) {
        return new Galley(
                text.substring(start, end), Arrays.copyOfRange(from, start, end), Arrays.copyOfRange(to, start, end));
    }

    /** Without white space at both ends. */
    public Galley stripped() {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return part(start, end);
    }

    /** The way back to the manuscript. */
    public OffsetMap map() {
        List<OffsetMap.Run> runs = new ArrayList<>();
        int i = 0;
        while (i < from.length) {
            int start = i;
            if (from[i] == INSERTED) {
                i++;
                continue;
            }
            if (to[i] - from[i] == 1) {
                do {
                    i++;
                } while (i < from.length && to[i] - from[i] == 1 && from[i] == from[i - 1] + 1);
                runs.add(new OffsetMap.Run(new Span(start, i), new Span(from[start], to[i - 1])));
            } else {
                do {
                    i++;
                } while (i < from.length && from[i] == from[start] && to[i] == to[start]);
                runs.add(new OffsetMap.Run(new Span(start, i), new Span(from[start], to[start])));
            }
        }
        return OffsetMap.of(runs);
    }

    /** Sets characters one run after the other. */
    static final class Setter {
        private final StringBuilder text = new StringBuilder();
        private int[] from = new int[64];
        private int[] to = new int[64];

        /** Characters {@code start} to before {@code end} of the source, as they are. */
        Setter copy(String source, int start, int end) {
            for (int i = start; i < end; i++) {
                one(source.charAt(i), i, i + 1);
            }
            return this;
        }

        /** Characters that stand for those from {@code start} to before {@code end} of the source. */
        Setter replace(String derived, int start, int end) {
            for (int i = 0; i < derived.length(); i++) {
                one(derived.charAt(i), start, end);
            }
            return this;
        }

        /** Characters that stand nowhere in the source. */
        Setter insert(String characters) {
            return replace(characters, INSERTED, INSERTED);
        }

        /** What another setter set. */
        Setter add(Galley other) {
            for (int i = 0; i < other.length(); i++) {
                one(other.text.charAt(i), other.from[i], other.to[i]);
            }
            return this;
        }

        int length() {
            return text.length();
        }

        boolean endsInSpace() {
            return text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
        }

        /** Takes the last character away again. */
        void dropLast() {
            text.setLength(Math.max(0, text.length() - 1));
        }

        /** The last character that is not white space, a space when there is none. */
        char lastLetter() {
            int at = text.length() - 1;
            while (at > 0 && Character.isWhitespace(text.charAt(at))) {
                at--;
            }
            return at < 0 ? ' ' : text.charAt(at);
        }

        /** Lets a last white space stand for more source characters, when they follow at once. */
        void stretch(int start, int end) {
            int last = text.length() - 1;
            if (last >= 0 && to[last] == start) {
                to[last] = end;
            }
        }

        Galley set() {
            int length = text.length();
            return new Galley(text.toString(), Arrays.copyOf(from, length), Arrays.copyOf(to, length));
        }

        private void one(char c, int start, int end) {
            int at = text.length();
            if (at == from.length) {
                from = Arrays.copyOf(from, at * 2);
                to = Arrays.copyOf(to, at * 2);
            }
            text.append(c);
            from[at] = start;
            to[at] = end;
        }
    }
}
