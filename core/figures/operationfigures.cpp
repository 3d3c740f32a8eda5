// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/operationfigures.h"

#include "core/database/query.h"
#include "core/storage/declaredresultstore.h"
#include "core/storage/operationstore.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostOperations = 10'000; // of one period

Achievement fromDeclared(const DeclaredResult &result, const QString &side)
{
    Achievement achievement;
    achievement.agency = result.agency;
    achievement.side = side;
    achievement.cases = {{result.countingRule, EstimateSum(result.cases)}};
    for (const Quantity &item : result.items)
        achievement.items.append({item.unit, EstimateSum(item.amount)});
    for (const ResultValue &value : result.values)
        achievement.values.append({value.value.currency, value.basis, EstimateSum(value.value.minor), value.beside});
    achievement.arrests = EstimateSum(result.arrests);
    achievement.illustrative = result.illustrative ? 1 : 0;
    achievement.filter = RecordFilter{u"result"_s, {}, false, {{u"ref"_s, result.ref}}, {}};
    achievement.ref = result.ref;
    achievement.source = result.source;
    achievement.note = result.note;
    if (!result.period.isNull())
        achievement.period = Period::fromInclusive(result.period.first, result.period.last);
    return achievement;
}

Achievement fromItemised(const SeizureSum &sum)
{
    Achievement achievement;
    achievement.agency = sum.agency;
    achievement.side = sum.side;
    achievement.declared = false;
    achievement.cases = sum.cases;
    achievement.items = sum.items;
    achievement.values = sum.values;
    achievement.arrests = sum.arrests;
    achievement.illustrative = sum.illustrativeCases;
    achievement.filter = sum.filter;
    achievement.filter.kind = u"case"_s;
    return achievement;
}

// Sets one agency's declared numbers against the itemised ones of the same unit, currency and basis, or counting rule.
void compare(const Achievement &declared, const Achievement &itemised, QList<AchievementDifference> &differences)
{
    const auto add = [&](const QString &what, const QString &key, const EstimateSum &said, const EstimateSum &added,
                         bool sameRule = true) {
        if (said.isStated() && added.isStated())
            differences.append(
                {declared.agency, what, key, said.toEstimate(), added, added.value() - said.value(), sameRule});
    };
    for (const CaseSum &said : declared.cases) {
        for (const CaseSum &added : itemised.cases) {
            // A source that names no rule is compared only when there is just one to compare with.
            if (said.rule == added.rule || (said.rule.isEmpty() && itemised.cases.size() == 1))
                add(u"cases"_s, added.rule, said.sum, added.sum, said.rule == added.rule);
        }
    }
    for (const GoodsSum &said : declared.items) {
        for (const GoodsSum &added : itemised.items) {
            if (said.unit == added.unit)
                add(u"items"_s, said.unit, said.sum, added.sum);
        }
    }
    for (const ValueSum &said : declared.values) {
        for (const ValueSum &added : moneyTotals(itemised.values)) {
            if (said.currency == added.currency && said.basis == added.basis)
                add(u"values"_s, QString(said.currency + u'/' + said.basis), said.sum, added.sum);
        }
    }
    add(u"arrests"_s, {}, declared.arrests, itemised.arrests);
}

} // namespace

Result<OperationFigure> OperationFigures::find(const QString &code)
{
    OperationFigure figure;
    OperationStore operations(m_connection);
    LIAISON_ASSIGN(figure.operation, operations.find(code));
    figure.days = figure.operation.days();

    Query parts(m_connection, u"SELECT id FROM operation WHERE part_of = :id ORDER BY code"_s);
    LIAISON_TRY(parts.bind(u":id"_s, figure.operation.id.value).run());
    while (parts.next()) {
        LIAISON_ASSIGN(const Operation part, operations.find(parts.integer(0)));
        figure.parts.append(part);
    }
    LIAISON_TRY(parts.end());

    Query declared(m_connection, u"SELECT r.id, a.side FROM result AS r JOIN agency AS a ON a.id = r.agency "
                                 "WHERE r.operation = :id ORDER BY a.code"_s);
    LIAISON_TRY(declared.bind(u":id"_s, figure.operation.id.value).run());
    DeclaredResultStore results(m_connection);
    while (declared.next()) {
        LIAISON_ASSIGN(const DeclaredResult result, results.find(declared.integer(0)));
        figure.results.append(fromDeclared(result, declared.text(1)));
    }
    LIAISON_TRY(declared.end());

    SeizureFigures seizures(m_connection);
    LIAISON_ASSIGN(const auto sums, seizures.sum(SeizureGrouping::Whole, std::nullopt, figure.operation.code));
    const QList<Achievement> declaredResults = figure.results;
    for (const SeizureSum &sum : sums) {
        const Achievement itemised = fromItemised(sum);
        figure.illustrativeCases += sum.illustrativeCases;
        for (const Achievement &said : declaredResults) {
            if (said.agency == itemised.agency)
                compare(said, itemised, figure.differences);
        }
        figure.results.append(itemised);
    }
    return figure;
}

Result<QList<OperationFigure>> OperationFigures::list(const Period &period)
{
    RecordList list(m_connection);
    LIAISON_ASSIGN(const auto rows, list.list(RecordFilter{u"operation"_s, period, false, {}, {}}, {},
                                              RecordOrder{u"first_day"_s, false}, nullptr, mostOperations));
    QSet<QString> listed;
    for (const RecordRow &row : rows)
        listed.insert(row.ref);
    QList<OperationFigure> figures;
    for (const RecordRow &row : rows) {
        LIAISON_ASSIGN(const OperationFigure figure, find(row.ref));
        if (listed.contains(figure.operation.partOf) && figure.results.isEmpty())
            continue;
        figures.append(figure);
    }
    return figures;
}

Result<QStringList> OperationFigures::imprecise(const Period &period)
{
    RecordList list(m_connection);
    LIAISON_ASSIGN(const auto rows, list.list(RecordFilter{u"operation"_s, period, true, {}, {}}, {},
                                              RecordOrder{u"first_day"_s, false}, nullptr, mostOperations));
    QStringList codes;
    for (const RecordRow &row : rows)
        codes.append(row.ref);
    return codes;
}

Result<QList<Achievement>> OperationFigures::declaredForPeriods(const Period &period)
{
    Query rows(m_connection,
               u"SELECT r.id, a.side FROM result AS r JOIN agency AS a ON a.id = r.agency WHERE r.operation IS NULL "
               "AND r.period_from >= :begin AND r.period_to < :end ORDER BY r.period_from, a.code"_s);
    LIAISON_TRY(rows.bind(u":begin"_s, period.begin.toString(Qt::ISODate))
                    .bind(u":end"_s, period.end.toString(Qt::ISODate))
                    .run());
    QList<Achievement> achievements;
    DeclaredResultStore results(m_connection);
    while (rows.next()) {
        LIAISON_ASSIGN(const DeclaredResult result, results.find(rows.integer(0)));
        achievements.append(fromDeclared(result, rows.text(1)));
    }
    LIAISON_TRY(rows.end());
    return achievements;
}

} // namespace liaison
