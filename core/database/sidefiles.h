// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace liaison {

struct Credentials;

// Files beside a case file: unfinished copies, backups, SQLite's own. All of them hold encrypted pages only.

bool isWritableFolder(const QString &path); // the folder that the file is or would be in

// "/a/b.liaison", "before-2" → "/a/b.before-2.liaison", or "/a/b.before-2-2.liaison" when that exists, and so on.
QString unusedNameBeside(const QString &path, const QString &word);

// The name that a log gets which is not written back: "NAME.liaison.set-aside-log", with a number when that exists.
QString setAsideName(const QString &path);

// Removes a database that this program was making, with its log, index and journal.
void removeDatabaseFiles(const QString &path);

// A database in the making, beside the file it is made for: empty at first and readable by nobody else. A lock says
// that its program lives. What is left under that name goes at the end.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString &beside);
    ~UnfinishedFile();
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    const QString &path() const { return m_path; }
    // Whether the empty file could be made; asked before it is filled.
    Done made() const;
    // When it is whole and nobody has it open: brings it onto the disk and gives it its name.
    Done finish(const QString &name);                            // AlreadyExists when there is one
    Done finishOver(const QString &name);                        // in the place of what is there
    Done finishBeside(const QString &name, const QString &kept); // what is there is `kept` afterwards
    // The same error, told of the file that people know.
    Error named(Error error) const;

private:
    Done bringToDisk();
    void letGo();

    QString m_beside;
    QString m_path;
    int m_descriptor = -1;
    int m_failure = 0;
};

// Whether a program lives that makes the unfinished file of that path.
bool isBeingMade(const QString &path);

// Removes what programs left unfinished beside the file that do not live any more.
void sweepUnfinished(const QString &beside);

// Gives a finished file its name, in one step and kept over a power failure. The first fails with AlreadyExists.
Done renameOverNothing(const QString &from, const QString &to);
Done renameOver(const QString &from, const QString &to);
// Gives each of two files the other's name: in one step, where the file system can.
Done exchangeNames(const QString &one, const QString &other);

// PassphraseTooShort, or PassphraseWeak (detail: passphraseFaultCode) where it is easily guessed and no key file is
// needed beside it; a key file may do without any.
Done checkPassphrase(const Credentials &credentials);

} // namespace liaison
