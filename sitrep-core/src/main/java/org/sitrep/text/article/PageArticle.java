package org.sitrep.text.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.Note;
import org.sitrep.text.Block;

/**
 * A page: the runs of text of its article, named by markup and words.
 *
 * <p>Readability tells which text is the article; the smallest element around nearly all of it is the article's place in
 * the page. What stands there is kept (furniture as BOILERPLATE); headline, byline, day and lead between the headline and
 * that place are added; the rest of the page is left out.
 */
final class PageArticle {
    private static final int MOST_NODES_FOR_READABILITY = 30_000;
    private static final int MOST_SIBLINGS_FOR_READABILITY = 2_000;
    private static final int LONGEST_FOR_READABILITY = 3_000_000;
    private static final int DEEPEST_FOR_READABILITY = 300;
    private static final int TELLING = 25;
    private static final int CLIMB = 60;
    private static final int LONGEST_SIGNATURE = 160;
    private static final int LONGEST_CAPTION = 300;
    private static final int LONGEST_HEADING = 60;
    private static final double NEARLY_ALL = 0.9;
    private static final Pattern WHOLE = Pattern.compile("(?i)<(?:!doctype|html|head|body)\\b");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?:^|[\\s_-])(?:related|share|sharing|social|newsletter|subscribe|subscription|promo|promoted|comments?|disqus"
                    + "|advert|advertisement|ads?|sponsor(?:ed)?|cookies?|consent|gdpr|breadcrumbs?|tags|topics|readmore|read-more"
                    + "|recommend(?:ed|ations)?|more-on|most-read|mostread|trending|sidebar|widget|follow|signup|sign-up|paywall"
                    + "|outbrain|taboola|nav|navigation|menu|pagination|toolbar|kicker|skip-link|inline-related)(?:$|[\\s_-])");
    private static final Pattern CAPTION =
            Pattern.compile("(?:^|[\\s_-])(?:caption|wp-caption-text|photo-text|image-text)(?:$|[\\s_-])");
    private static final Pattern CREDIT =
            Pattern.compile("(?:^|[\\s_-])(?:credits?|photographer|copyright|agency|source|reporting)(?:$|[\\s_-])");
    private static final Pattern BYLINE =
            Pattern.compile("(?:^|[\\s_-])(?:byline|author|authors|writer|contributor)(?:$|[\\s_-])");
    private static final Pattern DATE = Pattern.compile(
            "(?:^|[\\s_-])(?:date|dates|dateline|time|timestamp|published|pubdate|posted)(?:$|[\\s_-])");
    private static final Pattern LEAD = Pattern.compile(
            "(?:^|[\\s_-])(?:standfirst|lead|lede|dek|deck|subtitle|subhead|subheading|subheadline|summary|intro|abstract|excerpt)(?:$|[\\s_-])");
    private static final Pattern SUFFIX = Pattern.compile("\\s[|–—-]\\s|\\s»\\s|\\s::\\s");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…][\"'”’)\\]]{0,3}$");

    private final String source;
    private final Document page;
    private final LeafPicker picker;
    private final List<Leaf> leaves;

    private PageArticle(String source) {
        this.source = source;
        this.page = Jsoup.parse(source, "", Parser.htmlParser().setTrackPosition(true));
        this.picker = new LeafPicker(source);
        NodeTraversor.filter(picker, page.body());
        this.leaves = picker.leaves();
    }

    static Article read(String source) {
        PageArticle article = new PageArticle(source);
        boolean fragment = !WHOLE.matcher(source.substring(0, Math.min(source.length(), 20_000)))
                .find();
        return fragment ? article.fragment() : article.page();
    }

    private Article fragment() {
        List<Passage> passages = new ArrayList<>();
        for (Leaf leaf : leaves) {
            add(passages, kind(leaf, page.body(), false), leaf.body());
        }
        return new Article(Layout.of(passages, false), Optional.empty(), language(), List.of());
    }

    private Article page() {
        List<Note> notes = new ArrayList<>();
        boolean[] told = told(notes);
        Element place = place(told);
        int[] extent = picker.extent(place);
        int headline = headline(extent);
        List<Passage> passages = new ArrayList<>();
        if (headline < 0) {
            title().ifPresent(t -> add(passages, Block.Kind.HEADLINE, t));
        } else if (headline < extent[0]) {
            add(passages, Block.Kind.HEADLINE, leaves.get(headline).body());
            for (int i = headline + 1; i < extent[0]; i++) {
                Leaf leaf = leaves.get(i);
                between(leaf).ifPresent(k -> place(passages, k, leaf.body(), true));
            }
        }
        boolean behind = headline < extent[0];
        boolean running = false;
        for (int i = extent[0]; i < extent[1]; i++) {
            Leaf leaf = leaves.get(i);
            if (i == headline) {
                add(passages, Block.Kind.HEADLINE, leaf.body());
                behind = true;
                continue;
            }
            Block.Kind kind = kind(leaf, place, told[i]);
            if (!behind && headline >= 0 && (kind == Block.Kind.BOILERPLATE || !told[i])) {
                continue;
            }
            running = running
                    || told[i] && kind == Block.Kind.PARAGRAPH && leaf.body().length() > LONGEST_SIGNATURE;
            place(passages, kind, leaf.body(), !running);
        }
        return new Article(Layout.of(headed(passages), false), Optional.empty(), language(), notes);
    }

    private static void add(List<Passage> passages, Block.Kind kind, Galley body) {
        passages.add(new Passage(kind, passages.isEmpty() ? Galley.EMPTY : Passage.GAP, body));
    }

    /** A short line right above furniture or at the end is its heading. */
    private static List<Passage> headed(List<Passage> passages) {
        List<Passage> named = new ArrayList<>(passages);
        for (int i = named.size() - 1; i > 0; i--) {
            Passage passage = named.get(i);
            boolean above = i + 1 == named.size() || named.get(i + 1).kind() == Block.Kind.BOILERPLATE;
            if (above
                    && passage.kind() == Block.Kind.PARAGRAPH
                    && passage.body().length() < LONGEST_HEADING
                    && !SENTENCE_END.matcher(passage.text()).find()
                    && !Lines.byline(passage.text())
                    && FullDate.alone(passage.text()).isEmpty()
                    && Furniture.kind(passage.text()).isEmpty()
                    && Lines.dateline(passage.text(), true).isEmpty()) {
                named.set(i, passage.as(Block.Kind.BOILERPLATE));
            }
        }
        return named;
    }

    /** Adds a leaf, in parts when it is a line like "Deniz Aksoy | 8 July 2016 | World" in the head of the article. */
    private static void place(List<Passage> passages, Block.Kind kind, Galley body, boolean head) {
        if (head && kind != Block.Kind.CAPTION && kind != Block.Kind.BOILERPLATE) {
            Optional<Lines.Signature> signature = Lines.signature(body.text());
            if (signature.isPresent()) {
                Lines.Signature s = signature.get();
                s.author().ifPresent(a -> add(passages, Block.Kind.BYLINE, body.part(a.start(), a.end())));
                add(
                        passages,
                        Block.Kind.DATELINE,
                        body.part(s.date().start(), s.date().end()));
                s.rest().ifPresent(r -> {
                    Galley rest = body.part(r.start(), r.end());
                    boolean author = Lines.byline(rest.text()) || rest.text().startsWith("by ");
                    add(passages, author ? Block.Kind.BYLINE : Block.Kind.BOILERPLATE, rest);
                });
                return;
            }
        }
        add(passages, kind, body);
    }

    /** Which leaves belong to the article by the judgement of readability, or else by their place and looks. */
    private boolean[] told(List<Note> notes) {
        boolean[] told = new boolean[leaves.size()];
        int found = 0;
        String article = readable(notes);
        if (!article.isEmpty()) {
            for (int i = 0; i < told.length; i++) {
                String words = letters(leaves.get(i).text());
                told[i] = words.length() >= TELLING && article.contains(words);
                found += told[i] ? words.length() : 0;
            }
        }
        int all = 0;
        boolean[] looks = new boolean[leaves.size()];
        for (int i = 0; i < looks.length; i++) {
            Leaf leaf = leaves.get(i);
            looks[i] = leaf.linkShare() < 0.5
                    && (leaf.body().length() >= 2 * TELLING
                            || SENTENCE_END.matcher(leaf.text()).find())
                    && !aside(leaf, null);
            all += looks[i] ? leaf.body().length() : 0;
        }
        // Readability gives up on short articles and then answers with a scrap or with everything.
        return found * 3 >= all ? told : looks;
    }

    private String readable(List<Note> notes) {
        if (source.length() > LONGEST_FOR_READABILITY || unusual()) {
            notes.add(Note.info("PAGE-UNUSUAL", "The page is too large or too deeply nested for the article finder."));
            return "";
        }
        try {
            String text = new Readability4J("http://page.invalid/", page.clone())
                    .parse()
                    .getTextContent();
            return text == null ? "" : letters(text);
        } catch (RuntimeException e) {
            notes.add(Note.info(
                    "PAGE-UNUSUAL", "The article finder could not read the page; its densest part was taken."));
            return "";
        }
    }

    /** Whether the page is so deep, so large or so flat that readability would take forever. */
    private boolean unusual() {
        int[] deepest = {0, 0, 0};
        NodeTraversor.traverse(
                (node, depth) -> {
                    deepest[0] = Math.max(deepest[0], depth);
                    deepest[1]++;
                    deepest[2] = Math.max(deepest[2], node.childNodeSize());
                },
                page);
        return deepest[0] > DEEPEST_FOR_READABILITY
                || deepest[1] > MOST_NODES_FOR_READABILITY
                || deepest[2] > MOST_SIBLINGS_FOR_READABILITY;
    }

    /** The smallest element that holds nearly all told characters. */
    private Element place(boolean[] told) {
        int[] sums = new int[told.length + 1];
        for (int i = 0; i < told.length; i++) {
            sums[i + 1] = sums[i] + (told[i] ? leaves.get(i).body().length() : 0);
        }
        Element place = page.body();
        boolean deeper = sums[told.length] > 0;
        while (deeper) {
            deeper = false;
            for (Element child : place.children()) {
                int[] extent = picker.extent(child);
                if (sums[extent[1]] - sums[extent[0]] >= NEARLY_ALL * sums[told.length]
                        && extent[1] > extent[0]
                        && !child.nameIs("p")) {
                    place = child;
                    deeper = true;
                    break;
                }
            }
        }
        // A whole article element is better than its body alone: it holds the lead, the byline and the foot.
        Element around = place;
        for (int i = 0; i < 4 && around.parent() != null; i++) {
            around = around.parent();
            if (around.nameIs("article")) {
                return around;
            }
        }
        return place;
    }

    private int headline(int[] extent) {
        String title = letters(page.select("meta[property=og:title]").attr("content"));
        if (title.isEmpty()) {
            title = letters(page.title());
        }
        int best = -1;
        int score = 0;
        for (int i = 0; i < extent[1]; i++) {
            Leaf leaf = leaves.get(i);
            String heading = heading(leaf);
            if (heading.isEmpty() || leaf.body().length() > 400) {
                continue;
            }
            String words = letters(leaf.text());
            boolean same = words.length() > 5 && (title.contains(words) || words.contains(title) && !title.isEmpty());
            int points = (heading.equals("h1") ? 4 : 0)
                    + (same ? 5 : 0)
                    + (i >= extent[0] ? 2 : 0)
                    - (aside(leaf, null) ? 4 : 0);
            if (points > score && (heading.equals("h1") || same)) {
                best = i;
                score = points;
            }
        }
        return score >= 2 ? best : -1;
    }

    private static String heading(Leaf leaf) {
        Element at = leaf.place();
        for (int i = 0; i < 4; i++) {
            if (at.nameIs("h1") || at.nameIs("h2") || at.nameIs("h3")) {
                return at.normalName();
            }
            Element parent = at.parent();
            if (parent == null) {
                return "";
            }
            at = parent;
        }
        return "";
    }

    /** The title element without the name of the outlet behind it. */
    private Optional<Galley> title() {
        Element title = page.head().selectFirst("title");
        if (title == null || !(title.childNodeSize() > 0 && title.childNode(0) instanceof TextNode words)) {
            return Optional.empty();
        }
        Galley body = LeafPicker.characters(words, source);
        var suffix = SUFFIX.matcher(body.text());
        int end = body.length();
        if (suffix.find() && suffix.start() > 10) {
            end = suffix.start();
        }
        Galley cut = body.part(0, end).stripped();
        return cut.length() == 0 || cut.length() > 400 ? Optional.empty() : Optional.of(cut);
    }

    /** What stands between headline and article and is worth keeping. */
    private Optional<Block.Kind> between(Leaf leaf) {
        if (aside(leaf, null)) {
            return Optional.empty();
        }
        String text = leaf.text();
        if (marked(leaf, BYLINE, 3) && text.length() < 160 || Lines.byline(text)) {
            return Optional.of(Block.Kind.BYLINE);
        }
        if (FullDate.alone(text).isPresent()) {
            return Optional.of(Block.Kind.DATELINE);
        }
        if (Lines.signature(text).isPresent()) {
            return Optional.of(Block.Kind.BYLINE);
        }
        if (within(leaf, "figcaption") || marked(leaf, CAPTION, 3) || picture(leaf)) {
            return Optional.of(Block.Kind.CAPTION);
        }
        if (marked(leaf, LEAD, 3) || SENTENCE_END.matcher(text).find() && leaf.linkShare() < 0.5) {
            return Optional.of(Furniture.kind(text).orElse(Block.Kind.PARAGRAPH));
        }
        return Optional.empty();
    }

    private Block.Kind kind(Leaf leaf, Element place, boolean told) {
        String text = leaf.text();
        if (within(leaf, "figcaption") || marked(leaf, CAPTION, 4)) {
            return Block.Kind.CAPTION;
        }
        if (aside(leaf, place)) {
            return Furniture.kind(text).filter(k -> k == Block.Kind.CREDIT).orElse(Block.Kind.BOILERPLATE);
        }
        if (marked(leaf, BYLINE, 3) && text.length() < 160) {
            return Block.Kind.BYLINE;
        }
        if (FullDate.alone(text).isPresent() && (within(leaf, "time") || marked(leaf, DATE, 3))) {
            return Block.Kind.DATELINE;
        }
        Optional<Block.Kind> furniture = Furniture.kind(text);
        if (furniture.isPresent()) {
            return furniture.get();
        }
        if (marked(leaf, CREDIT, 2) && text.length() < 200) {
            return Block.Kind.CREDIT;
        }
        if (within(leaf, "blockquote")) {
            return Block.Kind.QUOTE;
        }
        if (picture(leaf)) {
            return Block.Kind.CAPTION;
        }
        boolean sentence = SENTENCE_END.matcher(text).find();
        if (leaf.linkShare() > 0.8 && text.length() < 160 && !sentence) {
            return Block.Kind.BOILERPLATE;
        }
        boolean named = Lines.byline(text)
                || FullDate.alone(text).isPresent()
                || Lines.dateline(text, true).isPresent();
        if (!told
                && !sentence
                && !named
                && text.length() < TELLING
                && heading(leaf).isEmpty()) {
            return Block.Kind.BOILERPLATE;
        }
        return Block.Kind.PARAGRAPH;
    }

    /** Whether a leaf stands in a part of the page, inside {@code place}, that is not the article itself. */
    private static boolean aside(Leaf leaf, @Nullable Element place) {
        Node at = leaf.place();
        for (int i = 0; i < CLIMB && at instanceof Element element; i++) {
            if (element == place || element.nameIs("article") || element.nameIs("body")) {
                return false;
            }
            String name = element.normalName();
            if (name.equals("nav")
                    || name.equals("aside")
                    || name.equals("form")
                    || name.equals("footer")
                    || element.attr("role").equals("navigation")
                    || element.attr("role").equals("complementary")
                    || element.attr("role").equals("dialog")
                    || FURNITURE.matcher(names(element)).find()) {
                return true;
            }
            at = element.parent();
        }
        return false;
    }

    /** Whether a short leaf shares its box with a picture and next to nothing else. */
    private boolean picture(Leaf leaf) {
        if (leaf.body().length() > LONGEST_CAPTION) {
            return false;
        }
        Element at = leaf.place();
        for (int i = 0; i < 5; i++) {
            int[] extent = picker.extent(at);
            if (at.nameIs("body") || at.nameIs("article") || extent[1] - extent[0] > 2) {
                return false;
            }
            if (at.selectFirst("img, picture, video") != null) {
                return true;
            }
            Element parent = at.parent();
            if (parent == null) {
                return false;
            }
            at = parent;
        }
        return false;
    }

    private static boolean within(Leaf leaf, String name) {
        Node at = leaf.place();
        for (int i = 0; i < 6 && at instanceof Element element; i++) {
            if (element.nameIs(name)) {
                return true;
            }
            at = element.parent();
        }
        return false;
    }

    private static boolean marked(Leaf leaf, Pattern pattern, int climb) {
        Node at = leaf.place();
        for (int i = 0; i < climb && at instanceof Element element; i++) {
            if (element.nameIs("article") || element.nameIs("body") || element.nameIs("main")) {
                return false;
            }
            if (pattern.matcher(names(element)).find()) {
                return true;
            }
            at = element.parent();
        }
        return false;
    }

    private static String names(Element element) {
        String names =
                element.className() + " " + element.id() + " " + element.attr("itemprop") + " " + element.attr("rel");
        return (names.length() > 300 ? names.substring(0, 300) : names).toLowerCase(Locale.ROOT);
    }

    private Optional<String> language() {
        Element html = page.selectFirst("html[lang]");
        String lang = html == null ? "" : html.attr("lang").strip().toLowerCase(Locale.ROOT);
        return lang.matches("[a-z]{2}([-_].{0,20})?") ? Optional.of(lang.substring(0, 2)) : Optional.empty();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }
}
