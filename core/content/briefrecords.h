// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/briefcontent.h"

namespace liaison {

// The parts of a meeting brief that are lists of records; pieces of briefContent(), in this order. Each needs the
// counterpart's codes, the spans and the day.
Done addBriefReferrals(Connection &connection, BriefContent &content);
Done addBriefOperations(Connection &connection, BriefContent &content);
Done addBriefEvents(Connection &connection, BriefContent &content);
Done addBriefPledges(Connection &connection, BriefContent &content); // after the events
Done addBriefItems(Connection &connection, BriefContent &content);
// The strictest marking of all that the brief shows.
Result<std::optional<Tlp>> briefMarking(Connection &connection, const BriefContent &content);

} // namespace liaison
