// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/recordtable.h"

#include "core/domain/recordjson.h"
#include "core/storage/recordstore.h"

#include <QJsonDocument>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int windowRows = 256;

const QStringList languages{u"en"_s, u"zh_HK"_s, u"zh_CN"_s, u"pt"_s};

QStringList dotted(const QString &field, const QStringList &parts)
{
    QStringList columns;
    for (const QString &part : parts)
        columns.append(field + u'.' + part);
    return columns;
}

const QStringList caseColumns{u"date"_s,       u"agency"_s,    u"operation"_s,   u"place"_s,        u"transport"_s,
                              u"channel"_s,    u"procedure"_s, u"detection"_s,   u"infringement"_s, u"counting_rule"_s,
                              u"origin"_s,     u"via"_s,       u"destination"_s, u"arrests"_s,      u"subjects"_s,
                              u"indicators"_s, u"status"_s,    u"tlp"_s,         u"summary"_s,      u"illustrative"_s};

QMap<QString, QStringList> allColumns()
{
    QMap<QString, QStringList> columns;
    columns[u"exchange"_s] = {u"ref"_s,           u"date"_s,         u"direction"_s,         u"counterpart"_s,
                              u"mode"_s,          u"pieces"_s,       u"subject"_s,           u"summary"_s,
                              u"ipr"_s,           u"source_grade"_s, u"information_grade"_s, u"handling"_s,
                              u"handling_note"_s, u"tlp"_s,          u"operation"_s,         u"cases"_s,
                              u"reply_to"_s,      u"officer"_s,      u"acknowledged"_s,      u"illustrative"_s};
    columns[u"operation"_s] =
        QStringList{u"code"_s} + dotted(u"name"_s, languages) +
        QStringList{u"type"_s,      u"part_of"_s,  u"coordinator"_s, u"participants"_s,
                    u"first_day"_s, u"last_day"_s, u"status"_s} +
        dotted(u"focus"_s, {u"destinations"_s, u"destination_groups"_s, u"channels"_s, u"categories"_s, u"event"_s}) +
        QStringList{u"summary"_s, u"illustrative"_s};
    columns[u"result"_s] = {u"ref"_s,           u"operation"_s, u"period"_s,      u"agency"_s, u"basis"_s,
                            u"counting_rule"_s, u"cases"_s,     u"items"_s,       u"values"_s, u"arrests"_s,
                            u"source"_s,        u"note"_s,      u"illustrative"_s};
    columns[u"case"_s] = QStringList{u"ref"_s} + caseColumns;
    columns[u"seizure"_s] =
        QStringList{u"case"_s, u"line"_s} + caseColumns +
        QStringList{u"category"_s, u"description"_s, u"brand"_s, u"right_holder"_s, u"ipr"_s,
                    u"quantity"_s, u"unit"_s,        u"value"_s, u"currency"_s,     u"value_basis"_s};
    columns[u"agency"_s] =
        QStringList{u"code"_s} + dotted(u"names"_s, languages) +
        QStringList{u"aliases"_s, u"side"_s, u"kind"_s, u"valid_from"_s, u"valid_to"_s, u"successor"_s, u"note"_s};
    columns[u"officer"_s] = {u"ref"_s,       u"name"_s,     u"agency"_s, u"post"_s,    u"posted_from"_s,
                             u"posted_to"_s, u"postings"_s, u"role"_s,   u"contact"_s, u"note"_s};
    columns[u"rate"_s] = {u"ref"_s,  u"base"_s,   u"quote"_s, u"rate"_s,        u"type"_s,
                          u"date"_s, u"source"_s, u"note"_s,  u"illustrative"_s};
    columns[u"referral"_s] = {
        u"ref"_s,         u"date"_s,         u"direction"_s,         u"counterpart"_s,  u"subject"_s,
        u"summary"_s,     u"action"_s,       u"channel"_s,           u"cases"_s,        u"due"_s,
        u"state"_s,       u"acknowledged"_s, u"started"_s,           u"outcome_date"_s, u"closed"_s,
        u"outcome"_s,     u"merged_into"_s,  u"outcome_case"_s,      u"items"_s,        u"values"_s,
        u"their_ref"_s,   u"source_grade"_s, u"information_grade"_s, u"handling"_s,     u"handling_note"_s,
        u"tlp"_s,         u"indicators"_s,   u"operation"_s,         u"officer"_s,      u"note"_s,
        u"illustrative"_s};
    columns[u"indicator"_s] = QStringList{u"code"_s} + dotted(u"description"_s, languages) +
                              QStringList{u"channel"_s, u"valid_from"_s, u"valid_to"_s, u"note"_s, u"illustrative"_s};
    columns[u"programme"_s] = QStringList{u"ref"_s} + dotted(u"title"_s, languages) +
                              QStringList{u"year"_s,    u"mechanism"_s, u"parties"_s, u"areas"_s,
                                          u"figures"_s, u"source"_s,    u"note"_s,    u"illustrative"_s};
    columns[u"item"_s] = QStringList{u"ref"_s, u"programme"_s, u"number"_s} + dotted(u"title"_s, languages) +
                         QStringList{u"area"_s, u"origin"_s, u"carried_from"_s, u"lead"_s, u"partners"_s, u"status"_s} +
                         dotted(u"progress"_s, languages) +
                         QStringList{u"indicators"_s,          u"events"_s, u"operations"_s, u"exchanges"_s,
                                     u"exchange_selections"_s, u"links"_s,  u"note"_s,       u"illustrative"_s};
    columns[u"event"_s] =
        QStringList{u"ref"_s, u"kind"_s} + dotted(u"title"_s, languages) +
        QStringList{u"first_day"_s, u"last_day"_s, u"place"_s, u"territory"_s} + dotted(u"theme"_s, languages) +
        QStringList{u"series"_s, u"ordinal"_s,  u"hosts"_s,   u"agencies"_s, u"participants"_s, u"origins"_s,
                    u"status"_s, u"outcomes"_s, u"summary"_s, u"source"_s,   u"illustrative"_s};
    columns[u"link"_s] =
        QStringList{u"ref"_s} + dotted(u"title"_s, languages) +
        QStringList{u"address"_s, u"territory"_s, u"kind"_s, u"checked"_s, u"updated"_s, u"note"_s, u"illustrative"_s};
    columns[u"statement"_s] = {u"ref"_s,      u"agency"_s, u"addressee"_s, u"period"_s, u"date"_s, u"sent"_s,
                               u"received"_s, u"mutual"_s, u"entries"_s,   u"tlp"_s,    u"note"_s, u"illustrative"_s};
    columns[u"difference"_s] = {u"ref"_s,        u"statement"_s,    u"exchange"_s,    u"entry"_s,       u"entry_of"_s,
                                u"count"_s,      u"pairing"_s,      u"explanation"_s, u"other_month"_s, u"text"_s,
                                u"our_pieces"_s, u"their_pieces"_s, u"illustrative"_s};
    columns[u"monthclose"_s] = {u"ref"_s,     u"statement"_s, u"agency"_s, u"period"_s,
                                u"officer"_s, u"date"_s,      u"note"_s,   u"illustrative"_s};
    columns[u"followup"_s] = {u"ref"_s,    u"attached_to"_s, u"subject"_s, u"due"_s,         u"owner"_s,
                              u"status"_s, u"done_on"_s,     u"note"_s,    u"illustrative"_s};
    columns[u"approval"_s] = {u"ref"_s, u"attached_to"_s, u"month"_s, u"officer"_s, u"approved_on"_s, u"note"_s};
    columns[u"attachment"_s] = {u"ref"_s,  u"attached_to"_s, u"file_name"_s, u"media_type"_s,
                                u"size"_s, u"sha256"_s,      u"note"_s};
    columns[u"freeze"_s] = {u"ref"_s,       u"report"_s,   u"subject"_s, u"period"_s,  u"marking"_s, u"officer"_s,
                            u"frozen_at"_s, u"restates"_s, u"reason"_s,  u"journal"_s, u"program"_s, u"digest"_s};
    return columns;
}

