// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/listfields.h"

#include "core/storage/attachedto.h"

using namespace Qt::StringLiterals;

namespace liaison::listfields {

namespace {

// Kinds whose codes lists show by name.
bool hasNamesInLists(const QString &kind)
{
    return kind == "agency"_L1 || kind == "operation"_L1 || kind == "programme"_L1;
}

ListField namedRecord(const FieldInfo &info, const QString &column, const QString &joined)
{
    QString sql = joined;
    if (sql.isEmpty()) {
        const Noun &other = *nounOf(info.of);
        sql = u"(SELECT named."_s + other.refColumn + u" FROM "_s + other.table + u" AS named WHERE named.id = "_s +
              column + u')';
    }
    return hasNamesInLists(info.of) ? code(info.name, info.of, sql) : text(info.name, sql);
}

std::optional<ListField> listFieldOf(const FieldInfo &info, const QString &alias, const QString &joined)
{
    const QString column = alias + u'.' + info.column;
    const QString second = alias + u'.' + info.secondColumn;
    switch (info.type) {
    case FieldType::Reference:
    case FieldType::Line:
    case FieldType::Text:
        return text(info.name, column);
    case FieldType::Code:
        return info.plain ? text(info.name, column) : code(info.name, info.of, column);
    case FieldType::Codes:
    case FieldType::Texts:
        return texts(info.name, column);
    case FieldType::NameSet:
    case FieldType::LongNameSet:
        return names(info.name, column);
    case FieldType::Record:
        return namedRecord(info, column, joined);
    case FieldType::Attached:
        return text(info.name, attachedToExpression(column, second));
    case FieldType::Span:
        return date(info.name, column, second);
    case FieldType::Month:
        return text(info.name, u"substr("_s + column + u", 1, 7)"_s);
    case FieldType::Day:
        return info.isoInLists ? text(info.name, column) : date(info.name, column, column);
    case FieldType::Whole:
    case FieldType::Count:
        return number(info.name, column);
    case FieldType::Flag:
        return flag(info.name, column);
    case FieldType::Estimate:
        return estimate(info.name, column);
    case FieldType::Decimal:
    case FieldType::Records:
    case FieldType::Lines:
    case FieldType::Custom:
        break;
    }
    return std::nullopt;
}

} // namespace

QList<ListField> fieldsOf(const QString &kind, const QString &alias, const QHash<QString, QString> &joined)
{
    QList<ListField> fields;
    for (const FieldInfo &info : liaison::fieldsOf(kind)) {
        if (!info.isStored() || !info.inLists || !info.part().isEmpty())
            continue;
        if (const auto field = listFieldOf(info, alias, joined.value(info.name)))
            fields.append(*field);
    }
    return fields;
}

namespace {

qsizetype placeOf(const QList<ListField> &fields, const QString &name)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const ListField &field) { return field.name == name; });
    Q_ASSERT(found != fields.end());
    return found - fields.begin();
}

} // namespace

void insertAfter(QList<ListField> &fields, const QString &name, const QList<ListField> &more)
{
    qsizetype place = placeOf(fields, name);
    for (const ListField &field : more)
        fields.insert(++place, field);
}

void moveAfter(QList<ListField> &fields, const QString &name, const QString &moved)
{
    const ListField field = fields.takeAt(placeOf(fields, moved));
    insertAfter(fields, name, {field});
}

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
