// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/unfinishedoutgoing.h"

#include "core/storage/sidefiles.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRandomGenerator>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int ownerOnly = 0600;

void syncFolderOf(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

} // namespace

Error fileError(int code, const QString &target)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorKind::DiskFull, {}, target};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::ReadOnly, {}, target};
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::NoSuchFile, {}, target};
    default:
        return {ErrorKind::CannotWrite, {}, target};
    }
}

Result<QString> UnfinishedOutgoing::targetFor(const QString &target)
{
    const QFileInfo info(target);
    if (info.exists() && !info.isFile()) // a folder, or a device that would be replaced
        return fail(ErrorKind::CannotWrite, {}, target);
    if (info.exists())
        return info.canonicalFilePath();
    if (info.isSymLink()) // to nothing: what is written belongs where it points
        return QFileInfo(info.symLinkTarget()).absoluteFilePath();
    return info.absoluteFilePath();
}

QString UnfinishedOutgoing::nameFor(const QString &target)
{
    return unusedNameBeside(target, u"leaving-%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0')));
}

Result<std::unique_ptr<UnfinishedOutgoing>> UnfinishedOutgoing::create(const QString &name, const QString &target)
{
    const int descriptor =
        ::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
    if (descriptor < 0)
        return fail(fileError(errno, target));
    (void)::flock(descriptor, LOCK_EX); // where there are no locks, nobody else can tell either
    std::unique_ptr<UnfinishedOutgoing> made(new UnfinishedOutgoing(name, target, descriptor));
    if (made->m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return made;
    return fail(ErrorKind::CannotWrite, {}, target);
}

UnfinishedOutgoing::~UnfinishedOutgoing()
{
    if (!m_kept)
        ::unlink(QFile::encodeName(m_file.fileName()).constData());
    ::close(m_lock);
}

Result<QByteArray> UnfinishedOutgoing::finish()
{
    errno = 0;
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError || ::fsync(m_file.handle()) != 0)
        return fail(fileError(errno, m_target));
    syncFolderOf(m_file.fileName());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!m_file.seek(0) || !hash.addData(&m_file))
        return fail(ErrorKind::CannotRead, {}, m_target);
    m_size = m_file.size();
    return hash.result();
}

bool UnfinishedOutgoing::isBusy(const QString &name)
{
    const int descriptor = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return false;
    const bool busy = ::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return busy;
}

} // namespace liaison