// Parts with fields of their own: their cell is their JSON.
bool isPartList(const QString &column)
{
    static const QSet<QString> lists{
        u"areas"_s, u"figures"_s, u"indicators"_s, u"outcomes"_s, u"exchange_selections"_s, u"postings"_s};
    return lists.contains(column);
}

Qualifier qualifierOf(const QJsonObject &object)
{
    return qualifierFromCode(object.value(u"qualifier"_s).toString()).value_or(Qualifier::Exact);
}

QString textOf(const QJsonValue &value);

QString statedText(const QJsonValue &value)
{
    // An empty cell would be taken for zero.
    return value.isObject() ? textOf(value) : estimateText(Estimate::notStated());
}

// {"value", "qualifier"}, {"minor", "currency", "qualifier"}, or goods and values of a result: "about 1300 H87".
QString objectText(const QJsonObject &object)
{
    if (object.contains(u"minor"_s)) {
        return moneyText(
            {{object.value(u"minor"_s).toInteger(), qualifierOf(object)}, object.value(u"currency"_s).toString()});
    }
    if (object.contains(u"qualifier"_s))
        return estimateText({object.value(u"value"_s).toInteger(), qualifierOf(object)});
    if (object.contains(u"pieces"_s)) { // an entry of a statement
        QStringList parts{object.value(u"ref"_s).toString(), object.value(u"date"_s).toString(),
                          object.value(u"direction"_s).toString(), textOf(object.value(u"pieces"_s))};
        parts.removeAll(QString());
        return parts.join(u' ');
    }
    const bool goods = object.contains(u"quantity"_s);
    const QString amount = statedText(object.value(goods ? u"quantity"_s : u"value"_s));
    return QString(amount + u' ' + textOf(object.value(goods ? u"unit"_s : u"value_basis"_s)));
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Object:
        return objectText(value.toObject());
    case QJsonValue::Array: {
        QStringList parts;
        for (const auto &part : value.toArray())
            parts.append(textOf(part));
        return parts.join(u';');
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

bool isEstimate(const QString &kind, const QString &column)
{
    if (column == "arrests"_L1 || column == "quantity"_L1 || column == "value"_L1)
        return true;
    if (kind == "event"_L1)
        return column == "participants"_L1 || column == "origins"_L1;
    return kind == "result"_L1 && column == "cases"_L1;
}

} // namespace

QStringList tableColumns(const QString &kind)
{
    static const QMap<QString, QStringList> columns = allColumns();
    return columns.value(kind);
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
    const QJsonArray parts = value.toArray();
    if (isPartList(field) && parts.at(0).isObject())
        return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
    return isEstimate(kind, field) ? statedText(value) : textOf(value);
}

QStringList tableRow(const QString &kind, const QJsonObject &json)
{
    QStringList row;
    for (const QString &column : tableColumns(kind)) {
        const qsizetype dot = column.indexOf(u'.');
        const QJsonValue value =
            dot < 0 ? json.value(column) : json.value(column.left(dot)).toObject().value(column.mid(dot + 1));
        row.append(tableCell(kind, column, value));
    }
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
