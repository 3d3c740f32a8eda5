// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace liaison {

// The currency that a table means: an ISO 4217 code in any case, a name or sign of one ("yuan", "HK$", "澳門元"), or a
// country by its name ("China", "Hong Kong": the currency in use there). Empty when it means none for sure.
QString currencyMeantBy(const QString &text);

// The currencies in use now, by code.
const QStringList &currencyCodes();

} // namespace liaison
