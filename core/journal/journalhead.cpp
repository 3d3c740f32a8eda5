// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalhead.h"

#include "core/database/query.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype shortDigits = 32;
constexpr qsizetype identityBytes = 16;

} // namespace

QString JournalHead::text() const
{
    return QString::number(number) + u':' + sha256;
}

QString JournalHead::shortText() const
{
    return QString::number(number) + u':' + sha256.left(shortDigits);
}

std::optional<JournalHead> JournalHead::fromText(const QString &text)
{
    static const QRegularExpression json(u"^([1-9][0-9]{0,17}):([0-9a-f]{16,64})$"_s);
    const auto match = json.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    return JournalHead{match.captured(1).toLongLong(), {}, match.captured(2)};
}

Result<JournalHead> journalHead(Connection &connection)
{
    Query rows(connection, u"SELECT id, at, hash FROM journal ORDER BY id DESC LIMIT 1"_s);
    LIAISON_TRY(rows.run());
    JournalHead head;
    if (rows.next()) {
        head.number = rows.integer(0);
        head.at = QDateTime::fromString(rows.text(1), Qt::ISODateWithMs);
        head.sha256 = QString::fromLatin1(rows.bytes(2).toHex());
    }
    LIAISON_TRY(rows.end());
    return head;
}

Result<bool> holdsHead(Connection &connection, const JournalHead &head)
{
    Query rows(connection, u"SELECT hash FROM journal WHERE id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, head.number).run());
    const bool held = rows.next() && QString::fromLatin1(rows.bytes(0).toHex()).startsWith(head.sha256);
    LIAISON_TRY(rows.end());
    return held;
}

Result<QString> journalIdentity(Connection &connection)
{
    Query rows(connection, u"SELECT hash FROM journal WHERE id = 1"_s);
    LIAISON_TRY(rows.run());
    QString identity;
    if (rows.next()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData("Liaison Desk, head of the journal");
        hash.addData(rows.bytes(0));
        const QByteArray digest = hash.result();
        identity = QString::fromLatin1(digest.left(identityBytes).toHex());
    }
    LIAISON_TRY(rows.end());
    return identity;
}

} // namespace liaison
