package org.sitrep.text.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds the headline of a page: a heading like its title, or else the title itself. */
final class HeadlineFinder {
    private static final int LONGEST = 400;
    private static final Pattern SUFFIX = Pattern.compile("\\s[|–—-]\\s|\\s»\\s|\\s::\\s");

    private final String source;
    private final Document page;
    private final List<Leaf> leaves;

    /**
     * A finder for one page.
     *
     * @param source the characters the page was parsed from
     * @param leaves of the page, in its order
     */
    HeadlineFinder(String source, Document page, List<Leaf> leaves) {
        this.source = source;
        this.page = page;
        this.leaves = leaves;
    }

    /**
     * The number of the leaf that is the headline; -1 where there is none.
     *
     * @param extent of the article: index of its first leaf, and one past its last
     */
    int leaf(int[] extent) {
        String title = Leaf.letters(page.select("meta[property=og:title]").attr("content"));
        if (title.isEmpty()) {
            title = Leaf.letters(page.title());
        }
        int best = -1;
        int score = 0;
        for (int i = 0; i < extent[1]; i++) {
            Leaf leaf = leaves.get(i);
            String heading = Markup.heading(leaf);
            if (heading.isEmpty() || leaf.body().length() > LONGEST) {
                continue;
            }
            String words = leaf.letters();
            boolean same = words.length() > 5 && (title.contains(words) || words.contains(title) && !title.isEmpty());
            int points = (heading.equals("h1") ? 4 : 0)
                    + (same ? 5 : 0)
                    + (i >= extent[0] ? 2 : 0)
                    - (Markup.aside(leaf) ? 4 : 0);
            if (points > score && (heading.equals("h1") || same)) {
                best = i;
                score = points;
            }
        }
        return score >= 2 ? best : -1;
    }

    /** The title element without the name of the outlet behind it. */
    Optional<Galley> title() {
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
        return cut.length() == 0 || cut.length() > LONGEST ? Optional.empty() : Optional.of(cut);
    }
}
