// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liaison {

// How the values of a field are written, as an example to follow ("about 1,300"); empty: there is nothing to show.
QString exampleFor(const QString &field);

} // namespace liaison
