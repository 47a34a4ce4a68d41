package org.sitrep.ledger.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.base.Digest;
import org.sitrep.base.Folding;
import org.sitrep.base.ReportId;
import org.sitrep.claim.Claim;
import org.sitrep.event.Carrier;
import org.sitrep.event.Telling;
import org.sitrep.ledger.Carriers;
import org.sitrep.ledger.Fact.ClaimRead;
import org.sitrep.ledger.Fact.OriginalRead;
import org.sitrep.ledger.Fact.ReportReceived;
import org.sitrep.ledger.Ledger;
import org.sitrep.ledger.Verification;
import org.sitrep.report.Original;
import org.sitrep.review.Decision;
import org.sitrep.text.Masthead;

/**
 * The ledger in one SQLite file: what is asked of facts, originals and decisions, put to their tables.
 */
public final class SqliteLedger implements Ledger {
    /** The name of the store in its folder. */
    public static final String FILE = "sitrep.db";

    /** The reading of each report recorded last, of those received in time. */
    private static final String CURRENT =
            "(SELECT max(seq) AS seq FROM facts WHERE kind = 'report' AND received <= :known GROUP BY subject)";

    private final StoreFile store;
    private final Bodies bodies = new Bodies();
    private final FactTable facts;
    private final OriginalTable originals = new OriginalTable();
    private final DecisionTable decisions;

    private SqliteLedger(StoreFile store, Clock clock) {
        this.store = store;
        this.facts = new FactTable(clock);
        this.decisions = new DecisionTable(bodies, clock);
    }

    /**
     * Opens the store of a folder, and makes it where there is none.
     *
     * @throws org.sitrep.base.SitrepException when the folder cannot be written or the file is no store
     */
    public static SqliteLedger open(Path folder, Clock clock) {
        return new SqliteLedger(StoreFile.open(folder, FILE), clock);
    }

    @Override
    public boolean append(Original original, ReportReceived report, List<Claim> claims) {
        return store.write(write -> {
            if (facts.has(write, "report", report.id().value(), report.version())) {
                return false;
            }
            originals.keep(write, original, report.received());
            long received = report.received().toEpochMilli();
            long reading = facts.append(
                    write,
                    new Row(
                            "report",
                            report.id().value(),
                            Optional.of(report.original()),
                            Optional.empty(),
                            report.version(),
                            received,
                            bodies.write(report)));
            for (Claim claim : claims) {
                facts.append(
                        write,
                        new Row(
                                "claim",
                                claim.id().value(),
                                Optional.empty(),
                                Optional.of(reading),
                                report.version(),
                                received,
                                bodies.write(new ClaimRead(claim, report.version()))));
            }
            write.sql("INSERT INTO words (rowid, folded) VALUES (:seq, :words)")
                    .param("seq", reading)
                    .param("words", searchable(report))
                    .update();
            return true;
        });
    }

    private static String searchable(ReportReceived report) {
        Masthead masthead = report.text().masthead();
        return Folding.fold(masthead.title().map(t -> t.value()).orElse("")
                + "\n" + masthead.outlet().value()
                + "\n" + report.text().text());
    }

    @Override
    public boolean append(Original original, OriginalRead read) {
        return store.write(write -> {
            if (facts.has(write, "original", read.original(), read.version())) {
                return false;
            }
            originals.keep(write, original, read.received());
            facts.append(
                    write,
                    new Row(
                            "original",
                            read.original(),
                            Optional.of(read.original()),
                            Optional.empty(),
                            read.version(),
                            read.received().toEpochMilli(),
                            bodies.write(read)));
            return true;
        });
    }

    @Override
    public boolean append(Decision decision) {
        return store.write(write -> decisions.append(write, decision));
    }

    @Override
    public List<Decision> decisions(Instant known) {
        return store.look(look -> decisions.known(look, millis(known)));
    }

    @Override
    public Optional<OriginalRead> read(String sha256, String version) {
        return store.look(look -> look.sql(
                        "SELECT body FROM facts WHERE kind = 'original' AND subject = :sha AND version = :version")
                .param("sha", sha256)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(body -> bodies.read(body, OriginalRead.class)));
    }

