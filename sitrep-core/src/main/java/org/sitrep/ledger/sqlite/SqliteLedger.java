package org.sitrep.ledger.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sitrep.base.Digest;
import org.sitrep.base.Folding;
import org.sitrep.base.ReportId;
import org.sitrep.base.SitrepException;
import org.sitrep.claim.Claim;
import org.sitrep.event.Carrier;
import org.sitrep.event.Telling;
import org.sitrep.ledger.Fact.ClaimRead;
import org.sitrep.ledger.Fact.OriginalRead;
import org.sitrep.ledger.Fact.ReportReceived;
import org.sitrep.ledger.Ledger;
import org.sitrep.ledger.Verification;
import org.sitrep.report.Original;
import org.sitrep.review.Decision;
import org.sitrep.text.Making;
import org.sitrep.text.Masthead;
import org.sitrep.text.ReportText;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import tools.jackson.core.JacksonException;

/** The ledger in one SQLite file. */
public final class SqliteLedger implements Ledger {
    /** The name of the store in its folder. */
    public static final String FILE = "sitrep.db";

    /** The reading of each report recorded last, of those received in time. */
    private static final String CURRENT =
            "(SELECT max(seq) AS seq FROM facts WHERE kind = 'report' AND received <= :known GROUP BY subject)";

    private final Path file;
    private final Clock clock;
    private final Bodies bodies = new Bodies();
    private final DecisionTable decisions;
    private final ReentrantLock writing = new ReentrantLock();
    private final SingleConnectionDataSource writer;
    private final JdbcClient write;
    private final TransactionTemplate transaction;
    private final JdbcClient look;

