// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exchange.h"
#include "ui/inputs/choices.h"

namespace liaison {

// A new exchange as it is begun: today, and everywhere the safest choice.
QJsonObject newExchangeJson(const Session &session);

// An exchange in one line: "6 pieces received from GDC, 6 Mar 2017".
QString exchangeWords(const Exchange &exchange);

} // namespace liaison
