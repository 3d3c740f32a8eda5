// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/operationfigures.h"

#include <QJsonArray>
#include <QJsonObject>

namespace liaison {

// Parts of the JSON form of figures (figuresForm), for reports that show only those.

QJsonObject periodForm(const Period &period);
QJsonObject operationForm(const OperationFigure &figure);
// `key` names what they are grouped by; empty: by agency alone.
QJsonArray seizureForms(const QList<SeizureSum> &sums, const QString &key);

} // namespace liaison
