// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/codecombo.h"
#include "ui/work/session.h"

namespace liaison {

// What the fields of the forms offer, in the screen's language.
QList<CodeChoice> agencyChoices(const Session &session);
QList<CodeChoice> placeChoices(); // countries and areas
QList<CodeChoice> currencyChoices();
// Agencies, operations, officers or risk indicators by reference.
QList<CodeChoice> recordChoices(const Session &session, const QString &kind);
// The codes of a list, fixed or the file's; countries and areas, currencies, grades of the file's scheme.
QList<CodeChoice> codeChoices(const Session &session, const QString &list);

// The currency of the place that an agency acts for; empty when it cannot be told.
QString currencyOf(const QString &side);

} // namespace liaison
