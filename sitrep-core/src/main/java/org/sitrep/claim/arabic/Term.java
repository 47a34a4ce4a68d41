package org.sitrep.claim.arabic;

import org.sitrep.base.Span;

/**
 * A word or a sign of a sentence.
 *
 * @param word its folded form; a sign stands for itself
 */
record Term(Span span, String word) {
    private static final int SHORTEST = 4;

    /** Whether it is a word or a number. */
    boolean isWord() {
        return Character.isLetterOrDigit(word.charAt(0));
    }

    /** The word without an "and" or "so" written together with it; the word itself where it is short. */
    String bare() {
        boolean joined = word.startsWith("\u0648") || word.startsWith("\u0641");
        return joined && word.length() >= SHORTEST ? word.substring(1) : word;
    }

    /** The word without a preposition of one letter written together with it, after {@link #bare}. */
    String plain() {
        String bare = bare();
        boolean joined = bare.startsWith("\u0628") || bare.startsWith("\u0644");
        return joined && bare.length() >= SHORTEST ? bare.substring(1) : bare;
    }

    /** Whether it bears the article. */
    boolean isDefinite() {
        return bare().startsWith("\u0627\u0644");
    }
}
