package org.sitrep.text.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Picks the runs of text of a page in document order, each character tied to the source. */
final class LeafPicker implements NodeFilter {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "select",
            "option",
            "datalist",
            "button",
            "input",
            "textarea",
            "audio",
            "video",
            "map",
            "head",
            "dialog",
            "picture");
    private static final Set<String> INLINE = Set.of("ins", "del");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,10}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,31});?");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private final String source;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<Element, int[]> extents = new IdentityHashMap<>();
    private Galley.Setter setter = new Galley.Setter();
    private @Nullable Element place;
    private int linked;
    private int links;
    private boolean broken;

    LeafPicker(String source) {
        this.source = source;
    }

    /** The leaves found so far. */
    List<Leaf> leaves() {
        return leaves;
    }

    /** The leaves inside an element: index of the first, and one past the last. */
    int[] extent(Element element) {
        return extents.getOrDefault(element, new int[] {0, 0});
    }

    /** The characters of one text node, white space folded. */
    static Galley characters(TextNode node, String source) {
        Galley.Setter setter = new Galley.Setter();
        append(node, source, setter);
        return setter.set().stripped();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (SILENT.contains(name) || hidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            extents.put(element, new int[] {leaves.size(), leaves.size()});
            if (name.equals("br")) {
                broken = true;
            } else if (block(element)) {
                flush();
                extents.put(element, new int[] {leaves.size(), leaves.size()});
            } else if (name.equals("a")) {
                links++;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (block(element)) {
                flush();
            } else if (element.normalName().equals("a")) {
                links--;
            }
            int[] extent = extents.get(element);
            if (extent != null) {
                extent[1] = leaves.size();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean block(Element element) {
        return element.isBlock() && !INLINE.contains(element.normalName());
    }

    private static boolean hidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.hasAttr("style")
                        && HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                                .find();
    }

    private void text(TextNode node) {
        if (node.isBlank()) {
            if (!setter.endsInSpace()) {
                append(node, source, setter);
            }
            return;
        }
        if (broken && setter.length() > 0 && !goesOn(node)) {
            flush();
        } else if (broken && !setter.endsInSpace()) {
            setter.insert(" ");
        }
        broken = false;
        if (place == null) {
            place = node.parent();
        }
        int before = setter.length();
        append(node, source, setter);
        if (links > 0) {
            linked += setter.length() - before;
        }
    }

    /** Whether the text after a line break belongs to the sentence before it. */
    private boolean goesOn(TextNode next) {
        String words = next.getWholeText().strip();
        return setter.length() > 40
                && !words.isEmpty()
                && Character.isLowerCase(words.codePointAt(0))
                && ".!?:".indexOf(setter.lastLetter()) < 0;
    }

    private void flush() {
        Galley body = setter.set().stripped();
        if (body.length() > 0 && place != null) {
            leaves.add(new Leaf(body, place, Math.min(linked, body.length())));
        }
        setter = new Galley.Setter();
        place = null;
        linked = 0;
        broken = false;
    }

    private static void append(TextNode node, String source, Galley.Setter setter) {
        Range range = node.sourceRange();
        String decoded = node.getWholeText();
        if (!range.isTracked()) {
            return;
        }
        int at = range.startPos();
        int end = range.endPos();
        if (at < 0 || end > source.length() || at > end) {
            return;
        }
        Matcher entity = ENTITY.matcher(source).region(at, end);
        int i = 0;
        while (at < end && i < decoded.length()) {
            char c = source.charAt(at);
            if (c == '&' && entity.region(at, end).lookingAt()) {
                String characters = Parser.unescapeEntities(entity.group(), false);
                if (decoded.startsWith(characters, i) && !characters.equals(entity.group())) {
                    put(characters, at, entity.end(), setter);
                    at = entity.end();
                    i += characters.length();
                    continue;
                }
            }
            if (c == decoded.charAt(i)) {
                put(String.valueOf(c), at, at + 1, setter);
                at++;
                i++;
            } else if (c == '\r' || c == 0) {
                at++;
            } else {
                // The parser read something we did not foresee: the rest of the node stands for the rest of its source.
                put(decoded.substring(i), at, end, setter);
                return;
            }
        }
    }

    private static void put(String characters, int start, int end, Galley.Setter setter) {
        if (characters.length() == 1) {
            char c = characters.charAt(0);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == 0) {
                return;
            }
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F') {
                if (!setter.endsInSpace()) {
                    setter.replace(" ", start, end);
                } else {
                    setter.stretch(start, end);
                }
                return;
            }
            setter.replace(characters, start, end);
            return;
        }
        setter.replace(characters, start, end);
    }
}