    @Override
    public boolean has(ReportId id, String version) {
        return store.look(look -> facts.has(look, "report", id.value(), version));
    }

    @Override
    public List<ReportReceived> reports(Instant known) {
        return store.look(look -> look
                .sql("SELECT body FROM facts WHERE seq IN " + CURRENT + " ORDER BY received DESC, seq")
                .param("known", millis(known))
                .query(String.class)
                .stream()
                .map(body -> bodies.read(body, ReportReceived.class))
                .toList());
    }

    @Override
    public Optional<ReportReceived> report(ReportId id) {
        return store.look(look -> look.sql(
                        "SELECT body FROM facts WHERE kind = 'report' AND subject = :id ORDER BY seq DESC LIMIT 1")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(body -> bodies.read(body, ReportReceived.class)));
    }

    @Override
    public List<Claim> claims(ReportId id) {
        return store.look(look -> look
                .sql("SELECT body FROM facts WHERE reading ="
                        + " (SELECT max(seq) FROM facts WHERE kind = 'report' AND subject = :id) ORDER BY seq")
                .param("id", id.value())
                .query(String.class)
                .stream()
                .map(body -> bodies.read(body, ClaimRead.class).claim())
                .toList());
    }

    @Override
    public List<Telling> tellings(Instant known) {
        Map<ReportId, ReportReceived> reports = reports(known).stream()
                .collect(Collectors.toMap(ReportReceived::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Map<ReportId, Carrier> carriers = new HashMap<>();
        return store.look(look -> look
                .sql("SELECT body FROM facts WHERE reading IN " + CURRENT + " ORDER BY seq")
                .param("known", millis(known))
                .query(String.class)
                .stream()
                .map(body -> bodies.read(body, ClaimRead.class).claim())
                .flatMap(claim -> Optional.ofNullable(reports.get(claim.report())).stream()
                        .map(report -> new Telling(
                                claim,
                                carriers.computeIfAbsent(
                                        report.id(), id -> Carriers.of(report.text(), claim, Set.of())))))
                .toList());
    }

    @Override
    public Optional<Instant> firstReceived(String sha256) {
        return store.look(look -> originals.firstReceived(look, sha256));
    }

    @Override
    public Optional<Original> original(String sha256) {
        return store.look(look -> originals.original(look, sha256));
    }

    @Override
    public List<ReportId> search(String words, Instant known) {
        List<String> folded = Folding.words(words);
        if (folded.isEmpty()) {
            return List.of();
        }
        // Folded words hold letters and digits only, so quoting them leaves nothing of the query language to the user.
        String match = folded.stream().map(w -> '"' + w + '"').collect(Collectors.joining(" AND ")) + "*";
        return store.look(look -> look
                .sql("SELECT f.subject FROM words w JOIN facts f ON f.seq = w.rowid"
                        + " WHERE words MATCH :match AND f.seq IN " + CURRENT + " ORDER BY bm25(words), f.seq DESC")
                .param("match", match)
                .param("known", millis(known))
                .query(String.class)
                .stream()
                .map(ReportId::new)
                .toList());
    }

    @Override
    public long state() {
        return store.look(look -> look.sql(
                        "SELECT (SELECT coalesce(max(seq), 0) FROM facts) + (SELECT coalesce(max(seq), 0) FROM decisions)")
                .query(Long.class)
                .single());
    }

    @Override
    public long decided() {
        return store.look(look -> look.sql("SELECT coalesce(max(seq), 0) FROM decisions")
                .query(Long.class)
                .single());
    }

    @Override
    public Verification verify() {
        return store.look(look -> {
            List<String> changes = new ArrayList<>();
            long[] rows = {0};
            String head = facts.verify(look, rows, changes);
            long kept = originals.verify(look, changes);
            String end = decisions
                    .verify(look, rows, changes)
                    .map(d -> Digest.sha256(head + "\n" + d))
                    .orElse(head);
            return new Verification(rows[0], kept, end, changes);
        });
    }

    private static long millis(Instant known) {
        return known.isAfter(EVERYTHING) ? EVERYTHING.toEpochMilli() : known.toEpochMilli();
    }

    @Override
    public void close() {
        store.close();
    }
}
