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

// Removes a database that this program was making, with its log, index and journal.
void removeDatabaseFiles(const QString &path);

// The name of a database in the making, beside the file it is made for; what is left under that name goes at the end.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString &beside);
    ~UnfinishedFile();
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    const QString &path() const { return m_path; }
    // The same error, told of the file that people know.
    Error named(Error error) const;

private:
    QString m_beside;
    QString m_path;
};

// Gives a finished file its name, in one step and kept over a power failure. The first fails with AlreadyExists.
Done renameOverNothing(const QString &from, const QString &to);
Done renameOver(const QString &from, const QString &to);

// PassphraseTooShort, or PassphraseWeak (detail: passphraseFaultCode) where it is easily guessed and no key file is
// needed beside it; a key file may do without any.
Done checkPassphrase(const Credentials &credentials);

} // namespace liaison
