// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/database/keysfile.h"
#include "core/journal/personkeystore.h"

namespace liaison {

// What opens a case file with somebody's own passphrase.
struct OpenedSlot
{
    std::shared_ptr<const SecretKey> fileKey;
    std::shared_ptr<PersonKey> person; // nobody's yet: the open file tells whose it is
};

// The keys of people of an open case file: inside it and in the file beside it,
// which is written after every change. Where that could not be written the
// change stands all the same, and state() says Outdated. Not to be used by two
// threads at once; the work takes as long as the cost of a key.
class CaseFileKeys
{
public:
    explicit CaseFileKeys(std::shared_ptr<CaseFile> file) : m_file(std::move(file)) {}
    const std::shared_ptr<CaseFile> &file() const { return m_file; }

    Result<KeysState> state() const;
    Result<QList<KeyInfo>> list() const;

    // Gives the officer (reference or name) a key, under a passphrase and key
    // file of his or her own. The first key is that of a supervisor, and signs
    // itself; where nobody had signed in with a key, the file then goes on in
    // that officer's name. Errors: those of PersonKeyStore::add,
    // PassphraseTooShort, PassphraseWeak; Duplicate (field
    // "passphrase") where these credentials open the file already, as the unit's or somebody's own.
    Result<KeyInfo> add(const QString &officer, const Credentials &credentials, double seconds, const Author &author);
    // A recovery key; the answer is its code, which is nowhere else: to be
    // printed once and laid into the safe.
    Result<QString> addRecovery(double seconds, const Author &author);
    // The same key under another passphrase, or at another cost. `now` must open
    // it: WrongPassphrase.
    Done change(const QString &id, const Credentials &now, const Credentials &fresh, double seconds,
                const QString &reason = {});
    // Takes the key away: it opens the file no more once the file beside it is
    // written, and signs nothing.
    Done remove(const QString &id, const Author &author);
    Done reset(const Author &author);
    // Writes the file beside anew from what is inside.
    Done rebuild();

    // The slot that those credentials open, the one of that id first, of the keys beside `path`, or beside another file
    // that has the same key.
    // WrongPassphrase where none does; KeysForeign where one does and its key is
    // not that of the case file; NoSuchFile, CannotRead, KeysDamaged.
    static Result<OpenedSlot> open(const QString &path, const Credentials &credentials, const QString &beside = {});
    // Writes the file beside the case file with every key that opens it now, or
    // will; takes it away where nobody has one. For whoever gives the case file
    // another key.
    static Done write(Connection &connection, const QString &path,
                      const QList<std::shared_ptr<const SecretKey>> &fileKeys);
    // The same for a case file that nobody has open.
    static Done writeFor(const QString &path, const std::shared_ptr<const SecretKey> &fileKey);
    // After the file got another key: what the old one was sealed in goes.
    static Done forgetOthers(const QString &path, const SecretKey &fileKey);
    // Duplicate (field "passphrase") where they open somebody's key, other than the one of that id.
    static Done requireNobodys(Connection &connection, const Credentials &credentials, const QString &but = {});
    static Result<KeysState> stateOf(Connection &connection, const QString &path, const SecretKey &fileKey);

private:
    Result<KeySlot> sealed(const PersonKey &key, const QString &caseFile, const Credentials &credentials,
                           double seconds) const;
    Done requireUnused(const Credentials &credentials, const QString &but) const;
    Done writeBeside();

    std::shared_ptr<CaseFile> m_file;
};

} // namespace liaison
