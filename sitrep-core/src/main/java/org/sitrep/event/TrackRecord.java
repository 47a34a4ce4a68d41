package org.sitrep.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a source's claims of one family fared where origins other than the source itself settled them.
 *
 * @param source what the record is kept under: the register's id, else the folded name
 * @param name the name shown
 * @param resolved claims of the source that others confirmed (credibility 1) or refuted (5)
 * @param borneOut those that came out as the source said
 * @param disproved affirmed claims that others refuted; an analyst should look whether they were made up
 * @param by the day on which the last of them was settled; empty when none is
 * @param letter what the record allows; {@link Grade.Reliability#A} only where an analyst has consented
 * @param couldBeA whether the record is good enough for A, which takes the analyst's consent
 */
public record TrackRecord(
        String source,
        String name,
        ClaimFamily family,
        int resolved,
        int borneOut,
        int disproved,
        Optional<LocalDate> by,
        Grade.Reliability letter,
        boolean couldBeA) {
    public TrackRecord {
        if (borneOut > resolved || disproved > resolved - borneOut) {
            throw new IllegalArgumentException(borneOut + " and " + disproved + " of " + resolved + " claims");
        }
    }

    /** The same record with another letter. */
    public TrackRecord with(Grade.Reliability other) {
        return new TrackRecord(source, name, family, resolved, borneOut, disproved, by, other, couldBeA);
    }
}
