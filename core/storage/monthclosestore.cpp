// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/monthclosestore.h"

#include "core/base/clock.h"
#include "core/database/query.h"
#include "core/storage/foureyes.h"
#include "core/storage/officerstore.h"
#include "core/storage/reconciliationsource.h"
#include "core/storage/signing.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liaison {

MonthCloseStore::MonthCloseStore(Connection &connection) : NounStore(connection, u"monthclose"_s) {}

Result<MonthClose> MonthCloseStore::sign(const QString &statement, const QString &officer, const Author &author)
{
    LIAISON_ASSIGN(const qint64 id, RecordStore::of(connection(), u"statement"_s)->idOf(statement));
    LIAISON_ASSIGN(const auto before, ofStatements({id}));
    MonthClose close = before.value(0);
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
    (void)takeUnknown(); // told again by what follows
    LIAISON_ASSIGN(ColumnValues columns, NounStore::columns(record));
    columns.append(
        {u"lines"_s, QString::fromUtf8(QJsonDocument(signedLinesJson(record.lines)).toJson(QJsonDocument::Compact))});
    return columns;
}

Done MonthCloseStore::readParts(QList<MonthClose> &records)
{
    const QHash<qint64, MonthClose *> byId = placesById(records);
    Query rows(connection(), u"SELECT m.id, a.code, s.date_from, s.date_to, m.lines FROM monthclose AS m "
                             "JOIN statement AS s ON s.id = m.statement JOIN agency AS a ON a.id = s.agency "
                             "WHERE m.id IN (SELECT value FROM json_each(:ids))"_s);
    Errors errors;
    LIAISON_TRY(rows.bind(u":ids"_s, idsColumn(byId.keys())).forEach([&](const Query &row) {
        MonthClose &record = *byId.value(row.integer(0));
        record.agency = row.text(1);
        record.period = {row.date(2), row.date(3)};
        const qsizetype before = errors.size();
        record.lines =
            signedLinesFromJson(QJsonDocument::fromJson(row.text(4).toUtf8()).array(), JsonContext(), errors);
        if (errors.size() > before)
            errors = {Error{ErrorKind::Damaged, {}, record.ref}};
    }));
    if (!errors.isEmpty())
        return fail(errors.first());
    return {};
}

Result<QList<MonthClose>> MonthCloseStore::ofStatements(const QList<qint64> &statements)
{
    Query ids(connection(),
              u"SELECT id FROM monthclose WHERE statement IN (SELECT value FROM json_each(:statements))"_s);
    return list(ids.bind(u":statements"_s, idsColumn(statements)));
}

int MonthCloseStore::yearOf(const MonthClose &record) const
{
    return record.date.isValid() ? record.date.year() : Clock::today().year();
}

} // namespace liaison
