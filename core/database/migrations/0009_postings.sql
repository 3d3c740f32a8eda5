-- Posts that an officer held before the present one, in their order. Dates may be known only to a month or a year.
CREATE TABLE posting (
    officer    INTEGER NOT NULL REFERENCES officer (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    agency     INTEGER NOT NULL REFERENCES agency (id),
    post       TEXT NOT NULL CHECK (length(post) > 0),
    from_first TEXT,
    from_last  TEXT,
    to_first   TEXT,
    to_last    TEXT,
    PRIMARY KEY (officer, position),
    CHECK ((from_first IS NULL) = (from_last IS NULL)),
    CHECK ((to_first IS NULL) = (to_last IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_agency ON posting (agency);
