// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <optional>

namespace liaison {

class Connection;

// The sign-off of the month that an exchange belongs to, as it concerns that exchange.
struct SignOff
{
    QString officer; // name of the supervisor
    QDate date;
    bool isChanged = false; // the exchange is not as it was signed off: it was added or changed since
    QString post{};         // of the supervisor, in force on that day; empty: none was

    bool operator==(const SignOff &) const = default;
};

// SQL for the sign-off of the exchange of that alias: "signed_off", "changed_since", or NULL where its month with that
// counterpart is not signed off.
QString signOffExpression(const QString &exchange);

// Nothing where the month is not signed off, or the date is not known to the month.
Result<std::optional<SignOff>> signOffOf(Connection &connection, qint64 exchange);

} // namespace liaison
