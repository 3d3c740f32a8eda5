// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exchange.h"
#include "ui/shared/choices.h"

namespace liaison {

// What the fields of an exchange offer, in the screen's language.
QList<CodeChoice> counterpartChoices(const Session &session); // all agencies but the home agency
QList<CodeChoice> fixedChoices(const QString &list);          // direction, mode, handling
QList<CodeChoice> gradeChoices(const QStringList &grades, bool ofSource, GradingScheme scheme);

// A new exchange as it is begun: today, and everywhere the safest choice.
QJsonObject newExchangeForm(const Session &session);

// An exchange in one line: "6 pieces received from GDC, 6 Mar 2017".
QString exchangeWords(const Exchange &exchange);

} // namespace liaison
