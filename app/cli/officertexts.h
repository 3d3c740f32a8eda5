// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace liaison {

class Connection;

// The form of a freeze with what is known of its approval: "approved_by" (a reference), "approved_on", "withdrawn_on".
// That of any other kind as it is.
Result<QJsonObject> withApproval(Connection &connection, const QString &kind, const QJsonObject &json);

// The form as people read it: officers by name, where the form has a day with the post that was in force on it.
Result<QJsonObject> withOfficers(Connection &connection, const QString &kind, const QJsonObject &json);

} // namespace liaison
