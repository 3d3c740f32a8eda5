// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/seenheads.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace liaison::seenheads {

namespace {

QString placeOf(const QString &identity)
{
    return u"seen/"_s + identity;
}

} // namespace

JournalHead last(const QString &identity)
{
    if (identity.isEmpty())
        return {};
    const QStringList parts = QSettings().value(placeOf(identity)).toString().split(u' ');
    JournalHead head = JournalHead::fromText(parts.value(0)).value_or(JournalHead());
    head.at = QDateTime::fromString(parts.value(1), Qt::ISODateWithMs);
    return head;
}

void note(const QString &identity, const JournalHead &head)
{
    if (!identity.isEmpty() && !head.isNull())
        QSettings().setValue(placeOf(identity), QString(head.text() + u' ' + head.at.toString(Qt::ISODateWithMs)));
}

Result<Errors> against(Connection &connection, const CheckReport &report)
{
    const JournalHead seen = last(report.identity);
    if (seen.isNull())
        return Errors();
    LIAISON_ASSIGN(const bool held, holdsHead(connection, seen));
    return held ? Errors()
                : Errors{{ErrorKind::Damaged, u"seen"_s, seen.text() + u' ' + seen.at.toString(Qt::ISODate)}};
}

} // namespace liaison::seenheads
