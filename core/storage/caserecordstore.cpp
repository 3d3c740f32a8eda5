// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/caserecordstore.h"

#include "core/database/json.h"
#include "core/database/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

CaseRecordStore::CaseRecordStore(Connection &connection) : NounStore(connection, u"case"_s) {}

Done CaseRecordStore::requireLineCodes(const Seizure &seizure, const QString &path)
{
    LIAISON_TRY(requireCode(path + u"category"_s, u"category"_s, seizure.category));
    LIAISON_TRY(requireCode(path + u"ipr"_s, u"ipr_type"_s, seizure.ipr));
    LIAISON_TRY(requireCode(path + u"unit"_s, u"unit"_s, seizure.quantity.unit));
    return requireCode(path + u"value_basis"_s, u"value_basis"_s, seizure.valueBasis);
}

Result<ColumnValues> CaseRecordStore::columns(CaseRecord &record)
{
    LIAISON_ASSIGN(const ColumnValues columns, NounStore::columns(record));
    for (qsizetype i = 0; i < record.seizures.size(); ++i)
        LIAISON_TRY(requireLineCodes(record.seizures.at(i), u"seizures["_s + QString::number(i) + u"]."_s));
    return columns;
}

Done CaseRecordStore::readParts(QList<CaseRecord> &records)
{
    LIAISON_TRY(NounStore::readParts(records));
    const QHash<qint64, CaseRecord *> byId = placesById(records);
    Query lines(connection(),
                u"SELECT case_record, category, description, brand, right_holder, ipr, quantity, quantity_qualifier, "
                "unit, value_minor, value_qualifier, currency, value_basis FROM seizure WHERE case_record IN "
                "(SELECT value FROM json_each(:ids)) ORDER BY line"_s);
    return lines.bind(u":ids"_s, idsColumn(byId.keys())).forEach([&](const Query &row) {
        Seizure seizure;
        seizure.category = row.text(1);
        seizure.description = row.text(2);
        seizure.brand = row.text(3);
        seizure.rightHolder = row.text(4);
        seizure.ipr = row.text(5);
        seizure.quantity = {row.estimate(6, 7), row.text(8)};
        seizure.value = {row.estimate(9, 10), row.text(11)};
        seizure.valueBasis = row.text(12);
        byId.value(row.integer(0))->seizures.append(seizure);
    });
}

Done CaseRecordStore::writeParts(qint64 id, const CaseRecord &record)
{
    LIAISON_TRY(NounStore::writeParts(id, record));
    Query clear(connection(), u"DELETE FROM seizure WHERE case_record = :id"_s);
    LIAISON_TRY(clear.bind(u":id"_s, id).run());
    for (qsizetype i = 0; i < record.seizures.size(); ++i) {
        const Seizure &seizure = record.seizures.at(i);
        Query add(connection(),
                  u"INSERT INTO seizure (case_record, line, category, description, brand, right_holder, ipr, quantity, "
                  "quantity_qualifier, unit, value_minor, value_qualifier, currency, value_basis) VALUES (:id, :line, "
                  ":category, :description, :brand, :holder, :ipr, :quantity, :quantity_qualifier, :unit, :minor, "
                  ":value_qualifier, :currency, :basis)"_s);
        add.bind(u":id"_s, id)
            .bind(u":line"_s, i + 1)
            .bind(u":category"_s, seizure.category)
            .bind(u":description"_s, seizure.description)
            .bind(u":brand"_s, seizure.brand)
            .bind(u":holder"_s, seizure.rightHolder)
            .bind(u":ipr"_s, textOrNull(seizure.ipr).toVariant())
            .bind(u":quantity"_s, u":quantity_qualifier"_s, seizure.quantity.amount)
            .bind(u":unit"_s, seizure.quantity.unit)
            .bind(u":minor"_s, u":value_qualifier"_s, seizure.value.minor)
            .bind(u":currency"_s, textOrNull(seizure.value.currency).toVariant())
            .bind(u":basis"_s, seizure.valueBasis);
        LIAISON_TRY(add.run());
    }
    return {};
}

QStringList CaseRecordStore::searchTexts(const CaseRecord &record) const
{
    QStringList texts = NounStore::searchTexts(record);
    for (const Seizure &seizure : record.seizures)
        texts.append(QStringList{seizure.brand, seizure.description, seizure.rightHolder}.join(u' ').simplified());
    return texts;
}

} // namespace liaison
