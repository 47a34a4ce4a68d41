package org.sitrep.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.ReportId;
import org.sitrep.claim.Claim;
import org.sitrep.event.Telling;
import org.sitrep.ledger.Fact.OriginalRead;
import org.sitrep.ledger.Fact.ReportReceived;
import org.sitrep.ledger.sqlite.SqliteLedger;
import org.sitrep.report.Original;
import org.sitrep.review.Decision;

/**
 * The append-only store of what was received, read and decided.
 *
 * <p>Views take the instant from which one looks: what was received up to and including it is known, at a resolution of
 * one millisecond. A report read again by other versions of the stages is recorded again; views then show the reading
 * recorded last. Safe for use by several threads and by several processes; one of them writes at a time.
 *
 * <p>Every method throws {@link org.sitrep.base.SitrepException} when the store cannot be read or written.
 */
public interface Ledger extends AutoCloseable {
    /** Looks from the end of time: everything is known. */
    Instant EVERYTHING = Instant.parse("9999-12-31T23:59:59.999Z");

    /**
     * Opens the store of a folder, and makes it where there is none.
     *
     * @param folder the data folder; the store is its file {@code sitrep.db}
     * @param clock gives the instant at which a fact is recorded
     */
    static Ledger open(Path folder, Clock clock) {
        return SqliteLedger.open(folder, clock);
    }

    /**
     * Records a report, its original and its claims, all or nothing.
     *
     * @return false when this report was recorded by these versions before; then nothing is appended
     */
    boolean append(Original original, ReportReceived report, List<Claim> claims);

    /**
     * Records that an original was read to its end.
     *
     * @return false when that was recorded by these versions before; then nothing is appended
     */
    boolean append(Original original, OriginalRead read);

    /**
     * Records what an analyst decided.
     *
     * @return false when this very decision was recorded before; then nothing is appended
     */
    boolean append(Decision decision);

    /** The decisions taken up to and including that instant, in the order of recording. */
    List<Decision> decisions(Instant known);

    /** How reading an original to its end by these versions went, if it was. */
    Optional<OriginalRead> read(String sha256, String version);

    /** Whether this report was recorded by these versions. */
    boolean has(ReportId id, String version);

    /** The reports known, latest received first. */
    List<ReportReceived> reports(Instant known);

    /** One report, whenever it was received. */
    Optional<ReportReceived> report(ReportId id);

    /** The claims of one report, in text order. */
    List<Claim> claims(ReportId id);

    /** The claims known, each with what events need of its report; in the order of recording. */
    List<Telling> tellings(Instant known);

    /** When the bytes of an original first reached us; a report read again keeps that instant. */
    Optional<Instant> firstReceived(String sha256);

    /** The bytes of an original. */
    Optional<Original> original(String sha256);

    /**
     * The reports known whose text or title holds every word, best first; in any language. The last word may be the
     * beginning of one. Words are folded as {@link org.sitrep.base.Folding} does.
     *
     * @return nothing when {@code words} holds no word
     */
    List<ReportId> search(String words, Instant known);

    /** A number that grows with every fact; equal numbers mean an unchanged store. */
    long state();

    /** How many decisions were taken; {@link #state} without it grows with what is received and read only. */
    long decided();

    /** Reads everything again and names what is not as it was recorded. */
    Verification verify();

    @Override
    void close();
}
