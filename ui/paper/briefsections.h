// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/briefcontent.h"
#include "ui/paper/reportblocks.h"

namespace liaison {

// The sections of a meeting brief, each under its heading, in the report's language. The log's has a chart and is made
// on the screen thread.
std::vector<report::Block> briefLogSection(const BriefContent &content, const ReportBlocks &blocks);
std::vector<report::Block> briefReferralSection(const BriefContent &content, const ReportBlocks &blocks);
std::vector<report::Block> briefMeetingSection(const BriefContent &content, const ReportBlocks &blocks);
std::vector<report::Block> briefProgrammeSection(const BriefContent &content, const ReportBlocks &blocks);

// One talking point as a sentence.
QString talkingPointWords(const TalkingPoint &point, const BriefContent &content, const ReportBlocks &blocks);

} // namespace liaison
