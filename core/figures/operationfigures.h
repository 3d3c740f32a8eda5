// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/declaredresult.h"
#include "core/domain/operation.h"
#include "core/figures/seizurefigures.h"

namespace liaison {

// What one agency achieved, on one basis. Declared: one number of cases; itemised: by counting rule.
struct Achievement : AgencyMeasure
{
    bool declared = true; // else itemised: added up from cases
    QString ref{};        // of the declared result
    QString source{};
    QString note{};
    std::optional<Period> period{}; // of a result that was declared for a period

    RecordFilter filterOf(const MeasureKind &kind) const; // of the records behind one of its numbers
};

// Declared against itemised of one agency where both are stated, per counting rule, unit, or currency and basis.
struct AchievementDifference
{
    QString agency;
    MeasureKind kind; // of the itemised number
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

    // Records behind it that were made up for the sample.
    qint64 illustrativeRecords() const { return illustrativeCases + (operation.illustrative ? 1 : 0); }
};

// Results of operations on both bases; in as many statements for many operations as for one. Lives on its connection's
// thread.
class OperationFigures
{
public:
    explicit OperationFigures(Connection &connection) : m_connection(connection) {}

    // The operations that a period has: those known to the day that touch it, and those whose whole span lies in it.
    // Parts come under their whole and are not listed again unless they have results of their own.
    Result<QList<OperationFigure>> list(const Period &period);
    Result<OperationFigure> find(const QString &code);
    // Those of these codes, by code; a code that names none is left out.
    Result<QMap<QString, OperationFigure>> named(const QStringList &codes);
    // Results declared for a period as a whole, where that period lies inside the given one.
    Result<QList<Achievement>> declaredForPeriods(const Period &period);

private:
    Result<QList<OperationFigure>> gather(const QList<qint64> &ids);

    Connection &m_connection;
};

} // namespace liaison
