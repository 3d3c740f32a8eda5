// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/journal.h"
#include "core/journal/journalhead.h"

#include <QHash>
#include <functional>
#include <memory>
#include <shared_mutex>

namespace liaison {

class CaseFileKeys;
class Connection;
class PersonKey;
class SecretKey;
class ScratchCopy;
class UnfinishedFile;
struct ProvedCopy;

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
    Errors findings;                 // at most 50 of a kind, which is the field …
    QHash<QString, qint64> unlisted; // … and how many more there are of it
    qint64 journalRows = 0;
    JournalHead head; // of the journal that was checked
    QString identity; // journalIdentity()
};

// A backup that was made.
struct BackupMade
{
    JournalHead head;    // where the journal of the copy stands
    bool entered = true; // the journal of the file tells of it; false: the file could only be read
};

// An open case file: its path and its key (in wiped memory). Hands each thread its own keyed connection. Thread-safe.
class CaseFile
{
public:
    // Shortest passphrase of a new file, in characters.
    static constexpr int shortestPassphrase = 8;

    // What a new file holds from the first moment that it has its name.
    using Fill = std::function<Done(Connection &)>;
    // For reading nothing on the disk is changed, and nobody who writes is waited for.
    enum class Purpose { Writing, Reading };

    // Creates the file with the current schema, the built-in codes and what `fill` puts into it. Fails with
    // AlreadyExists, ReadOnly, DiskFull, … or as `fill` does, and then leaves nothing behind.
    static Result<std::shared_ptr<CaseFile>> create(const QString &path, const Credentials &credentials,
                                                    const Fill &fill = {});
    // Opens the file, and brings an older one to the current schema N after a backup beside it
    // ("NAME.before-N.liaison"). For writing, where that cannot be, the file is opened for reading. Fails with
    // NoSuchFile, NotACaseFile, WrongPassphrase, Damaged, NewerVersion, Locked, NeedsWriting (migration needed),
    // SeveralNames, … Where it is not the passphrase of the unit, the keys of people beside the file (casefilekeys.h)
    // are tried, and person() is whose key it was: then also NotPermitted (field "key": taken away), KeysForeign,
    // KeysDamaged.
    static Result<std::shared_ptr<CaseFile>> open(const QString &path, const Credentials &credentials,
                                                  Purpose purpose = Purpose::Writing);
    // The same with a key derived before.
    static Result<std::shared_ptr<CaseFile>> open(const QString &path, std::shared_ptr<const SecretKey> key,
                                                  Purpose purpose = Purpose::Writing);
    ~CaseFile();
    Q_DISABLE_COPY_MOVE(CaseFile)

    QString path() const;
    // Who opened it, with a key of his or her own, and signs what is written; null: the passphrase of the unit did.
    std::shared_ptr<const PersonKey> person() const;
    bool isReadOnly() const; // opened for reading, or cannot be written: everything can be read
    // What the officer should know of how the file was found: ForeignLog, LogUnusable, LogCutShort, each with the file
    // that the log was put into as detail, field "left" when it was left where it is; and HalfImported of each import
    // that is interrupted now. Uses the calling thread's connection.
    Errors told();

    // Whether the name still means this file. Fails with Replaced when it does not: then nothing can be saved any more,
    // and nothing is written back. Any thread.
    Done verify() const;
    // What an error means that says Damaged of this file (its detail): the file is read anew, page by page, and where
    // it is sound, the error becomes LogUnusable (field "left": sound without its log), Replaced, or CannotRead (field
    // "disk": it passed). Reads the whole file. Any thread.
    Error examined(Error error) const;
    // Writes the log back into the file, as far as nobody reads what is older; after an officer's change, so that it
    // stands in the file itself. Uses the calling thread's connection.
    Done writeBack();
    // After Replaced: a copy of the file as it was open, with all that was saved in it, beside the one that has the
    // name now ("NAME.rescued.liaison"), open under the same key. Fails with Damaged when the file was overwritten in
    // its place.
    Result<std::shared_ptr<CaseFile>> rescue(const Progress &progress = {});

    // The calling thread's connection, opened on first use and closed when the thread ends or the file is closed.
    Result<Connection *> connection();
    // Held by whoever works with a connection while another thread might give the file another key: rekey waits until
    // nobody holds it, and whoever comes meanwhile waits for rekey. Never held by the thread that calls rekey.
    [[nodiscard]] std::shared_lock<std::shared_mutex> hold() const;

    // A consistent copy while the file is in use, with the same key, read through when written; the journal of this
    // file keeps that it was made (Gate), unless it can only be read. Overwrites nothing (AlreadyExists).
    Result<BackupMade> backup(const QString &target, const Progress &progress = {}, const Author &author = {});
    // A copy of what stands in the file now, to try something out on. On the calling thread.
    Result<std::unique_ptr<ScratchCopy>> scratchCopy();
    // The same kind of file with nothing in it: it tells others, by its name, that this program is at work.
    std::unique_ptr<UnfinishedFile> workMark() const;
    // Reads a copy that has this file's key through: every page and the journal's chain (rotatingbackup.h).
    Result<ProvedCopy> prove(const QString &copy) const;
    // Puts a backup in the place of a case file, in one step, after opening and checking it; the replaced file,
    // whatever it is, is kept beside it with all that was saved in it ("NAME.before-restore.liaison"). Fails with
    // Locked while anybody has the target open, and with ForeignLog (field "target") when beside it lies a log that
    // these credentials do not open.
    static Done restore(const QString &backup, const QString &target, const Credentials &credentials,
                        const Progress &progress = {}, const Author &author = {});
    // Gives the file another passphrase and key file, and a new salt. Closes all connections of this CaseFile: none may
    // be in use without hold(), and those taken before are gone. Needs as much room on the disk as the file takes; the
    // file is replaced in one step by its copy under the new key. Fails with Locked while another program has the file
    // open; with CannotRead (field "rekeyed") when the file has the other key now and could not be opened again;
    // with Duplicate (field "passphrase") when it is somebody's own.
    Done rekey(const Credentials &credentials, const Author &author = {}, const Progress &progress = {});
    // Integrity of all pages, references and the search index; then the journal's chain, the schema against this
    // program's, every record, setting and code of one's own against the journal, attachments and frozen reports
    // against their digests, and what search looks through against the records.
    Result<CheckReport> check(const Progress &progress = {});

    static int schemaVersion(); // of this program

private:
    friend class CaseFileKeys;
    struct Private;
    explicit CaseFile(std::unique_ptr<Private> content);
    static Result<std::shared_ptr<CaseFile>> openAsPerson(const QString &path, const Credentials &credentials,
                                                          Purpose purpose);

    std::unique_ptr<Private> d;
};

} // namespace liaison
