// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/reportcontent.h"
#include "ui/paper/document.h"

namespace liaison {

// The quarterly report in words and tables, ready for layout. Safe on any thread.
report::Document quarterlyReport(const QuarterlyContent &content, const QString &language, const QDateTime &madeAt);

} // namespace liaison
