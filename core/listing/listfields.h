// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/recordlist.h"

#include <QHash>

// The fields of lists, by what they hold: a name in the record's JSON and the SQL it is read from.
namespace liaison::listfields {

ListField text(const QString &name, const QString &sql);
ListField code(const QString &name, const QString &list, const QString &sql);
ListField number(const QString &name, const QString &sql);
ListField flag(const QString &name, const QString &sql);
ListField texts(const QString &name, const QString &sql);
ListField names(const QString &name, const QString &sql);
ListField date(const QString &name, const QString &first, const QString &last);
// How exactly the date is known: "day", "month", "year", or "span" for anything vaguer.
ListField precision(const QString &first, const QString &last);
ListField estimate(const QString &name, const QString &column);
ListField days(const QString &name, const QString &first, const QString &last, const QString &then);
// The codes of the risk indicators that a record met; found by any one of them.
ListField indicators(const QString &name, const QString &table, const QString &column, const QString &id);

// The fields of a noun that lists have of themselves, by its table of fields, with its own table under that alias. What
// it names is read from `joined` where the FROM of the list joins it ("operation" → "o.code"), else by itself. Lines,
// joined records and what a noun writes by hand are the list's own to add.
QList<ListField> fieldsOf(const QString &kind, const QString &alias, const QHash<QString, QString> &joined = {});
// Puts fields behind the one of that name.
void insertAfter(QList<ListField> &fields, const QString &name, const QList<ListField> &more);
// Takes the field from its place and puts it behind the other.
void moveAfter(QList<ListField> &fields, const QString &name, const QString &moved);

} // namespace liaison::listfields
