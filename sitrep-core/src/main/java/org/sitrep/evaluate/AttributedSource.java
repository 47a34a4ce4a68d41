package org.sitrep.evaluate;

import java.util.List;
import java.util.Optional;
import org.sitrep.base.Span;

/** The pipeline from a text to the words put in somebody's mouth, as the evaluation sees it. */
public interface AttributedSource {
    /**
     * One attribution; spans are UTF-16 code units of the given text.
     *
     * @param content in as many parts as it is broken into
     */
    record Found(Optional<Span> source, Span cue, List<Span> content) {}

    /**
     * What was found in a text.
     *
     * @param sentences where the pipeline's sentences lie
     */
    record Reading(List<Found> found, List<Span> sentences) {}

    /** The attributions of one text. */
    Reading attributed(String text);

    /** The version of the pipeline, for the record. */
    String version();
}
