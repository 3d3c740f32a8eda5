// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/resultrecordstore.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace liaison {

ResultRecordStore::ResultRecordStore(Connection &connection) : NounStore(connection, u"result"_s) {}

Result<ResultRecord> ResultRecordStore::read(qint64 id)
{
    Statement rows(
        connection(),
        u"SELECT r.id, r.revision, r.uid, r.ref, o.code, r.period_from, r.period_to, a.code, r.counting_rule, "
        "r.cases, r.cases_qualifier, r.arrests, r.arrests_qualifier, r.source, r.note, r.illustrative "
        "FROM result AS r JOIN agency AS a ON a.id = r.agency "
        "LEFT JOIN operation AS o ON o.id = r.operation WHERE r.id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"result"_s, QString::number(id));
    }
    ResultRecord result;
    result.id = {rows.integer(0)};
    result.revision = rows.integer(1);
    result.uid = rows.text(2);
    result.ref = rows.text(3);
    result.operation = rows.text(4);
    result.period = {rows.date(5), rows.date(6)};
    result.agency = rows.text(7);
    result.countingRule = rows.text(8);
    result.cases = rows.estimate(9, 10);
    result.arrests = rows.estimate(11, 12);
    result.source = rows.text(13);
    result.note = rows.text(14);
    result.illustrative = rows.integer(15) != 0;
    Statement items(connection(),
                    u"SELECT quantity, quantity_qualifier, unit FROM result_item WHERE result = :id ORDER BY unit"_s);
    LIAISON_TRY(items.bind(u":id"_s, id).run());
    while (items.next())
        result.items.append({items.estimate(0, 1), items.text(2)});
    LIAISON_TRY(items.end());
    Statement values(connection(), u"SELECT value_minor, value_qualifier, currency, value_basis, beside_minor, "
                                   "beside_qualifier, beside_currency FROM result_value "
                                   "WHERE result = :id ORDER BY currency, value_basis"_s);
    LIAISON_TRY(values.bind(u":id"_s, id).run());
    while (values.next()) {
        result.values.append(
            {{values.estimate(0, 1), values.text(2)}, values.text(3), {values.estimate(4, 5), values.text(6)}});
    }
    LIAISON_TRY(values.end());
    return result;
}

Result<ColumnValues> ResultRecordStore::columns(ResultRecord &record)
{
    LIAISON_ASSIGN(const QVariant operation, reference(u"operation"_s, u"operation"_s, record.operation));
    LIAISON_ASSIGN(const QVariant agency, reference(u"agency"_s, u"agency"_s, record.agency));
    LIAISON_TRY(requireCode(u"counting_rule"_s, u"counting_rule"_s, record.countingRule));
    for (qsizetype i = 0; i < record.items.size(); ++i)
        LIAISON_TRY(requireCode(u"items[%1].unit"_s.arg(i), u"unit"_s, record.items.at(i).unit));
    for (qsizetype i = 0; i < record.values.size(); ++i)
        LIAISON_TRY(requireCode(u"values[%1].value_basis"_s.arg(i), u"value_basis"_s, record.values.at(i).basis));
    const auto value = [](const Estimate &e) { return e.isStated() ? QVariant(*e.value) : QVariant(); };
    const auto qualifier = [](const Estimate &e) { return QVariant(int(e.qualifier)); };
    return ColumnValues{{u"ref"_s, record.ref},
                        {u"operation"_s, operation},
                        {u"period_from"_s, dayForm(record.period.first).toVariant()},
                        {u"period_to"_s, dayForm(record.period.last).toVariant()},
                        {u"agency"_s, agency},
                        {u"counting_rule"_s, textOrNull(record.countingRule).toVariant()},
                        {u"cases"_s, value(record.cases)},
                        {u"cases_qualifier"_s, qualifier(record.cases)},
                        {u"arrests"_s, value(record.arrests)},
                        {u"arrests_qualifier"_s, qualifier(record.arrests)},
                        {u"source"_s, record.source},
                        {u"note"_s, record.note},
                        {u"illustrative"_s, record.illustrative ? 1 : 0}};
}

Done ResultRecordStore::writeParts(qint64 id, const ResultRecord &record)
{
    for (const QString &table : {u"result_item"_s, u"result_value"_s}) {
        Statement clear(connection(), u"DELETE FROM "_s + table + u" WHERE result = :id"_s);
        LIAISON_TRY(clear.bind(u":id"_s, id).run());
    }
    for (const Quantity &item : record.items) {
        Statement add(connection(), u"INSERT INTO result_item (result, unit, quantity, quantity_qualifier) "
                                    "VALUES (:id, :unit, :quantity, :qualifier)"_s);
        add.bind(u":id"_s, id).bind(u":unit"_s, item.unit).bind(u":quantity"_s, u":qualifier"_s, item.amount);
        LIAISON_TRY(add.run());
    }
    for (const ResultValue &entry : record.values) {
        Statement add(connection(),
                      u"INSERT INTO result_value (result, currency, value_basis, value_minor, value_qualifier, "
                      "beside_minor, beside_qualifier, beside_currency) "
                      "VALUES (:id, :currency, :basis, :minor, :qualifier, :beside, :beside_qualifier, "
                      ":beside_currency)"_s);
        add.bind(u":id"_s, id)
            .bind(u":currency"_s, entry.value.currency.isNull() ? u""_s : entry.value.currency)
            .bind(u":basis"_s, entry.basis)
            .bind(u":minor"_s, u":qualifier"_s, entry.value.minor)
            .bind(u":beside"_s, u":beside_qualifier"_s, entry.beside.minor)
            .bind(u":beside_currency"_s, textOrNull(entry.beside.currency).toVariant());
        LIAISON_TRY(add.run());
    }
    return {};
}

QString ResultRecordStore::refOf(const ResultRecord &record) const
{
    return record.ref;
}

void ResultRecordStore::giveRef(ResultRecord &record, const QString &ref) const
{
    record.ref = ref;
}

int ResultRecordStore::yearOf(const ResultRecord &) const
{
    return 0;
}

QStringList ResultRecordStore::searchTexts(const ResultRecord &record) const
{
    return {record.operation, record.agency, record.source, record.note};
}

QJsonObject ResultRecordStore::form(const ResultRecord &record, const FormContext &context) const
{
    return record.toForm(context.programmeFirstMonth);
}

} // namespace liaison
