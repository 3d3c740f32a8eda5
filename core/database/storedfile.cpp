// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/storedfile.h"

#include "core/database/secretkey.h"
#include "core/database/sidefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <cstring>
#include <sodium.h>
#include <sqlite3.h>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr int reservedBytes = 32; // of each page: nonce (16), tag (16)
constexpr int nonceBytes = 16;
constexpr int walHeaderBytes = 32;
constexpr int frameHeaderBytes = 24;

sqlite3_vfs *plainVfs()
{
    sqlite3_vfs *vfs = sqlite3_vfs_find("unix");
    return vfs != nullptr ? vfs : sqlite3_vfs_find(nullptr);
}

// Whether the page's Poly1305 tag is right under this key (docs/file-format.md).
bool authenticates(const QByteArray &page, quint32 number, const SecretKey &key)
{
    if (page.size() != StoredFile::pageBytes)
        return false;
    const auto *bytes = reinterpret_cast<const unsigned char *>(page.constData());
    constexpr int content = StoredFile::pageBytes - reservedBytes;
    constexpr unsigned long long authenticated = StoredFile::pageBytes - reservedBytes + nonceBytes;
    const unsigned char *nonce = bytes + content;
    const quint32 counter = qFromLittleEndian<quint32>(nonce + 12) ^ number;
    std::array<unsigned char, 64> once{};
    crypto_stream_chacha20_ietf_xor_ic(once.data(), once.data(), once.size(), nonce, counter, key.key());
    const bool right = crypto_onetimeauth_verify(nonce + nonceBytes, bytes, authenticated, once.data()) == 0;
    sodium_memzero(once.data(), once.size());
    return right;
}

bool anyFrameAuthenticates(const StoredFile &log, const SecretKey &key)
{
    constexpr int framesToTry = 8;
    for (int frame = 0; frame < framesToTry; ++frame) {
        const qint64 offset = walHeaderBytes + qint64(frame) * (frameHeaderBytes + StoredFile::pageBytes);
        const auto bytes = log.read(offset, frameHeaderBytes + StoredFile::pageBytes);
        if (!bytes || bytes->size() < frameHeaderBytes + StoredFile::pageBytes)
            return false;
        if (authenticates(bytes->mid(frameHeaderBytes), qFromBigEndian<quint32>(bytes->constData()), key))
            return true;
    }
    return false;
}

} // namespace

void CloseStoredFile::operator()(sqlite3_file *file) const
{
    if (file->pMethods != nullptr)
        file->pMethods->xClose(file);
    sqlite3_free(file);
    sqlite3_free_filename(filename);
}

Result<StoredFile> StoredFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NoSuchFile, {}, path);
    if (!info.isFile())
        return fail(ErrorKind::CannotRead, {}, path);

    sqlite3_vfs *vfs = plainVfs();
    auto *raw = static_cast<sqlite3_file *>(sqlite3_malloc(vfs->szOsFile));
    if (raw == nullptr)
        return fail(ErrorKind::Internal, {}, u"out of memory"_s);
    std::memset(raw, 0, static_cast<size_t>(vfs->szOsFile));
    StoredFile file;
    file.m_path = path;
    // SQLite demands names made by itself, with their list of parameters; it keeps the pointer while the file is open.
    const std::string name = QFile::encodeName(info.canonicalFilePath()).toStdString();
    const char *filename = sqlite3_create_filename(name.c_str(), "", "", 0, nullptr);
    int flags = 0;
    const int outcome =
        vfs->xOpen(vfs, filename, raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_EXRESCODE, &flags);
    file.m_file = std::unique_ptr<sqlite3_file, CloseStoredFile>(raw, CloseStoredFile{filename});
    if (outcome != SQLITE_OK)
        return fail(ErrorKind::CannotRead, {}, path);
    file.m_writable = (flags & SQLITE_OPEN_READONLY) == 0;
    return file;
}

Result<qint64> StoredFile::size() const
{
    sqlite3_int64 bytes = 0;
    if (m_file->pMethods->xFileSize(m_file.get(), &bytes) != SQLITE_OK)
        return fail(ErrorKind::CannotRead, {}, m_path);
    return bytes;
}

