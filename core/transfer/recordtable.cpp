// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/recordtable.h"

#include "core/fields/recordjson.h"
#include "core/storage/recordstore.h"
#include "core/transfer/linescell.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int windowRows = 256;

const QStringList languages{u"en"_s, u"zh_HK"_s, u"zh_CN"_s, u"pt"_s};

// What the line of goods adds to the fields of its case.
const QStringList lineColumns{u"category"_s, u"description"_s, u"brand"_s, u"right_holder"_s, u"ipr"_s,
                              u"quantity"_s, u"unit"_s,        u"value"_s, u"currency"_s,     u"value_basis"_s};
// Of a line and its case what tells lines apart.
const QStringList briefLineColumns{u"case"_s,  u"line"_s,     u"date"_s, u"agency"_s, u"category"_s,
                                   u"brand"_s, u"quantity"_s, u"unit"_s, u"value"_s,  u"value_basis"_s};

QStringList columnsOf(const QString &kind)
{
    QStringList columns;
    for (const FieldInfo &info : fieldsOf(kind)) {
        if (!info.inTables)
            continue;
        if (info.type == FieldType::NameSet || info.type == FieldType::LongNameSet) {
            for (const QString &language : languages)
                columns.append(info.name + u'.' + language);
        } else {
            columns.append(info.name);
        }
    }
    return columns;
}

QMap<QString, QStringList> allColumns()
{
    QMap<QString, QStringList> columns;
    for (const Noun &noun : nouns())
        columns[noun.kind] = columnsOf(noun.kind);
    QStringList ofCase = columns[u"case"_s].mid(1);
    ofCase.removeOne(u"seizures"_s); // one of them is the row
    columns[u"seizure"_s] = QStringList{u"case"_s, u"line"_s} + ofCase + lineColumns;
    return columns;
}

bool isEstimate(const QString &kind, const QString &column)
{
    if (kind == "seizure"_L1 && (column == "quantity"_L1 || column == "value"_L1))
        return true;
    const FieldInfo *info = fieldOf(kind == "seizure"_L1 ? u"case"_s : kind, column);
    return info && info->type == FieldType::Estimate;
}

} // namespace

QStringList tableColumns(const QString &kind)
{
    static const QMap<QString, QStringList> columns = allColumns();
    return columns.value(kind);
}

QStringList briefColumns(const QString &kind)
{
    if (kind == "seizure"_L1)
        return briefLineColumns;
    QStringList columns;
    for (const FieldInfo &info : fieldsOf(kind)) {
        const bool names = info.type == FieldType::NameSet || info.type == FieldType::LongNameSet;
        if (info.brief)
            columns.append(names ? info.name + u".en"_s : info.name);
    }
    return columns;
}

bool isNumberColumn(const QString &kind, const QString &column)
{
    if (isEstimate(kind, column) || (kind == "seizure"_L1 && column == "line"_L1))
        return true;
    const FieldInfo *info = fieldOf(kind, column);
    return info &&
           (info->type == FieldType::Whole || info->type == FieldType::Count || info->type == FieldType::Decimal);
}

QJsonObject seizureJson(const QJsonObject &caseJson, qint64 lineNumber)
{
    QJsonObject json = caseJson;
    json.insert(u"case"_s, json.take(u"ref"_s));
    json.insert(u"line"_s, lineNumber);
    const QJsonArray lines = json.take(u"seizures"_s).toArray();
    const QJsonObject line = lines.at(lineNumber - 1).toObject();
    for (auto it = line.begin(); it != line.end(); ++it)
        json.insert(it.key(), it.value());
    const QString currency = line.value(u"value"_s).toObject().value(u"currency"_s).toString();
    json.insert(u"currency"_s, textOrNull(currency));
    return json;
}

QString tableCell(const QString &kind, const QString &field, const QJsonValue &value)
{
    if (const QJsonArray parts = value.toArray(); parts.at(0).isObject())
        return linesText(parts, fieldOf(kind, field));
    // An empty cell would be taken for zero.
    return isEstimate(kind, field) && !value.isObject() ? estimateText(Estimate::notStated()) : cellText(value);
}

QJsonValue tableValue(const QJsonObject &json, const QString &column)
{
    const qsizetype dot = column.indexOf(u'.');
    return dot < 0 ? json.value(column) : json.value(column.left(dot)).toObject().value(column.mid(dot + 1));
}

QStringList tableRow(const QString &kind, const QJsonObject &json)
{
    QStringList row;
    for (const QString &column : tableColumns(kind))
        row.append(tableCell(kind, column, tableValue(json, column)));
    return row;
}

Done forEachRecord(Connection &connection, const RecordFilter &filter, const TakeRecord &take)
{
    RecordList list(connection);
    const bool lines = filter.kind == "seizure"_L1;
    const QStringList fields = lines ? QStringList{u"case"_s, u"line"_s} : QStringList();
    const auto store = RecordStore::of(connection, lines ? u"case"_s : filter.kind);
    StoredRecord held; // the case of the lines at hand
    std::optional<RecordRow> last;
    while (true) {
        LIAISON_ASSIGN(const auto window, list.list(filter, fields, {}, last ? &*last : nullptr, windowRows));
        for (const RecordRow &row : window) {
            if (!lines) {
                LIAISON_ASSIGN(held, store->stored(row.id));
                LIAISON_TRY(take(held.ref, held.json));
                continue;
            }
            const QString ref = std::get<QString>(row.cells.at(0));
            if (held.ref != ref) {
                LIAISON_ASSIGN(const qint64 id, store->idOf(ref));
                LIAISON_ASSIGN(held, store->stored(id));
            }
            LIAISON_TRY(take(row.ref, seizureJson(held.json, std::get<qint64>(row.cells.at(1)))));
        }
        if (window.size() < windowRows)
            return {};
        last = window.last();
    }
}

} // namespace liaison
