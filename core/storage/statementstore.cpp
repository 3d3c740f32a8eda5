// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statementstore.h"

#include "core/database/query.h"
#include "core/journal/settingstore.h"

using namespace Qt::StringLiterals;

namespace liaison {

StatementStore::StatementStore(Connection &connection) : NounStore(connection, u"statement"_s) {}

Result<std::optional<qint64>> StatementStore::idFor(const QString &agency, const QDate &month)
{
    Query rows(connection(), u"SELECT s.id FROM statement AS s JOIN agency AS a ON a.id = s.agency "
                             "WHERE a.code = :agency AND s.date_from = :month"_s);
    LIAISON_TRY(rows.bind(u":agency"_s, agency).bind(u":month"_s, month.toString(Qt::ISODate)).run());
    if (rows.next())
        return std::optional(rows.integer(0));
    LIAISON_TRY(rows.end());
    return std::optional<qint64>();
}

Result<ColumnValues> StatementStore::columns(Statement &record)
{
    LIAISON_ASSIGN(const ColumnValues columns, NounStore::columns(record));
    const bool known = !hasUnknown();
    LIAISON_ASSIGN(const QVariant addressee, reference(u"addressee"_s, u"agency"_s, record.addressee));
    if (!known || hasUnknown())
        return columns;
    LIAISON_ASSIGN(const QVariant agency, reference(u"agency"_s, u"agency"_s, record.agency));
    LIAISON_ASSIGN(const QString homeCode, SettingStore(connection()).homeAgency());
    LIAISON_ASSIGN(const QVariant home, reference(u"addressee"_s, u"agency"_s, homeCode));
    if (!home.isNull() && !addressee.isNull() && addressee != home)
        return fail(ErrorKind::Mismatch, u"addressee"_s, record.addressee);
    if (!home.isNull() && agency == home)
        return fail(ErrorKind::Mismatch, u"agency"_s, record.agency);
    if (!agency.isNull() && !record.period.isNull()) {
        Query other(connection(), u"SELECT ref FROM statement WHERE agency = :agency AND date_from = :month "
                                  "AND id <> :id"_s);
        LIAISON_TRY(other.bind(u":agency"_s, agency)
                        .bind(u":month"_s, record.period.first.toString(Qt::ISODate))
                        .bind(u":id"_s, record.id.value)
                        .run());
        if (other.next())
            return fail(ErrorKind::AlreadyStated, u"period"_s, other.text(0));
        LIAISON_TRY(other.end());
    }
    return columns;
}

Done StatementStore::readParts(QList<Statement> &records)
{
    LIAISON_ASSIGN(const QString home, SettingStore(connection()).homeAgency());
    for (Statement &record : records)
        record.addressee = home;
    return NounStore::readParts(records);
}

QStringList StatementStore::searchTexts(const Statement &record) const
{
    QStringList texts = NounStore::searchTexts(record);
    for (const StatementEntry &entry : record.entries)
        texts.append(QString(entry.ref + u' ' + entry.subject).simplified());
    return texts;
}

} // namespace liaison
