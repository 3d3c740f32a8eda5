// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sidefiles.h"

#include "core/domain/passphrase.h"
#include "core/storage/casefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

Done renameFailure(int code, const QString &path)
{
    switch (code) {
    case EEXIST:
        return fail(ErrorKind::AlreadyExists, {}, path);
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorKind::DiskFull, {}, path);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorKind::ReadOnly, {}, path);
    default:
        return fail(ErrorKind::CannotWrite, {}, path);
    }
}

// 0, or why not. What one file system cannot do, the next way can: a link replaces nothing either; where there are no
// links, to look first must do.
int renameWithoutReplacing(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (::link(from.constData(), to.constData()) == 0)
        return ::unlink(from.constData()) == 0 ? 0 : errno;
    if (errno != EPERM && errno != ENOSYS && errno != EOPNOTSUPP)
        return errno;
    if (::access(to.constData(), F_OK) == 0)
        return EEXIST;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

} // namespace

bool isWritableFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    return ::faccessat(AT_FDCWD, folder.constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

QString unusedNameBeside(const QString &path, const QString &word)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().isEmpty() ? QString() : QString(u'.' + info.suffix());
    const QString start = info.absolutePath() + u'/' + info.completeBaseName() + u'.' + word;
    QString name = start + ending;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++number)
        name = start + u'-' + QString::number(number) + ending;
    return name;
}

void removeDatabaseFiles(const QString &path)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + ending);
}

UnfinishedFile::UnfinishedFile(const QString &beside)
    : m_path(
          unusedNameBeside(beside, u"unfinished-%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'))))
{
}

Error UnfinishedFile::named(Error error) const
{
    if (error.detail == m_path)
        error.detail = m_beside;
    return error;
}

UnfinishedFile::~UnfinishedFile()
{
    removeDatabaseFiles(m_path);
}

Done renameOverNothing(const QString &from, const QString &to)
{
    const int code = renameWithoutReplacing(QFile::encodeName(from), QFile::encodeName(to));
    if (code != 0)
        return renameFailure(code, to);
    syncFolder(to);
    return {};
}

Done renameOver(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return renameFailure(errno, to);
    syncFolder(to);
    return {};
}

Done checkPassphrase(const Credentials &credentials)
{
    const auto letters = QString::fromUtf8(credentials.passphrase).toUcs4().size();
    const bool keyFileAlone = letters == 0 && !credentials.keyFile.isEmpty();
    if (letters < CaseFile::shortestPassphrase && !keyFileAlone)
        return fail(ErrorKind::PassphraseTooShort, u"passphrase"_s, QString::number(CaseFile::shortestPassphrase));
    if (credentials.keyFile.isEmpty()) { // with one, guessing the passphrase is not enough
        const PassphraseFault fault = passphraseFault(QString::fromUtf8(credentials.passphrase));
        if (fault != PassphraseFault::None)
            return fail(ErrorKind::PassphraseWeak, u"passphrase"_s, passphraseFaultCode(fault));
    }
    return {};
}

} // namespace liaison
