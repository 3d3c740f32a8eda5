// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/signing.h"

#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace liaison {

Done requireDayOfSigning(const QString &field, const StoredRecord *before, const StoredRecord *after)
{
    if (!after)
        return {};
    const QString day = after->json.value(field).toString();
    const bool kept = before && before->json.value(field).toString() == day;
    if (kept || day == Clock::today().toString(Qt::ISODate))
        return {};
    return fail(ErrorKind::OutOfRange, field, day);
}

} // namespace liaison