Result<QByteArray> StoredFile::read(qint64 offset, int bytes) const
{
    LIAISON_ASSIGN(const qint64 length, size());
    const auto wanted = std::clamp<qint64>(length - offset, 0, bytes);
    QByteArray content(wanted, Qt::Uninitialized);
    if (wanted > 0 &&
        m_file->pMethods->xRead(m_file.get(), content.data(), static_cast<int>(wanted), offset) != SQLITE_OK)
        return fail(ErrorKind::CannotRead, {}, m_path);
    return content;
}

Done StoredFile::looksLikeCaseFile() const
{
    LIAISON_ASSIGN(const qint64 length, size());
    LIAISON_ASSIGN(const QByteArray start, read(0, 24));
    // The cipher leaves these bytes of the SQLite header in the clear: page size 4096, file format versions,
    // 32 reserved bytes, three fixed fractions.
    const bool fits = start.size() == 24 && start.mid(16, 2) == QByteArrayView("\x10\x00", 2) &&
                      (start[18] == 1 || start[18] == 2) && (start[19] == 1 || start[19] == 2) &&
                      start.mid(20, 4) == QByteArrayView("\x20\x40\x20\x20", 4) && !start.startsWith("SQLite format 3");
    if (!fits)
        return fail(ErrorKind::NotACaseFile, {}, m_path);
    if (length < pageBytes)
        return fail(ErrorKind::Damaged, {}, m_path);
    return {};
}

Result<QByteArray> StoredFile::salt() const
{
    return read(0, SecretKey::saltBytes);
}

Result<bool> StoredFile::isKey(const SecretKey &key) const
{
    LIAISON_ASSIGN(const qint64 length, size());
    // The first page, and some spread over the file in case that one is damaged.
    const qint64 pages = length / pageBytes;
    for (const qint64 index : {qint64(0), qint64(1), qint64(2), pages / 4, pages / 2, pages * 3 / 4, pages - 1}) {
        if (index < 0 || index >= pages)
            continue;
        LIAISON_ASSIGN(const QByteArray page, read(index * pageBytes, pageBytes));
        if (authenticates(page, static_cast<quint32>(index + 1), key))
            return true;
    }
    const auto log = open(m_path + u"-wal");
    return log && anyFrameAuthenticates(*log, key);
}

Result<bool> StoredFile::fitsWithSalt(const SecretKey &key, const QByteArray &salt) const
{
    LIAISON_ASSIGN(QByteArray page, read(0, pageBytes));
    if (page.size() != pageBytes || salt.size() != SecretKey::saltBytes)
        return false;
    std::copy(salt.begin(), salt.end(), page.begin());
    return authenticates(page, 1, key);
}

Done StoredFile::writeSalt(const QByteArray &salt)
{
    if (m_file->pMethods->xWrite(m_file.get(), salt.constData(), static_cast<int>(salt.size()), 0) != SQLITE_OK ||
        m_file->pMethods->xSync(m_file.get(), SQLITE_SYNC_FULL) != SQLITE_OK)
        return fail(ErrorKind::CannotWrite, {}, m_path);
    return {};
}

Done StoredFile::lockAlone()
{
    for (const int level : {SQLITE_LOCK_SHARED, SQLITE_LOCK_RESERVED, SQLITE_LOCK_EXCLUSIVE}) {
        const int outcome = m_file->pMethods->xLock(m_file.get(), level);
        if (outcome != SQLITE_OK)
            return fail((outcome & 0xff) == SQLITE_BUSY ? ErrorKind::Locked : ErrorKind::CannotWrite, {}, m_path);
    }
    return {};
}

Result<Access> accessTo(const QString &realPath, const StoredFile &file)
{
    if (isWritableFolder(realPath))
        return file.isWritable() ? Access::ReadWrite : Access::ReadOnly;
    if (QFileInfo::exists(realPath + u"-shm"))
        return Access::ReadOnly;
    if (QFileInfo(realPath + u"-wal").size() > 0)
        return fail(ErrorKind::ReadOnly, {}, realPath);
    return Access::Frozen;
}

} // namespace liaison
