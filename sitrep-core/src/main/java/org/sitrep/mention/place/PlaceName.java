package org.sitrep.mention.place;

import java.util.List;
import java.util.Locale;
import org.sitrep.base.Span;
import org.sitrep.mention.Word;
import org.sitrep.reference.PlaceCandidate;

/**
 * A run of words that may name a place.
 *
 * @param sentence the words of the sentence it stands in
 * @param from index of its first word
 * @param to index after its last word
 * @param name its characters
 * @param candidates places that bear the name, most prominent first; empty when the gazetteer knows none
 * @param given whether it is already known to name a place
 */
record PlaceName(
        List<Word> sentence, int from, int to, Span span, String name, List<PlaceCandidate> candidates, boolean given) {
    PlaceName {
        candidates = List.copyOf(candidates);
    }

    /** The form by which mentions of one name are told to be one. */
    String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The word {@code n} places after the name, or before it where negative; empty form beyond the sentence. */
    String form(int n) {
        int at = n > 0 ? to + n - 1 : from + n;
        return at >= 0 && at < sentence.size() ? sentence.get(at).form() : "";
    }

    /** The tag of the word {@code n} places after the name, or before it where negative. */
    String tag(int n) {
        int at = n > 0 ? to + n - 1 : from + n;
        return at >= 0 && at < sentence.size() ? sentence.get(at).tag() : "";
    }

    /** The entity label of the word {@code n} places after the name, or before it where negative. */
    String entity(int n) {
        int at = n > 0 ? to + n - 1 : from + n;
        return at >= 0 && at < sentence.size() ? sentence.get(at).entity() : "O";
    }

    /** The words of the name. */
    List<Word> words() {
        return sentence.subList(from, to);
    }
}
