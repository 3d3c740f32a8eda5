-- The first form of a case file. Dates are ISO text (YYYY-MM-DD); a date known only to its month, year or other span is
-- held as its first and last possible day. Qualifiers are 0 exact, 1 about, 2 more than, 3 less than; a number that was
-- not stated is NULL. Money is minor units. Names are JSON by language: {"en": …, "zh_HK": …, "zh_CN": …, "pt": …}.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Code lists: the built-in codes and the users' own, a table each so that foreign keys hold the records to them.
CREATE TABLE ipr_type (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE category (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE transport (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE channel (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE procedure (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE detection (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE infringement (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE unit (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE value_basis (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE counting_rule (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE agency_kind (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE agency (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    revision   INTEGER NOT NULL DEFAULT 1,
    code       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(code) BETWEEN 1 AND 64),
    names      TEXT NOT NULL CHECK (json_valid(names)),
    side       TEXT NOT NULL CHECK (length(side) BETWEEN 2 AND 16),
    kind       TEXT NOT NULL REFERENCES agency_kind (code),
    valid_from TEXT,
    valid_to   TEXT,
    successor  INTEGER REFERENCES agency (id),
    note       TEXT NOT NULL DEFAULT '',
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to),
    CHECK (successor IS NULL OR successor <> id)
) STRICT;
CREATE INDEX agency_successor ON agency (successor) WHERE successor IS NOT NULL;

CREATE TABLE agency_alias (
    agency INTEGER NOT NULL REFERENCES agency (id) ON DELETE CASCADE,
    folded TEXT NOT NULL UNIQUE,
    alias  TEXT NOT NULL,
    PRIMARY KEY (agency, folded)
) STRICT, WITHOUT ROWID;

CREATE TABLE officer (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    revision    INTEGER NOT NULL DEFAULT 1,
    ref         TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    name        TEXT NOT NULL CHECK (length(name) > 0),
    agency      INTEGER NOT NULL REFERENCES agency (id),
    post        TEXT NOT NULL DEFAULT '',
    posted_from TEXT,
    posted_to   TEXT,
    role        TEXT NOT NULL CHECK (role IN ('contact', 'officer', 'supervisor', 'analyst')),
    contact     TEXT NOT NULL DEFAULT '',
    note        TEXT NOT NULL DEFAULT '',
    CHECK (posted_from IS NULL OR posted_to IS NULL OR posted_from <= posted_to)
) STRICT;
CREATE INDEX officer_agency ON officer (agency);

CREATE TABLE operation (
    id             INTEGER PRIMARY KEY,
    uid            TEXT NOT NULL UNIQUE,
    revision       INTEGER NOT NULL DEFAULT 1,
    code           TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(code) BETWEEN 1 AND 64),
    names          TEXT NOT NULL CHECK (json_valid(names)),
    type           TEXT NOT NULL CHECK (type IN ('joint', 'parallel', 'case_driven')),
    part_of        INTEGER REFERENCES operation (id),
    coordinator    INTEGER REFERENCES agency (id),
    -- the first and the last day, each known perhaps only to a span; no last day while it runs
    first_day_from TEXT NOT NULL,
    first_day_to   TEXT NOT NULL,
    last_day_from  TEXT,
    last_day_to    TEXT,
    status         TEXT NOT NULL CHECK (status IN ('planned', 'running', 'ended')),
    focus          TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(focus)),
    summary        TEXT NOT NULL DEFAULT '',
    illustrative   INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
    CHECK (first_day_from <= first_day_to),
    CHECK ((last_day_from IS NULL) = (last_day_to IS NULL)),
    CHECK (last_day_from IS NULL OR (last_day_from <= last_day_to AND first_day_from <= last_day_to)),
    CHECK (part_of IS NULL OR part_of <> id)
) STRICT;
CREATE INDEX operation_part_of ON operation (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX operation_days ON operation (first_day_from, id);

CREATE TABLE operation_participant (
    operation INTEGER NOT NULL REFERENCES operation (id) ON DELETE CASCADE,
    agency    INTEGER NOT NULL REFERENCES agency (id),
    position  INTEGER NOT NULL,
    PRIMARY KEY (operation, agency)
) STRICT, WITHOUT ROWID;
CREATE INDEX operation_participant_agency ON operation_participant (agency);

-- A case is one detection; the table is called case_record because CASE is a word of SQL.
CREATE TABLE case_record (
    id                INTEGER PRIMARY KEY,
    uid               TEXT NOT NULL UNIQUE,
    revision          INTEGER NOT NULL DEFAULT 1,
    ref               TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    date_from         TEXT NOT NULL,
    date_to           TEXT NOT NULL,
    agency            INTEGER NOT NULL REFERENCES agency (id),
    operation         INTEGER REFERENCES operation (id),
    place             TEXT NOT NULL DEFAULT '',
    transport         TEXT REFERENCES transport (code),
    channel           TEXT REFERENCES channel (code),
    procedure         TEXT REFERENCES procedure (code),
    detection         TEXT REFERENCES detection (code),
    infringement      TEXT REFERENCES infringement (code),
    counting_rule     TEXT NOT NULL REFERENCES counting_rule (code),
    origin            TEXT NOT NULL DEFAULT '',
    via               TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(via)),
    destination       TEXT NOT NULL DEFAULT '',
    arrests           INTEGER CHECK (arrests >= 0),
    arrests_qualifier INTEGER NOT NULL DEFAULT 0 CHECK (arrests_qualifier BETWEEN 0 AND 3),
    subjects          TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(subjects)),
    indicators        TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(indicators)),
    status            TEXT NOT NULL CHECK (status IN ('open', 'under_investigation', 'closed')),
    tlp               TEXT NOT NULL CHECK (tlp IN ('RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR')),
    summary           TEXT NOT NULL DEFAULT '',
    illustrative      INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
    CHECK (date_from <= date_to)
) STRICT;
CREATE INDEX case_record_date ON case_record (date_from, id);
CREATE INDEX case_record_operation ON case_record (operation, agency, date_from) WHERE operation IS NOT NULL;
CREATE INDEX case_record_agency ON case_record (agency, date_from, id);

CREATE TABLE seizure (
    id                 INTEGER PRIMARY KEY,
    case_record        INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    line               INTEGER NOT NULL CHECK (line >= 1),
    category           TEXT NOT NULL REFERENCES category (code),
    description        TEXT NOT NULL DEFAULT '',
    brand              TEXT NOT NULL DEFAULT '',
    right_holder       TEXT NOT NULL DEFAULT '',
    ipr                TEXT REFERENCES ipr_type (code),
    quantity           INTEGER CHECK (quantity >= 0),
    quantity_qualifier INTEGER NOT NULL DEFAULT 0 CHECK (quantity_qualifier BETWEEN 0 AND 3),
    unit               TEXT NOT NULL REFERENCES unit (code),
    value_minor        INTEGER CHECK (value_minor >= 0),
    value_qualifier    INTEGER NOT NULL DEFAULT 0 CHECK (value_qualifier BETWEEN 0 AND 3),
    currency           TEXT CHECK (currency IS NULL OR length(currency) = 3),
    value_basis        TEXT NOT NULL REFERENCES value_basis (code),
    UNIQUE (case_record, line),
    CHECK (value_minor IS NULL OR currency IS NOT NULL)
) STRICT;

CREATE TABLE exchange (
    id                INTEGER PRIMARY KEY,
    uid               TEXT NOT NULL UNIQUE,
    revision          INTEGER NOT NULL DEFAULT 1,
    ref               TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    date_from         TEXT NOT NULL,
    date_to           TEXT NOT NULL,
    direction         TEXT NOT NULL CHECK (direction IN ('sent', 'received', 'mutual')),
    counterpart       INTEGER NOT NULL REFERENCES agency (id),
    mode              TEXT NOT NULL CHECK (mode IN ('monthly', 'real_time', 'regular', 'ad_hoc', 'meeting')),
    pieces            INTEGER NOT NULL CHECK (pieces >= 1),
    subject           TEXT NOT NULL DEFAULT '',
    summary           TEXT NOT NULL DEFAULT '',
    ipr               TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(ipr)),
    source_grade      TEXT CHECK (source_grade IN ('A', 'B', 'C', 'D', 'E', 'F', 'X')),
    information_grade TEXT CHECK (information_grade IN ('1', '2', '3', '4', '5', '6')),
    handling          TEXT NOT NULL CHECK (handling IN ('H0', 'H1', 'H2', 'H3')),
    handling_note     TEXT NOT NULL DEFAULT '',
    tlp               TEXT NOT NULL CHECK (tlp IN ('RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR')),
    operation         INTEGER REFERENCES operation (id),
    reply_to          INTEGER REFERENCES exchange (id),
    officer           INTEGER REFERENCES officer (id),
    acknowledged      TEXT,
    illustrative      INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
    CHECK (date_from <= date_to),
    CHECK (handling <> 'H3' OR length(handling_note) > 0),
    CHECK (reply_to IS NULL OR reply_to <> id)
) STRICT;
CREATE INDEX exchange_date ON exchange (date_from, id);
CREATE INDEX exchange_counterpart ON exchange (counterpart, date_from, id);
CREATE INDEX exchange_operation ON exchange (operation) WHERE operation IS NOT NULL;
CREATE INDEX exchange_reply_to ON exchange (reply_to) WHERE reply_to IS NOT NULL;

CREATE TABLE exchange_case (
    exchange    INTEGER NOT NULL REFERENCES exchange (id) ON DELETE CASCADE,
    case_record INTEGER NOT NULL REFERENCES case_record (id),
    PRIMARY KEY (exchange, case_record)
) STRICT, WITHOUT ROWID;
CREATE INDEX exchange_case_case ON exchange_case (case_record);

-- A declared result: what one agency says it achieved in one operation, or in a period as a whole.
-- Itemised results are never stored: they are added up from the cases.
CREATE TABLE result (
    id                INTEGER PRIMARY KEY,
    uid               TEXT NOT NULL UNIQUE,
    revision          INTEGER NOT NULL DEFAULT 1,
    ref               TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    operation         INTEGER REFERENCES operation (id),
    period_from       TEXT,
    period_to         TEXT,
    agency            INTEGER NOT NULL REFERENCES agency (id),
    counting_rule     TEXT REFERENCES counting_rule (code),
    cases             INTEGER CHECK (cases >= 0),
    cases_qualifier   INTEGER NOT NULL DEFAULT 0 CHECK (cases_qualifier BETWEEN 0 AND 3),
    arrests           INTEGER CHECK (arrests >= 0),
    arrests_qualifier INTEGER NOT NULL DEFAULT 0 CHECK (arrests_qualifier BETWEEN 0 AND 3),
    source            TEXT NOT NULL DEFAULT '',
    note              TEXT NOT NULL DEFAULT '',
    illustrative      INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
    CHECK ((operation IS NULL) <> (period_from IS NULL)),
    CHECK ((period_from IS NULL) = (period_to IS NULL)),
    CHECK (period_from IS NULL OR period_from <= period_to)
) STRICT;
-- An agency declares once for an operation, and once for a period.
CREATE UNIQUE INDEX result_operation ON result (operation, agency) WHERE operation IS NOT NULL;
CREATE UNIQUE INDEX result_period ON result (period_from, period_to, agency) WHERE operation IS NULL;
CREATE INDEX result_agency ON result (agency);

CREATE TABLE result_item (
    result             INTEGER NOT NULL REFERENCES result (id) ON DELETE CASCADE,
    unit               TEXT NOT NULL REFERENCES unit (code),
    quantity           INTEGER CHECK (quantity >= 0),
    quantity_qualifier INTEGER NOT NULL DEFAULT 0 CHECK (quantity_qualifier BETWEEN 0 AND 3),
    PRIMARY KEY (result, unit)
) STRICT, WITHOUT ROWID;

-- The currency is empty when the value was not stated.
CREATE TABLE result_value (
    result          INTEGER NOT NULL REFERENCES result (id) ON DELETE CASCADE,
    currency        TEXT NOT NULL CHECK (length(currency) IN (0, 3)),
    value_basis     TEXT NOT NULL REFERENCES value_basis (code),
    value_minor     INTEGER CHECK (value_minor >= 0),
    value_qualifier INTEGER NOT NULL DEFAULT 0 CHECK (value_qualifier BETWEEN 0 AND 3),
    PRIMARY KEY (result, currency, value_basis),
    CHECK (value_minor IS NULL OR length(currency) = 3)
) STRICT, WITHOUT ROWID;

-- Every change, in the transaction that made it. hash = SHA-256 over the last row's hash and this row's fields
-- (docs/file-format.md says how), so that a changed or missing row is found.
CREATE TABLE journal (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    officer TEXT NOT NULL,
    action  TEXT NOT NULL CHECK (action IN ('create', 'update', 'remove', 'undo', 'import', 'rekey', 'restore',
                                            'setting', 'export')),
    kind    TEXT NOT NULL,
    record  INTEGER,
    ref     TEXT NOT NULL DEFAULT '',
    before  TEXT CHECK (before IS NULL OR json_valid(before)),
    after   TEXT CHECK (after IS NULL OR json_valid(after)),
    reason  TEXT NOT NULL DEFAULT '',
    undoes  INTEGER REFERENCES journal (id),
    hash    BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX journal_record ON journal (kind, record);
CREATE UNIQUE INDEX journal_undoes ON journal (undoes) WHERE undoes IS NOT NULL;

-- What an officer typed into an open form and has not saved. record 0 is a new record.
CREATE TABLE draft (
    id       INTEGER PRIMARY KEY,
    officer  TEXT NOT NULL,
    kind     TEXT NOT NULL,
    record   INTEGER NOT NULL DEFAULT 0,
    content  TEXT NOT NULL CHECK (json_valid(content)),
    saved_at TEXT NOT NULL,
    UNIQUE (officer, kind, record)
) STRICT;

-- Search: one text per record. The id is (number of the kind << 48) | record id, so that a search can be held to one
-- kind by a range of ids.
CREATE TABLE search_text (
    id   INTEGER PRIMARY KEY,
    ref  TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
-- The index keeps no positions (detail = none): words are searched one by one, never as phrases.
CREATE VIRTUAL TABLE search_index USING fts5 (tokens, content = '', contentless_delete = 1, detail = none,
    prefix = '1 2 3 4 5 6 7 8 9 10 11 12', tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'");
