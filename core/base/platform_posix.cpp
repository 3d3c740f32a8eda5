// SPDX-License-Identifier: GPL-3.0-or-later
// Files, and what the running program asks of the system.
#include "core/base/platform.h"

#include <QFile>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <malloc.h>
#include <sys/prctl.h>
#endif

namespace liaison::platform {

int lastFailure()
{
    return errno;
}

void forgetFailure()
{
    errno = 0;
}

bool isMissing(int failure)
{
    return failure == ENOENT;
}

bool isHeldByOthers(int failure)
{
    static_assert(EAGAIN == EWOULDBLOCK);
    return failure == EAGAIN || failure == EACCES;
}

bool isNotKnownHere(int failure)
{
    return failure == EINVAL || failure == ENOSYS;
}

ErrorKind renamingKind(int failure)
{
    switch (failure) {
    case EEXIST:
        return ErrorKind::AlreadyExists;
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::ReadOnly;
    default:
        return ErrorKind::CannotWrite;
    }
}

ErrorKind writingKind(int failure)
{
    switch (failure) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorKind::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::ReadOnly;
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NoSuchFile;
    default:
        return ErrorKind::CannotWrite;
    }
}

namespace {

constexpr mode_t ownerOnly = 0600;

FileStatus statusFrom(const struct stat &status)
{
    return {{status.st_dev, status.st_ino}, status.st_nlink, status.st_size};
}

} // namespace

OpenFile openFor(const QString &name, bool writing)
{
    return ::open(QFile::encodeName(name).constData(), (writing ? O_RDWR : O_RDONLY) | O_CLOEXEC | O_NOCTTY);
}

OpenFile openHowever(const QString &name)
{
    const OpenFile writable = openFor(name, true);
    return writable >= 0 ? writable : openFor(name, false);
}

OpenFile openUnfollowed(const QString &name, bool writing)
{
    const int how = writing ? O_RDWR : O_RDONLY | O_NONBLOCK;
    return ::open(QFile::encodeName(name).constData(), how | O_CLOEXEC | O_NOFOLLOW);
}

OpenFile makeForOwnerAlone(const QString &name)
{
    return ::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
}

void close(OpenFile file)
{
    ::close(file);
}

bool isWritable(OpenFile file)
{
    return (::fcntl(file, F_GETFL) & O_ACCMODE) != O_RDONLY;
}

QByteArray bytesAt(OpenFile file, qint64 first, qint64 length)
{
    QByteArray bytes(length, '\0');
    const auto got = ::pread(file, bytes.data(), static_cast<size_t>(bytes.size()), static_cast<off_t>(first));
    return got == bytes.size() ? bytes : QByteArray();
}

std::optional<FileStatus> statusOf(const QString &name)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(name).constData(), &status) != 0)
        return std::nullopt;
    return statusFrom(status);
}

std::optional<FileStatus> statusOf(OpenFile file)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return std::nullopt;
    return statusFrom(status);
}

Meaning meaningOf(const QString &name, OpenFile descriptor)
{
    struct stat file = {};
    struct stat found = {};
    if (::fstat(descriptor, &file) != 0)
        return Meaning::Unknown;
    if (::stat(QFile::encodeName(name).constData(), &found) != 0)
        return errno == ENOENT || errno == ENOTDIR || errno == ELOOP ? Meaning::Other : Meaning::Unknown;
    return found.st_dev == file.st_dev && found.st_ino == file.st_ino ? Meaning::Same : Meaning::Other;
}

bool lockBytes(OpenFile file, Lock lock, qint64 first, qint64 length)
{
    struct flock range = {};
    range.l_type = lock == Lock::Alone ? F_WRLCK : lock == Lock::Shared ? F_RDLCK : F_UNLCK;
    range.l_whence = SEEK_SET;
    range.l_start = static_cast<off_t>(first);
    range.l_len = static_cast<off_t>(length);
    return ::fcntl(file, F_OFD_SETLK, &range) == 0;
}

