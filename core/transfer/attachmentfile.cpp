// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/attachmentfile.h"

#include "core/journal/gate.h"
#include "core/journal/settingstore.h"
#include "core/listing/markings.h"
#include "core/storage/attachmentstore.h"

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
                      const QString &recipient)
{
    AttachmentStore store(connection);
    LIAISON_ASSIGN(const Attachment attachment, store.find(id));
    LIAISON_ASSIGN(const QByteArray content, store.content(id));
    Outgoing what;
    what.kind = u"attachment"_s;
    what.record = id;
    what.ref = attachment.ref;
    LIAISON_ASSIGN(what.marking, markingOf(connection, u"attachment"_s, {id}));
    what.medium = u"file"_s;
    what.recipient = recipient;
    what.details = QJsonObject{{u"attached_to"_s, attachment.attachedTo.text()}};
    what.author = author;
    LIAISON_TRY(Gate(connection).send(what, target, Gate::Existing::Refuse, content));
    return {};
}

} // namespace liaison
