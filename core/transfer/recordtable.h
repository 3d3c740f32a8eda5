// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/recordlist.h"

#include <QJsonObject>
#include <functional>

namespace liaison {

// The columns of a kind as a flat table: the names of the record's JSON's fields, parts of a field with a dot
// ("name.zh_HK", "focus.event"). Kind "seizure" is one line of goods with its case's fields beside it.
QStringList tableColumns(const QString &kind);

// Those of them that tell the records of the kind apart in one line, names in English.
QStringList briefColumns(const QString &kind);
// Whether the column holds nothing but numbers.
bool isNumberColumn(const QString &kind, const QString &column);

// A record's JSON as one row of that table, each cell as the forms read it back: estimates and money in words ("about
// 1300", "about HKD 13880000", "not stated"), several texts joined with ";", lines as formOfCells reads them
// (core/transfer/linescell). Exact numbers are digits only.
QStringList tableRow(const QString &kind, const QJsonObject &json);

// What a column is of, in a record's JSON.
QJsonValue tableValue(const QJsonObject &json, const QString &column);

// One value of a record's JSON as such a cell.
QString tableCell(const QString &kind, const QString &field, const QJsonValue &value);

// One line of a case (counted from one) with the fields of its case, from the case's JSON.
QJsonObject seizureJson(const QJsonObject &caseJson, qint64 line);

using TakeRecord = std::function<Done(const QString &ref, const QJsonObject &json)>;

// One record after the other in the order of lists, without holding them all. `take` gets each record's form (of kind
// "seizure": the line's, with its case's fields) and may end the walk with an error.
Done forEachRecord(Connection &connection, const RecordFilter &filter, const TakeRecord &take);

} // namespace liaison
