-- Changes that were made with one act of an officer and are taken back together: the journal's rows from first to last.
CREATE TABLE journal_step (
    first INTEGER PRIMARY KEY REFERENCES journal (id),
    last  INTEGER NOT NULL UNIQUE REFERENCES journal (id),
    CHECK (first < last)
) STRICT;
