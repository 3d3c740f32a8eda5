// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachmentstore.h"

#include "core/database/query.h"
#include "core/journal/settingstore.h"
#include "core/storage/attachedto.h"

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

// Size and type follow from the content: nobody can say anything else of it.
Result<ColumnValues> AttachmentStore::columns(Attachment &record)
{
    LIAISON_ASSIGN(ColumnValues columns, NounStore::columns(record));
    Query rows(connection(), u"SELECT length(content) FROM attachment_content WHERE sha256 = :sha256"_s);
    LIAISON_TRY(rows.bind(u":sha256"_s, record.sha256).run());
    if (!rows.next())
        return fail(ErrorKind::UnknownCode, u"sha256"_s, record.sha256);
    for (auto &[name, value] : columns) {
        if (name == "size"_L1)
            value = rows.integer(0);
    }
    LIAISON_TRY(rows.end());
    return columns;
}

} // namespace liaison
