// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/caserecordstore.h"

#include "core/storage/json.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {
const Link indicatorsLink{u"case_indicator"_s, u"case_record"_s, u"indicator"_s, u"indicator"_s};
} // namespace

CaseRecordStore::CaseRecordStore(Connection &connection) : NounStore(connection, u"case"_s) {}

Result<CaseRecord> CaseRecordStore::read(qint64 id)
{
    Query rows(connection(),
               u"SELECT c.id, c.revision, c.uid, c.ref, c.date_from, c.date_to, a.code, o.code, c.place, c.transport, "
               "c.channel, c.procedure, c.detection, c.infringement, c.counting_rule, c.origin, c.via, c.destination, "
               "c.arrests, c.arrests_qualifier, c.subjects, c.status, c.tlp, c.summary, c.illustrative "
               "FROM case_record AS c JOIN agency AS a ON a.id = c.agency "
               "LEFT JOIN operation AS o ON o.id = c.operation WHERE c.id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"case"_s, QString::number(id));
    }
    CaseRecord record;
    record.id = {rows.integer(0)};
    record.revision = rows.integer(1);
    record.uid = rows.text(2);
    record.ref = rows.text(3);
    record.date = {rows.date(4), rows.date(5)};
    record.agency = rows.text(6);
    record.operation = rows.text(7);
    record.place = rows.text(8);
    record.transport = rows.text(9);
    record.channel = rows.text(10);
    record.procedure = rows.text(11);
    record.detection = rows.text(12);
    record.infringement = rows.text(13);
    record.countingRule = rows.text(14);
    record.origin = rows.text(15);
    record.via = textsFromColumn(rows.text(16));
    record.destination = rows.text(17);
    record.arrests = rows.estimate(18, 19);
    record.subjects = textsFromColumn(rows.text(20));
    record.status = rows.text(21);
    record.tlp = rows.text(22);
    record.summary = rows.text(23);
    record.illustrative = rows.integer(24) != 0;
    LIAISON_ASSIGN(record.indicators, linked(indicatorsLink, id));
    Query lines(
        connection(),
        u"SELECT category, description, brand, right_holder, ipr, quantity, quantity_qualifier, unit, "
        "value_minor, value_qualifier, currency, value_basis FROM seizure WHERE case_record = :id ORDER BY line"_s);
    LIAISON_TRY(lines.bind(u":id"_s, id).run());
    while (lines.next()) {
        Seizure seizure;
        seizure.category = lines.text(0);
        seizure.description = lines.text(1);
        seizure.brand = lines.text(2);
        seizure.rightHolder = lines.text(3);
        seizure.ipr = lines.text(4);
        seizure.quantity = {lines.estimate(5, 6), lines.text(7)};
        seizure.value = {lines.estimate(8, 9), lines.text(10)};
        seizure.valueBasis = lines.text(11);
        record.seizures.append(seizure);
    }
    LIAISON_TRY(lines.end());
    return record;
}

Result<ColumnValues> CaseRecordStore::columns(CaseRecord &record)
{
    LIAISON_ASSIGN(const QVariant agency, reference(u"agency"_s, u"agency"_s, record.agency));
    LIAISON_ASSIGN(const QVariant operation, reference(u"operation"_s, u"operation"_s, record.operation));
    const std::initializer_list<std::pair<QString, QString>> codes{
        {u"transport"_s, record.transport},       {u"channel"_s, record.channel},
        {u"procedure"_s, record.procedure},       {u"detection"_s, record.detection},
        {u"infringement"_s, record.infringement}, {u"counting_rule"_s, record.countingRule}};
    for (const auto &[list, code] : codes)
        LIAISON_TRY(requireCode(list, list, code));
    for (const QString &code : record.indicators)
        LIAISON_TRY(reference(u"indicators"_s, u"indicator"_s, code));
    for (qsizetype i = 0; i < record.seizures.size(); ++i)
        LIAISON_TRY(requireLineCodes(record.seizures.at(i), u"seizures["_s + QString::number(i) + u"]."_s));
    return ColumnValues{{u"ref"_s, record.ref},
                        {u"date_from"_s, dayJson(record.date.first).toVariant()},
                        {u"date_to"_s, dayJson(record.date.last).toVariant()},
                        {u"agency"_s, agency},
                        {u"operation"_s, operation},
                        {u"place"_s, record.place},
                        {u"transport"_s, textOrNull(record.transport).toVariant()},
                        {u"channel"_s, textOrNull(record.channel).toVariant()},
                        {u"procedure"_s, textOrNull(record.procedure).toVariant()},
                        {u"detection"_s, textOrNull(record.detection).toVariant()},
                        {u"infringement"_s, textOrNull(record.infringement).toVariant()},
                        {u"counting_rule"_s, record.countingRule},
                        {u"origin"_s, record.origin},
                        {u"via"_s, textsColumn(record.via)},
                        {u"destination"_s, record.destination},
                        {u"arrests"_s, record.arrests.isStated() ? QVariant(*record.arrests.value) : QVariant()},
                        {u"arrests_qualifier"_s, int(record.arrests.qualifier)},
                        {u"subjects"_s, textsColumn(record.subjects)},
                        {u"status"_s, record.status},
                        {u"tlp"_s, record.tlp},
                        {u"summary"_s, record.summary},
                        {u"illustrative"_s, record.illustrative ? 1 : 0}};
}

Done CaseRecordStore::requireLineCodes(const Seizure &seizure, const QString &path)
{
    LIAISON_TRY(requireCode(path + u"category"_s, u"category"_s, seizure.category));
    LIAISON_TRY(requireCode(path + u"ipr"_s, u"ipr_type"_s, seizure.ipr));
    LIAISON_TRY(requireCode(path + u"unit"_s, u"unit"_s, seizure.quantity.unit));
    return requireCode(path + u"value_basis"_s, u"value_basis"_s, seizure.valueBasis);
}

Done CaseRecordStore::writeParts(qint64 id, const CaseRecord &record)
{
    LIAISON_TRY(link(indicatorsLink, id, record.indicators));
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

QString CaseRecordStore::refOf(const CaseRecord &record) const
{
    return record.ref;
}

void CaseRecordStore::giveRef(CaseRecord &record, const QString &ref) const
{
    record.ref = ref;
}

int CaseRecordStore::yearOf(const CaseRecord &record) const
{
    return record.date.first.year();
}

QStringList CaseRecordStore::searchTexts(const CaseRecord &record) const
{
    QStringList texts{record.place, record.summary, record.agency, record.operation};
    texts += record.subjects;
    for (const Seizure &seizure : record.seizures)
        texts.append(QStringList{seizure.brand, seizure.description, seizure.rightHolder}.join(u' ').simplified());
    return texts;
}

QJsonObject CaseRecordStore::json(const CaseRecord &record, const JsonContext &context) const
{
    return record.toJson(context.programmeFirstMonth);
}

} // namespace liaison
