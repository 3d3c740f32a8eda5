// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/declaredresultstore.h"

#include "core/storage/goodstables.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

DeclaredResultStore::DeclaredResultStore(Connection &connection) : NounStore(connection, u"result"_s) {}

Result<DeclaredResult> DeclaredResultStore::read(qint64 id)
{
    Query rows(connection(),
               u"SELECT r.id, r.revision, r.uid, r.ref, o.code, r.period_from, r.period_to, a.code, r.counting_rule, "
               "r.cases, r.cases_qualifier, r.arrests, r.arrests_qualifier, r.source, r.note, r.illustrative "
               "FROM result AS r JOIN agency AS a ON a.id = r.agency "
               "LEFT JOIN operation AS o ON o.id = r.operation WHERE r.id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    if (!rows.next()) {
        LIAISON_TRY(rows.end());
        return fail(ErrorKind::NotFound, u"result"_s, QString::number(id));
    }
    DeclaredResult result;
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
    LIAISON_ASSIGN(const StatedGoods goods, readGoods(connection(), u"result"_s, id));
    result.items = goods.items;
    result.values = goods.values;
    return result;
}

Result<ColumnValues> DeclaredResultStore::columns(DeclaredResult &record)
{
    LIAISON_ASSIGN(const QVariant operation, reference(u"operation"_s, u"operation"_s, record.operation));
    LIAISON_ASSIGN(const QVariant agency, reference(u"agency"_s, u"agency"_s, record.agency));
    LIAISON_TRY(requireCode(u"counting_rule"_s, u"counting_rule"_s, record.countingRule));
    LIAISON_TRY(requireGoodsCodes({record.items, record.values}));
    const auto value = [](const Estimate &e) { return e.isStated() ? QVariant(*e.value) : QVariant(); };
    const auto qualifier = [](const Estimate &e) { return QVariant(int(e.qualifier)); };
    return ColumnValues{{u"ref"_s, record.ref},
                        {u"operation"_s, operation},
                        {u"period_from"_s, dayJson(record.period.first).toVariant()},
                        {u"period_to"_s, dayJson(record.period.last).toVariant()},
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

Done DeclaredResultStore::writeParts(qint64 id, const DeclaredResult &record)
{
    return writeGoods(connection(), u"result"_s, id, {record.items, record.values});
}

QString DeclaredResultStore::refOf(const DeclaredResult &record) const
{
    return record.ref;
}

void DeclaredResultStore::giveRef(DeclaredResult &record, const QString &ref) const
{
    record.ref = ref;
}

int DeclaredResultStore::yearOf(const DeclaredResult &) const
{
    return 0;
}

QStringList DeclaredResultStore::searchTexts(const DeclaredResult &record) const
{
    return {record.operation, record.agency, record.source, record.note};
}

QJsonObject DeclaredResultStore::json(const DeclaredResult &record, const JsonContext &context) const
{
    return record.toJson(context.programmeFirstMonth);
}

} // namespace liaison
