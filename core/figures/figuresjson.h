// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/operationfigures.h"

#include <QJsonArray>
#include <QJsonObject>

namespace liaison {

// Parts of the JSON of figures (figuresJson), for reports that show only those.

QJsonObject periodJson(const Period &period);
QJsonObject sumJson(const EstimateSum &sum, const QString &valueName = QStringLiteral("value"));
QJsonObject operationJson(const OperationFigure &figure);
// With their keys under the code of the grouping.
QJsonArray seizuresJson(const QList<SeizureSum> &sums, SeizureGrouping grouping);

} // namespace liaison
