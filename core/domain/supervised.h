// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <optional>

namespace liaison {

// Whether a change of an officer's record (records in JSON; null: it was not there, or goes) says who signs for others:
// it gives or takes a role, makes or removes a supervisor, or gives one who uses the file another name or reference.
bool changesRole(const QJsonObject *before, const QJsonObject *after);

// Whether an entry of the journal is one that only a supervisor may make where people are proved: approvals and
// sign-offs with their withdrawals, freezes, roles, keys, and the settings that say how people are proved. The one rule
// for those who write an entry and for `check`, which reads it again.
bool isSupervised(const QString &kind, const QString &ref, const std::optional<QJsonObject> &before,
                  const std::optional<QJsonObject> &after);

// Whether the recovery code from the safe may sign such an entry: it lets people in again, and does nobody's work.
bool isForRecovery(const QString &kind);

} // namespace liaison
