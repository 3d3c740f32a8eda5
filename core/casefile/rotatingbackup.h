// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

#include <QDateTime>

namespace liaison {

// Backups of one case file in one folder, each with the file's mark (of the random name that it has from its first day)
// and the moment in its name: "NAME.backup-0123abcd-20170306T1405.liaison".
struct KeptBackup
{
    QString path;
    QDateTime made; // local time, to the minute
};

// Newest first; nothing where the folder is not there. Other files are none of these, and those of another case file
// that has the same name are not either. `connection`: of the case file at that path.
Result<QList<KeptBackup>> keptBackups(Connection &connection, const QString &casefile, const QString &folder);

// What a copy was proved to hold: every page, and the journal's chain from its first entry.
struct ProvedCopy
{
    qint64 records = 0;
    qint64 journalRows = 0;
    QByteArray head;  // hash of the journal's last row; empty without one
    QDateTime headAt; // UTC
};

struct Rotation
{
    KeptBackup made;
    ProvedCopy proved;
    bool entered = true; // BackupMade
    int removed = 0;     // older ones beyond the number to be kept
};

constexpr int fewestKept = 1;
constexpr int mostKept = 999;
constexpr int usuallyKept = 7;

// Makes a backup of the file in the folder while others work on, opens it and proves it, and only then removes the
// oldest beyond `keep`. When anything fails, all earlier ones are still there and no unfinished one is. Any thread; the
// file is held. Errors: NoSuchFile (field "backup_folder") for a folder that is not there, OutOfRange (field "keep"),
// and those of CaseFile::backup; Damaged when the copy does not stand the proof.
Result<Rotation> rotateBackup(CaseFile &file, const QString &folder, int keep, const Progress &progress = {},
                              const Author &author = {});

// What would be there after restoring the newest backup, beside what is there now.
struct RestoreDrill
{
    KeptBackup backup;
    ProvedCopy copy;
    ProvedCopy now;
    bool continues = false;  // the journal of now begins with the whole journal of the backup
    qint64 changesSince = 0; // entries behind those of the backup, without what only left the house (the backup itself)
};

// Restores the newest backup into a folder that nobody else can read, proves it there and takes it away again. The case
// file is only read. Errors: NotFound (field "backup") without any, and those of reading; WrongPassphrase for a backup
// of the time before a change of passphrase.
Result<RestoreDrill> drillRestore(CaseFile &file, const QString &folder, const Progress &progress = {});

// When the file's backups are made by themselves.
struct BackupSchedule
{
    enum class Every { Never, Closing, Day, Week };

    QString folder; // absolute
    Every every = Every::Never;
    int keep = usuallyKept;

    bool isOn() const { return every != Every::Never && !folder.isEmpty(); }
    // Whether one is to be made now that none is being made; `last` invalid: there is none yet.
    bool isDue(const QDateTime &last, const QDateTime &now) const;
    // Whether somebody should be told: none for longer than the schedule says, by half as much again.
    bool isOverdue(const QDateTime &last, const QDateTime &now) const;
    bool operator==(const BackupSchedule &) const = default;
};

} // namespace liaison
