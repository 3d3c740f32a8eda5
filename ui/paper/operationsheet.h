// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/reportcontent.h"
#include "ui/paper/document.h"

namespace liaison {

// The result sheet of one operation in words and tables, ready for layout. Safe on any thread.
report::Document operationSheet(const OperationContent &content, const QString &language, const QDateTime &madeAt);

} // namespace liaison
