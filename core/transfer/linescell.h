// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/field.h"

#include <QJsonArray>
#include <QJsonObject>

namespace liaison {

// One value of a record's JSON in words that the record's JSON reads back: "about 1300", "HKD 500", "true"; several
// texts as a list (core/values/listtext); things with fields of their own as linesText.
QString cellText(const QJsonValue &value);

// Things with fields of their own as one text that people read and write: "; " between them, goods and values as they
// are said ("about 1300 H87", "about HKD 500 declared (USD 60)"), others by the names of their fields ("ref=GD-1 |
// pieces=3", parts of a field with a dot), those first that `info` has first. Null: in an order of its own.
QString linesText(const QJsonArray &lines, const FieldInfo *info = nullptr);

// A record's JSON from the texts of a row's cells by field: where the kind has lines in a cell, what linesText or JSON
// says in it. A cell that cannot be read stays a text, which the record's JSON then refuses.
QJsonObject formOfCells(const QString &kind, QJsonObject cells);

} // namespace liaison
