// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/seenheads.h"

#include "core/journal/journallineage.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace liaison::seenheads {

namespace {

QString keyOf(const QString &mark)
{
    return u"seen/"_s + mark;
}

JournalHead kept(const QString &mark)
{
    const QStringList parts = QSettings().value(keyOf(mark)).toString().split(u' ');
    JournalHead head = JournalHead::fromText(parts.value(0)).value_or(JournalHead());
    head.at = QDateTime::fromString(parts.value(1), Qt::ISODateWithMs);
    return head;
}

} // namespace

Result<Marks> marksOf(Connection &connection, const QString &path)
{
    Marks marks;
    LIAISON_ASSIGN(marks.lineage, journalLineage(connection));
    LIAISON_ASSIGN(const QString identity, journalIdentity(connection));
    if (identity.isEmpty())
        return marks;
    const QString real = QFileInfo(path).canonicalFilePath(); // a bureau has none
    const QByteArray place = identity.toLatin1() + '@' + (real.isEmpty() ? path : real).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(place, QCryptographicHash::Sha256);
    marks.place = QString::fromLatin1(digest.toHex().left(identity.size()));
    return marks;
}

Result<Seen> last(Connection &connection, const Marks &marks)
{
    Seen seen;
    for (const QString &mark : {marks.place, marks.lineage}) {
        if (seen.head.isNull() && !mark.isEmpty())
            seen.head = kept(mark);
    }
    if (!seen.head.isNull()) {
        LIAISON_ASSIGN(seen.goesOn, holdsHead(connection, seen.head));
    }
    return seen;
}

void note(const Marks &marks, const JournalHead &head)
{
    for (const QString &mark : {marks.place, marks.lineage}) {
        if (!mark.isEmpty() && !head.isNull())
            QSettings().setValue(keyOf(mark), QString(head.text() + u' ' + head.at.toString(Qt::ISODateWithMs)));
    }
}

Result<Errors> against(Connection &connection, const Marks &marks)
{
    LIAISON_ASSIGN(const Seen seen, last(connection, marks));
    return seen.goesOn
               ? Errors()
               : Errors{{ErrorKind::Damaged, u"seen"_s, seen.head.text() + u' ' + seen.head.at.toString(Qt::ISODate)}};
}

} // namespace liaison::seenheads
