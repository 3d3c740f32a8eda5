-- Follow-ups: something owed by a date, on a record of any kind. attached_kind is the number of the kind (those of
-- search_text), attached_id the record's id; the program keeps a record while anything hangs on it.
CREATE TABLE followup (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    revision      INTEGER NOT NULL DEFAULT 1,
    ref           TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    attached_kind INTEGER NOT NULL CHECK (attached_kind >= 1),
    attached_id   INTEGER NOT NULL,
    subject       TEXT NOT NULL CHECK (length(subject) > 0),
    due           TEXT NOT NULL,
    owner         INTEGER REFERENCES officer (id),
    status        TEXT NOT NULL CHECK (status IN ('open', 'done', 'dropped')),
    done_on       TEXT,
    note          TEXT NOT NULL DEFAULT '',
    illustrative  INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
    CHECK (status <> 'open' OR done_on IS NULL)
) STRICT;
CREATE INDEX followup_attached ON followup (attached_kind, attached_id);
CREATE INDEX followup_due ON followup (status, due);
CREATE INDEX followup_owner ON followup (owner) WHERE owner IS NOT NULL;

-- Attachments: files inside the case file, on records of any kind. Contents lie apart, each once, by their SHA-256.
CREATE TABLE attachment_content (
    sha256  TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    content BLOB NOT NULL CHECK (length(content) > 0)
) STRICT;
CREATE TABLE attachment (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    revision      INTEGER NOT NULL DEFAULT 1,
    ref           TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    attached_kind INTEGER NOT NULL CHECK (attached_kind >= 1),
    attached_id   INTEGER NOT NULL,
    file_name     TEXT NOT NULL CHECK (length(file_name) > 0),
    media_type    TEXT NOT NULL,
    size          INTEGER NOT NULL CHECK (size > 0),
    sha256        TEXT NOT NULL REFERENCES attachment_content (sha256),
    note          TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX attachment_attached ON attachment (attached_kind, attached_id);
CREATE INDEX attachment_sha256 ON attachment (sha256);
