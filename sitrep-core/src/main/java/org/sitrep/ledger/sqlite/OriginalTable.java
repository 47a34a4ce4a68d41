package org.sitrep.ledger.sqlite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.Digest;
import org.sitrep.report.Original;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The originals of the store, byte for byte, by their SHA-256. */
final class OriginalTable {
    /** Keeps an original; one that is there already stays as it is. */
    void keep(JdbcClient write, Original original, Instant received) {
        write.sql("INSERT INTO originals (sha256, media_type, charset, first_received, bytes)"
                        + " VALUES (:sha, :type, :charset, :received, :bytes) ON CONFLICT (sha256) DO NOTHING")
                .param("sha", original.sha256())
                .param("type", original.mediaType())
                .param("charset", original.charset().orElse(null))
                .param("received", received.toEpochMilli())
                .param("bytes", original.bytes())
                .update();
    }

    Optional<Instant> firstReceived(JdbcClient look, String sha256) {
        return look.sql("SELECT first_received FROM originals WHERE sha256 = :sha")
                .param("sha", sha256)
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli);
    }

    Optional<Original> original(JdbcClient look, String sha256) {
        return look.sql("SELECT media_type, charset, bytes FROM originals WHERE sha256 = :sha")
                .param("sha", sha256)
                .query((r, n) -> new Original(
                        r.getBytes("bytes"), r.getString("media_type"), Optional.ofNullable(r.getString("charset"))))
                .optional();
    }

    /**
     * Hashes all bytes again, and looks for originals without a fact and facts without an original.
     *
     * @param changes receives a sentence for each thing that is not as it was recorded
     * @return how many originals there are
     */
    long verify(JdbcClient look, List<String> changes) {
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
                    changes.add(
                            "Original " + r.getString("original") + " of fact " + r.getLong("seq") + " is missing.");
                });
        look.sql("SELECT sha256 FROM originals o WHERE NOT EXISTS"
                        + " (SELECT 1 FROM facts f WHERE f.original = o.sha256) ORDER BY sha256")
                .query(r -> {
                    changes.add("Original " + r.getString("sha256") + " has no fact; facts were cut off.");
                });
        return originals[0];
    }
}
