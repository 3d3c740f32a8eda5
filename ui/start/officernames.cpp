// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/officernames.h"

#include "core/base/clock.h"
#include "core/listing/recordlist.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostOfficers = 2000;

} // namespace

Result<QStringList> officerNames(Connection &connection)
{
    RecordFilter everybody;
    everybody.kind = u"officer"_s;
    LIAISON_ASSIGN(const auto rows, RecordList(connection)
                                        .list(everybody, {u"name"_s, u"role"_s, u"posted_to"_s}, {u"ref"_s, false},
                                              nullptr, mostOfficers));
    QStringList names;
    const QString today = Clock::today().toString(Qt::ISODate);
    for (const RecordRow &row : rows) {
        const auto name = valueOf<QString>(row.cells.at(0));
        const auto until = valueOf<QString>(row.cells.at(2));
        const bool officer = valueOf<QString>(row.cells.at(1)) != "contact"_L1;
        if (officer && (until.isEmpty() || until >= today) && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace liaison
