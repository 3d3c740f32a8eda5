-- Approvals: a supervisor's word that a record, or the exchanges of a month, stand as they are.
CREATE TABLE approval (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    revision      INTEGER NOT NULL DEFAULT 1,
    ref           TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    attached_kind INTEGER CHECK (attached_kind >= 1),
    attached_id   INTEGER,
    month         TEXT UNIQUE CHECK (month IS NULL OR month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    officer       INTEGER NOT NULL REFERENCES officer (id),
    approved_on   TEXT NOT NULL,
    note          TEXT NOT NULL DEFAULT '',
    CHECK ((attached_kind IS NULL) = (attached_id IS NULL)),
    CHECK ((attached_kind IS NULL) <> (month IS NULL))
) STRICT;
CREATE UNIQUE INDEX approval_attached ON approval (attached_kind, attached_id) WHERE attached_kind IS NOT NULL;
CREATE INDEX approval_officer ON approval (officer);
