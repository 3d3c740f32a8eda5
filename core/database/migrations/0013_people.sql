-- People with keys of their own. docs/security.md tells what they prove and what not.

-- The name of this case file among files of keys: nothing but a random number.
CREATE TABLE keys_of (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    casefile TEXT NOT NULL
) STRICT;
INSERT INTO keys_of (only_row, casefile) VALUES (1, lower(hex(randomblob(16))));

-- The keys that are valid now. Which were when is told by the journal (entries of the kind "key"). `slot` is what stands
-- in the .keys file beside the case file (JSON), so that it can be written again as it was.
CREATE TABLE person_key (
    id      INTEGER PRIMARY KEY,
    uid     TEXT    NOT NULL UNIQUE,
    kind    TEXT    NOT NULL CHECK (kind IN ('person', 'recovery')),
    officer INTEGER REFERENCES officer (id),
    signing BLOB    NOT NULL UNIQUE CHECK (length(signing) = 32),
    slot    TEXT    NOT NULL CHECK (json_valid(slot)),
    CHECK ((kind = 'person') = (officer IS NOT NULL))
) STRICT;
CREATE INDEX person_key_officer ON person_key (officer);

-- Who made an entry of the journal, proved: an Ed25519 signature over the entry's hash. `key` is the uid of the key.
CREATE TABLE journal_signature (
    entry     INTEGER PRIMARY KEY REFERENCES journal (id),
    key       TEXT NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;
CREATE TRIGGER journal_signature_stays BEFORE UPDATE ON journal_signature
BEGIN SELECT RAISE (ABORT, 'a signature is never changed'); END;
CREATE TRIGGER journal_signature_kept BEFORE DELETE ON journal_signature
BEGIN SELECT RAISE (ABORT, 'a signature is never removed'); END;
