// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalhead.h"

#include <QJsonObject>

namespace liaison {

// Where a journal stands, for a person and for a program: {"number": 12, "at": "…", "sha256": "…"}.
void printHead(const JournalHead &head);
QJsonObject headJson(const JournalHead &head);

} // namespace liaison
