package org.sitrep.text.article;

import org.jsoup.nodes.Element;

/**
 * A run of text inside one block-level element of a page.
 *
 * @param body its characters, white space folded
 * @param place the innermost element around its first characters
 * @param linked how many of its characters stand in links
 */
record Leaf(Galley body, Element place, int linked) {
    String text() {
        return body.text();
    }

    double linkShare() {
        return body.length() == 0 ? 0 : (double) linked / body.length();
    }
}
