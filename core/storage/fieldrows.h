// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/query.h"
#include "core/fields/field.h"
#include "core/storage/noun.h"

#include <functional>

namespace liaison {

// Records in SQL, by the table of their fields (core/fields/fields.h). Each function goes through the fields in their
// order, so that a column is read from where it was asked for.

// SELECT … FROM …, with the columns id, revision and uid before those of the fields; "rec" is the record's table. What
// the rows shall meet is appended: " WHERE rec.id = :id".
QString selectOf(const Noun &noun, const QList<FieldInfo> &infos);
// Appends the field's columns in the table of that alias, and to `from` the tables that they need beside it.
void addSelected(const QString &alias, const FieldInfo &info, QStringList &columns, QString &from);
// The fields of the row, from that column on.
void readFields(const Query &rows, int column, const QList<FieldInfo> &infos, const QList<FieldPlace> &places);
// The first day of the field that dates the record; invalid where none does.
QDate firstDayIn(const QList<FieldInfo> &infos, const QList<FieldPlace> &places);
// The value of the field of type Reference; null where the noun has none.
QString *referenceIn(const QList<FieldInfo> &infos, const QList<FieldPlace> &places);

// The lines of one record.
struct StoredLines
{
    qsizetype size = 0;
    std::function<void()> append;
    std::function<FieldPlace(qsizetype line, qsizetype part)> place;
};

} // namespace liaison
