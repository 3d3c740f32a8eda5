-- Programmes of co-operation items, events, resource links.

CREATE TABLE event_kind (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE link_kind (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;
-- What published figures count: people, cities, items, …
CREATE TABLE count_unit (
    code     TEXT PRIMARY KEY,
    names    TEXT NOT NULL CHECK (json_valid(names)),
    position INTEGER NOT NULL,
    own      INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE programme (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    revision     INTEGER NOT NULL DEFAULT 1,
    ref          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 56),
    title        TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(title)),
    year_from    TEXT NOT NULL,
    year_to      TEXT NOT NULL,
    mechanism    TEXT NOT NULL DEFAULT '',
    parties      TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(parties)),
    source       TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT '',
    illustrative INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
    CHECK (year_from < year_to)
) STRICT;
CREATE INDEX programme_year ON programme (year_from, id);

CREATE TABLE programme_area (
    programme INTEGER NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    code      TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
    position  INTEGER NOT NULL,
    names     TEXT NOT NULL CHECK (json_valid(names)),
    PRIMARY KEY (programme, code)
) STRICT, WITHOUT ROWID;

-- Figures as they were published. They are never added up from records.
CREATE TABLE programme_figure (
    programme        INTEGER NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL,
    code             TEXT NOT NULL DEFAULT '',
    label            TEXT NOT NULL CHECK (json_valid(label)),
    amount           INTEGER CHECK (amount >= 0),
    amount_qualifier INTEGER NOT NULL DEFAULT 0 CHECK (amount_qualifier BETWEEN 0 AND 3),
    whole            INTEGER CHECK (whole > 0),
    whole_qualifier  INTEGER NOT NULL DEFAULT 0 CHECK (whole_qualifier BETWEEN 0 AND 3),
    unit             TEXT NOT NULL REFERENCES count_unit (code),
    as_of_from       TEXT,
    as_of_to         TEXT,
    note             TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (programme, position),
    CHECK (whole IS NULL OR amount IS NULL OR amount <= whole)
) STRICT, WITHOUT ROWID;

-- ref is the programme's reference, a dash and the number.
CREATE TABLE item (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    revision     INTEGER NOT NULL DEFAULT 1,
    ref          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    programme    INTEGER NOT NULL REFERENCES programme (id),
    number       INTEGER NOT NULL CHECK (number >= 1),
    title        TEXT NOT NULL CHECK (json_valid(title)),
    area         TEXT,
    origin       TEXT CHECK (origin IN ('new', 'carried_over')),
    carried_from INTEGER REFERENCES item (id),
    status       TEXT NOT NULL CHECK (status IN ('planned', 'in_progress', 'implemented', 'dropped')),
    progress     TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(progress)),
    note         TEXT NOT NULL DEFAULT '',
    illustrative INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
    UNIQUE (programme, number),
    FOREIGN KEY (programme, area) REFERENCES programme_area (programme, code),
    CHECK (carried_from IS NULL OR (carried_from <> id AND origin = 'carried_over'))
) STRICT;
CREATE INDEX item_area ON item (programme, area) WHERE area IS NOT NULL;
CREATE INDEX item_carried_from ON item (carried_from) WHERE carried_from IS NOT NULL;

