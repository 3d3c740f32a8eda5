// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/fileguard.h"

#include "core/base/platform.h"
#include "core/database/sidefiles.h"
#include "core/database/storedfile.h"

#include <QFile>
#include <algorithm>
#include <chrono>
#include <map>
#include <thread>

namespace liaison {

using namespace Qt::StringLiterals;
using platform::Lock;
using platform::Meaning;

struct GuardedInode
{
    platform::OpenFile database = platform::noFile;
    platform::OpenFile log = platform::noFile;
    platform::OpenFile index = platform::noFile;
    std::timed_mutex gate;
    std::mutex counting;
    int holders = 0;

    GuardedInode() = default;
    Q_DISABLE_COPY_MOVE(GuardedInode)
    ~GuardedInode()
    {
        for (const platform::OpenFile file : {index, log, database}) {
            if (file >= 0)
                platform::close(file);
        }
    }
};

namespace {

// SQLite's bytes: what each connection holds of the file; the dead man's switch of the index. The gate is ours.
constexpr qint64 sharedFirst = 0x40000002;
constexpr qint64 sharedLength = 510;
constexpr qint64 gateByte = 0x40000300;
constexpr qint64 indexSwitch = 128;
constexpr std::chrono::milliseconds patience{5000};
constexpr std::chrono::milliseconds pause{5};

// Where nothing can be written, nobody writes either: to be one of several readers is enough.
bool lockGate(platform::OpenFile file)
{
    return platform::lockBytes(file, platform::isWritable(file) ? Lock::Alone : Lock::Shared, gateByte, 1);
}

// A second descriptor of the same file must never be opened and closed: that drops SQLite's locks. Whoever opens the
// file once more in this process gets what is there.
std::shared_ptr<GuardedInode> inodeOf(const QString &name, int &failure)
{
    static std::mutex mutex;
    static std::map<platform::FileIdentity, std::weak_ptr<GuardedInode>> known;
    const std::lock_guard guard(mutex);
    std::erase_if(known, [](const auto &entry) { return entry.second.expired(); });
    const auto named = platform::statusOf(name);
    if (!named) {
        failure = platform::lastFailure();
        return {};
    }
    if (const auto found = known.find(named->identity); found != known.end()) {
        if (auto inode = found->second.lock())
            return inode;
    }
    auto inode = std::make_shared<GuardedInode>();
    inode->database = platform::openHowever(name);
    failure = platform::lastFailure();
    if (inode->database < 0)
        return {};
    const auto opened = platform::statusOf(inode->database);
    if (!opened)
        return {};
    known[opened->identity] = inode;
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
        platform::lockBytes(m_inode->database, Lock::None, gateByte, 1);
}

Result<std::shared_ptr<FileGuard>> FileGuard::open(const QString &realPath)
{
    int failure = 0;
    auto inode = inodeOf(realPath, failure);
    if (!inode)
        return fail(platform::isMissing(failure) ? ErrorKind::NoSuchFile : ErrorKind::CannotRead, {}, realPath);
    if (const auto status = platform::statusOf(inode->database); status && status->names > 1)
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
        if (!platform::isHeldByOthers(platform::lastFailure()) || std::chrono::steady_clock::now() > last)
            return fail(ErrorKind::Locked, {}, m_path);
        std::this_thread::sleep_for(pause);
    }
    Gate gate(m_inode, std::move(alone));
    if (platform::meaningOf(m_path, m_inode->database) == Meaning::Other)
        return fail(ErrorKind::Replaced, {}, m_path);
    return gate;
}

bool FileGuard::isOpenSomewhere() const
{
    const std::lock_guard guard(m_inode->counting);
    return m_inode->holders > 0 || platform::isLockedByOthers(m_inode->database, sharedFirst, sharedLength);
}

bool FileGuard::isIndexInUse() const
{
    const platform::OpenFile index = platform::openFor(m_path + u"-shm"_s, false);
    const bool used = index >= 0 && platform::isLockedByOthers(index, indexSwitch, 1);
    if (index >= 0)
        platform::close(index);
    return used;
}

Done FileGuard::hold(std::shared_ptr<const SecretKey> key, bool usesIndex)
{
    const std::lock_guard own(m_mutex);
    const std::lock_guard guard(m_inode->counting);
    if (m_inode->log < 0)
        m_inode->log = platform::openFor(m_path + u"-wal"_s, false);
    if (m_inode->index < 0 && usesIndex)
        m_inode->index = platform::openFor(m_path + u"-shm"_s, false);
    if (m_inode->holders == 0) {
        if (!platform::lockBytes(m_inode->database, Lock::Shared, sharedFirst, sharedLength))
            return fail(platform::isHeldByOthers(platform::lastFailure()) ? ErrorKind::Locked : ErrorKind::CannotRead,
                        {}, m_path);
        if (m_inode->index >= 0)
            platform::lockBytes(m_inode->index, Lock::Shared, indexSwitch, 1);
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
    platform::lockBytes(m_inode->database, Lock::None, sharedFirst, sharedLength);
    if (m_inode->index >= 0)
        platform::lockBytes(m_inode->index, Lock::None, indexSwitch, 1);
}

void FileGuard::forget()
{
    const std::lock_guard guard(m_inode->counting);
    if (m_inode->holders > 0)
        return;
    for (platform::OpenFile *file : {&m_inode->index, &m_inode->log}) {
        if (*file >= 0)
            platform::close(*file);
        *file = platform::noFile;
    }
}

bool FileGuard::namesHold() const
{
    if (m_replaced)
        return false;
    const std::lock_guard guard(m_inode->counting);
    return platform::meaningOf(m_path, m_inode->database) != Meaning::Other &&
           (m_inode->log < 0 || platform::meaningOf(m_path + u"-wal"_s, m_inode->log) != Meaning::Other);
}

namespace {

QByteArray pageOf(platform::OpenFile file, qint64 number)
{
    return platform::bytesAt(file, (number - 1) * StoredFile::pageBytes, StoredFile::pageBytes);
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
    const auto status = m_inode->log < 0 ? std::nullopt : platform::statusOf(m_inode->log);
    if (!status || status->size == 0)
        return;
    if (platform::meaningOf(log, m_inode->log) != Meaning::Same)
        return;
    const QString kept = setAsideName(m_path);
    if (!renameOverNothing(log, kept))
        return;
    m_keptLog = kept;
    if (m_inode->index >= 0 && platform::meaningOf(m_path + u"-shm"_s, m_inode->index) == Meaning::Same)
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
