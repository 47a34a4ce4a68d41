package org.sitrep.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a report says of how it was made.
 *
 * @param contributors people named as having worked on it, folded: authors, stringers, fixers
 * @param credits outlets and agencies it names as those it has something from, as written
 * @param witness whether it says that its own reporter was there
 * @param translatedFrom the outlet whose text it translates
 * @param sources the bodies and outlets it lists as its sources, in its words, where it lists several
 * @param media SHA-256 of the pictures and films that came with it
 */
public record Making(
        Set<String> contributors,
        Set<String> credits,
        boolean witness,
        Optional<String> translatedFrom,
        List<String> sources,
        Set<String> media) {
    /** Nothing is known. */
    public static final Making UNKNOWN = new Making(Set.of(), Set.of(), false, Optional.empty(), List.of(), Set.of());

    public Making {
        contributors = Set.copyOf(contributors);
        credits = Set.copyOf(credits);
        sources = List.copyOf(sources);
        media = Set.copyOf(media);
    }

    /** What the text of a report says of its making. */
    public static Making of(ReportText text, Set<String> media) {
        return MakingReader.read(text, media);
    }
}
