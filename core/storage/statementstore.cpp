// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statementstore.h"

#include "core/storage/query.h"
#include "core/storage/settingstore.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QVariant countColumn(const std::optional<qint64> &count)
{
    return count ? QVariant(*count) : QVariant();
}

std::optional<qint64> countFrom(const Query &rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(rows.integer(column));
}

} // namespace

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

Result<Statement> StatementStore::read(qint64 id)
{
    Query rows(connection(),
               u"SELECT s.id, s.revision, s.uid, s.ref, a.code, s.date_from, s.date_to, s.stated_on, s.sent, "
               "s.received, s.mutual, s.tlp, s.note, s.illustrative FROM statement AS s "
               "JOIN agency AS a ON a.id = s.agency WHERE s.id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"statement"_s, QString::number(id));
    }
    Statement record;
    record.id = {rows.integer(0)};
    record.revision = rows.integer(1);
    record.uid = rows.text(2);
    record.ref = rows.text(3);
    record.agency = rows.text(4);
    record.period = {rows.date(5), rows.date(6)};
    record.date = rows.date(7);
    record.sent = countFrom(rows, 8);
    record.received = countFrom(rows, 9);
    record.mutual = countFrom(rows, 10);
    record.tlp = rows.text(11);
    record.note = rows.text(12);
    record.illustrative = rows.integer(13) != 0;
    LIAISON_ASSIGN(record.addressee, SettingStore(connection()).homeAgency());
    LIAISON_ASSIGN(record.entries, entries(id));
    return record;
}

Result<QList<StatementEntry>> StatementStore::entries(qint64 id)
{
    Query lines(connection(), u"SELECT ref, addressee_ref, date_from, date_to, direction, mode, pieces, subject "
                              "FROM statement_entry WHERE statement = :id ORDER BY line"_s);
    LIAISON_TRY(lines.bind(u":id"_s, id).run());
    QList<StatementEntry> entries;
    while (lines.next()) {
        StatementEntry entry;
        entry.ref = lines.text(0);
        entry.addresseeRef = lines.text(1);
        entry.date = {lines.date(2), lines.date(3)};
        entry.direction = lines.text(4);
        entry.mode = lines.text(5);
        entry.pieces = lines.integer(6);
        entry.subject = lines.text(7);
        entries.append(entry);
    }
    LIAISON_TRY(lines.end());
    return entries;
}

Result<ColumnValues> StatementStore::columns(Statement &record)
{
    LIAISON_ASSIGN(const QVariant agency, reference(u"agency"_s, u"agency"_s, record.agency));
    LIAISON_ASSIGN(const QVariant addressee, reference(u"addressee"_s, u"agency"_s, record.addressee));
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
    return ColumnValues{{u"ref"_s, record.ref},
                        {u"agency"_s, agency},
                        {u"date_from"_s, dayJson(record.period.first).toVariant()},
                        {u"date_to"_s, dayJson(record.period.last).toVariant()},
                        {u"stated_on"_s, dayJson(record.date).toVariant()},
                        {u"sent"_s, countColumn(record.sent)},
                        {u"received"_s, countColumn(record.received)},
                        {u"mutual"_s, countColumn(record.mutual)},
                        {u"tlp"_s, record.tlp},
                        {u"note"_s, record.note},
                        {u"illustrative"_s, record.illustrative ? 1 : 0}};
}

Done StatementStore::writeParts(qint64 id, const Statement &record)
{
    Query clear(connection(), u"DELETE FROM statement_entry WHERE statement = :id"_s);
    LIAISON_TRY(clear.bind(u":id"_s, id).run());
    for (qsizetype i = 0; i < record.entries.size(); ++i) {
        const StatementEntry &entry = record.entries.at(i);
        Query add(connection(),
                  u"INSERT INTO statement_entry (statement, line, ref, addressee_ref, date_from, date_to, "
                  "direction, mode, pieces, subject) VALUES (:id, :line, :ref, :addressee_ref, :first, :last, "
                  ":direction, :mode, :pieces, :subject)"_s);
        add.bind(u":id"_s, id)
            .bind(u":line"_s, i + 1)
            .bind(u":ref"_s, entry.ref)
            .bind(u":addressee_ref"_s, entry.addresseeRef)
            .bind(u":first"_s, dayJson(entry.date.first).toVariant())
            .bind(u":last"_s, dayJson(entry.date.last).toVariant())
            .bind(u":direction"_s, entry.direction)
            .bind(u":mode"_s, textOrNull(entry.mode).toVariant())
            .bind(u":pieces"_s, entry.pieces)
            .bind(u":subject"_s, entry.subject);
        LIAISON_TRY(add.run());
    }
    return {};
}

QString StatementStore::refOf(const Statement &record) const
{
    return record.ref;
}

void StatementStore::giveRef(Statement &record, const QString &ref) const
{
    record.ref = ref;
}

int StatementStore::yearOf(const Statement &record) const
{
    return record.period.first.year();
}

QStringList StatementStore::searchTexts(const Statement &record) const
{
    QStringList texts{record.agency, record.note};
    for (const StatementEntry &entry : record.entries)
        texts.append(QString(entry.ref + u' ' + entry.subject).simplified());
    return texts;
}

QJsonObject StatementStore::json(const Statement &record, const JsonContext &context) const
{
    return record.toJson(context.programmeFirstMonth);
}

} // namespace liaison
