// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/briefcontent.h"
#include "ui/paper/document.h"

namespace liaison {

// Puts the brief for a meeting with one counterpart into words, tables and a chart of that language. On the screen
// thread: the chart is recorded there.
report::Document meetingBrief(const BriefContent &content, const QString &language, const QDateTime &madeAt);

} // namespace liaison
