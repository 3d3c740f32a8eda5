// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tableexport.h"

#include "core/database/connection.h"
#include "core/database/transaction.h"
#include "core/listing/markings.h"
#include "core/transfer/csvwriter.h"
#include "core/transfer/recordtable.h"
#include "core/transfer/sheetwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Where the rows go.
struct RowsOut
{
    std::function<Done()> begin;
    TakeRecord take;
    std::function<Done()> finish;
};

RowsOut asCsv(const QString &kind, const std::shared_ptr<CsvWriter> &writer)
{
    return {[=] { return writer->write(tableColumns(kind)); },
            [=](const QString &, const QJsonObject &json) { return writer->write(tableRow(kind, json)); },
            [] { return Done(); }};
}

RowsOut asWorkbook(const QString &kind, const std::shared_ptr<SheetWriter> &writer)
{
    const auto begin = [=] {
        const QStringList heads = sheetColumns(kind);
        QList<SheetCell::Type> types;
        for (const QString &head : heads)
            types.append(sheetColumnType(kind, head));
        return writer->begin(kind, heads, types);
    };
    return {begin,
            [=](const QString &ref, const QJsonObject &json) { return writer->write(ref, sheetRow(kind, json)); },
            [=] { return writer->finish(); }};
}

Result<RowsOut> rowsInto(QFile &out, const QString &kind, const QString &target)
{
    if (isWorkbook(target)) {
        LIAISON_ASSIGN(auto writer, SheetWriter::create(out.fileName(), target));
        return asWorkbook(kind, std::move(writer));
    }
    const auto writer = std::make_shared<CsvWriter>(out);
    writer->setName(target);
    return asCsv(kind, writer);
}

// Of one state of the file: what is in the table, and how strictly that is marked.
Result<qint64> writeTable(Connection &connection, const RecordFilter &filter, const RowsOut &out, Outgoing &what,
                          const Progress &progress)
{
    LIAISON_ASSIGN(const auto snapshot, Transaction::beginReading(connection));
    LIAISON_ASSIGN(const qint64 total, RecordList(connection).count(filter));
    LIAISON_ASSIGN(what.marking, markingOf(connection, filter));
    LIAISON_TRY(mayLeave(what));
    if (what.medium == "xlsx"_L1 && total >= mostSheetRows)
        return fail(ErrorKind::TooLarge, u"sheet_rows"_s, QString::number(mostSheetRows - 1));
    LIAISON_TRY(out.begin());
    qint64 rows = 0;
    LIAISON_TRY(forEachRecord(connection, filter, [&](const QString &ref, const QJsonObject &json) -> Done {
        if (progress && !progress(rows, total))
            return fail(ErrorKind::Cancelled);
        ++rows;
        return out.take(ref, json);
    }));
    LIAISON_TRY(out.finish());
    return rows;
}

} // namespace

QJsonObject filterDetails(const RecordFilter &filter)
{
    QJsonObject details;
    if (filter.period)
        details.insert(u"period"_s, periodText(*filter.period));
    QJsonObject where;
    for (const FieldCondition &condition : filter.where) {
        QJsonArray values = where.value(condition.field).toArray();
        values.append(condition.value);
        where.insert(condition.field, values);
    }
    if (!where.isEmpty())
        details.insert(u"where"_s, where);
    if (!filter.search.isEmpty())
        details.insert(u"search"_s, filter.search);
    return details;
}

bool isWorkbook(const QString &target)
{
    return target.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
}

Result<qint64> exportTable(CaseFile &file, const RecordFilter &filter, const QString &target, const Author &author,
                           const Progress &progress, const QString &recipient, Gate::Existing existing)
{
    LIAISON_ASSIGN(Connection * connection, file.connection());
    // An unknown field, and a missing reason, show before a file is begun.
    LIAISON_TRY(RecordList(*connection).list(filter, {}, {}, nullptr, 1));
    Outgoing what;
    what.kind = filter.kind;
    what.ref = QFileInfo(target).fileName();
    what.medium = isWorkbook(target) ? u"xlsx"_s : u"csv"_s;
    what.recipient = recipient;
    what.details = filterDetails(filter);
    what.author = author;
    qint64 rows = 0;
    const auto fill = [&](QFile &out) -> Done {
        LIAISON_ASSIGN(const RowsOut into, rowsInto(out, filter.kind, target));
        LIAISON_ASSIGN(rows, writeTable(*connection, filter, into, what, progress));
        what.details.insert(u"rows"_s, rows);
        return {};
    };
    LIAISON_TRY(Gate(*connection).send(what, target, existing, fill));
    return rows;
}

} // namespace liaison
