// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/domain/caserecord.h"
#include "core/domain/declaredresult.h"
#include "core/domain/exchange.h"
#include "core/domain/officer.h"
#include "core/domain/operation.h"
#include "tests/support/testcasefile.h"

#include <functional>

namespace liaison {

// The agencies of the mechanism: HKC (home), GDC, MOC, GDPSD-ECIB, and GDAIC, which became GDAMR in 2018.
void addAgencies(TestCaseFile &file);

// Plain records to start from.
Exchange exchangeOn(const QString &date, const QString &counterpart, qint64 pieces);
CaseRecord caseOn(const QString &date, const QString &agency);

qint64 add(TestCaseFile &file, const Agency &agency);
qint64 add(TestCaseFile &file, const Officer &officer);
qint64 add(TestCaseFile &file, const Exchange &exchange);
qint64 add(TestCaseFile &file, const CaseRecord &record);
qint64 add(TestCaseFile &file, const Operation &record);
qint64 add(TestCaseFile &file, const DeclaredResult &record);

// Runs the event loop until it holds; false after five seconds.
bool eventually(const std::function<bool()> &holds);

} // namespace liaison
