package org.sitrep.ledger.sqlite;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sitrep.ledger.Fact.DecisionTaken;
import org.sitrep.review.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The decisions of the store: a table of their own with a chain of their own. */
final class DecisionTable {
    private final Bodies bodies;
    private final Clock clock;

    DecisionTable(Bodies bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    /** False when it was recorded before. */
    boolean append(JdbcClient write, Decision decision) {
        boolean known = write.sql("SELECT count(*) FROM decisions WHERE subject = :id")
                        .param("id", decision.id())
                        .query(Long.class)
                        .single()
                > 0;
        if (known) {
            return false;
        }
        Optional<Row.Link> last = write.sql("SELECT seq, hash FROM decisions ORDER BY seq DESC LIMIT 1")
                .query((r, n) -> new Row.Link(r.getLong("seq"), r.getString("hash")))
                .optional();
        long seq = last.map(Row.Link::seq).orElse(0L) + 1;
        long recorded = clock.millis();
        Row row = row(
                decision.id(),
                Decision.VERSION,
                decision.at().toEpochMilli(),
                bodies.write(new DecisionTaken(decision, Decision.VERSION)));
        write.sql("INSERT INTO decisions (seq, subject, version, received, recorded_at, body, hash)"
                        + " VALUES (:seq, :subject, :version, :received, :recorded, :body, :hash)")
                .param("seq", seq)
                .param("subject", row.subject())
                .param("version", row.version())
                .param("received", row.received())
                .param("recorded", recorded)
                .param("body", row.body())
                .param("hash", row.hash(last.map(Row.Link::hash).orElse(Row.START), seq, recorded))
                .update();
        return true;
    }

    /** Those taken up to an instant, in milliseconds since 1970, in the order of recording. */
    List<Decision> known(JdbcClient look, long known) {
        return look
                .sql("SELECT body FROM decisions WHERE received <= :known ORDER BY seq")
                .param("known", known)
                .query(String.class)
                .stream()
                .map(body -> bodies.read(body, DecisionTaken.class).decision())
                .toList();
    }

    /**
     * Follows the chain.
     *
     * @param rows its first number grows by the rows read
     * @param changes receives a sentence for each row that is not as it was recorded
     * @return the last hash; empty when there is no decision
     */
    Optional<String> verify(JdbcClient look, long[] rows, List<String> changes) {
        String[] head = {Row.START};
        look.sql("SELECT * FROM decisions ORDER BY seq").query(r -> {
            rows[0]++;
            long seq = r.getLong("seq");
            Row row = row(r.getString("subject"), r.getString("version"), r.getLong("received"), r.getString("body"));
            if (!row.hash(head[0], seq, r.getLong("recorded_at")).equals(r.getString("hash"))) {
                changes.add("Decision " + seq + " (" + row.subject()
                        + ") is not as it was recorded, or a decision before it is missing.");
            }
            head[0] = r.getString("hash");
        });
        return head[0].equals(Row.START) ? Optional.empty() : Optional.of(head[0]);
    }

    private static Row row(String id, String version, long taken, String body) {
        return new Row("decision", id, Optional.empty(), Optional.empty(), version, taken, body);
    }
}
