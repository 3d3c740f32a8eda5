// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordlist.h"

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

} // namespace liaison::listfields
