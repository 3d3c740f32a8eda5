// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officer.h"

namespace liaison {

class Connection;

// An officer as he or she is named on a day.
struct NamedOfficer
{
    QString name;
    QString post; // in force on that day; empty: none was, or it is not stated

    bool operator==(const NamedOfficer &) const = default;
};

NamedOfficer namedOn(const Officer &officer, const QDate &day);
// The officer of that reference or name. Whom the Directory does not know, or knows twice, is named as given, without a
// post. Lives on the connection's thread.
Result<NamedOfficer> officerOn(Connection &connection, const QString &refOrName, const QDate &day);

} // namespace liaison
