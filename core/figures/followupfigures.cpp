// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/followupfigures.h"

#include "core/database/query.h"
#include "core/storage/followupstore.h"
#include "core/storage/officerstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// One that is settled without a day was settled some time before anybody asked.
const QString openThen = u"(f.status = 'open' OR coalesce(f.done_on, '') > :day)"_s;

Done countDue(Connection &connection, FollowUpFigures &figures, const Period &period)
{
    Query rows(connection, u"SELECT count(*), count(*) FILTER (WHERE f.status = 'done' AND NOT "_s + openThen +
                               u"), count(*) FILTER (WHERE f.status = 'dropped' AND NOT "_s + openThen +
                               u") FROM followup AS f WHERE f.due >= :begin AND f.due < :end"_s);
    LIAISON_TRY(rows.bind(u":day"_s, figures.asAt.toString(Qt::ISODate))
                    .bind(u":begin"_s, period.begin.toString(Qt::ISODate))
                    .bind(u":end"_s, period.end.toString(Qt::ISODate))
                    .run());
    if (rows.next()) {
        figures.due = rows.integer(0);
        figures.done = rows.integer(1);
        figures.dropped = rows.integer(2);
    }
    return rows.end();
}

struct Owed
{
    qint64 id = 0;
    QString name;
    QString agency;
};

Result<QList<Owed>> owedOn(Connection &connection, const QDate &day)
{
    QList<Owed> owed;
    Query rows(connection, u"SELECT f.id, coalesce(p.name, ''), coalesce(a.code, '') FROM followup AS f "
                           "LEFT JOIN officer AS p ON p.id = f.owner LEFT JOIN agency AS a ON a.id = p.agency "
                           "WHERE f.due < :day AND "_s +
                               openThen + u" ORDER BY f.due, f.id"_s);
    LIAISON_TRY(rows.bind(u":day"_s, day.toString(Qt::ISODate)).run());
    while (rows.next())
        owed.append({rows.integer(0), rows.text(1), rows.text(2)});
    LIAISON_TRY(rows.end());
    return owed;
}

} // namespace

Result<FollowUpFigures> followUpFigures(Connection &connection, const Period &period, const QDate &today)
{
    FollowUpFigures figures;
    figures.asAt = std::min(period.lastDay(), today);
    figures.dueFilter = {u"followup"_s, period, false, {}, {}};
    figures.overdueFilter =
        RecordFilter{u"followup"_s, {}, false, {}, {}}.with(u"overdue"_s, figures.asAt.toString(Qt::ISODate));
    LIAISON_TRY(countDue(connection, figures, period));
    LIAISON_ASSIGN(const QList<Owed> owed, owedOn(connection, figures.asAt));
    FollowUpStore store(connection);
    for (const Owed &one : owed) {
        LIAISON_ASSIGN(const FollowUp followUp, store.find(one.id));
        figures.illustrative += followUp.illustrative ? 1 : 0;
        std::optional<Posting> posting;
        if (!followUp.owner.isEmpty()) {
            LIAISON_ASSIGN(const Officer owner, OfficerStore(connection).find(followUp.owner));
            posting = owner.postingOn(figures.asAt);
        }
        figures.overdue.append({followUp, one.name, one.agency, followUp.due.daysTo(figures.asAt), posting});
    }
    return figures;
}

} // namespace liaison
