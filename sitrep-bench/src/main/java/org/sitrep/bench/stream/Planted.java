package org.sitrep.bench.stream;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.base.ClaimId;
import org.sitrep.base.ReportId;
import org.sitrep.event.Telling;

/**
 * A made-up report and what was planted in it.
 *
 * @param family reports that go back to one text have one
 * @param made how it was made of another
 * @param sentences its text
 * @param tellings its claims
 * @param happenings the number of the event of each claim
 */
public record Planted(
        ReportId report,
        LocalDate day,
        String family,
        Made made,
        List<String> sentences,
        List<Telling> tellings,
        Map<ClaimId, Integer> happenings) {

    /** How a report came about. */
    public enum Made {
        /** Written by its own desk. */
        OWN,
        /** The same text under another headline. */
        REPRINT,
        /** Shortened, moved about, some words changed. */
        EDITED,
        /** One to three sentences inside a text of its own. */
        PARTIAL
    }

    /** The family, where it was not written apart. */
    public Optional<String> copied() {
        return made == Made.OWN ? Optional.empty() : Optional.of(family);
    }
}
