// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace liaison {

// Puts the value at a path of a record's JSON: "subject", "focus.event", "name.zh_HK", "seizures[1].quantity". An
// undefined value takes the field out, so that it falls back to nothing. False when the path leads through something
// that has no fields, or to an entry that is not there.
bool assignToForm(QJsonObject &json, const QString &path, const QJsonValue &value);

} // namespace liaison
