package org.sitrep.mention.time;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rules words can still fit, told by their first characters: most words begin no time expression, and trying every rule on them
 * is most of the work. A pattern that fails on the first characters without asking for more fails on all that begins so. What was found
 * out is kept; safe for use by several threads.
 */
final class Openings<R> {
    private static final int FEW = 2;
    private static final int MORE = 6;
    /** Openings kept; beyond that they are worked out anew. A long-lived process would otherwise keep every number it ever read. */
    private static final int KEPT = 30_000;

    private record Forward<R>(R rule, Pattern pattern) {}

    private final List<Forward<R>> all;
    private final ConcurrentMap<String, List<Forward<R>>> known = new ConcurrentHashMap<>();

    Openings(List<R> all, Function<R, Pattern> pattern) {
        this.all = all.stream()
                .map(r -> new Forward<>(r, forward(pattern.apply(r))))
                .toList();
    }

    /** The rules, in their order, that may fit the words from a place on; the others do not fit there. */
    List<R> at(String words, int start) {
        String more = words.substring(start, Math.min(words.length(), start + MORE));
        List<Forward<R>> found = known.get(more);
        if (found == null) {
            String few = more.substring(0, Math.min(more.length(), FEW));
            found = fitting(more, fitting(few, all));
        }
        return found.isEmpty() ? List.of() : found.stream().map(Forward::rule).toList();
    }

    private List<Forward<R>> fitting(String opening, List<Forward<R>> among) {
        List<Forward<R>> found = known.get(opening);
        if (found == null) {
            found = among.stream().filter(r -> canOpen(r.pattern(), opening)).toList();
            if (known.size() < KEPT) {
                known.put(opening, found);
            }
        }
        return found;
    }

    private static boolean canOpen(Pattern pattern, String opening) {
        Matcher matcher = pattern.matcher(opening);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** What stands before an opening is not seen with it: a pattern without the demands it makes on that fits more, never less. */
    private static Pattern forward(Pattern pattern) {
        StringBuilder expression = new StringBuilder(pattern.pattern());
        for (int start = lookBehind(expression); start >= 0; start = lookBehind(expression)) {
            expression.delete(start, close(expression, start));
        }
        return Pattern.compile(expression.toString(), pattern.flags());
    }

    /** Behind the bracket that closes the one at a place. */
    private static int close(CharSequence expression, int open) {
        int depth = 0;
        boolean signs = false;
        for (int i = open; i < expression.length(); i++) {
            char sign = expression.charAt(i);
            if (sign == '\\') {
                i++;
            } else if (signs) {
                signs = sign != ']';
            } else if (sign == '[') {
                signs = true;
            } else if (sign == '(') {
                depth++;
            } else if (sign == ')' && --depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("Unclosed: " + expression);
    }

    private static int lookBehind(StringBuilder expression) {
        return Math.max(expression.lastIndexOf("(?<="), expression.lastIndexOf("(?<!"));
    }
}
