-- Statements of counterparts for one month, what was decided in their reconciliation, and the months signed off.

CREATE TABLE statement (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    revision     INTEGER NOT NULL DEFAULT 1,
    ref          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    agency       INTEGER NOT NULL REFERENCES agency (id),
    -- the first and the last day of one month
    date_from    TEXT NOT NULL,
    date_to      TEXT NOT NULL,
    stated_on    TEXT,
    -- pieces, seen from the stating agency
    sent         INTEGER CHECK (sent >= 0),
    received     INTEGER CHECK (received >= 0),
    mutual       INTEGER CHECK (mutual >= 0),
    tlp          TEXT NOT NULL CHECK (tlp IN ('RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR')),
    note         TEXT NOT NULL DEFAULT '',
    illustrative INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
    UNIQUE (agency, date_from),
    CHECK (date_from LIKE '____-__-01' AND substr(date_from, 1, 7) = substr(date_to, 1, 7))
) STRICT;
CREATE INDEX statement_date ON statement (date_from, id);

CREATE TABLE statement_entry (
    statement     INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    line          INTEGER NOT NULL CHECK (line >= 1),
    ref           TEXT NOT NULL COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    addressee_ref TEXT NOT NULL DEFAULT '',
    date_from     TEXT,
    date_to       TEXT,
    direction     TEXT NOT NULL CHECK (direction IN ('sent', 'received', 'mutual')),
    mode          TEXT CHECK (mode IN ('monthly', 'real_time', 'regular', 'ad_hoc', 'meeting')),
    pieces        INTEGER NOT NULL CHECK (pieces >= 1),
    subject       TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (statement, line),
    UNIQUE (statement, ref),
    CHECK ((date_from IS NULL) = (date_to IS NULL)),
    CHECK (date_from IS NULL OR date_from <= date_to)
) STRICT, WITHOUT ROWID;

-- What a person decided about a pair, an entry that one side lacks, or a count (docs/file-format.md).
CREATE TABLE difference (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    revision     INTEGER NOT NULL DEFAULT 1,
    ref          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    statement    INTEGER NOT NULL REFERENCES statement (id),
    exchange     INTEGER REFERENCES exchange (id),
    -- their entry by its reference, in that statement or in the one named by entry_of
    entry        TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
    entry_of     INTEGER REFERENCES statement (id),
    count        TEXT NOT NULL DEFAULT '' CHECK (count IN ('', 'sent', 'received', 'mutual', 'total')),
    pairing      TEXT NOT NULL DEFAULT '' CHECK (pairing IN ('', 'same', 'different')),
    explanation  TEXT NOT NULL DEFAULT '' CHECK (explanation IN ('', 'carried_over', 'counting_rule', 'not_logged',
                                                                 'their_error', 'our_error', 'other')),
    other_month  TEXT, -- its first day
    text         TEXT NOT NULL DEFAULT '',
    our_pieces   INTEGER,
    their_pieces INTEGER,
    illustrative INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
    CHECK ((count = '') <> (exchange IS NULL AND entry = '')),
    CHECK (entry_of IS NULL OR entry <> ''),
    CHECK (pairing = '' OR (exchange IS NOT NULL AND entry <> '')),
    CHECK (explanation <> '' OR pairing <> ''),
    CHECK ((explanation = 'carried_over') = (other_month IS NOT NULL))
) STRICT;
-- One decision about one thing.
CREATE UNIQUE INDEX difference_about ON difference (statement, coalesce(exchange, 0), entry, coalesce(entry_of, 0), count);
CREATE INDEX difference_exchange ON difference (exchange) WHERE exchange IS NOT NULL;
CREATE INDEX difference_entry_of ON difference (entry_of) WHERE entry_of IS NOT NULL;
CREATE INDEX difference_other_month ON difference (other_month) WHERE other_month IS NOT NULL;

-- The reconciliation of a month with one counterpart, signed off, with the lines as they then stood.
CREATE TABLE monthclose (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    revision     INTEGER NOT NULL DEFAULT 1,
    ref          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    statement    INTEGER NOT NULL UNIQUE REFERENCES statement (id),
    officer      INTEGER NOT NULL REFERENCES officer (id),
    signed_on    TEXT NOT NULL,
    note         TEXT NOT NULL DEFAULT '',
    lines        TEXT NOT NULL CHECK (json_valid(lines)),
    illustrative INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1))
) STRICT;
CREATE INDEX monthclose_officer ON monthclose (officer);
