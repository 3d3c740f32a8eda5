// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/monthclosestore.h"

#include "core/base/clock.h"
#include "core/storage/foureyes.h"
#include "core/storage/officerstore.h"
#include "core/storage/query.h"
#include "core/storage/reconciliationsource.h"
#include "core/storage/signing.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liaison {

MonthCloseStore::MonthCloseStore(Connection &connection) : NounStore(connection, u"monthclose"_s) {}

Result<MonthClose> MonthCloseStore::readWhere(const QString &condition, qint64 value)
{
    Query rows(connection(),
               u"SELECT m.id, m.revision, m.uid, m.ref, s.ref, a.code, s.date_from, s.date_to, p.ref, m.signed_on, "
               "m.note, m.lines, m.illustrative FROM monthclose AS m JOIN statement AS s ON s.id = m.statement "
               "JOIN agency AS a ON a.id = s.agency JOIN officer AS p ON p.id = m.officer WHERE "_s +
                   condition + u" = :value"_s);
    LIAISON_TRY(rows.bind(u":value"_s, value).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"monthclose"_s, QString::number(value));
    }
    MonthClose close;
    close.id = {rows.integer(0)};
    close.revision = rows.integer(1);
    close.uid = rows.text(2);
    close.ref = rows.text(3);
    close.statement = rows.text(4);
    close.agency = rows.text(5);
    close.period = {rows.date(6), rows.date(7)};
    close.officer = rows.text(8);
    close.date = rows.date(9);
    close.note = rows.text(10);
    Errors errors;
    close.lines = signedLinesFromJson(QJsonDocument::fromJson(rows.text(11).toUtf8()).array(), JsonContext(), errors);
    if (!errors.isEmpty())
        return fail(ErrorKind::Damaged, {}, close.ref);
    close.illustrative = rows.integer(12) != 0;
    return close;
}

Result<MonthClose> MonthCloseStore::read(qint64 id)
{
    return readWhere(u"m.id"_s, id);
}

Result<std::optional<MonthClose>> MonthCloseStore::ofStatement(qint64 statement)
{
    auto close = readWhere(u"m.statement"_s, statement);
    if (close)
        return std::optional(*close);
    if (close.error().kind == ErrorKind::NotFound)
        return std::optional<MonthClose>();
    return fail(close.error());
}

Result<MonthClose> MonthCloseStore::sign(const QString &statement, const QString &officer, const Author &author)
{
    MonthClose close;
    LIAISON_ASSIGN(const qint64 id, RecordStore::of(connection(), u"statement"_s)->idOf(statement));
    LIAISON_ASSIGN(const auto before, ofStatement(id));
    if (before)
        close = *before;
    close.statement = statement;
    close.officer = officer;
    close.date = {};
    close.lines.clear();
    auto saved = save(close, author);
    // Whoever is signed in without being in the Directory is no supervisor either.
    if (!saved && saved.error().kind == ErrorKind::UnknownCode && saved.error().field == "officer"_L1)
        return fail(ErrorKind::NotPermitted, u"officer"_s, officer);
    return saved;
}

Done MonthCloseStore::permit(const StoredRecord *before, const StoredRecord *after, const Author &author)
{
    LIAISON_TRY(NounStore::permit(before, after, author));
    if (author.undoes) // it was that officer's own change, and permitted
        return {};
    LIAISON_ASSIGN(const Officer supervisor, OfficerStore(connection()).supervisor(u"officer"_s, author.officer));
    if (!after)
        return {};
    if (after->json.value(u"officer"_s).toString() != supervisor.ref)
        return fail(ErrorKind::NotPermitted, u"officer"_s, author.officer);
    LIAISON_TRY(requireOtherEyes(connection(), after->json.value(u"statement"_s).toString(), supervisor));
    if (after->json.value(u"illustrative"_s).toBool()) // shows how it looks on a day of the sample
        return {};
    return requireDayOfSigning(u"date"_s, before, after);
}

Result<ColumnValues> MonthCloseStore::columns(MonthClose &record)
{
    LIAISON_ASSIGN(const QVariant statement, reference(u"statement"_s, u"statement"_s, record.statement));
    LIAISON_ASSIGN(const QVariant officer, reference(u"officer"_s, u"officer"_s, record.officer));
    if (!officer.isNull())
        LIAISON_TRY(OfficerStore(connection()).supervisor(u"officer"_s, record.officer));
    if (!statement.isNull() && !officer.isNull()) {
        Query other(connection(), u"SELECT ref FROM monthclose WHERE statement = :statement AND id <> :id"_s);
        LIAISON_TRY(other.bind(u":statement"_s, statement).bind(u":id"_s, record.id.value).run());
        if (other.next())
            return fail(ErrorKind::Duplicate, u"statement"_s, other.text(0));
        LIAISON_TRY(other.end());
        LIAISON_ASSIGN(const ReconciliationInput input, reconciliationInput(connection(), statement.toLongLong()));
        if (const int open = reconcile(input).open(); open > 0)
            return fail(ErrorKind::Unexplained, u"statement"_s, QString::number(open));
        if (record.lines.isEmpty())
            record.lines = signedLines(input);
    }
    if (!record.date.isValid())
        record.date = Clock::today();
    return ColumnValues{
        {u"ref"_s, record.ref},
        {u"statement"_s, statement},
        {u"officer"_s, officer},
        {u"signed_on"_s, dayJson(record.date).toVariant()},
        {u"note"_s, record.note},
        {u"lines"_s, QString::fromUtf8(QJsonDocument(signedLinesJson(record.lines)).toJson(QJsonDocument::Compact))},
        {u"illustrative"_s, record.illustrative ? 1 : 0}};
}

QString MonthCloseStore::refOf(const MonthClose &record) const
{
    return record.ref;
}

void MonthCloseStore::giveRef(MonthClose &record, const QString &ref) const
{
    record.ref = ref;
}

int MonthCloseStore::yearOf(const MonthClose &record) const
{
    return record.date.isValid() ? record.date.year() : Clock::today().year();
}

QStringList MonthCloseStore::searchTexts(const MonthClose &record) const
{
    return {record.agency, record.statement, record.officer, record.note};
}

QJsonObject MonthCloseStore::json(const MonthClose &record, const JsonContext &context) const
{
    return record.toJson(context.programmeFirstMonth);
}

} // namespace liaison
