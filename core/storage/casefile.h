// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/journal.h"

#include <functional>
#include <memory>
#include <shared_mutex>

namespace liaison {

class CaseFileKeys;
class Connection;
class PersonKey;
class SecretKey;

// What opens a case file: a passphrase (UTF-8) and, if the file uses one, a key file's path. A key file may do alone.
struct Credentials
{
    QByteArray passphrase;
    QString keyFile;
    QString slot{}; // id of the person's key that is tried first; empty: any
};

// Called while long work runs with done and total in arbitrary steps; returning false cancels, and cancelled means
// undone.
using Progress = std::function<bool(qint64 done, qint64 total)>;

// What `check` found: each finding is a kind and untranslated detail; empty means all is well.
struct CheckReport
{
    Errors findings;
    qint64 journalRows = 0;
};

// An open case file: its path and its key (in wiped memory). Hands each thread its own keyed connection. Thread-safe.
class CaseFile
{
public:
    // Shortest passphrase of a new file, in characters.
    static constexpr int shortestPassphrase = 8;

    // Creates the file with the current schema and the built-in codes. Fails with AlreadyExists, ReadOnly, DiskFull, …
    // and then leaves nothing behind.
    static Result<std::shared_ptr<CaseFile>> create(const QString &path, const Credentials &credentials);
    // Opens the file, and brings an older one to the current schema N after a backup beside it
    // ("NAME.before-N.liaison"). Fails with NoSuchFile, NotACaseFile, WrongPassphrase, Damaged, NewerVersion, Locked,
    // ReadOnly (migration needed), … Where it is not the passphrase of the unit, the keys of people beside the file
    // (casefilekeys.h) are tried, and person() is whose key it was: then also NotPermitted (field "key": taken away),
    // KeysForeign, KeysDamaged.
    static Result<std::shared_ptr<CaseFile>> open(const QString &path, const Credentials &credentials);
    // The same with a key derived before.
    static Result<std::shared_ptr<CaseFile>> open(const QString &path, std::shared_ptr<const SecretKey> key);
    ~CaseFile();
    Q_DISABLE_COPY_MOVE(CaseFile)

    QString path() const;
    // Who opened it, with a key of his or her own, and signs what is written; null: the passphrase of the unit did.
    std::shared_ptr<const PersonKey> person() const;
    bool isReadOnly() const; // the file or its folder cannot be written: everything can be read

    // The calling thread's connection, opened on first use and closed when the thread ends or the file is closed.
    Result<Connection *> connection();
    // Held by whoever works with a connection while another thread might give the file another key: rekey waits until
    // nobody holds it, and whoever comes meanwhile waits for rekey. Never held by the thread that calls rekey.
    [[nodiscard]] std::shared_lock<std::shared_mutex> hold() const;

    // A consistent copy while the file is in use, with the same key, read through when written. Overwrites nothing
    // (AlreadyExists).
    Done backup(const QString &target, const Progress &progress = {});
    // Puts a backup in the place of a case file after opening and checking it; the replaced file, whatever it is, is
    // kept beside it ("NAME.before-restore.liaison"). Fails with Locked while anybody has the target open.
    static Done restore(const QString &backup, const QString &target, const Credentials &credentials,
                        const Progress &progress = {}, const Author &author = {});
    // Gives the file another passphrase and key file, and a new salt. Closes all connections of this CaseFile: none may
    // be in use without hold(), and those taken before are gone. Fails with Locked while another program has the file
    // open. Needs as much room on the disk as the file takes; the file is replaced in one step by its copy under the
    // new key.
    Done rekey(const Credentials &credentials, const Author &author = {}, const Progress &progress = {});
    // Integrity of all pages, references and the search index; then the journal's chain, and the
    // frozen reports against their digests.
    Result<CheckReport> check(const Progress &progress = {});

    static int schemaVersion(); // of this program

private:
    friend class CaseFileKeys;
    struct Private;
    explicit CaseFile(std::unique_ptr<Private> content);
    static Result<std::shared_ptr<CaseFile>> openAsPerson(const QString &path, const Credentials &credentials);

    std::unique_ptr<Private> d;
};

} // namespace liaison