    private SqliteLedger(Path file, Clock clock, SingleConnectionDataSource writer, SQLiteDataSource readers) {
        this.file = file;
        this.clock = clock;
        this.writer = writer;
        this.decisions = new DecisionTable(bodies, clock);
        this.write = JdbcClient.create(writer);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(writer));
        this.look = JdbcClient.create(readers);
    }

    /**
     * Opens the store of a folder, and makes it where there is none.
     *
     * @throws SitrepException when the folder cannot be written or the file is no store
     */
    public static SqliteLedger open(Path folder, Clock clock) {
        Path file = folder.toAbsolutePath().resolve(FILE);
        try {
            Files.createDirectories(folder.toAbsolutePath());
            SQLiteDataSource source = source(file);
            SingleConnectionDataSource writer = new SingleConnectionDataSource(source.getConnection(), true);
            migrate(writer);
            return new SqliteLedger(file, clock, writer, source);
        } catch (IOException | SQLException | FlywayException | DataAccessException e) {
            throw new SitrepException(
                    "The store " + file + " cannot be opened (" + e.getMessage()
                            + "). Check that the folder can be written, or choose another with --data DIR.",
                    e);
        }
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(20_000);
        config.enforceForeignKeys(true);
        config.enableRecursiveTriggers(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static void migrate(SingleConnectionDataSource writer) {
        Flyway.configure(SqliteLedger.class.getClassLoader())
                .dataSource(writer)
                .locations("classpath:db/migration/sqlite")
                .load()
                .migrate();
    }

    @Override
    public boolean append(Original original, ReportReceived report, List<Claim> claims) {
        return writing(() -> {
            if (seq(write, "report", report.id().value(), report.version()).isPresent()) {
                return false;
            }
            keep(original, report.received());
            long received = report.received().toEpochMilli();
            long reading = append(new Row(
                    "report",
                    report.id().value(),
                    Optional.of(report.original()),
                    Optional.empty(),
                    report.version(),
                    received,
                    bodies.write(report)));
            for (Claim claim : claims) {
                append(new Row(
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
        return writing(() -> {
            if (seq(write, "original", read.original(), read.version()).isPresent()) {
                return false;
            }
            keep(original, read.received());
            append(new Row(
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
        return writing(() -> decisions.append(write, decision));
    }

    @Override
    public List<Decision> decisions(Instant known) {
        return looking(() -> decisions.known(look, millis(known)));
    }

    private void keep(Original original, Instant received) {
        write.sql("INSERT INTO originals (sha256, media_type, charset, first_received, bytes)"
                        + " VALUES (:sha, :type, :charset, :received, :bytes) ON CONFLICT (sha256) DO NOTHING")
                .param("sha", original.sha256())
                .param("type", original.mediaType())
                .param("charset", original.charset().orElse(null))
                .param("received", received.toEpochMilli())
                .param("bytes", original.bytes())
                .update();
    }

    private long append(Row row) {
        Optional<Row.Link> last = write.sql("SELECT seq, hash FROM facts ORDER BY seq DESC LIMIT 1")
                .query((r, n) -> new Row.Link(r.getLong("seq"), r.getString("hash")))
                .optional();
        long seq = last.map(Row.Link::seq).orElse(0L) + 1;
        long recorded = clock.millis();
        write.sql(
                        "INSERT INTO facts (seq, kind, subject, original, reading, version, received, recorded_at, body, hash)"
                                + " VALUES (:seq, :kind, :subject, :original, :reading, :version, :received, :recorded, :body,"
                                + " :hash)")
                .param("seq", seq)
                .param("kind", row.kind())
                .param("subject", row.subject())
                .param("original", row.original().orElse(null))
                .param("reading", row.reading().orElse(null))
                .param("version", row.version())
                .param("received", row.received())
                .param("recorded", recorded)
                .param("body", row.body())
                .param("hash", row.hash(last.map(Row.Link::hash).orElse(Row.START), seq, recorded))
                .update();
        return seq;
    }

    @Override
    public Optional<OriginalRead> read(String sha256, String version) {
        return looking(() -> look.sql(
                        "SELECT body FROM facts WHERE kind = 'original' AND subject = :sha AND version = :version")
                .param("sha", sha256)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(body -> bodies.read(body, OriginalRead.class)));
    }

    @Override
    public boolean has(ReportId id, String version) {
        return looking(() -> seq(look, "report", id.value(), version).isPresent());
    }

    private static Optional<Long> seq(JdbcClient client, String kind, String subject, String version) {
        return client.sql("SELECT seq FROM facts WHERE kind = :kind AND subject = :subject AND version = :version")
                .param("kind", kind)
                .param("subject", subject)
                .param("version", version)
                .query(Long.class)
                .optional();
    }

    @Override
    public List<ReportReceived> reports(Instant known) {
        return looking(() -> look
                .sql("SELECT body FROM facts WHERE seq IN " + CURRENT + " ORDER BY received DESC, seq")
                .param("known", millis(known))
                .query(String.class)
                .stream()
                .map(body -> bodies.read(body, ReportReceived.class))
                .toList());
    }

    @Override
    public Optional<ReportReceived> report(ReportId id) {
        return looking(() -> look.sql(
                        "SELECT body FROM facts WHERE kind = 'report' AND subject = :id ORDER BY seq DESC LIMIT 1")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(body -> bodies.read(body, ReportReceived.class)));
    }

    @Override
    public List<Claim> claims(ReportId id) {
        return looking(() -> look
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
        return looking(() -> look
                .sql("SELECT body FROM facts WHERE reading IN " + CURRENT + " ORDER BY seq")
                .param("known", millis(known))
                .query(String.class)
                .stream()
                .map(body -> bodies.read(body, ClaimRead.class).claim())
                .flatMap(claim -> Optional.ofNullable(reports.get(claim.report())).stream()
                        .map(report -> new Telling(
                                claim, carriers.computeIfAbsent(report.id(), id -> carrier(report.text(), claim)))))
                .toList());
    }

    private static Carrier carrier(ReportText text, Claim claim) {
        Masthead masthead = text.masthead();
        return new Carrier(
                text.id(),
                masthead.outlet().value(),
                claim.by().chain().get(0).value().actor(),
                masthead.agency().map(a -> a.value()),
                masthead.title().map(t -> t.value()),
                masthead.published().map(p -> p.value()),
                masthead.received(),
                text.fingerprint(),
                Making.of(text, Set.of()));
    }

    @Override
    public Optional<Instant> firstReceived(String sha256) {
        return looking(() -> look.sql("SELECT first_received FROM originals WHERE sha256 = :sha")
                .param("sha", sha256)
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli));
    }

    @Override
    public Optional<Original> original(String sha256) {
        return looking(() -> look.sql("SELECT media_type, charset, bytes FROM originals WHERE sha256 = :sha")
                .param("sha", sha256)
                .query((r, n) -> new Original(
                        r.getBytes("bytes"), r.getString("media_type"), Optional.ofNullable(r.getString("charset"))))
                .optional());
    }

    @Override
    public List<ReportId> search(String words, Instant known) {
        List<String> folded = Folding.words(words);
        if (folded.isEmpty()) {
            return List.of();
        }
        // Folded words hold letters and digits only, so quoting them leaves nothing of the query language to the user.
        String match = folded.stream().map(w -> '"' + w + '"').collect(Collectors.joining(" AND ")) + "*";
        return looking(() -> look
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
        return looking(() -> look.sql(
                        "SELECT (SELECT coalesce(max(seq), 0) FROM facts) + (SELECT coalesce(max(seq), 0) FROM decisions)")
                .query(Long.class)
                .single());
    }

    @Override
    public long decided() {
        return looking(() -> look.sql("SELECT coalesce(max(seq), 0) FROM decisions")
                .query(Long.class)
                .single());
    }

    @Override
    public Verification verify() {
        return looking(() -> {
            List<String> changes = new ArrayList<>();
            String[] head = {Row.START};
            long[] facts = {0};
            look.sql("SELECT * FROM facts ORDER BY seq").query(r -> {
                facts[0]++;
                long seq = r.getLong("seq");
                Row row = Row.of(r);
                String stored = r.getString("hash");
                if (!row.hash(head[0], seq, r.getLong("recorded_at")).equals(stored)) {
                    changes.add("Fact " + seq + " (" + row.kind() + " " + row.subject()
                            + ") is not as it was recorded, or a fact before it is missing.");
                }
                head[0] = stored;
            });
            long[] originals = {0};
            look.sql("SELECT sha256, bytes FROM originals ORDER BY sha256").query(r -> {
                originals[0]++;
                String name = r.getString("sha256");
                String now = Digest.sha256(r.getBytes("bytes"));
                if (!now.equals(name)) {
                    changes.add("Original " + name + " has changed: its bytes now have the SHA-256 " + now + ".");
                }
            });
            look.sql("SELECT seq, original FROM facts f WHERE original IS NOT NULL AND NOT EXISTS"
                            + " (SELECT 1 FROM originals o WHERE o.sha256 = f.original) ORDER BY seq")
                    .query(r -> {
                        changes.add("Original " + r.getString("original") + " of fact " + r.getLong("seq")
                                + " is missing.");
                    });
            look.sql("SELECT sha256 FROM originals o WHERE NOT EXISTS"
                            + " (SELECT 1 FROM facts f WHERE f.original = o.sha256) ORDER BY sha256")
                    .query(r -> {
                        changes.add("Original " + r.getString("sha256") + " has no fact; facts were cut off.");
                    });
            Optional<String> decided = decisions.verify(look, facts, changes);
            String end = decided.map(d -> Digest.sha256(head[0] + "\n" + d)).orElse(head[0]);
            return new Verification(facts[0], originals[0], end, changes);
        });
    }

    private static long millis(Instant known) {
        return known.isAfter(EVERYTHING) ? EVERYTHING.toEpochMilli() : known.toEpochMilli();
    }

    private <T> T writing(Supplier<T> work) {
        writing.lock();
        try {
            return looking(() -> {
                T result = transaction.execute(status -> work.get());
                if (result == null) {
                    throw new IllegalStateException("a transaction without a result");
                }
                return result;
            });
        } finally {
            writing.unlock();
        }
    }

    private <T> T looking(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | TransactionException | JacksonException e) {
            throw new SitrepException(
                    "The store " + file + " cannot be used (" + e.getMessage()
                            + "). Run \"sitrep verify\" on it, or free disk space and try again.",
                    e);
        }
    }

    @Override
    public void close() {
        writer.destroy();
    }
}
