-- Reports as they were published. Rows are added and never changed or removed.
CREATE TABLE freeze (
    id        INTEGER PRIMARY KEY,
    uid       TEXT NOT NULL UNIQUE,
    revision  INTEGER NOT NULL DEFAULT 1,
    ref       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    report    TEXT NOT NULL CHECK (length(report) BETWEEN 1 AND 64),
    -- the period's text or the operation's code
    subject   TEXT NOT NULL CHECK (length(subject) > 0),
    date_from TEXT NOT NULL,
    date_to   TEXT NOT NULL,
    marking   TEXT NOT NULL CHECK (marking IN ('RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR')),
    officer   TEXT NOT NULL,
    frozen_at TEXT NOT NULL,
    reason    TEXT NOT NULL DEFAULT '',
    restates  INTEGER UNIQUE REFERENCES freeze (id),
    -- the last row of the journal at that moment
    journal   INTEGER NOT NULL,
    program   TEXT NOT NULL DEFAULT '',
    -- canonical JSON in UTF-8, and its SHA-256 in hexadecimal
    content   BLOB NOT NULL,
    digest    TEXT NOT NULL CHECK (length(digest) = 64),
    CHECK (date_from <= date_to)
) STRICT;
CREATE UNIQUE INDEX freeze_first ON freeze (report, subject) WHERE restates IS NULL;
CREATE INDEX freeze_subject ON freeze (report, subject, id);

-- The same as it was printed, in each language.
CREATE TABLE freeze_document (
    freeze   INTEGER NOT NULL REFERENCES freeze (id),
    language TEXT NOT NULL,
    pdf      BLOB NOT NULL,
    digest   TEXT NOT NULL CHECK (length(digest) = 64),
    PRIMARY KEY (freeze, language)
) STRICT;

CREATE TRIGGER freeze_stays BEFORE UPDATE ON freeze BEGIN
    SELECT raise(ABORT, 'a frozen report is kept for ever');
END;
CREATE TRIGGER freeze_remains BEFORE DELETE ON freeze BEGIN
    SELECT raise(ABORT, 'a frozen report is kept for ever');
END;
CREATE TRIGGER freeze_document_stays BEFORE UPDATE ON freeze_document BEGIN
    SELECT raise(ABORT, 'a frozen report is kept for ever');
END;
CREATE TRIGGER freeze_document_remains BEFORE DELETE ON freeze_document BEGIN
    SELECT raise(ABORT, 'a frozen report is kept for ever');
END;
