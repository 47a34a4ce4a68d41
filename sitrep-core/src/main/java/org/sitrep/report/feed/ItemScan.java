package org.sitrep.report.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.Span;

/**
 * Where the items of an XML feed and their elements stand in the file.
 *
 * @param whole the whole item
 * @param elements the first element of each name directly inside it
 */
record ItemScan(Span whole, Map<String, Element> elements) {
    /**
     * An element of an item.
     *
     * @param attributes its attributes as written
     * @param inner the characters between its tags
     */
    record Element(String attributes, Span inner) {
        boolean is(String type) {
            return attributes.contains("type=\"" + type + "\"") || attributes.contains("type='" + type + "'");
        }
    }

    ItemScan {
        elements = Map.copyOf(elements);
    }

    /** The first of these elements that the item has. */
    Optional<Element> first(List<String> names) {
        return names.stream()
                .filter(elements::containsKey)
                .map(elements::get)
                .filter(e -> e.inner().length() > 0)
                .findFirst();
    }

    /** Scans a feed; the file need not be well-formed, then less is found. */
    static List<ItemScan> of(String source) {
        List<ItemScan> items = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Map<String, Element> elements = new LinkedHashMap<>();
        int item = -1;
        int start = -1;
        int inner = -1;
        @Nullable String attributes = null;
        int at = 0;
        while (true) {
            int tag = source.indexOf('<', at);
            if (tag < 0) {
                return items;
            }
            int skipped = skip(source, tag);
            if (skipped > tag) {
                at = skipped;
                continue;
            }
            int end = end(source, tag);
            if (end < 0) {
                return items;
            }
            at = end + 1;
            boolean closing = source.startsWith("</", tag);
            boolean empty = source.charAt(end - 1) == '/';
            String name = name(source, tag + (closing ? 2 : 1), end);
            if (closing) {
                int depth = open.lastIndexOf(name);
                if (depth < 0) {
                    continue;
                }
                open.subList(depth, open.size()).clear();
                if (item >= 0 && depth == item + 1 && attributes != null) {
                    elements.putIfAbsent(name, new Element(attributes, new Span(inner, tag)));
                    attributes = null;
                } else if (depth == item) {
                    items.add(new ItemScan(new Span(start, at), elements));
                    elements.clear();
                    item = -1;
                }
            } else if (!empty) {
                open.add(name);
                if (item < 0 && (name.equals("item") || name.equals("entry"))) {
                    item = open.size() - 1;
                    start = tag;
                } else if (item >= 0 && open.size() == item + 2) {
                    inner = at;
                    attributes = source.substring(tag, Math.min(end, tag + 2_000));
                }
            }
        }
    }

    /** The end of a comment, CDATA section or instruction at {@code tag}; {@code tag} itself when there is none. */
    private static int skip(String source, int tag) {
        String close = source.startsWith("<!--", tag)
                ? "-->"
                : source.startsWith("<![CDATA[", tag) ? "]]>" : source.startsWith("<?", tag) ? "?>" : "";
        if (close.isEmpty()) {
            return tag;
        }
        int end = source.indexOf(close, tag);
        return end < 0 ? source.length() : end + close.length();
    }

    private static int end(String source, int tag) {
        char quote = 0;
        for (int i = tag + 1; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return -1;
    }

    private static String name(String source, int from, int end) {
        int to = from;
        while (to < end && !Character.isWhitespace(source.charAt(to)) && source.charAt(to) != '/') {
            to++;
        }
        return source.substring(from, to);
    }
}
