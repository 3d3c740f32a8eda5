// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/seizurefigures.h"
#include "ui/plots/chartdata.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

namespace liaison {

// What of seizures is counted: goods in one unit, values in one currency on one basis, or cases under one counting
// rule. What cannot be expressed by one of these is never added up. A plain value.
struct SeizureMeasure
{
    Q_DECLARE_TR_FUNCTIONS(liaison::SeizureMeasure)

public:
    enum class What { Items, Value, Cases };

    What what = What::Items;
    QString key = QStringLiteral("H87"); // unit, currency, or counting rule
    QString basis = {};                  // of a value

    bool operator==(const SeizureMeasure &) const = default;

    EstimateSum of(const SeizureSum &sum) const; // no parts at all: there is nothing of the kind
    qint64 perUnit() const;                      // minor units in one of the unit shown

    QString words(const Formats &formats) const;                          // pieces · HKD, estimated market value
    QString axis(const Formats &formats) const;                           // for the axis of a chart
    QString title(const Formats &formats) const;                          // Seized goods in pieces
    QString amount(const EstimateSum &sum, const Formats &formats) const; // about 1,300 pieces
};

// The measures that occur, pieces first, then by how often they were stated. Values that were not stated have none.
QList<SeizureMeasure> itemMeasures(const QList<SeizureSum> &sums);
QList<SeizureMeasure> valueMeasures(const QList<SeizureSum> &sums);
QList<SeizureMeasure> caseMeasures(const QList<SeizureSum> &sums);

using SeizureGroup = QList<const SeizureSum *>;

EstimateSum sumOf(const SeizureGroup &group, const SeizureMeasure &measure);
// Exactly the records that were counted; the group holds every sum of its keys and agencies. Cases are opened as cases
// unless the grouping is one that only lines have.
RecordFilter filterOf(const SeizureGroup &group, const SeizureMeasure &measure);
// Nothing of the kind in the group is a plain 0 without records.
ChartCell cellOf(const SeizureGroup &group, const SeizureMeasure &measure, const Formats &formats);

// The sides that occur: the home agency's own first, then by code.
QStringList sidesIn(const QList<SeizureSum> &sums, const QString &homeSide);

} // namespace liaison