CREATE TABLE item_agency (
    item     INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    agency   INTEGER NOT NULL REFERENCES agency (id),
    leads    INTEGER NOT NULL CHECK (leads IN (0, 1)),
    position INTEGER NOT NULL,
    PRIMARY KEY (item, agency)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_agency_agency ON item_agency (agency);

CREATE TABLE item_indicator (
    item             INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL,
    code             TEXT NOT NULL DEFAULT '',
    label            TEXT NOT NULL CHECK (json_valid(label)),
    amount           INTEGER CHECK (amount >= 0),
    amount_qualifier INTEGER NOT NULL DEFAULT 0 CHECK (amount_qualifier BETWEEN 0 AND 3),
    whole            INTEGER CHECK (whole > 0),
    whole_qualifier  INTEGER NOT NULL DEFAULT 0 CHECK (whole_qualifier BETWEEN 0 AND 3),
    unit             TEXT NOT NULL REFERENCES count_unit (code),
    as_of_from       TEXT,
    as_of_to         TEXT,
    note             TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (item, position),
    CHECK (whole IS NULL OR amount IS NULL OR amount <= whole)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id                     INTEGER PRIMARY KEY,
    uid                    TEXT NOT NULL UNIQUE,
    revision               INTEGER NOT NULL DEFAULT 1,
    ref                    TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    kind                   TEXT NOT NULL REFERENCES event_kind (code),
    title                  TEXT NOT NULL CHECK (json_valid(title)),
    first_day_from         TEXT NOT NULL,
    first_day_to           TEXT NOT NULL,
    last_day_from          TEXT,
    last_day_to            TEXT,
    place                  TEXT NOT NULL DEFAULT '',
    territory              TEXT NOT NULL DEFAULT '',
    theme                  TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(theme)),
    series                 TEXT NOT NULL DEFAULT '',
    ordinal                INTEGER CHECK (ordinal >= 1),
    participants           INTEGER CHECK (participants >= 0),
    participants_qualifier INTEGER NOT NULL DEFAULT 0 CHECK (participants_qualifier BETWEEN 0 AND 3),
    origins                INTEGER CHECK (origins >= 0),
    origins_qualifier      INTEGER NOT NULL DEFAULT 0 CHECK (origins_qualifier BETWEEN 0 AND 3),
    status                 TEXT NOT NULL CHECK (status IN ('planned', 'held', 'postponed', 'cancelled')),
    summary                TEXT NOT NULL DEFAULT '',
    source                 TEXT NOT NULL DEFAULT '',
    illustrative           INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
    CHECK (first_day_from <= first_day_to),
    CHECK ((last_day_from IS NULL) = (last_day_to IS NULL)),
    CHECK (last_day_from IS NULL OR (last_day_from <= last_day_to AND first_day_from <= last_day_from)),
    CHECK (ordinal IS NULL OR length(series) > 0)
) STRICT;
CREATE INDEX event_days ON event (first_day_from, id);

CREATE TABLE event_agency (
    event    INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    agency   INTEGER NOT NULL REFERENCES agency (id),
    hosts    INTEGER NOT NULL CHECK (hosts IN (0, 1)),
    position INTEGER NOT NULL,
    PRIMARY KEY (event, agency)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_agency_agency ON event_agency (agency);

CREATE TABLE event_outcome (
    event  INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    agency INTEGER REFERENCES agency (id),
    text   TEXT NOT NULL CHECK (json_valid(text)),
    PRIMARY KEY (event, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_outcome_agency ON event_outcome (agency) WHERE agency IS NOT NULL;

CREATE TABLE resource_link (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    revision     INTEGER NOT NULL DEFAULT 1,
    ref          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    title        TEXT NOT NULL CHECK (json_valid(title)),
    address      TEXT NOT NULL CHECK (length(address) > 0),
    territory    TEXT NOT NULL DEFAULT '',
    kind         TEXT NOT NULL REFERENCES link_kind (code),
    checked      TEXT,
    updated      TEXT,
    note         TEXT NOT NULL DEFAULT '',
    illustrative INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1))
) STRICT;
CREATE INDEX resource_link_updated ON resource_link (updated) WHERE updated IS NOT NULL;

-- What an item names. One event may serve several items.
CREATE TABLE item_event (
    item  INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    event INTEGER NOT NULL REFERENCES event (id),
    PRIMARY KEY (item, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_event_event ON item_event (event);
CREATE TABLE item_operation (
    item      INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    operation INTEGER NOT NULL REFERENCES operation (id),
    PRIMARY KEY (item, operation)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_operation_operation ON item_operation (operation);
CREATE TABLE item_exchange (
    item     INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    exchange INTEGER NOT NULL REFERENCES exchange (id),
    PRIMARY KEY (item, exchange)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_exchange_exchange ON item_exchange (exchange);
CREATE TABLE item_link (
    item          INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    resource_link INTEGER NOT NULL REFERENCES resource_link (id),
    PRIMARY KEY (item, resource_link)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_link_link ON item_link (resource_link);

-- All exchanges with a counterpart; direction and mode are empty and the period NULL where every one is meant.
CREATE TABLE item_selection (
    item        INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    counterpart INTEGER NOT NULL REFERENCES agency (id),
    direction   TEXT NOT NULL DEFAULT '' CHECK (direction IN ('', 'sent', 'received', 'mutual')),
    mode        TEXT NOT NULL DEFAULT '' CHECK (mode IN ('', 'monthly', 'real_time', 'regular', 'ad_hoc', 'meeting')),
    period_from TEXT,
    period_to   TEXT,
    PRIMARY KEY (item, position),
    CHECK ((period_from IS NULL) = (period_to IS NULL)),
    CHECK (period_from IS NULL OR period_from <= period_to)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_selection_counterpart ON item_selection (counterpart);
