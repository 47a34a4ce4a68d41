package org.sitrep.ledger.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.sitrep.base.Digest;

/** What is hashed of a row, beside its number and the instant of recording. */
record Row(
        String kind,
        String subject,
        Optional<String> original,
        Optional<Long> reading,
        String version,
        long received,
        String body) {
    /** What stands for the hash before the first row. */
    static final String START = "0".repeat(64);

    /** The end of a chain so far. */
    record Link(long seq, String hash) {}

    static Row of(ResultSet r) throws SQLException {
        long reading = r.getLong("reading");
        return new Row(
                r.getString("kind"),
                r.getString("subject"),
                Optional.ofNullable(r.getString("original")),
                reading == 0 ? Optional.empty() : Optional.of(reading),
                r.getString("version"),
                r.getLong("received"),
                r.getString("body"));
    }

    String hash(String before, long seq, long recorded) {
        return Digest.sha256(String.join(
                "\n",
                before,
                Long.toString(seq),
                kind,
                subject,
                original.orElse(""),
                reading.map(String::valueOf).orElse(""),
                version,
                Long.toString(received),
                Long.toString(recorded),
                body));
    }
}
