// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

#include <QJsonArray>

namespace liaison {

// Fills a new case file with the sample: the public figures, and cases and exchanges made up under them that say so
// (illustrative). Everything goes through the stores, in one transaction.
Done fillSampleCaseFile(Connection &connection, const Author &author);

// The records of one file of resources/sample ("agencies", "operations", …) in their record form.
QJsonArray sampleRecords(const QString &name);

} // namespace liaison
