// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/operationstore.h"

#include "core/storage/json.h"
#include "core/storage/query.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString focusColumn(const Operation &operation)
{
    const QJsonObject focus = operation.toJson(1).value(u"focus"_s).toObject();
    return QString::fromUtf8(QJsonDocument(focus).toJson(QJsonDocument::Compact));
}

OperationFocus focusFromColumn(const QString &json)
{
    const QJsonObject focus = jsonFromColumn(json).toObject();
    const auto texts = [&](const QString &name) {
        QStringList list;
        for (const auto &entry : focus.value(name).toArray())
            list.append(entry.toString());
        return list;
    };
    return {texts(u"destinations"_s), texts(u"destination_groups"_s), texts(u"channels"_s), texts(u"categories"_s),
            focus.value(u"event"_s).toString()};
}

} // namespace

OperationStore::OperationStore(Connection &connection) : NounStore(connection, u"operation"_s) {}

Result<Period> OperationStore::period(const QString &code)
{
    LIAISON_ASSIGN(const Operation operation, find(code));
    if (const auto days = ownDaysOf(operation.code, operation.firstDay, operation.lastDay))
        return *days;
    return fail(ErrorKind::OutOfRange, u"period"_s, u"op:"_s + operation.code);
}

Result<Operation> OperationStore::read(qint64 id)
{
    Query rows(connection(),
               u"SELECT o.id, o.revision, o.uid, o.code, o.names, o.type, p.code, c.code, o.first_day_from, "
               "o.first_day_to, o.last_day_from, o.last_day_to, o.status, o.focus, o.summary, o.illustrative "
               "FROM operation AS o LEFT JOIN operation AS p ON p.id = o.part_of "
               "LEFT JOIN agency AS c ON c.id = o.coordinator WHERE o.id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"operation"_s, QString::number(id));
    }
    Operation operation;
    operation.id = {rows.integer(0)};
    operation.revision = rows.integer(1);
    operation.uid = rows.text(2);
    operation.code = rows.text(3);
    operation.names = namesFromColumn(rows.text(4));
    operation.type = rows.text(5);
    operation.partOf = rows.text(6);
    operation.coordinator = rows.text(7);
    operation.firstDay = {rows.date(8), rows.date(9)};
    operation.lastDay = {rows.date(10), rows.date(11)};
    operation.status = rows.text(12);
    operation.focus = focusFromColumn(rows.text(13));
    operation.summary = rows.text(14);
    operation.illustrative = rows.integer(15) != 0;
    Query participants(connection(),
                       u"SELECT a.code FROM operation_participant AS p JOIN agency AS a ON a.id = p.agency "
                       "WHERE p.operation = :id ORDER BY p.position"_s);
    LIAISON_TRY(participants.bind(u":id"_s, id).run());
    while (participants.next())
        operation.participants.append(participants.text(0));
    LIAISON_TRY(participants.end());
    return operation;
}

Result<ColumnValues> OperationStore::columns(Operation &record)
{
    LIAISON_ASSIGN(const QVariant partOf, reference(u"part_of"_s, u"operation"_s, record.partOf));
    LIAISON_ASSIGN(const QVariant coordinator, reference(u"coordinator"_s, u"agency"_s, record.coordinator));
    for (const QString &code : record.focus.channels)
        LIAISON_TRY(requireCode(u"focus.channels"_s, u"channel"_s, code));
    for (const QString &code : record.focus.categories)
        LIAISON_TRY(requireCode(u"focus.categories"_s, u"category"_s, code));
    for (const QString &code : record.participants)
        LIAISON_TRY(reference(u"participants"_s, u"agency"_s, code));
    LIAISON_TRY(refuseCycle(u"part_of"_s, u"part_of"_s, record.id.value, partOf, record.partOf));
    return ColumnValues{{u"code"_s, record.code},
                        {u"names"_s, namesColumn(record.names)},
                        {u"type"_s, record.type},
                        {u"part_of"_s, partOf},
                        {u"coordinator"_s, coordinator},
                        {u"first_day_from"_s, dayJson(record.firstDay.first).toVariant()},
                        {u"first_day_to"_s, dayJson(record.firstDay.last).toVariant()},
                        {u"last_day_from"_s, dayJson(record.lastDay.first).toVariant()},
                        {u"last_day_to"_s, dayJson(record.lastDay.last).toVariant()},
                        {u"status"_s, record.status},
                        {u"focus"_s, focusColumn(record)},
                        {u"summary"_s, record.summary},
                        {u"illustrative"_s, record.illustrative ? 1 : 0}};
}

Done OperationStore::writeParts(qint64 id, const Operation &record)
{
    Query clear(connection(), u"DELETE FROM operation_participant WHERE operation = :id"_s);
    LIAISON_TRY(clear.bind(u":id"_s, id).run());
    int position = 0;
    for (const QString &code : record.participants) {
        LIAISON_ASSIGN(const QVariant agency, reference(u"participants"_s, u"agency"_s, code));
        Query add(connection(), u"INSERT OR IGNORE INTO operation_participant (operation, agency, position) "
                                "VALUES (:id, :agency, :position)"_s);
        LIAISON_TRY(add.bind(u":id"_s, id).bind(u":agency"_s, agency).bind(u":position"_s, position++).run());
    }
    return {};
}

QString OperationStore::refOf(const Operation &record) const
{
    return record.code;
}

QStringList OperationStore::searchTexts(const Operation &record) const
{
    return QStringList(record.names.values()) +
           QStringList{record.summary, record.focus.event, record.participants.join(u' ')};
}

QJsonObject OperationStore::json(const Operation &record, const JsonContext &context) const
{
    return record.toJson(context.programmeFirstMonth);
}

} // namespace liaison
