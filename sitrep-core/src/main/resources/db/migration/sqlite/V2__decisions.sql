-- What analysts decided, in the order of recording. Each row's hash follows from the row before and from the last fact that
-- was there, so that neither can be cut off or changed unseen.
CREATE TABLE decisions (
    seq    INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    made   INTEGER NOT NULL,                      -- milliseconds since 1970-01-01 UTC
    after  INTEGER NOT NULL,                      -- seq of the last fact recorded before, 0 without
    body   TEXT NOT NULL,                         -- JSON
    hash   TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TRIGGER decisions_are_not_changed BEFORE UPDATE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'decisions are appended, never changed');
END;

CREATE TRIGGER decisions_are_not_deleted BEFORE DELETE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'decisions are appended, never deleted');
END;
