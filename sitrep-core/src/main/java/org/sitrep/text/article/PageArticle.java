package org.sitrep.text.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
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
    private static final int LONGEST_SIGNATURE = 160;
    private static final int LONGEST_HEADING = 60;
    private static final Pattern WHOLE = Pattern.compile("(?i)<(?:!doctype|html|head|body)\\b");

    private final String source;
    private final Document page;
    private final LeafPicker picker;
    private final List<Leaf> leaves;
    private final LeafKinds kinds;

    private PageArticle(String source) {
        this.source = source;
        this.page = Jsoup.parse(source, "", Parser.htmlParser().setTrackPosition(true));
        this.picker = new LeafPicker(source);
        NodeTraversor.filter(picker, page.body());
        this.leaves = picker.leaves();
        this.kinds = new LeafKinds(picker);
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
            add(passages, kinds.kind(leaf, page.body(), false), leaf.body());
        }
        return new Article(Layout.of(passages, false), Optional.empty(), language(), List.of());
    }

    private Article page() {
        List<Note> notes = new ArrayList<>();
        ArticleFinder finder = new ArticleFinder(source, page, picker);
        boolean[] told = finder.told(notes);
        Element place = finder.place(told);
        int[] extent = picker.extent(place);
        HeadlineFinder headlines = new HeadlineFinder(source, page, leaves);
        int headline = headlines.leaf(extent);
        List<Passage> passages = new ArrayList<>();
        if (headline < 0) {
            headlines.title().ifPresent(t -> add(passages, Block.Kind.HEADLINE, t));
        } else if (headline < extent[0]) {
            add(passages, Block.Kind.HEADLINE, leaves.get(headline).body());
            for (int i = headline + 1; i < extent[0]; i++) {
                Leaf leaf = leaves.get(i);
                kinds.between(leaf).ifPresent(k -> place(passages, k, leaf.body(), true));
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
            Block.Kind kind = kinds.kind(leaf, place, told[i]);
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
                    && !Lines.endsSentence(passage.text())
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

    private Optional<String> language() {
        Element html = page.selectFirst("html[lang]");
        String lang = html == null ? "" : html.attr("lang").strip().toLowerCase(Locale.ROOT);
        return lang.matches("[a-z]{2}([-_].{0,20})?") ? Optional.of(lang.substring(0, 2)) : Optional.empty();
    }
}
