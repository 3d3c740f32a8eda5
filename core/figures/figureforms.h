// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/operationfigures.h"

#include <QJsonArray>
#include <QJsonObject>

namespace liaison {

// Parts of the JSON of figures (figuresJson), for reports that show only those.

QJsonObject periodJson(const Period &period);
QJsonObject operationJson(const OperationFigure &figure);
// `key` names what they are grouped by; empty: by agency alone.
QJsonArray seizuresJson(const QList<SeizureSum> &sums, const QString &key);

} // namespace liaison
