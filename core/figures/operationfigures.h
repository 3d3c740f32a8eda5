// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/declaredresult.h"
#include "core/domain/operation.h"
#include "core/figures/seizurefigures.h"

namespace liaison {

// What one agency achieved, on one basis.
struct Achievement
{
    QString agency;
    QString side;
    bool declared = true; // else itemised: added up from cases
    QList<CaseSum> cases; // one entry when declared; by counting rule when itemised
    QList<GoodsSum> items;
    QList<ValueSum> values;
    EstimateSum arrests;
    qint64 illustrative = 0; // records behind it that were made up for the sample
    RecordFilter filter;
    QString ref; // of the declared result
    QString source;
    QString note;
    std::optional<Period> period; // of a result that was declared for a period
};

// Declared against itemised of one agency where both are stated, per counting rule, unit, or currency and basis.
struct AchievementDifference
{
    QString agency;
    QString what; // "cases", "items", "values" or "arrests"
    QString key;  // counting rule; unit; "CURRENCY/basis"; nothing
    Estimate declared;
    EstimateSum itemised;
    qint64 difference = 0; // itemised minus declared
    bool sameRule = true;  // false: cases whose source names no counting rule; the two may not be comparable
};

// One operation with its results side by side.
struct OperationFigure
{
    Operation operation;
    std::optional<qint64> days; // nothing unless both ends are known to the day
    QList<Operation> parts;     // operations reported as one
    QList<Achievement> results; // declared first, then itemised, each by agency
    QList<AchievementDifference> differences;
    qint64 illustrativeCases = 0;
};

// Results of operations on both bases. Lives on its connection's thread.
class OperationFigures
{
public:
    explicit OperationFigures(Connection &connection) : m_connection(connection) {}

    // The operations that a period has: those known to the day that touch it, and those whose whole span lies in it.
    // Parts come under their whole and are not listed again unless they have results of their own.
    Result<QList<OperationFigure>> list(const Period &period);
    // Operations that only overlap the period and are not precise enough to be counted in it.
    Result<QStringList> imprecise(const Period &period);
    Result<OperationFigure> find(const QString &code);
    // Results declared for a period as a whole, where that period lies inside the given one.
    Result<QList<Achievement>> declaredForPeriods(const Period &period);

private:
    Connection &m_connection;
};

} // namespace liaison
