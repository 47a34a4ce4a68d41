package org.sitrep.ledger;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.sitrep.base.Note;
import org.sitrep.base.ReportId;
import org.sitrep.claim.Claim;
import org.sitrep.report.Intake;
import org.sitrep.review.Decision;
import org.sitrep.text.ReportText;

/** Something that was received, read or decided; appended, never changed. */
public sealed interface Fact {
    /** The versions of the stages that made it, one string: {@code report/1 text/1 mention/1 claim/1}. */
    String version();

    /**
     * An original was read to its end; every report it holds was recorded before this.
     *
     * @param original SHA-256 of its bytes
     * @param reports reports found in it, at least 0
     * @param notes what could not be read of the container
     */
    record OriginalRead(String original, Intake intake, Instant received, int reports, List<Note> notes, String version)
            implements Fact {
        public OriginalRead {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A report was received and its text read.
     *
     * @param original SHA-256 of the bytes it is part of
     * @param decoding how those bytes become characters
     * @param notes what could not be read, from every stage
     */
    record ReportReceived(
            String original, Intake intake, String decoding, ReportText text, List<Note> notes, String version)
            implements Fact {
        public ReportReceived {
            notes = List.copyOf(notes);
        }

        /** The report. */
        public ReportId id() {
            return text.id();
        }

        /** When it reached us. */
        public Instant received() {
            return text.masthead().received();
        }
    }

    /** A claim was read in a report. */
    record ClaimRead(Claim claim, String version) implements Fact {}

    /** An analyst decided. */
    record DecisionTaken(Decision decision, String version) implements Fact {}

    /** One result per case; a new case breaks every caller at compile time. */
    default <R> R fold(
            Function<OriginalRead, R> original,
            Function<ReportReceived, R> report,
            Function<ClaimRead, R> claim,
            Function<DecisionTaken, R> decision) {
        if (this instanceof OriginalRead f) {
            return original.apply(f);
        }
        if (this instanceof ReportReceived f) {
            return report.apply(f);
        }
        if (this instanceof ClaimRead f) {
            return claim.apply(f);
        }
        return decision.apply((DecisionTaken) this);
    }
}
