package org.sitrep.ledger.sqlite;

import java.util.List;
import java.util.Optional;
import org.sitrep.base.Digest;
import org.sitrep.review.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of decisions. */
final class DecisionRows {
    private final Bodies bodies;
    private final String start;

    /**
     * @param start stands for the hash before the first row
     */
    DecisionRows(Bodies bodies, String start) {
        this.bodies = bodies;
        this.start = start;
    }

    private record Row(long seq, String id, long made, long after, String body, String hash) {
        String hash(String before, String fact) {
            return Digest.sha256(String.join("\n", before, fact, Long.toString(seq), id, Long.toString(made), body));
        }
    }

    void append(JdbcClient write, Decision decision) {
        long after = write.sql("SELECT coalesce(max(seq), 0) FROM facts")
                .query(Long.class)
                .single();
        Optional<Row> last = rows(write, "ORDER BY seq DESC LIMIT 1").stream().findFirst();
        Row row = new Row(
                last.map(Row::seq).orElse(0L) + 1,
                decision.id(),
                decision.made().toEpochMilli(),
                after,
                bodies.write(decision),
                "");
        write.sql("INSERT INTO decisions (seq, id, made, after, body, hash)"
                        + " VALUES (:seq, :id, :made, :after, :body, :hash)")
                .param("seq", row.seq())
                .param("id", row.id())
                .param("made", row.made())
                .param("after", after)
                .param("body", row.body())
                .param("hash", row.hash(last.map(Row::hash).orElse(start), fact(write, after)))
                .update();
    }

    List<Decision> all(JdbcClient look) {
        return rows(look, "ORDER BY seq").stream()
                .map(r -> bodies.read(r.body(), Decision.class))
                .toList();
    }

    /**
     * Follows the chain.
     *
     * @param head the hash of the last fact
     * @return the hash that stands for facts and decisions together; that of the facts where nothing was decided
     */
    String verify(JdbcClient look, String head, List<String> changes) {
        String before = start;
        for (Row row : rows(look, "ORDER BY seq")) {
            if (!row.hash(before, fact(look, row.after())).equals(row.hash())) {
                changes.add("Decision " + row.id() + " is not as it was recorded, or something before it is missing.");
            }
            before = row.hash();
        }
        return before.equals(start) ? head : Digest.sha256(head + "\n" + before);
    }

    long count(JdbcClient look) {
        return look.sql("SELECT count(*) FROM decisions").query(Long.class).single();
    }

    private String fact(JdbcClient look, long seq) {
        return look.sql("SELECT hash FROM facts WHERE seq = :seq")
                .param("seq", seq)
                .query(String.class)
                .optional()
                .orElse(start);
    }

    private static List<Row> rows(JdbcClient look, String order) {
        return look.sql("SELECT seq, id, made, after, body, hash FROM decisions " + order)
                .query((r, n) -> new Row(
                        r.getLong("seq"),
                        r.getString("id"),
                        r.getLong("made"),
                        r.getLong("after"),
                        r.getString("body"),
                        r.getString("hash")))
                .list();
    }
}
