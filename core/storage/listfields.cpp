// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/listfields.h"

using namespace Qt::StringLiterals;

namespace liaison::listfields {

ListField text(const QString &name, const QString &sql)
{
    return {name, CellType::Text, {}, {sql}};
}

ListField code(const QString &name, const QString &list, const QString &sql)
{
    return {name, CellType::Code, list, {sql}};
}

ListField number(const QString &name, const QString &sql)
{
    return {name, CellType::Number, {}, {sql}};
}

ListField flag(const QString &name, const QString &sql)
{
    return {name, CellType::Flag, {}, {sql}};
}

ListField texts(const QString &name, const QString &sql)
{
    return {name, CellType::TextSet, {}, {sql}};
}

ListField names(const QString &name, const QString &sql)
{
    return {name, CellType::NameSet, {}, {sql}};
}

ListField date(const QString &name, const QString &first, const QString &last)
{
    return {name, CellType::Date, {}, {first, last}};
}

ListField precision(const QString &first, const QString &last)
{
    const auto same = [&](int length) {
        const QString n = QString::number(length);
        return QString(u"substr("_s + first + u", 1, "_s + n + u") = substr("_s + last + u", 1, "_s + n + u')');
    };
    return {u"date_precision"_s,
            CellType::Code,
            u"date_precision"_s,
            {u"CASE WHEN "_s + first + u" = "_s + last + u" THEN 'day' WHEN "_s + same(7) + u" THEN 'month' WHEN "_s +
             same(4) + u" THEN 'year' ELSE 'span' END"_s}};
}

ListField estimate(const QString &name, const QString &column)
{
    return {name, CellType::Estimate, {}, {column, column + u"_qualifier"_s}};
}

ListField days(const QString &name, const QString &first, const QString &last, const QString &then)
{
    return number(name, u"CASE WHEN "_s + first + u" = "_s + last + u" THEN (unixepoch("_s + then +
                            u") - unixepoch("_s + first + u")) / 86400 END"_s);
}

ListField indicators(const QString &name, const QString &table, const QString &column, const QString &id)
{
    const QString from = u" FROM "_s + table + u" AS li JOIN indicator AS i ON i.id = li.indicator WHERE "_s;
    ListField field =
        texts(name, u"(SELECT json_group_array(i.code)"_s + from + u"li."_s + column + u" = "_s + id + u')');
    field.condition = id + u" IN (SELECT li."_s + column + from + u"i.code = %1)"_s;
    return field;
}

} // namespace liaison::listfields
