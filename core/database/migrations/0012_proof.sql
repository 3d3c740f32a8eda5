-- Files on their way out: what the journal has entered (journal), or is about to (NULL), and that has not taken its own
-- name yet. A row of a program that broke down is settled when the file is opened the next time.
CREATE TABLE outgoing (
    id         INTEGER PRIMARY KEY,
    unfinished TEXT NOT NULL,    -- the name it is written under
    target     TEXT NOT NULL,    -- the name it gets
    replaces   INTEGER NOT NULL CHECK (replaces IN (0, 1)),
    journal    INTEGER REFERENCES journal (id)
) STRICT;
