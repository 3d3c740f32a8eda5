// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/choices.h"

namespace liaison {

// What the fields of records that pass between agencies offer, in the screen's language.
QList<CodeChoice> fixedChoices(const QString &list); // direction, mode, handling
QList<CodeChoice> gradeChoices(const QStringList &grades, bool ofSource, GradingScheme scheme);

} // namespace liaison
