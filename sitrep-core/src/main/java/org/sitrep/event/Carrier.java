package org.sitrep.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.base.ActorId;
import org.sitrep.base.ReportId;
import org.sitrep.text.Fingerprint;
import org.sitrep.text.Making;

/**
 * The report that carries a claim, as far as events need it.
 *
 * @param outlet its outlet's name
 * @param actor the outlet in the register
 * @param agency agency credited in dateline, byline or credit line
 * @param fingerprint for finding copies
 * @param making what the report says of how it was made
 */
public record Carrier(
        ReportId report,
        String outlet,
        Optional<ActorId> actor,
        Optional<String> agency,
        Optional<String> title,
        Optional<LocalDate> published,
        Instant received,
        Fingerprint fingerprint,
        Making making) {
    /** A report of whose making nothing is known. */
    public Carrier(
            ReportId report,
            String outlet,
            Optional<ActorId> actor,
            Optional<String> agency,
            Optional<String> title,
            Optional<LocalDate> published,
            Instant received,
            Fingerprint fingerprint) {
        this(report, outlet, actor, agency, title, published, received, fingerprint, Making.UNKNOWN);
    }
}
