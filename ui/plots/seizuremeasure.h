// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/seizurefigures.h"
#include "ui/plots/chartdata.h"
#include "ui/words/formats.h"

namespace liaison {

qint64 minorUnits(const MeasureKind &kind); // in one of the unit shown

using SeizureGroup = QList<const SeizureSum *>;

EstimateSum sumOf(const SeizureGroup &group, const MeasureKind &kind);
// Exactly the records that were counted; the group holds every sum of its keys and agencies. Cases are opened as cases
// unless the grouping is one that only lines have.
RecordFilter filterOf(const SeizureGroup &group, const MeasureKind &kind);
// Nothing of the kind in the group is a plain 0 without records.
ChartCell cellOf(const SeizureGroup &group, const MeasureKind &kind, const Formats &formats);

// The sides that occur: the home agency's own first, then by code.
QStringList sidesIn(const QList<SeizureSum> &sums, const QString &homeSide);

} // namespace liaison
