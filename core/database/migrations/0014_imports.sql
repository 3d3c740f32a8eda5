-- Imports of large tables that are not complete: they are written in slices, so that others can save in between.
-- `digest` is SHA-256 (hexadecimal) of the table and of how it is read; `program` the name of the file beside the case
-- file that its program holds a lock on while it lives; `done` how many of the table's rows are in.
CREATE TABLE pending_import (
    id      INTEGER PRIMARY KEY,
    started TEXT    NOT NULL,
    officer TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    digest  TEXT    NOT NULL UNIQUE,
    program TEXT    NOT NULL,
    rows    INTEGER NOT NULL CHECK (rows > 0),
    done    INTEGER NOT NULL CHECK (done BETWEEN 0 AND rows)
) STRICT;

-- The journal's rows that a slice of it wrote; what was taken back already is not among them.
CREATE TABLE pending_import_slice (
    first  INTEGER PRIMARY KEY REFERENCES journal (id),
    last   INTEGER NOT NULL REFERENCES journal (id),
    import INTEGER NOT NULL REFERENCES pending_import (id) ON DELETE CASCADE,
    CHECK (first <= last)
) STRICT;
CREATE INDEX pending_import_slice_import ON pending_import_slice (import);
