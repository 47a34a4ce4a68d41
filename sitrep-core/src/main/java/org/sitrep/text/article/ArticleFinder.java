package org.sitrep.text.article;

import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.sitrep.base.Note;

/** Finds which leaves of a page are its article, and the element they stand in. */
final class ArticleFinder {
    private static final int MOST_NODES_FOR_READABILITY = 30_000;
    private static final int MOST_SIBLINGS_FOR_READABILITY = 2_000;
    private static final int LONGEST_FOR_READABILITY = 3_000_000;
    private static final int DEEPEST_FOR_READABILITY = 300;
    private static final double NEARLY_ALL = 0.9;

    private final String source;
    private final Document page;
    private final LeafPicker picker;
    private final List<Leaf> leaves;

    /**
     * A finder for one page.
     *
     * @param source the characters the page was parsed from
     * @param picker which has picked the leaves of the page
     */
    ArticleFinder(String source, Document page, LeafPicker picker) {
        this.source = source;
        this.page = page;
        this.picker = picker;
        this.leaves = picker.leaves();
    }

    /**
     * Which leaves belong to the article by the judgement of readability, or else by their place and looks.
     *
     * @param notes receives why readability could not judge
     * @return one answer for each leaf
     */
    boolean[] told(List<Note> notes) {
        boolean[] told = new boolean[leaves.size()];
        int found = 0;
        String article = readable(notes);
        if (!article.isEmpty()) {
            for (int i = 0; i < told.length; i++) {
                String words = leaves.get(i).letters();
                told[i] = words.length() >= Leaf.TELLING && article.contains(words);
                found += told[i] ? words.length() : 0;
            }
        }
        int all = 0;
        boolean[] looks = new boolean[leaves.size()];
        for (int i = 0; i < looks.length; i++) {
            Leaf leaf = leaves.get(i);
            looks[i] = leaf.linkShare() < 0.5
                    && (leaf.body().length() >= 2 * Leaf.TELLING || Lines.endsSentence(leaf.text()))
                    && !Markup.aside(leaf);
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
            return text == null ? "" : Leaf.letters(text);
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
    Element place(boolean[] told) {
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
}
