package org.sitrep.claim;

import java.util.List;
import java.util.Optional;
import org.sitrep.base.Confidence;
import org.sitrep.base.Span;

/**
 * Words that somebody is said to have said, thought or shown: who, the words that say so, and what. Spans refer to the clean text.
 *
 * @param source who it comes from, where the text names anybody
 * @param cue the words that say so: "said", "according to"
 * @param content what is said, in as many parts as it is broken into; empty when none was found
 * @param confidence how sure it is that the cue is one
 */
public record Attributed(Optional<Span> source, Span cue, List<Span> content, Confidence confidence) {
    public Attributed {
        content = List.copyOf(content);
    }
}
