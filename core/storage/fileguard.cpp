// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileguard.h"

#include "core/storage/sidefiles.h"
#include "core/storage/storedfile.h"

#include <QFile>
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <map>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace liaison {

using namespace Qt::StringLiterals;

struct GuardedInode
{
    int database = -1;
    int log = -1;
    int index = -1;
    dev_t device = 0;
    ino_t number = 0;
    std::timed_mutex gate;
    std::mutex counting;
    int holders = 0;

    GuardedInode() = default;
    Q_DISABLE_COPY_MOVE(GuardedInode)
    ~GuardedInode()
    {
        for (const int descriptor : {index, log, database}) {
            if (descriptor >= 0)
                ::close(descriptor);
        }
    }
};

namespace {

// SQLite's bytes: what each connection holds of the file; the dead man's switch of the index. The gate is ours.
constexpr off_t sharedFirst = 0x40000002;
constexpr off_t sharedLength = 510;
constexpr off_t gateByte = 0x40000300;
constexpr off_t indexSwitch = 128;
constexpr std::chrono::milliseconds patience{5000};
constexpr std::chrono::milliseconds pause{5};

// A lock of the open file description: closing another descriptor of the same file leaves it alone.
bool lock(int descriptor, short type, off_t first, off_t length)
{
    struct flock range = {};
    range.l_type = type;
    range.l_whence = SEEK_SET;
    range.l_start = first;
    range.l_len = length;
    return ::fcntl(descriptor, F_OFD_SETLK, &range) == 0;
}

bool isLockedByOthers(int descriptor, off_t first, off_t length)
{
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = first;
    range.l_len = length;
    return ::fcntl(descriptor, F_OFD_GETLK, &range) == 0 && range.l_type != F_UNLCK;
}

bool isWritable(int descriptor)
{
    return (::fcntl(descriptor, F_GETFL) & O_ACCMODE) != O_RDONLY;
}

// Where nothing can be written, nobody writes either: to be one of several readers is enough.
bool lockGate(int descriptor)
{
    return lock(descriptor, isWritable(descriptor) ? F_WRLCK : F_RDLCK, gateByte, 1);
}

// Whether a name means the open file. Unknown: the disk answered with an error, which says nothing of the name.
enum class Meaning { Same, Other, Unknown };

Meaning meaningOf(const QByteArray &name, int descriptor)
{
    struct stat file = {};
    struct stat found = {};
    if (::fstat(descriptor, &file) != 0)
        return Meaning::Unknown;
    if (::stat(name.constData(), &found) != 0)
        return errno == ENOENT || errno == ENOTDIR || errno == ELOOP ? Meaning::Other : Meaning::Unknown;
    return found.st_dev == file.st_dev && found.st_ino == file.st_ino ? Meaning::Same : Meaning::Other;
}

int openFor(const QByteArray &name, bool writing)
{
    return ::open(name.constData(), (writing ? O_RDWR : O_RDONLY) | O_CLOEXEC | O_NOCTTY);
}

int openHowever(const QByteArray &name)
{
    const int writable = openFor(name, true);
    return writable >= 0 ? writable : openFor(name, false);
}

// A second descriptor of the same file must never be opened and closed: that drops SQLite's locks. Whoever opens the
// file once more in this process gets what is there.
std::shared_ptr<GuardedInode> inodeOf(const QByteArray &name, int &failure)
{
    static std::mutex mutex;
    static std::map<std::pair<dev_t, ino_t>, std::weak_ptr<GuardedInode>> known;
    const std::lock_guard guard(mutex);
    std::erase_if(known, [](const auto &entry) { return entry.second.expired(); });
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0) {
        failure = errno;
        return {};
    }
    if (const auto found = known.find({status.st_dev, status.st_ino}); found != known.end()) {
        if (auto inode = found->second.lock())
            return inode;
    }
    auto inode = std::make_shared<GuardedInode>();
    inode->database = openHowever(name);
    failure = errno;
    if (inode->database < 0 || ::fstat(inode->database, &status) != 0)
        return {};
    inode->device = status.st_dev;
    inode->number = status.st_ino;
    known[{status.st_dev, status.st_ino}] = inode;
    return inode;
}

} // namespace

FileGuard::Gate::Gate(std::shared_ptr<GuardedInode> inode, std::unique_lock<std::timed_mutex> alone)
    : m_inode(std::move(inode)), m_alone(std::move(alone))
{
}

FileGuard::Gate::~Gate()
{
    if (m_inode)
        lock(m_inode->database, F_UNLCK, gateByte, 1);
}

Result<std::shared_ptr<FileGuard>> FileGuard::open(const QString &realPath)
{
    int failure = 0;
    auto inode = inodeOf(QFile::encodeName(realPath), failure);
    if (!inode)
        return fail(failure == ENOENT ? ErrorKind::NoSuchFile : ErrorKind::CannotRead, {}, realPath);
    struct stat status = {};
    if (::fstat(inode->database, &status) == 0 && status.st_nlink > 1)
        return fail(ErrorKind::SeveralNames, {}, realPath);
    return std::shared_ptr<FileGuard>(new FileGuard(realPath, std::move(inode)));
}

FileGuard::FileGuard(QString path, std::shared_ptr<GuardedInode> inode)
    : m_path(std::move(path)), m_inode(std::move(inode))
{
}

FileGuard::~FileGuard()
{
    release();
}

