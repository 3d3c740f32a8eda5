-- The state that the last transaction left, and the states before it that the log in use went through: they tell a log
-- that belongs to the file from one of another copy.
CREATE TABLE generation (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    number INTEGER NOT NULL,
    value BLOB NOT NULL
) STRICT;

CREATE TABLE generation_before (
    number INTEGER PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

INSERT INTO generation (only_one, number, value) VALUES (1, 0, randomblob(16));
