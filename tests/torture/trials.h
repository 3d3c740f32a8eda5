// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/torture/tally.h"

namespace liaison::torture {

// Each makes the runs of one way to be tortured, for one scenario or for none in particular.
Row kills(const Scenario &scenario, const Stock &stock, const QString &folder, const Measure &measure);
Row faults(const Scenario &scenario, const Stock &stock, const QString &folder, const Measure &measure);
Row powerFailures(const Scenario &scenario, const Stock &stock, const QString &folder, const Measure &measure);

Row fileFlips(const Stock &stock, const QString &folder, const Measure &measure);
Row logFlips(const Stock &stock, const QString &folder, const Measure &measure);
Row pageRollbacks(const Stock &stock, const QString &folder, const Measure &measure);
Row mixedFiles(const Stock &stock, const QString &folder, const Measure &measure);
Row tampering(const Stock &stock, const QString &folder, const Measure &measure);
Row writers(const Stock &stock, const QString &folder, const Measure &measure);

} // namespace liaison::torture
