-- Referrals both ways, and risk indicators with the cases and referrals that met them.

CREATE TABLE referral_action (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE referral_outcome (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    revision     INTEGER NOT NULL DEFAULT 1,
    code         TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(code) BETWEEN 1 AND 64),
    description  TEXT NOT NULL CHECK (json_valid(description)),
    channel      TEXT REFERENCES channel (code),
    valid_from   TEXT,
    valid_to     TEXT,
    note         TEXT NOT NULL DEFAULT '',
    illustrative INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;

CREATE TABLE case_indicator (
    case_record INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    indicator   INTEGER NOT NULL REFERENCES indicator (id),
    PRIMARY KEY (case_record, indicator)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_indicator_indicator ON case_indicator (indicator);

-- Until now a case held its indicators as a list of any texts: each of them becomes a risk indicator of that code.
INSERT INTO indicator (uid, code, description)
SELECT lower(printf('%s-%s-7%s-8%s-%s', hex(randomblob(4)), hex(randomblob(2)), substr(hex(randomblob(2)), 2),
                    substr(hex(randomblob(2)), 2), hex(randomblob(6)))),
       code, json_object('en', code)
FROM (SELECT min(trim(j.value)) AS code FROM case_record AS c, json_each(c.indicators) AS j
      WHERE length(trim(j.value)) BETWEEN 1 AND 64 GROUP BY trim(j.value) COLLATE NOCASE);
INSERT OR IGNORE INTO case_indicator (case_record, indicator)
SELECT c.id, i.id FROM case_record AS c, json_each(c.indicators) AS j JOIN indicator AS i ON i.code = trim(j.value);
ALTER TABLE case_record DROP COLUMN indicators;

-- The state of a referral (made, acknowledged, in progress, outcome, closed) follows from the days of its steps.
CREATE TABLE referral (
    id                INTEGER PRIMARY KEY,
    uid               TEXT NOT NULL UNIQUE,
    revision          INTEGER NOT NULL DEFAULT 1,
    ref               TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    date_from         TEXT NOT NULL,
    date_to           TEXT NOT NULL,
    direction         TEXT NOT NULL CHECK (direction IN ('made', 'received')),
    counterpart       INTEGER NOT NULL REFERENCES agency (id),
    subject           TEXT NOT NULL DEFAULT '',
    summary           TEXT NOT NULL DEFAULT '',
    action            TEXT NOT NULL REFERENCES referral_action (code),
    channel           TEXT REFERENCES channel (code),
    due               TEXT,
    acknowledged      TEXT,
    started           TEXT,
    outcome_date      TEXT,
    closed            TEXT,
    outcome           TEXT REFERENCES referral_outcome (code),
    merged_into       INTEGER REFERENCES referral (id),
    outcome_case      INTEGER REFERENCES case_record (id),
    their_ref         TEXT NOT NULL DEFAULT '',
    source_grade      TEXT CHECK (source_grade IN ('A', 'B', 'C', 'D', 'E', 'F', 'X')),
    information_grade TEXT CHECK (information_grade IN ('1', '2', '3', '4', '5', '6')),
    handling          TEXT NOT NULL CHECK (handling IN ('H0', 'H1', 'H2', 'H3')),
    handling_note     TEXT NOT NULL DEFAULT '',
    tlp               TEXT NOT NULL CHECK (tlp IN ('RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR')),
    operation         INTEGER REFERENCES operation (id),
    officer           INTEGER REFERENCES officer (id),
    note              TEXT NOT NULL DEFAULT '',
    illustrative      INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
    CHECK (date_from <= date_to),
    CHECK (due IS NULL OR due >= date_from),
    CHECK (acknowledged IS NULL OR acknowledged >= date_from),
    CHECK (started IS NULL OR started >= coalesce(acknowledged, date_from)),
    CHECK (outcome_date IS NULL OR outcome_date >= coalesce(started, acknowledged, date_from)),
    CHECK (closed IS NULL OR closed >= outcome_date),
    CHECK (closed IS NULL OR outcome_date IS NOT NULL),
    CHECK ((outcome IS NULL) = (outcome_date IS NULL)),
    CHECK ((outcome IS NOT NULL AND outcome = 'merged') = (merged_into IS NOT NULL)),
    CHECK (merged_into IS NULL OR merged_into <> id),
    CHECK (handling <> 'H3' OR length(handling_note) > 0)
) STRICT;
CREATE INDEX referral_date ON referral (date_from, id);
CREATE INDEX referral_counterpart ON referral (counterpart, date_from, id);
CREATE INDEX referral_open ON referral (date_from, id) WHERE outcome_date IS NULL;
CREATE INDEX referral_operation ON referral (operation) WHERE operation IS NOT NULL;
CREATE INDEX referral_merged_into ON referral (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX referral_outcome_case ON referral (outcome_case) WHERE outcome_case IS NOT NULL;

CREATE TABLE referral_case (
    referral    INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    case_record INTEGER NOT NULL REFERENCES case_record (id),
    PRIMARY KEY (referral, case_record)
) STRICT, WITHOUT ROWID;
CREATE INDEX referral_case_case ON referral_case (case_record);

CREATE TABLE referral_indicator (
    referral  INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    PRIMARY KEY (referral, indicator)
) STRICT, WITHOUT ROWID;
CREATE INDEX referral_indicator_indicator ON referral_indicator (indicator);

-- What the side that acted reports to have seized, as it states it.
CREATE TABLE referral_item (
    referral           INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    unit               TEXT NOT NULL REFERENCES unit (code),
    quantity           INTEGER CHECK (quantity >= 0),
    quantity_qualifier INTEGER NOT NULL DEFAULT 0 CHECK (quantity_qualifier BETWEEN 0 AND 3),
    PRIMARY KEY (referral, unit)
) STRICT, WITHOUT ROWID;
CREATE TABLE referral_value (
    referral         INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    currency         TEXT NOT NULL CHECK (length(currency) IN (0, 3)),
    value_basis      TEXT NOT NULL REFERENCES value_basis (code),
    value_minor      INTEGER CHECK (value_minor >= 0),
    value_qualifier  INTEGER NOT NULL DEFAULT 0 CHECK (value_qualifier BETWEEN 0 AND 3),
    beside_minor     INTEGER CHECK (beside_minor >= 0),
    beside_qualifier INTEGER NOT NULL DEFAULT 0 CHECK (beside_qualifier BETWEEN 0 AND 3),
    beside_currency  TEXT CHECK (beside_currency IS NULL OR length(beside_currency) = 3),
    PRIMARY KEY (referral, currency, value_basis),
    CHECK (value_minor IS NULL OR length(currency) = 3)
) STRICT, WITHOUT ROWID;
