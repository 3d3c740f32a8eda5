// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordstore.h"
#include "tests/support/testcasefile.h"

#include <QJsonObject>

namespace liaison {

// Record forms written as JSON in a test.
QJsonObject form(const char *json);

// Saves a new record of that form; the test fails with the errors when it is refused.
StoredRecord addForm(Connection &connection, const QString &kind, const QJsonObject &form);
StoredRecord addForm(Connection &connection, const QString &kind, const char *json);

// The errors of a form that must be refused, each as "field kind" with the kind's name; in the order they are told.
QStringList refusals(Connection &connection, const QString &kind, const char *json);

// "UnknownCode" and so on.
QString kindName(ErrorKind kind);

// How many rows the query counts.
qint64 countRows(Connection &connection, const QString &from);

} // namespace liaison
