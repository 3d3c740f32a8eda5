// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codelist.h"

namespace liaison {

// JSON text in a column: lists of texts, and names by language.
QString textsColumn(const QStringList &texts);
QStringList textsFromColumn(const QString &json);
QString namesColumn(const Names &names);
Names namesFromColumn(const QString &json);

} // namespace liaison
