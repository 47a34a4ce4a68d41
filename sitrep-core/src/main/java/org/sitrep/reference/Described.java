package org.sitrep.reference;

import java.util.List;
import java.util.Optional;
import org.sitrep.base.Span;

/**
 * Words that describe an actor without naming it: "Kurdish militias", "a Turkish soldier".
 *
 * @param span without an article
 * @param kind what is described
 * @param country ISO 3166-1 alpha-2 where the words name it ("Turkish soldier"), not where a report happens to be about
 * @param many whether the words speak of several
 * @param candidates who may be meant, the likeliest first; may be empty; the weights add up to less than 1, for a
 *     description never says for certain who is meant
 */
public record Described(Span span, Actor.Kind kind, Optional<String> country, boolean many, List<Ranked> candidates) {
    public Described {
        candidates = List.copyOf(candidates);
    }
}
