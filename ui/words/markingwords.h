// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/grading.h"

#include <QString>

namespace liaison {

QString tlpWords(Tlp tlp);   // "TLP:AMBER+STRICT"
QString tlpMeaning(Tlp tlp); // who may see it, in one line

} // namespace liaison
