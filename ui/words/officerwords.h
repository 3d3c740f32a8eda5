// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/officeron.h"

namespace liaison {

// "Officer Two, Superintendent": with the post that was in force, where one was. In the language, on one line.
QString officerWords(const NamedOfficer &officer, const QString &language);

// "Approved by … on …; changed since (2)", in the screen's language.
QString approvalWords(const NamedOfficer &officer, const QDate &day, int corrections = 0);

} // namespace liaison
