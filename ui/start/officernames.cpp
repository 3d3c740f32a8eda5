// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/officernames.h"

#include "core/base/clock.h"
#include "core/listing/recordlist.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostOfficers = 2000;

QString textOf(const RecordRow &row, int cell)
{
    const auto *text = std::get_if<QString>(&row.cells.at(cell));
    return text ? *text : QString();
}

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
        const QString until = textOf(row, 2);
        if (textOf(row, 1) != "contact"_L1 && (until.isEmpty() || until >= today) && !names.contains(textOf(row, 0)))
            names.append(textOf(row, 0));
    }
    return names;
}

} // namespace liaison
