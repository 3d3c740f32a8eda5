// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/codecombo.h"
#include "ui/work/session.h"

namespace liaison {

// What the fields of the forms offer, in the screen's language.
QList<CodeChoice> agencyChoices(const Session &session);
QList<CodeChoice> operationChoices(const Session &session, const QString &without = {});
QList<CodeChoice> placeChoices(); // countries and areas
QList<CodeChoice> currencyChoices();

// Records of a kind by reference, named by one of their list fields. For a worker.
Result<QList<CodeChoice>> recordChoices(Connection &connection, const QString &kind, const QString &nameField,
                                        const QString &language);

// The currency of the place that an agency acts for; empty when it cannot be told.
QString currencyOf(const QString &side);

} // namespace liaison
