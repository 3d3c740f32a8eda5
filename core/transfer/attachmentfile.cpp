// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/attachmentfile.h"

#include "core/storage/attachmentstore.h"
#include "core/storage/settingstore.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

Result<Attachment> attachFile(Connection &connection, const RecordName &to, const QString &path, const QString &name,
                              const QString &note, const Author &author)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NoSuchFile, {}, path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) // a pipe or a device might never end
        return fail(ErrorKind::CannotRead, {}, path);
    LIAISON_ASSIGN(const qint64 limit, SettingStore(connection).attachmentLimit());
    // One byte more than there may be shows a file that is too large, or that grew meanwhile.
    const QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::CannotRead, {}, path);
    Attachment attachment;
    attachment.attachedTo = to;
    attachment.name = name.isEmpty() ? info.fileName() : name;
    attachment.note = note;
    return AttachmentStore(connection).attach(attachment, content, author);
}

Done writeNewFile(const QString &target, const QByteArray &content)
{
    if (QFileInfo::exists(target))
        return fail(ErrorKind::AlreadyExists, {}, target);
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::CannotWrite, {}, target);
    if (file.write(content) == content.size() && file.flush())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    file.close();
    QFile::remove(target);
    return fail(full ? ErrorKind::DiskFull : ErrorKind::CannotWrite, {}, target);
}

Done exportAttachment(Connection &connection, qint64 id, const QString &target, const Author &author,
                      bool readOnlyCaseFile)
{
    AttachmentStore store(connection);
    LIAISON_ASSIGN(const Attachment attachment, store.find(id));
    LIAISON_ASSIGN(const QByteArray content, store.content(id));
    LIAISON_TRY(writeNewFile(target, content));
    if (readOnlyCaseFile)
        return {};
    JournalEntry entry;
    entry.officer = author.officer;
    entry.reason = author.reason;
    entry.action = u"export"_s;
    entry.kind = u"attachment"_s;
    entry.record = id;
    entry.ref = attachment.ref;
    entry.after = QJsonObject{{u"file"_s, QFileInfo(target).fileName()}, {u"sha256"_s, attachment.sha256}};
    LIAISON_TRY(Journal(connection).append(entry));
    return {};
}

} // namespace liaison
