// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachmentstore.h"

#include "core/storage/attachedto.h"
#include "core/storage/query.h"
#include "core/storage/settingstore.h"

#include <QCryptographicHash>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString contentDigest(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

AttachmentStore::AttachmentStore(Connection &connection) : NounStore(connection, u"attachment"_s) {}

Result<Attachment> AttachmentStore::attach(const Attachment &attachment, const QByteArray &content,
                                           const Author &author)
{
    if (content.isEmpty())
        return fail(ErrorKind::Required, u"content"_s, attachment.name);
    LIAISON_ASSIGN(const qint64 limit, SettingStore(connection()).attachmentLimit());
    if (content.size() > limit)
        return fail(ErrorKind::TooLong, u"size"_s, QString::number(limit));
    Attachment whole = attachment;
    whole.size = content.size();
    whole.sha256 = contentDigest(content);
    whole.type = QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, content).name();
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection()));
    Query put(connection(), u"INSERT OR IGNORE INTO attachment_content (sha256, content) "
                            "VALUES (:sha256, :content)"_s);
    LIAISON_TRY(put.bind(u":sha256"_s, whole.sha256).bind(u":content"_s, content).run());
    LIAISON_ASSIGN(Attachment saved, save(whole, author));
    LIAISON_TRY(transaction.commit());
    return saved;
}

Result<QByteArray> AttachmentStore::content(qint64 id)
{
    LIAISON_ASSIGN(const Attachment attachment, read(id));
    Query rows(connection(), u"SELECT content FROM attachment_content WHERE sha256 = :sha256"_s);
    LIAISON_TRY(rows.bind(u":sha256"_s, attachment.sha256).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::Damaged, {}, attachment.name);
    }
    QByteArray content = rows.bytes(0);
    if (contentDigest(content) != attachment.sha256)
        return fail(ErrorKind::Damaged, {}, attachment.name);
    return content;
}

Done AttachmentStore::purge(Connection &connection)
{
    return execute(connection, u"DELETE FROM attachment_content WHERE sha256 NOT IN (SELECT sha256 FROM attachment)"_s);
}

Result<Attachment> AttachmentStore::read(qint64 id)
{
    Query rows(connection(), u"SELECT t.id, t.revision, t.uid, t.ref, t.file_name, t.media_type, t.size, t.sha256, "
                             "t.note, t.attached_kind, t.attached_id FROM attachment AS t WHERE t.id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"attachment"_s, QString::number(id));
    }
    Attachment attachment;
    int column = 0;
    attachment.id = {rows.integer(column++)};
    attachment.revision = rows.integer(column++);
    attachment.uid = rows.text(column++);
    attachment.ref = rows.text(column++);
    attachment.name = rows.text(column++);
    attachment.type = rows.text(column++);
    attachment.size = rows.integer(column++);
    attachment.sha256 = rows.text(column++);
    attachment.note = rows.text(column++);
    const AttachedTo target{int(rows.integer(column)), rows.integer(column + 1)};
    LIAISON_ASSIGN(attachment.attachedTo, nameOf(connection(), target));
    return attachment;
}

// Size and type follow from the content: a form cannot say anything else of it.
Result<ColumnValues> AttachmentStore::columns(Attachment &record)
{
    LIAISON_ASSIGN(const AttachedTo target, targetOf(connection(), record.attachedTo, {u"attachment"_s}));
    Query rows(connection(), u"SELECT length(content) FROM attachment_content WHERE sha256 = :sha256"_s);
    LIAISON_TRY(rows.bind(u":sha256"_s, record.sha256).run());
    if (rows.next())
        record.size = rows.integer(0);
    else
        return fail(ErrorKind::UnknownCode, u"sha256"_s, record.sha256);
    LIAISON_TRY(rows.end());
    return ColumnValues{{u"ref"_s, record.ref},         {u"attached_kind"_s, target.number},
                        {u"attached_id"_s, target.id},  {u"file_name"_s, record.name},
                        {u"media_type"_s, record.type}, {u"size"_s, record.size},
                        {u"sha256"_s, record.sha256},   {u"note"_s, record.note}};
}

QString AttachmentStore::refOf(const Attachment &record) const
{
    return record.ref;
}

void AttachmentStore::giveRef(Attachment &record, const QString &ref) const
{
    record.ref = ref;
}

QStringList AttachmentStore::searchTexts(const Attachment &record) const
{
    return {record.name, record.note, record.attachedTo.ref};
}

QJsonObject AttachmentStore::json(const Attachment &record, const JsonContext &) const
{
    return record.toJson();
}

} // namespace liaison
