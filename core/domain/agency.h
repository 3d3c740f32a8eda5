// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/fields/fields.h"

namespace liaison {

using AgencyId = Id<struct AgencyTag>;

// An administration taking part. Its side is the place it acts for (ISO 3166: HK, CN-GD, MO). An agency that was
// replaced has a last day and a successor: GDAIC became GDAMR in 2018.
struct Agency
{
    AgencyId id;
    qint64 revision = 0;
    QString uid;
    QString code;
    Names names;
    QStringList aliases;
    QString side;
    QString kind = QStringLiteral("other"); // code list agency_kind
    QDate validFrom;                        // invalid: from the beginning
    QDate validTo;                          // inclusive; invalid: still in force
    QString successor;                      // agency code, or empty
    QString note;

    bool operator==(const Agency &) const = default;
    static const Fields<Agency> &fields();
    Errors validate() const;
};

} // namespace liaison
