// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QJsonArray>

namespace liaison {

// Fills a new case file with the sample: the public figures, and cases and exchanges made up under them that say so
// (illustrative). Everything goes through the stores, in one transaction: all of it or nothing.
Done fillSampleCaseFile(Connection &connection, const Author &author);

// The records of one file of resources/sample ("agencies", "operations", …) in their JSON. A public figure
// stands in the files as "fact:F1-09" (its number), "fact:F1-08.dates", "fact:F3-06.start" or "fact:F3-06.end", and
// comes from public-facts.csv.
QJsonArray sampleRecords(const QString &name);

} // namespace liaison
