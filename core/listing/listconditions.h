// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/listshape.h"
#include "core/listing/recordlist.h"

namespace liaison {

class Query;

// What a filter asks of the rows of a list, as SQL with the values that it binds. A value.
struct ListConditions
{
    QStringList sql;
    QList<std::pair<QString, QVariant>> bindings;

    QString where() const; // begins with " WHERE "; empty when nothing is asked
    void bindTo(Query &statement) const;
};

const ListField *fieldOf(const ListShape &shape, const QString &name); // null: it has none of that name

// Fails with UnknownField, or with what is wrong about a value (field: the condition's).
Result<ListConditions> conditionsOf(Connection &connection, const ListShape &shape, const RecordFilter &filter);

} // namespace liaison
