// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liaison {

// How many columns a terminal gives the text: wide characters take two, combining ones none.
int columnsOf(const QString &text);

} // namespace liaison
