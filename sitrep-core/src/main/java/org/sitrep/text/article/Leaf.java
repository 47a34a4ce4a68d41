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
    /** A text of fewer characters tells little of the article. */
    static final int TELLING = 25;

    String text() {
        return body.text();
    }

    double linkShare() {
        return body.length() == 0 ? 0 : (double) linked / body.length();
    }

    /** The letters and digits of its text. */
    String letters() {
        return letters(text());
    }

    /** The letters and digits of a text alone, by which texts are compared. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }
}
