// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/check/contentchecks.h"
#include "core/database/query.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Done findAttachments(CheckRun &run, const QString &sha256)
{
    Query rows(run.connection(), u"SELECT ref || ', ' || file_name FROM attachment WHERE sha256 = :sha256"_s);
    LIAISON_TRY(rows.bind(u":sha256"_s, sha256).run());
    while (rows.next())
        run.find(u"attachment"_s, rows.text(0));
    return rows.end();
}

} // namespace

Done checkAttachments(CheckRun &run)
{
    QStringList digests;
    Query contents(run.connection(), u"SELECT sha256 FROM attachment_content"_s);
    LIAISON_TRY(contents.run());
    while (contents.next())
        digests.append(contents.text(0));
    LIAISON_TRY(contents.end());
    for (const QString &digest : std::as_const(digests)) {
        LIAISON_TRY(run.proceed());
        Query content(run.connection(), u"SELECT content FROM attachment_content WHERE sha256 = :sha256"_s);
        LIAISON_TRY(content.bind(u":sha256"_s, digest).run());
        const QByteArray bytes = content.next() ? content.bytes(0) : QByteArray();
        LIAISON_TRY(content.end());
        if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != digest)
            LIAISON_TRY(findAttachments(run, digest));
    }
    Query missing(run.connection(), u"SELECT ref || ', ' || file_name FROM attachment WHERE sha256 NOT IN "
                                    "(SELECT sha256 FROM attachment_content)"_s);
    LIAISON_TRY(missing.run());
    while (missing.next())
        run.find(u"attachment"_s, missing.text(0));
    return missing.end();
}

} // namespace liaison
