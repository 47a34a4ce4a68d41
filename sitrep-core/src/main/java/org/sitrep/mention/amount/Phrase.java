package org.sitrep.mention.amount;

import java.util.List;
import org.sitrep.base.Amount;
import org.sitrep.base.Span;
import org.sitrep.mention.Word;

/**
 * Words that speak of some people or things: "at least two soldiers", "his son", "she", "three of them".
 *
 * @param start index of the first word
 * @param end index after the last word
 * @param head lemma of the noun, empty when there is none ("two were killed")
 * @param amount how many
 * @param numbered whether the words give a number or speak of one
 * @param governed whether a preposition stands before it
 */
record Phrase(int start, int end, String head, Kind kind, Amount amount, boolean numbered, boolean governed) {
    /** How a phrase picks out what it speaks of. */
    enum Kind {
        /** A number or "a": new to the text unless it repeats. */
        COUNTED,
        /** "The", "this": one already spoken of or known. */
        DEFINITE,
        /** He, she, they. */
        PRONOUN,
        /** "Three of them": some of those already spoken of. */
        PART,
        /** A plural without an article: "civilians". */
        PLURAL,
        /** A name or a singular without an article. */
        NAME,
        /** "No one". */
        NOBODY
    }

    Span span(List<Word> words) {
        return words.get(start).span().cover(words.get(end - 1).span());
    }

    boolean isOne() {
        return numbered && amount.low().orElse(0) == 1 && amount.high().orElse(0) == 1;
    }
}
