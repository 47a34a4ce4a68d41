-- Originals, byte for byte, addressed by the SHA-256 of their bytes.
CREATE TABLE originals (
    sha256         TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    media_type     TEXT NOT NULL,
    charset        TEXT,                          -- as the sender declared it beside the bytes
    first_received INTEGER NOT NULL,              -- milliseconds since 1970-01-01 UTC
    bytes          BLOB NOT NULL
) STRICT;

-- What was received and what was read from it, in the order of recording. Two time axes: received (when the world told
-- us; what an as-of day compares) and recorded_at (when this store wrote the row).
CREATE TABLE facts (
    seq         INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('original', 'report', 'claim')),
    subject     TEXT NOT NULL,                    -- SHA-256 of the original, report id or claim id
    original    TEXT REFERENCES originals (sha256), -- for 'original' and 'report'
    reading     INTEGER REFERENCES facts (seq),   -- for 'claim': the report fact it was read with
    version     TEXT NOT NULL,                    -- of the stages that made it
    received    INTEGER NOT NULL,                 -- milliseconds since 1970-01-01 UTC
    recorded_at INTEGER NOT NULL,                 -- milliseconds since 1970-01-01 UTC
    body        TEXT NOT NULL,                    -- JSON
    hash        TEXT NOT NULL CHECK (length(hash) = 64), -- SHA-256 of the hash of the row before and of this row
    CHECK ((kind = 'claim') = (reading IS NOT NULL)),
    CHECK ((kind = 'claim') = (original IS NULL))
) STRICT;

CREATE UNIQUE INDEX facts_once ON facts (kind, subject, version) WHERE kind <> 'claim';
CREATE INDEX facts_of_reading ON facts (reading) WHERE reading IS NOT NULL;
CREATE INDEX facts_by_received ON facts (kind, received);

-- Words of reports, folded by the program (case, accents, Arabic letter forms); rowid is the seq of the report fact.
-- Derived from the facts: may be dropped and rebuilt.
CREATE VIRTUAL TABLE words USING fts5 (folded, tokenize = 'unicode61 remove_diacritics 2', detail = 'full');

CREATE TRIGGER facts_are_not_changed BEFORE UPDATE ON facts
BEGIN
    SELECT RAISE(ABORT, 'facts are appended, never changed');
END;

CREATE TRIGGER facts_are_not_deleted BEFORE DELETE ON facts
BEGIN
    SELECT RAISE(ABORT, 'facts are appended, never deleted');
END;

CREATE TRIGGER originals_are_not_changed BEFORE UPDATE ON originals
BEGIN
    SELECT RAISE(ABORT, 'originals are kept, never changed');
END;

CREATE TRIGGER originals_are_not_deleted BEFORE DELETE ON originals
BEGIN
    SELECT RAISE(ABORT, 'originals are kept, never deleted');
END;
