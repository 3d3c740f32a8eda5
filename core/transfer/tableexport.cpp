// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tableexport.h"

#include "core/storage/connection.h"
#include "core/storage/transaction.h"
#include "core/transfer/csvwriter.h"
#include "core/transfer/recordtable.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Result<qint64> writeTable(Connection &connection, const RecordFilter &filter, const QString &target,
                          const Progress &progress)
{
    LIAISON_ASSIGN(const auto snapshot, Transaction::beginReading(connection));
    // An unknown field shows before a file is begun.
    LIAISON_ASSIGN(const qint64 total, RecordList(connection).count(filter));
    LIAISON_ASSIGN(const auto writer, CsvWriter::create(target));
    LIAISON_TRY(writer->write(tableColumns(filter.kind)));
    qint64 rows = 0;
    LIAISON_TRY(forEachRecord(connection, filter, [&](const QString &, const QJsonObject &form) -> Done {
        if (progress && !progress(rows, total))
            return fail(ErrorKind::Cancelled);
        ++rows;
        return writer->write(tableRow(filter.kind, form));
    }));
    LIAISON_TRY(writer->finish());
    return rows;
}

} // namespace

Result<qint64> exportTable(CaseFile &file, const RecordFilter &filter, const QString &target, const Author &author,
                           const Progress &progress)
{
    const QFileInfo info(target);
    if (info.exists() && info.canonicalFilePath() == QFileInfo(file.path()).canonicalFilePath())
        return fail(ErrorKind::AlreadyExists, {}, target);
    LIAISON_ASSIGN(Connection * connection, file.connection());
    LIAISON_ASSIGN(const qint64 rows, writeTable(*connection, filter, target, progress));
    if (file.isReadOnly())
        return rows;
    JournalEntry entry;
    entry.officer = author.officer;
    entry.reason = author.reason;
    entry.action = u"export"_s;
    entry.kind = filter.kind;
    entry.ref = info.fileName();
    entry.after = QJsonObject{{u"rows"_s, rows}};
    if (filter.period)
        entry.after->insert(u"period"_s, periodText(*filter.period));
    LIAISON_TRY(Journal(*connection).append(entry));
    return rows;
}

} // namespace liaison
