package org.sitrep.claim.attribution;

import java.util.Locale;
import org.sitrep.claim.syntax.Tree;

/**
 * A stretch of a sentence in lower case, its words parted by single spaces, for forms of words that are told by their surface.
 *
 * @param line the words
 * @param begin the first word of the stretch
 * @param starts where each word of the sentence begins in the line; words before the stretch have no meaning here
 */
record Surface(String line, int begin, int[] starts) {
    /** The words from {@code begin} to the end of the sentence. */
    static Surface of(Tree tree, int begin) {
        StringBuilder line = new StringBuilder();
        int[] starts = new int[tree.size()];
        for (int i = begin; i < tree.size(); i++) {
            line.append(i == begin ? "" : " ");
            starts[i] = line.length();
            line.append(tree.word(i).form().toLowerCase(Locale.ROOT));
        }
        return new Surface(line.toString(), begin, starts);
    }

    /** The word at a place of the line. */
    int word(int at) {
        int found = begin;
        for (int i = begin; i < starts.length && starts[i] <= at; i++) {
            found = i;
        }
        return found;
    }
}
