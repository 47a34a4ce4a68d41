package org.sitrep.text.article;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.sitrep.text.Block;
import org.sitrep.text.article.Markup.Mark;

/** Tells what kind of passage a leaf is, by its markup first and then by its words. */
final class LeafKinds {
    private static final int LONGEST_CAPTION = 300;

    private final LeafPicker picker;

    LeafKinds(LeafPicker picker) {
        this.picker = picker;
    }

    /** What stands between headline and article and is worth keeping; empty for the rest. */
    Optional<Block.Kind> between(Leaf leaf) {
        if (Markup.aside(leaf)) {
            return Optional.empty();
        }
        String text = leaf.text();
        if (Markup.marked(leaf, Mark.BYLINE, 3) && text.length() < 160 || Lines.byline(text)) {
            return Optional.of(Block.Kind.BYLINE);
        }
        if (FullDate.alone(text).isPresent()) {
            return Optional.of(Block.Kind.DATELINE);
        }
        if (Lines.signature(text).isPresent()) {
            return Optional.of(Block.Kind.BYLINE);
        }
        if (Markup.within(leaf, "figcaption") || Markup.marked(leaf, Mark.CAPTION, 3) || picture(leaf)) {
            return Optional.of(Block.Kind.CAPTION);
        }
        if (Markup.marked(leaf, Mark.LEAD, 3) || Lines.endsSentence(text) && leaf.linkShare() < 0.5) {
            return Optional.of(Furniture.kind(text).orElse(Block.Kind.PARAGRAPH));
        }
        return Optional.empty();
    }

    /**
     * The kind of a leaf of the article.
     *
     * @param place the element the article stands in
     * @param told whether the leaf was found to belong to the article
     */
    Block.Kind kind(Leaf leaf, Element place, boolean told) {
        String text = leaf.text();
        if (Markup.within(leaf, "figcaption") || Markup.marked(leaf, Mark.CAPTION, 4)) {
            return Block.Kind.CAPTION;
        }
        if (Markup.aside(leaf, place)) {
            return Furniture.kind(text).filter(k -> k == Block.Kind.CREDIT).orElse(Block.Kind.BOILERPLATE);
        }
        if (Markup.marked(leaf, Mark.BYLINE, 3) && text.length() < 160) {
            return Block.Kind.BYLINE;
        }
        if (FullDate.alone(text).isPresent() && (Markup.within(leaf, "time") || Markup.marked(leaf, Mark.DATE, 3))) {
            return Block.Kind.DATELINE;
        }
        Optional<Block.Kind> furniture = Furniture.kind(text);
        if (furniture.isPresent()) {
            return furniture.get();
        }
        if (Markup.marked(leaf, Mark.CREDIT, 2) && text.length() < 200) {
            return Block.Kind.CREDIT;
        }
        if (Markup.within(leaf, "blockquote")) {
            return Block.Kind.QUOTE;
        }
        if (picture(leaf)) {
            return Block.Kind.CAPTION;
        }
        boolean sentence = Lines.endsSentence(text);
        if (leaf.linkShare() > 0.8 && text.length() < 160 && !sentence) {
            return Block.Kind.BOILERPLATE;
        }
        boolean named = Lines.byline(text)
                || FullDate.alone(text).isPresent()
                || Lines.dateline(text, true).isPresent();
        if (!told
                && !sentence
                && !named
                && text.length() < Leaf.TELLING
                && Markup.heading(leaf).isEmpty()) {
            return Block.Kind.BOILERPLATE;
        }
        return Block.Kind.PARAGRAPH;
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
}
