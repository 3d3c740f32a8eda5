// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/officeron.h"

#include "core/storage/officerstore.h"

namespace liaison {

NamedOfficer namedOn(const Officer &officer, const QDate &day)
{
    const auto posting = day.isValid() ? officer.postingOn(day) : std::nullopt;
    return {officer.name, posting ? posting->post : QString()};
}

Result<NamedOfficer> officerOn(Connection &connection, const QString &refOrName, const QDate &day)
{
    if (refOrName.trimmed().isEmpty())
        return NamedOfficer{refOrName, {}};
    const auto officer = OfficerStore(connection).find(refOrName);
    if (officer)
        return namedOn(*officer, day);
    if (officer.error().kind == ErrorKind::NotFound)
        return NamedOfficer{refOrName, {}};
    return fail(officer.error());
}

} // namespace liaison