Result<FileGuard::Gate> FileGuard::enter()
{
    std::unique_lock alone(m_inode->gate, patience);
    if (!alone.owns_lock())
        return fail(ErrorKind::Locked, {}, m_path);
    const auto last = std::chrono::steady_clock::now() + patience;
    while (!lockGate(m_inode->database)) {
        if ((errno != EAGAIN && errno != EACCES) || std::chrono::steady_clock::now() > last)
            return fail(ErrorKind::Locked, {}, m_path);
        std::this_thread::sleep_for(pause);
    }
    Gate gate(m_inode, std::move(alone));
    if (meaningOf(QFile::encodeName(m_path), m_inode->database) == Meaning::Other)
        return fail(ErrorKind::Replaced, {}, m_path);
    return gate;
}

bool FileGuard::isOpenSomewhere() const
{
    const std::lock_guard guard(m_inode->counting);
    return m_inode->holders > 0 || isLockedByOthers(m_inode->database, sharedFirst, sharedLength);
}

bool FileGuard::isIndexInUse() const
{
    const int index = openFor(QFile::encodeName(m_path + u"-shm"_s), false);
    const bool used = index >= 0 && isLockedByOthers(index, indexSwitch, 1);
    if (index >= 0)
        ::close(index);
    return used;
}

Done FileGuard::hold(std::shared_ptr<const SecretKey> key, bool usesIndex)
{
    const std::lock_guard own(m_mutex);
    const std::lock_guard guard(m_inode->counting);
    if (m_inode->log < 0)
        m_inode->log = openFor(QFile::encodeName(m_path + u"-wal"_s), false);
    if (m_inode->index < 0 && usesIndex)
        m_inode->index = openFor(QFile::encodeName(m_path + u"-shm"_s), false);
    if (m_inode->holders == 0) {
        if (!lock(m_inode->database, F_RDLCK, sharedFirst, sharedLength))
            return fail(errno == EAGAIN || errno == EACCES ? ErrorKind::Locked : ErrorKind::CannotRead, {}, m_path);
        if (m_inode->index >= 0)
            lock(m_inode->index, F_RDLCK, indexSwitch, 1);
    }
    ++m_inode->holders;
    m_holds = true;
    m_key = std::move(key);
    return {};
}

void FileGuard::release()
{
    const std::lock_guard own(m_mutex);
    if (!m_holds)
        return;
    m_holds = false;
    const std::lock_guard guard(m_inode->counting);
    if (--m_inode->holders > 0)
        return;
    lock(m_inode->database, F_UNLCK, sharedFirst, sharedLength);
    if (m_inode->index >= 0)
        lock(m_inode->index, F_UNLCK, indexSwitch, 1);
}

void FileGuard::forget()
{
    const std::lock_guard guard(m_inode->counting);
    if (m_inode->holders > 0)
        return;
    for (int *descriptor : {&m_inode->index, &m_inode->log}) {
        if (*descriptor >= 0)
            ::close(*descriptor);
        *descriptor = -1;
    }
}

bool FileGuard::namesHold() const
{
    if (m_replaced)
        return false;
    const std::lock_guard guard(m_inode->counting);
    return meaningOf(QFile::encodeName(m_path), m_inode->database) != Meaning::Other &&
           (m_inode->log < 0 || meaningOf(QFile::encodeName(m_path + u"-wal"_s), m_inode->log) != Meaning::Other);
}

namespace {

QByteArray pageOf(int descriptor, qint64 number)
{
    QByteArray page(StoredFile::pageBytes, '\0');
    const auto got = ::pread(descriptor, page.data(), static_cast<size_t>(page.size()),
                             static_cast<off_t>((number - 1) * StoredFile::pageBytes));
    return got == page.size() ? page : QByteArray();
}

} // namespace

bool FileGuard::looksUnchanged() const
{
    const std::lock_guard own(m_mutex);
    return !m_seen.isEmpty() && m_seen == pageOf(m_inode->database, 1) + pageOf(m_inode->database, m_generationPage);
}

void FileGuard::watch(qint64 generationPage)
{
    const std::lock_guard own(m_mutex);
    m_generationPage = generationPage;
    m_seen.clear();
}

qint64 FileGuard::seenGeneration() const
{
    const std::lock_guard own(m_mutex);
    return m_seenGeneration;
}

void FileGuard::remember(qint64 generationNumber)
{
    const std::lock_guard own(m_mutex);
    m_seenGeneration = std::max(m_seenGeneration, generationNumber);
    m_seen = pageOf(m_inode->database, 1) + pageOf(m_inode->database, m_generationPage);
}

void FileGuard::setReplaced()
{
    const std::lock_guard own(m_mutex);
    if (m_replaced.exchange(true))
        return;
    const std::lock_guard guard(m_inode->counting);
    const QString log = m_path + u"-wal"_s;
    struct stat status = {};
    if (m_inode->log < 0 || ::fstat(m_inode->log, &status) != 0 || status.st_size == 0)
        return;
    if (meaningOf(QFile::encodeName(log), m_inode->log) != Meaning::Same)
        return;
    const QString kept = setAsideName(m_path);
    if (!renameOverNothing(log, kept))
        return;
    m_keptLog = kept;
    if (m_inode->index >= 0 && meaningOf(QFile::encodeName(m_path + u"-shm"_s), m_inode->index) == Meaning::Same)
        QFile::remove(m_path + u"-shm"_s);
}

std::shared_ptr<const SecretKey> FileGuard::key() const
{
    const std::lock_guard own(m_mutex);
    return m_key;
}

QString FileGuard::keptLog() const
{
    const std::lock_guard own(m_mutex);
    return m_keptLog;
}

} // namespace liaison
