// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/records.h"

namespace liaison {

// Fills a new case file with an operation of three sides, AUTUMN, 21 Aug – 1 Sep 2023: declared results of HKC (about
// 23,000 pieces, about HK$16,000,000, cases not stated) and MOC (3 cases, more than 500 pieces, MOP 20,000), none of
// GDC; cases of all three in it and after it, in several units, currencies, bases and counting rules, more categories
// than a chart shows, some quantities, values and destinations not stated, some dates known to the month or the year
// only, some illustrative. And SPRING, known only to 2022/23 with two parts, and exchanges with two counterparts.
// The same each time.
void addJointOperation(TestCaseFile &file);

} // namespace liaison
