// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/recordname.h"

namespace liaison {

RecordName RecordName::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype space = trimmed.indexOf(u' ');
    if (space < 0)
        return {trimmed, {}};
    return {trimmed.left(space), trimmed.mid(space + 1).trimmed()};
}

} // namespace liaison
