-- What analysts decided, in the order of deciding; the same two time axes as the facts, here always equal but for clocks
-- that differ. A decision is taken back by a later one.
CREATE TABLE decisions (
    seq         INTEGER PRIMARY KEY,
    subject     TEXT NOT NULL UNIQUE,             -- id of the decision
    version     TEXT NOT NULL,                    -- of the room whose records these are
    received    INTEGER NOT NULL,                 -- when it was taken, milliseconds since 1970-01-01 UTC
    recorded_at INTEGER NOT NULL,                 -- milliseconds since 1970-01-01 UTC
    body        TEXT NOT NULL,                    -- JSON
    hash        TEXT NOT NULL CHECK (length(hash) = 64) -- SHA-256 of the hash of the row before and of this row
) STRICT;

CREATE TRIGGER decisions_are_not_changed BEFORE UPDATE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'decisions are appended, never changed');
END;

CREATE TRIGGER decisions_are_not_deleted BEFORE DELETE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'decisions are appended, never deleted');
END;
