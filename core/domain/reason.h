// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace liaison {

// Whether a reason tells a reader something: at least three letters that are not all the same, or two Chinese
// characters. “.”, “x” and “123” tell nothing. The one rule wherever a reason is asked for.
bool saysWhy(QStringView reason);

// The error of a reason that is asked for and does not say why: Required where nothing is written (detail: `about`, the
// approval or record that asks for it), SaysNothing (detail: what was written) where it says nothing.
Error reasonLacking(const QString &reason, const QString &about = {});

// Ok where the reason says why, else reasonLacking.
Done requireReason(const QString &reason, const QString &about = {});

} // namespace liaison
