package org.sitrep.event.copies;

import java.util.List;

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
}
