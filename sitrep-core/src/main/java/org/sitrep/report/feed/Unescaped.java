package org.sitrep.report.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.sitrep.base.OffsetMap;
import org.sitrep.base.Span;

/**
 * Characters freed from the escapes of their container.
 *
 * @param characters what they stand for
 * @param toSource the way back to the characters of the container
 */
record Unescaped(String characters, OffsetMap toSource) {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,10}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,31});");
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    /** The character data of an XML element without child elements; empty when it has some. */
    static Optional<Unescaped> xml(String source, Span inner) {
        Setter setter = new Setter(source);
        Matcher entity = ENTITY.matcher(source);
        int at = inner.start();
        while (at < inner.end()) {
            char c = source.charAt(at);
            if (c == '<') {
                if (source.startsWith(CDATA, at)) {
                    int end = source.indexOf(CDATA_END, at);
                    if (end < 0 || end > inner.end()) {
                        return Optional.empty();
                    }
                    setter.copy(at + CDATA.length(), end);
                    at = end + CDATA_END.length();
                } else if (source.startsWith("<!--", at)) {
                    int end = source.indexOf("-->", at);
                    if (end < 0 || end > inner.end()) {
                        return Optional.empty();
                    }
                    at = end + 3;
                } else {
                    return Optional.empty();
                }
            } else if (c == '&' && entity.region(at, inner.end()).lookingAt()) {
                String decoded = Parser.unescapeEntities(entity.group(), true);
                if (decoded.equals(entity.group())) {
                    setter.copy(at, entity.end());
                } else {
                    setter.replace(decoded, at, entity.end());
                }
                at = entity.end();
            } else {
                setter.copy(at, at + 1);
                at++;
            }
        }
        return Optional.of(setter.set());
    }

    /** The characters of a JSON string whose opening quotation mark stands at {@code quote}; empty when it is broken. */
    static Optional<Unescaped> json(String source, int quote) {
        if (quote < 0 || quote >= source.length() || source.charAt(quote) != '"') {
            return Optional.empty();
        }
        Setter setter = new Setter(source);
        int at = quote + 1;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '"') {
                return Optional.of(setter.set());
            }
            if (c != '\\') {
                setter.copy(at, at + 1);
                at++;
                continue;
            }
            if (at + 1 >= source.length()) {
                return Optional.empty();
            }
            char escape = source.charAt(at + 1);
            if (escape == 'u') {
                if (at + 6 > source.length()
                        || !source.substring(at + 2, at + 6).matches("[0-9a-fA-F]{4}")) {
                    return Optional.empty();
                }
                char decoded = (char) Integer.parseInt(source.substring(at + 2, at + 6), 16);
                setter.replace(String.valueOf(decoded), at, at + 6);
                at += 6;
            } else {
                int known = "\"\\/bfnrt".indexOf(escape);
                if (known < 0) {
                    return Optional.empty();
                }
                setter.replace(String.valueOf("\"\\/\b\f\n\r\t".charAt(known)), at, at + 2);
                at += 2;
            }
        }
        return Optional.empty();
    }

    /** Characters that stand as a whole for a run of the source. */
    static Unescaped whole(String characters, Span source) {
        return new Unescaped(
                characters, OffsetMap.of(List.of(new OffsetMap.Run(new Span(0, characters.length()), source))));
    }

    private static final class Setter {
        private final String source;
        private final StringBuilder text = new StringBuilder();
        private final List<OffsetMap.Run> runs = new ArrayList<>();
        private int copied = -1;
        private int begun;

        Setter(String source) {
            this.source = source;
        }

        void copy(int start, int end) {
            if (copied >= 0 && start != copied + text.length() - begun) {
                close();
            }
            if (copied < 0) {
                copied = start;
                begun = text.length();
            }
            text.append(source, start, end);
        }

        void replace(String decoded, int start, int end) {
            close();
            int at = text.length();
            text.append(decoded);
            runs.add(new OffsetMap.Run(new Span(at, text.length()), new Span(start, end)));
        }

        Unescaped set() {
            close();
            return new Unescaped(text.toString(), OffsetMap.of(runs));
        }

        private void close() {
            if (copied >= 0 && text.length() > begun) {
                int length = text.length() - begun;
                runs.add(new OffsetMap.Run(new Span(begun, text.length()), new Span(copied, copied + length)));
            }
            copied = -1;
        }
    }
}
