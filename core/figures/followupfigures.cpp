// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/followupfigures.h"

#include "core/database/query.h"
#include "core/storage/followupstore.h"
#include "core/storage/officerstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString openThen = FollowUpStore::openOn(u":day"_s);

Done countDue(Connection &connection, FollowUpFigures &figures, const Period &period)
{
    const Scope scope(period);
    Query rows(connection, u"SELECT count(*), count(*) FILTER (WHERE f.status = 'done' AND NOT "_s + openThen +
                               u"), count(*) FILTER (WHERE f.status = 'dropped' AND NOT "_s + openThen +
                               u") FROM followup AS f WHERE "_s + scope.sql(u"f.due"_s, u"f.due"_s, {}));
    return scope.bindTo(rows).bind(u":day"_s, figures.asAt).forEach([&](const Query &row) {
        figures.due = row.integer(0);
        figures.done = row.integer(1);
        figures.dropped = row.integer(2);
    });
}

} // namespace

Result<FollowUpFigures> followUpFigures(Connection &connection, const Period &period, const QDate &today)
{
    FollowUpFigures figures;
    figures.asAt = std::min(period.lastDay(), today);
    figures.dueFilter = Scope(period).filter(u"followup"_s);
    figures.overdueFilter = RecordFilter{u"followup"_s}.with(u"overdue"_s, figures.asAt.toString(Qt::ISODate));
    LIAISON_TRY(countDue(connection, figures, period));
    Query ids(connection,
              u"SELECT f.id FROM followup AS f WHERE f.due < :day AND "_s + openThen + u" ORDER BY f.due, f.id"_s);
    LIAISON_ASSIGN(const auto owed, FollowUpStore(connection).list(ids.bind(u":day"_s, figures.asAt)));
    QStringList refs;
    for (const FollowUp &followUp : owed)
        refs.append(followUp.owner);
    OfficerStore officers(connection);
    LIAISON_ASSIGN(const auto ownerIds, officers.idsOf(refs));
    LIAISON_ASSIGN(const auto owners, officers.list(ownerIds));
    for (const FollowUp &followUp : owed) {
        OverdueFollowUp overdue{followUp, {}, {}, followUp.due.daysTo(figures.asAt)};
        for (const Officer &owner : owners) {
            if (owner.ref != followUp.owner)
                continue;
            overdue.ownerName = owner.name;
            overdue.ownerAgency = owner.agency;
            overdue.ownerPosting = owner.postingOn(figures.asAt);
        }
        figures.illustrative += followUp.illustrative ? 1 : 0;
        figures.overdue.append(overdue);
    }
    return figures;
}

} // namespace liaison
