-- Exchange rates: on those days one unit of base is digits ÷ 10^scale units of quote, as one source published it.
CREATE TABLE rate (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    revision     INTEGER NOT NULL DEFAULT 1,
    ref          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(ref) BETWEEN 1 AND 64),
    base         TEXT NOT NULL CHECK (length(base) = 3),
    quote        TEXT NOT NULL CHECK (length(quote) = 3),
    digits       INTEGER NOT NULL CHECK (digits > 0),
    scale        INTEGER NOT NULL CHECK (scale BETWEEN 0 AND 12),
    type         TEXT NOT NULL CHECK (type IN ('day', 'average', 'fixed')),
    date_from    TEXT NOT NULL,
    date_to      TEXT NOT NULL,
    source       TEXT NOT NULL COLLATE NOCASE CHECK (length(source) > 0),
    note         TEXT NOT NULL DEFAULT '',
    illustrative INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
    CHECK (base <> quote),
    CHECK (date_from <= date_to),
    UNIQUE (date_from, date_to, base, quote, source)
) STRICT;

-- What a source itself printed beside a value, in another currency: a stated fact of the source, not a conversion.
ALTER TABLE result_value ADD COLUMN beside_minor INTEGER CHECK (beside_minor >= 0);
ALTER TABLE result_value ADD COLUMN beside_qualifier INTEGER NOT NULL DEFAULT 0 CHECK (beside_qualifier BETWEEN 0 AND 3);
ALTER TABLE result_value ADD COLUMN beside_currency TEXT
    CHECK (beside_currency IS NULL OR length(beside_currency) = 3);
