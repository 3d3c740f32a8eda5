// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/codelist.h"

#include <QJsonValue>

namespace liaison {

// JSON as it stands in a column; null when it is damaged. (Qt's own reader drops U+FEFF at the start of a text.)
QJsonValue jsonFromColumn(const QString &json);

// JSON text in a column: lists of texts, and names by language.
QString textsColumn(const QStringList &texts);
QStringList textsFromColumn(const QString &json);
QString namesColumn(const Names &names);
Names namesFromColumn(const QString &json);

} // namespace liaison
