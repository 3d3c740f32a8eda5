// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/operationfigures.h"

#include "core/database/query.h"
#include "core/storage/declaredresultstore.h"
#include "core/storage/operationstore.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Achievement fromDeclared(const DeclaredResult &result, const QString &side)
{
    Achievement achievement;
    static_cast<Measure &>(achievement) = measureOf(result);
    achievement.agency = result.agency;
    achievement.side = side;
    achievement.cases = {{{MeasureKind::What::Cases, result.countingRule}, EstimateSum(result.cases)}};
    achievement.arrests = EstimateSum(result.arrests);
    achievement.illustrative = result.illustrative ? 1 : 0;
    achievement.filter = RecordFilter{u"result"_s}.with(u"ref"_s, result.ref);
    achievement.ref = result.ref;
    achievement.source = result.source;
    achievement.note = result.note;
    if (!result.period.isNull())
        achievement.period = Period::fromInclusive(result.period.first, result.period.last);
    return achievement;
}

// The declared results of the ids that the query finds, by the codes of their operations.
Result<QHash<QString, QList<Achievement>>> declaredResults(Connection &connection, Query &ids)
{
    LIAISON_ASSIGN(const auto results, DeclaredResultStore(connection).list(ids));
    QHash<QString, QString> sides;
    Query agencies(connection, u"SELECT code, side FROM agency"_s);
    LIAISON_TRY(agencies.forEach([&](const Query &row) { sides.insert(row.text(0), row.text(1)); }));
    QHash<QString, QList<Achievement>> byOperation;
    for (const DeclaredResult &result : results)
        byOperation[result.operation].append(fromDeclared(result, sides.value(result.agency)));
    return byOperation;
}

// Sets one agency's declared numbers against the itemised ones of the same unit, currency and basis, or counting rule.
void compare(const Achievement &declared, const Achievement &itemised, QList<AchievementDifference> &differences)
{
    for (const MeasurePart &said : declared.parts()) {
        for (const MeasurePart &added : itemised.parts()) {
            // A source that names no rule is compared only when there is just one to compare with.
            const bool ruleOpen =
                said.what == MeasureKind::What::Cases && said.key.isEmpty() && itemised.cases.size() == 1;
            const bool same = said.key == added.key && said.basis == added.basis;
            if (said.what == added.what && (same || ruleOpen) && said.sum.isStated() && added.sum.isStated())
                differences.append({declared.agency, added, said.sum.toEstimate(), added.sum,
                                    added.sum.value() - said.sum.value(), same});
        }
    }
}

} // namespace

RecordFilter Achievement::filterOf(const MeasureKind &kind) const
{
    RecordFilter narrowed = filter;
    if (declared)
        return narrowed;
    narrowed.where += kind.conditions();
    if (kind.what == MeasureKind::What::Items || kind.what == MeasureKind::What::Values)
        narrowed.kind = u"seizure"_s; // a unit or a currency belongs to a line
    return narrowed;
}

Result<QList<OperationFigure>> OperationFigures::gather(const QList<qint64> &ids)
{
    OperationStore store(m_connection);
    LIAISON_ASSIGN(const auto operations, store.list(ids));
    Query partIds(m_connection, u"SELECT id FROM operation WHERE part_of IN (SELECT value FROM json_each(:ids)) "
                                "ORDER BY code"_s);
    LIAISON_ASSIGN(const auto parts, store.list(partIds.bind(u":ids"_s, idsColumn(ids))));
    Query resultIds(m_connection, u"SELECT r.id FROM result AS r JOIN agency AS a ON a.id = r.agency WHERE "
                                  "r.operation IN (SELECT value FROM json_each(:ids)) ORDER BY a.code, r.id"_s);
    LIAISON_ASSIGN(const auto declared, declaredResults(m_connection, resultIds.bind(u":ids"_s, idsColumn(ids))));
    QStringList codes;
    for (const Operation &operation : operations)
        codes.append(operation.code);
    LIAISON_ASSIGN(const auto sums, SeizureFigures(m_connection).sumOfOperations(codes));

    QList<OperationFigure> figures;
    for (const Operation &operation : operations) {
        OperationFigure figure;
        figure.operation = operation;
        figure.days = operation.days();
        for (const Operation &part : parts) {
            if (part.partOf == operation.code)
                figure.parts.append(part);
        }
        figure.results = declared.value(operation.code);
        for (const SeizureSum &sum : sums) {
            if (sum.key != operation.code)
                continue;
            Achievement itemised{sum};
            itemised.declared = false;
            itemised.filter.kind = u"case"_s;
            figure.illustrativeCases += sum.illustrative;
            for (const Achievement &said : declared.value(operation.code)) {
                if (said.agency == itemised.agency)
                    compare(said, itemised, figure.differences);
            }
            figure.results.append(itemised);
        }
        figures.append(figure);
    }
    return figures;
}

Result<OperationFigure> OperationFigures::find(const QString &code)
{
    LIAISON_ASSIGN(const qint64 id, OperationStore(m_connection).idOf(code));
    LIAISON_ASSIGN(const auto figures, gather({id}));
    return figures.first();
}

Result<QMap<QString, OperationFigure>> OperationFigures::named(const QStringList &codes)
{
    LIAISON_ASSIGN(const auto ids, OperationStore(m_connection).idsOf(codes));
    LIAISON_ASSIGN(const auto figures, gather(ids));
    QMap<QString, OperationFigure> byCode;
    for (const OperationFigure &figure : figures)
        byCode.insert(figure.operation.code, figure);
    return byCode;
}

Result<QList<OperationFigure>> OperationFigures::list(const Period &period)
{
    LIAISON_ASSIGN(const auto ids,
                   RecordList(m_connection).ids(Scope(period).filter(u"operation"_s), {u"first_day"_s, false}));
    LIAISON_ASSIGN(QList<OperationFigure> figures, gather(ids));
    QSet<QString> listed;
    for (const OperationFigure &figure : std::as_const(figures))
        listed.insert(figure.operation.code);
    figures.removeIf([&](const OperationFigure &figure) {
        return listed.contains(figure.operation.partOf) && figure.results.isEmpty();
    });
    return figures;
}

Result<QList<Achievement>> OperationFigures::declaredForPeriods(const Period &period)
{
    const Scope scope(period);
    Query ids(m_connection, u"SELECT r.id FROM result AS r JOIN agency AS a ON a.id = r.agency WHERE r.operation IS "
                            "NULL AND "_s +
                                scope.sql(u"r.period_from"_s, u"r.period_to"_s, {}) +
                                u" ORDER BY r.period_from, a.code, r.id"_s);
    LIAISON_ASSIGN(const auto declared, declaredResults(m_connection, scope.bindTo(ids)));
    return declared.value(QString());
}

} // namespace liaison
