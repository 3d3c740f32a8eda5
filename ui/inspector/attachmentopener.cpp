// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/attachmentopener.h"

#include "core/domain/attachment.h"
#include "core/transfer/attachmentfile.h"

#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString folderStem = u"liaison-desk-"_s;

// Memory rather than a disk, where the desktop has a place for that.
QString placeForFolders()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() || !QDir(runtime).exists() ? QDir::tempPath() : runtime;
}

void overwrite(const QString &path)
{
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray zeros(64 * 1024, '\0');
    for (qint64 left = file.size(); left > 0; left -= zeros.size())
        file.write(zeros.constData(), std::min<qint64>(left, zeros.size()));
    file.flush();
}

// Overwrites every file below, then removes all of it.
void wipeFolder(const QString &path)
{
    QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (const QString file = files.next(); !QFileInfo(file).isSymLink())
            overwrite(file);
    }
    QDir(path).removeRecursively();
}

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u"/.lock"_s);
    lock->setStaleLockTime(0); // it holds for as long as its program runs
    return lock;
}

} // namespace

AttachmentOpener::AttachmentOpener(QObject *parent)
    : QObject(parent), m_show([](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); })
{
}

AttachmentOpener::~AttachmentOpener()
{
    wipe();
}

void AttachmentOpener::setShow(std::function<bool(const QString &)> show)
{
    m_show = std::move(show);
}

// Named one by one: a type that nobody thought of is not opened. Pages and drawings that may hold scripts are left out.
bool AttachmentOpener::mayOpen(const QString &mediaType)
{
    static const QStringList types{
        u"text/plain"_s,
        u"text/csv"_s,
        u"application/pdf"_s,
        u"application/rtf"_s,
        u"application/msword"_s,
        u"application/vnd.ms-excel"_s,
        u"application/vnd.ms-powerpoint"_s,
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
        u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
        u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s,
        u"application/vnd.oasis.opendocument.text"_s,
        u"application/vnd.oasis.opendocument.spreadsheet"_s,
        u"application/vnd.oasis.opendocument.presentation"_s,
        u"image/png"_s,
        u"image/jpeg"_s,
        u"image/tiff"_s,
        u"image/gif"_s,
        u"image/bmp"_s,
        u"image/webp"_s,
        u"image/heif"_s,
    };
    return types.contains(mediaType) || mediaType.startsWith("audio/"_L1) || mediaType.startsWith("video/"_L1);
}

Result<QString> AttachmentOpener::open(const QString &name, const QString &mediaType, const QByteArray &content)
{
    if (!mayOpen(mediaType))
        return fail(ErrorKind::OutOfRange, u"media_type"_s, mediaType);
    if (!isFileName(name))
        return fail(ErrorKind::Malformed, u"file_name"_s, name);
    if (!m_folder) // only its owner may look into it
        m_folder = std::make_unique<QTemporaryDir>(QDir(placeForFolders()).filePath(folderStem + u"XXXXXX"_s));
    if (!m_folder->isValid())
        return fail(ErrorKind::CannotWrite, {}, m_folder->path());
    if (!m_lock) {
        m_lock = lockOf(m_folder->path());
        m_lock->tryLock(0);
    }
    // A folder for each: two attachments may have one name.
    const QString folder = QString::number(++m_next);
    if (!QDir(m_folder->path()).mkdir(folder))
        return fail(ErrorKind::CannotWrite, {}, m_folder->path());
    const QString path = m_folder->filePath(folder + u'/' + name);
    LIAISON_TRY(writeNewFile(path, content));
    QFile::setPermissions(path, QFile::ReadOwner); // what is changed there would be lost
    if (!m_show(path))
        return fail(ErrorKind::CannotRead, {}, name);
    return path;
}

void AttachmentOpener::wipe()
{
    if (!m_folder)
        return;
    m_lock.reset();
    wipeFolder(m_folder->path());
    m_folder.reset();
}

void AttachmentOpener::sweep()
{
    QStringList places{placeForFolders(), QDir::tempPath()};
    places.removeDuplicates();
    for (const QString &place : std::as_const(places)) {
        const QFileInfoList folders =
            QDir(place).entryInfoList({folderStem + u"??????"_s}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
        for (const QFileInfo &folder : folders) {
            if (!folder.isWritable() || (folder.permissions() & (QFile::ReadGroup | QFile::ReadOther)))
                continue;
            const auto lock = lockOf(folder.filePath());
            if (!lock->tryLock(0))
                continue;
            wipeFolder(folder.filePath());
            lock->unlock();
        }
    }
}

} // namespace liaison
