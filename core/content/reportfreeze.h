// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/progresscontent.h"

namespace liaison {

// The figures of a report as JSON without words of any language: what a freeze keeps. {"report", "subject", "marking",
// "home_agency", "agencies": names by code, "figures": {…}}.
QJsonObject reportJson(const QuarterlyContent &content);
QJsonObject reportJson(const OperationContent &content);
QJsonObject reportJson(const ProgressContent &content);

// The report, ready to be frozen. The subject is the period's text, or the operation's code.
Freeze freezeOf(const QuarterlyContent &content, int programmeFirstMonth);
Freeze freezeOf(const OperationContent &content);
Freeze freezeOf(const ProgressContent &content, int programmeFirstMonth);

// What changed since that report was frozen: its figures counted anew from the records as they are now. Of a kind of
// report that this program cannot count again: UnknownKind.
Result<Restatement> restatement(Connection &connection, const Freeze &freeze);

// Puts into a report what changed in its frozen predecessors: the last freeze of the same report, and of the periods
// that it is compared with, where there is one.
Done addRestatements(Connection &connection, QuarterlyContent &content);
Done addRestatements(Connection &connection, OperationContent &content);

} // namespace liaison
