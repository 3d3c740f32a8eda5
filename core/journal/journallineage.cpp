// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journallineage.h"

#include "core/database/query.h"
#include "core/journal/journalhead.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace liaison {

Result<QString> journalLineage(Connection &connection)
{
    LIAISON_ASSIGN(const QString identity, journalIdentity(connection));
    Query rows(connection, u"SELECT hash FROM journal WHERE action = 'restore' ORDER BY id DESC LIMIT 1"_s);
    LIAISON_TRY(rows.run());
    const QByteArray restore = rows.next() ? rows.bytes(0) : QByteArray();
    LIAISON_TRY(rows.end());
    if (restore.isEmpty())
        return identity;
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray(identity.toLatin1() + restore), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(identity.size()));
}

} // namespace liaison
