// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tableexport.h"

#include "core/database/connection.h"
#include "core/database/transaction.h"
#include "core/listing/markings.h"
#include "core/transfer/csvwriter.h"
#include "core/transfer/recordtable.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Of one state of the file: what is in the table, and how strictly that is marked.
Result<qint64> writeTable(Connection &connection, const RecordFilter &filter, CsvWriter &writer, Outgoing &what,
                          const Progress &progress)
{
    LIAISON_ASSIGN(const auto snapshot, Transaction::beginReading(connection));
    LIAISON_ASSIGN(const qint64 total, RecordList(connection).count(filter));
    LIAISON_ASSIGN(what.marking, markingOf(connection, filter));
    LIAISON_TRY(mayLeave(what));
    LIAISON_TRY(writer.write(tableColumns(filter.kind)));
    qint64 rows = 0;
    LIAISON_TRY(forEachRecord(connection, filter, [&](const QString &, const QJsonObject &json) -> Done {
        if (progress && !progress(rows, total))
            return fail(ErrorKind::Cancelled);
        ++rows;
        return writer.write(tableRow(filter.kind, json));
    }));
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

Result<qint64> exportTable(CaseFile &file, const RecordFilter &filter, const QString &target, const Author &author,
                           const Progress &progress, const QString &recipient, Gate::Existing existing)
{
    LIAISON_ASSIGN(Connection * connection, file.connection());
    // An unknown field, and a missing reason, show before a file is begun.
    LIAISON_TRY(RecordList(*connection).list(filter, {}, {}, nullptr, 1));
    Outgoing what;
    what.kind = filter.kind;
    what.ref = QFileInfo(target).fileName();
    what.medium = u"csv"_s;
    what.recipient = recipient;
    what.details = filterDetails(filter);
    what.author = author;
    qint64 rows = 0;
    const auto fill = [&](QFile &out) -> Done {
        CsvWriter writer(out);
        writer.setName(target);
        LIAISON_ASSIGN(rows, writeTable(*connection, filter, writer, what, progress));
        what.details.insert(u"rows"_s, rows);
        return {};
    };
    LIAISON_TRY(Gate(*connection).send(what, target, existing, fill));
    return rows;
}

} // namespace liaison
