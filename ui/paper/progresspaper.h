// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/progresscontent.h"
#include "ui/paper/document.h"
#include "ui/paper/paper.h"

namespace liaison {

// The annual progress paper in words: every item in order, its own progress text, then what its records say. Without
// sources no footnote says where a sentence is from; remarks stay. Any thread.
ProgressPaper progressPaper(const ProgressContent &content, const QString &language, const QDateTime &madeAt,
                            bool withSources);

// The paper as a document for pages: footnotes stand under their item.
report::Document paperDocument(const ProgressPaper &paper);

} // namespace liaison
