// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/operationfigures.h"

#include <QJsonArray>
#include <QJsonObject>

namespace liaison {

// Parts of the JSON of figures (figuresJson), for reports that show only those.

QJsonObject periodJson(const Period &period);
PartialDate daysIn(const QJsonObject &period); // of periodJson; null where it is none
// The days that a record or a figure says it is of: its period, first and last day, date or month.
std::optional<PartialDate> spanIn(const QJsonObject &json);
QJsonObject sumJson(const EstimateSum &sum, const QString &valueName = QStringLiteral("value"));
QJsonObject operationJson(const OperationFigure &figure);
// With their keys under the code of the grouping.
QJsonArray seizuresJson(const QList<SeizureSum> &sums, SeizureGrouping grouping);

} // namespace liaison
