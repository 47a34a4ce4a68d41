package org.sitrep.ledger.sqlite;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facts of the store: rows in a chain, each hashed with the hash of the row before. */
final class FactTable {
    private final Clock clock;

    FactTable(Clock clock) {
        this.clock = clock;
    }

    /** Adds a row to the end of the chain; its number. */
    long append(JdbcClient write, Row row) {
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

    /** Whether there is such a row. */
    boolean has(JdbcClient look, String kind, String subject, String version) {
        return look.sql("SELECT seq FROM facts WHERE kind = :kind AND subject = :subject AND version = :version")
                .param("kind", kind)
                .param("subject", subject)
                .param("version", version)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /**
     * Follows the chain.
     *
     * @param rows its first number grows by the rows read
     * @param changes receives a sentence for each row that is not as it was recorded
     * @return the last hash, or what stands for it where there is no row
     */
    String verify(JdbcClient look, long[] rows, List<String> changes) {
        String[] head = {Row.START};
        look.sql("SELECT * FROM facts ORDER BY seq").query(r -> {
            rows[0]++;
            long seq = r.getLong("seq");
            Row row = Row.of(r);
            String stored = r.getString("hash");
            if (!row.hash(head[0], seq, r.getLong("recorded_at")).equals(stored)) {
                changes.add("Fact " + seq + " (" + row.kind() + " " + row.subject()
                        + ") is not as it was recorded, or a fact before it is missing.");
            }
            head[0] = stored;
        });
        return head[0];
    }
}