bool isLockedByOthers(OpenFile file, qint64 first, qint64 length)
{
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = static_cast<off_t>(first);
    range.l_len = static_cast<off_t>(length);
    return ::fcntl(file, F_OFD_GETLK, &range) == 0 && range.l_type != F_UNLCK;
}

bool claim(OpenFile file)
{
    return ::flock(file, LOCK_EX | LOCK_NB) == 0;
}

bool awaitClaim(OpenFile file)
{
    return ::flock(file, LOCK_EX) == 0;
}

bool bringToDisk(OpenFile file)
{
    return ::fsync(file) == 0;
}

void bringFolderToDisk(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

// What one file system cannot do, the next way can: a link replaces nothing either; where there are no links, to look
// first must do.
int renameOverNothing(const QString &from, const QString &to)
{
    const QByteArray first = QFile::encodeName(from);
    const QByteArray second = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, first.constData(), AT_FDCWD, second.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (::link(first.constData(), second.constData()) == 0)
        return ::unlink(first.constData()) == 0 ? 0 : errno;
    if (errno != EPERM && errno != ENOSYS && errno != EOPNOTSUPP)
        return errno;
    if (::access(second.constData(), F_OK) == 0)
        return EEXIST;
    return ::rename(first.constData(), second.constData()) == 0 ? 0 : errno;
}

int renameOver(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 ? 0 : errno;
}

int exchangeNames(const QString &one, const QString &other)
{
    const QByteArray first = QFile::encodeName(one);
    const QByteArray second = QFile::encodeName(other);
    return ::renameat2(AT_FDCWD, first.constData(), AT_FDCWD, second.constData(), RENAME_EXCHANGE) == 0 ? 0 : errno;
}

void removeName(const QString &name)
{
    ::unlink(QFile::encodeName(name).constData());
}

bool mayWriteInto(const QString &folder)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

void takeOwnerAndPermissions(const QString &from, const QString &to)
{
    struct stat status = {};
    const QByteArray target = QFile::encodeName(to);
    if (::stat(QFile::encodeName(from).constData(), &status) != 0)
        return;
    if (::chown(target.constData(), status.st_uid, status.st_gid) == 0)
        ::chmod(target.constData(), status.st_mode & 07777);
}

void keepProcessPrivate()
{
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGXFSZ, SIG_IGN);
#if defined(__linux__) && defined(NDEBUG)
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

void overwriteFreedMemory()
{
#ifdef __GLIBC__
    ::mallopt(M_PERTURB, 0x5a);
#endif
}

#ifdef __GLIBC__
namespace {

// Small blocks that were freed wait in a list of each thread without being overwritten: 7 of each of 64 sizes.
constexpr std::size_t largestSmall = 1032;
constexpr std::size_t stepOfSmall = 16;
constexpr std::size_t smallPerSize = 16; // more than any list has

void overwriteSmallBlocks()
{
    std::array<void *, smallPerSize> blocks{};
    for (std::size_t size = stepOfSmall + 8; size <= largestSmall; size += stepOfSmall) {
        for (void *&block : blocks) {
            block = std::malloc(size);
            if (block != nullptr)
                explicit_bzero(block, size);
        }
        for (void *block : blocks)
            std::free(block);
    }
}

} // namespace
#endif

void returnFreedMemory()
{
#ifdef __GLIBC__
    overwriteSmallBlocks();
    ::malloc_trim(0);
#endif
}

double secondsOfThisThread()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

QString userName()
{
    if (const passwd *user = getpwuid(geteuid()))
        return QString::fromLocal8Bit(user->pw_name);
    return QString::number(geteuid());
}

PlainNumerals::PlainNumerals() : m_plain(newlocale(LC_ALL_MASK, "C", nullptr))
{
    if (m_plain)
        m_before = uselocale(static_cast<locale_t>(m_plain));
}

PlainNumerals::~PlainNumerals()
{
    if (!m_plain)
        return;
    uselocale(static_cast<locale_t>(m_before));
    freelocale(static_cast<locale_t>(m_plain));
}

} // namespace liaison::platform
