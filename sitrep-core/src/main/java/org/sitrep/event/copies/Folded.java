package org.sitrep.event.copies;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text ready to be compared with many others.
 *
 * @param prose its sentences as copies see them
 * @param stamp the day and hour it gives for itself
 */
record Folded(Prose prose, Stamp stamp) {
    static Folded of(List<String> sentences) {
        return new Folded(Prose.of(sentences), Stamp.of(sentences));
    }

    /** The same with every word replaced by an equal one, so that texts kept together share them. */
    Folded with(UnaryOperator<String> equal) {
        return new Folded(
                new Prose(prose.lines().stream()
                        .map(line -> line.stream().map(equal).toList())
                        .toList()),
                stamp);
    }
}
