// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcasefile.h"

namespace liaison {

// A case file with a quarter's work in it, 2017Q2: exchanges with three counterparts in three quarters compared,
// THUNDERCRACKER (case-driven, first day known to the month), and the operation of 21 Aug – 1 Sep 2023 with declared
// and itemised results.
void fillReportFile(TestCaseFile &file);

} // namespace liaison
